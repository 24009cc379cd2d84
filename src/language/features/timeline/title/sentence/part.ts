import type { Span } from '../../../../types';
import { isFronted, isLeaning, isParticipial } from './clauseWords';
import type { Clauses } from './clauses';

/** The words between two cuts of a sentence, and their role in a title. Spans are those of the sentence. */
export interface Part extends Span {
  /** Without white space at both ends. */
  readonly words: string;
  readonly isLeaning: boolean;
  readonly isParticipial: boolean;
  readonly isFronted: boolean;
  /** A few words without a verb: ", the North Korean capital,". The last one of a list begins with "and". */
  readonly isApposition: boolean;
  /** Whether it can stand alone. */
  readonly isClause: boolean;
  /** Whether a title may begin here. */
  readonly canBegin: boolean;
}

export function partOf(text: string, clauses: Clauses, span: Span): Part {
  const words = text.slice(span.start, span.end).trim();
  const hasMainVerb = clauses.hasMainVerb(span);
  const fronted = isFronted(words);
  const participial = isParticipial(words);
  return {
    ...span,
    words,
    isLeaning: isLeaning(words),
    isParticipial: participial,
    isFronted: fronted,
    isClause: clauses.isClause(span),
    isApposition: clauses.wordCount(span) < 7 && !hasMainVerb && !/^(?:and|or|to) /.test(words) && !fronted,
    canBegin: (fronted || hasMainVerb) && !participial && !clauses.startsWithVerb(span) && !behindAnother.test(words),
  };
}

const behindAnother = /^(?:which|who|whom|whose|that|where|and|or) /;
