import { lastBefore, within } from '../../text/spans';
import { sentencesOf } from '../../text/sentences';
import type { DateExpression } from '../../dates';
import type { AnnotatedBlock, BlockAnnotation } from '../../document/annotatedBlock';
import { withoutNotes } from '../../document/inlineNotes';
import { BARRIER, type Entity, type EntityAnnotation, type Passage, type Span } from '../../types';

// A sentence as the rules of continuity read it. Offsets are the block's.

/** A date of a sentence with what its words say. */
export type DateInSentence = Extract<BlockAnnotation, { kind: 'date' }> & {
  /** What the words say without context; absent for a date that a writer's correction gives. */
  readonly says?: DateExpression;
};

/** A name of a sentence with its entry. */
export type NameInSentence = EntityAnnotation & { readonly entity: Entity };

export interface Sentence extends Span {
  /** The mask of the block: its words, with blanks in place of markup. */
  readonly mask: string;
  readonly passage: Passage;
  readonly dates: readonly DateInSentence[];
  readonly names: readonly NameInSentence[];
  /** The last date of the passage before the sentence. */
  readonly dateBefore?: DateInSentence;
}

/** The sentences of a block that have a date or two names. */
export function sentencesIn(block: AnnotatedBlock): Sentence[] {
  const { analysis, annotations } = block;
  if (annotations.length === 0 && !/\d\d/.test(analysis.prose.mask)) return [];
  const { mask, passages } = withoutNotes(analysis.prose).text;
  const says = new Map(analysis.dates.map(({ start, expression }) => [start, expression]));
  const dates = annotations
    .filter((annotation) => annotation.kind === 'date')
    .map((date) => ({ ...date, ...(says.has(date.start) && { says: says.get(date.start)! }) }));
  const names = annotations.flatMap((annotation) => {
    const entity = annotation.kind === 'entity' ? analysis.catalog.byId(annotation.id) : undefined;
    return annotation.kind === 'entity' && entity ? [{ ...annotation, entity }] : [];
  });
  return passages.flatMap((passage) =>
    sentencesOf(mask, passage).flatMap((span) => {
      const own = { dates: within(dates, span), names: within(names, span) };
      const hasNumber = /\d\d/.test(mask.slice(span.start, span.end));
      if (own.dates.length === 0 && own.names.length < 2 && !hasNumber) return [];
      const before = lastBefore(dates, span.start);
      const dateBefore = before && before.start >= passage.start ? { dateBefore: before } : {};
      return [{ ...span, mask, passage, ...own, ...dateBefore }];
    }),
  );
}

/** The words of a sentence before an offset, at most 160 characters; white space is one space. */
export const wordsBefore = ({ mask, start }: Sentence, offset: number): string =>
  mask.slice(Math.max(start, offset - REACH), offset).replace(/\s+/g, ' ');

/** The words of a sentence behind an offset, at most 160 characters; white space is one space. */
export const wordsBehind = ({ mask, end }: Sentence, offset: number): string =>
  mask.slice(offset, Math.min(end, offset + REACH)).replace(/\s+/g, ' ');

/** The words between two offsets, with single spaces; where they are more than 160 characters, a sign that no pattern matches. */
export const wordsBetween = ({ mask }: Sentence, from: number, to: number): string =>
  to - from > REACH ? BARRIER : mask.slice(from, to).replace(/\s+/g, ' ');

/** Those that are near a place. They are sorted and disjoint. */
export const nearby = <A extends Span>(all: readonly A[], { start, end }: Span): A[] =>
  within(all, { start: start - REACH, end: end + REACH });

/** In characters. */
const REACH = 160;

/** Whether a place is inside quotation marks: the words of somebody else. */
export function isQuoted({ mask, start }: Sentence, offset: number): boolean {
  const before = mask.slice(Math.max(start, offset - LONGEST_QUOTATION), offset);
  const curly = (before.match(/[“«「]/g)?.length ?? 0) - (before.match(/[”»」]/g)?.length ?? 0);
  return curly > 0 || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** In characters. */
const LONGEST_QUOTATION = 600;
