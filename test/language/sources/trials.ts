import { findPassage } from '../../../src/language/sources/findPassage';
import { describePassage } from '../../../src/language/sources/describePassage';
import { foldText } from '../../../src/language/sources/folding/foldedText';
import type { Span } from '../../../src/language/types';
import { randomOf } from '../../random';
import { mutate, pickPassage, type Mutation } from './mutation';

/**
 * The result of a look-up. Right: the span covers at least half of the passage, and at least half of the span is the
 * passage; of a deleted passage, that none is chosen. Wrong: any other span.
 */
export interface Tally {
  right: number;
  ambiguous: number;
  orphan: number;
  wrong: number;
  /** Of the right ones, those with exactly the passage's ends. */
  exactEnds: number;
  readonly mistakes: string[];
}

export const emptyTally = (): Tally => ({ right: 0, ambiguous: 0, orphan: 0, wrong: 0, exactEnds: 0, mistakes: [] });

/** Describes passages of a text, changes the text, and looks the passages up in the changed text. */
export function runTrials(text: string, count: number, mutation: Mutation, seed: number, tally = emptyTally()): Tally {
  const random = randomOf(seed);
  const folded = foldText(text);
  for (let n = 0; n < count; n++) {
    const passage = pickPassage(text, random);
    const fragment = describePassage(folded, passage);
    const after = mutate(text, passage, mutation, random);
    judge(after.text, after.passage, fragment, tally);
  }
  return tally;
}

/** Looks up a fragment whose passage has a known place, or is known to be deleted. */
export function judge(text: string, passage: Span | undefined, fragment: string, tally: Tally): void {
  const { status, span, score } = findPassage(text, fragment);
  const outcome = span
    ? passage && isRight(span, passage)
      ? 'right'
      : 'wrong'
    : status === 'orphan'
      ? 'orphan'
      : 'ambiguous';
  tally[outcome]++;
  if (outcome === 'right' && span?.start === passage?.start && span?.end === passage?.end) tally.exactEnds++;
  if (outcome === 'right' || (!passage && outcome !== 'wrong')) return;
  const quote = ({ start, end }: Span): string => text.slice(start, end);
  tally.mistakes.push(
    `${outcome} ${status} ${score.toFixed(2)}\n  ${fragment}\n  is: ${passage ? quote(passage) : '-'}\n  found: ${span ? quote(span) : '-'}`,
  );
}

function isRight(found: Span, passage: Span): boolean {
  const shared = Math.min(found.end, passage.end) - Math.max(found.start, passage.start);
  return shared * 2 >= passage.end - passage.start && shared * 2 >= found.end - found.start;
}
