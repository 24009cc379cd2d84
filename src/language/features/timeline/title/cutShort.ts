import type { Span } from '../../../types';
import { cutsIn, type DatedStatement } from './datedStatement';
import type { Part } from './part';

/** How far before the words after it a cut may start, in UTF-16 units. */
const LONGEST_CUT = 10;

/** Shortens inside a part: at a conjunction, otherwise before a preposition, otherwise between two words. */
export function cutShort(dated: DatedStatement, span: Span, parts: readonly Part[], longest: number): string {
  const { statement, date } = dated;
  const { text, clauses } = statement;
  // One unit for the ellipsis and one for the space before it.
  const room = longest - 2;
  const { start, head } = beginning(dated, span, parts, room);
  const limit = Math.min(span.end, start + room);
  if (limit === span.end) return head + statement.words({ start, end: limit });
  const inside = { start: date.end, end: limit };
  for (const kind of ['comma', 'conjunction'] as const) {
    const cut = cutsIn(dated, inside, kind).findLast((each) => clauses.isClause({ start, end: each.start }));
    if (cut) return head + statement.words({ start, end: cut.start });
  }
  const before = cutsIn(dated, inside, 'preposition').findLast((each) => each.start - start > longest / 2);
  const cut = before ?? cutsIn(dated, inside, 'word').findLast((each) => each.start > date.end + 1);
  return `${head}${statement.words({ start, end: cut?.start ?? endOfWords(text, start, limit) })}…`;
}

/** The last end of a word before `limit`. Chinese and a single overlong word may be cut anywhere. */
function endOfWords(text: string, start: number, limit: number): number {
  const isInWord = /[\p{L}\p{M}\p{N}’'-]{2}/u.test(text.slice(limit - 1, limit + 1));
  if (!isInWord || /\p{Script=Han}/u.test(text.charAt(limit))) return wholeSigns(text, limit);
  const space = text.slice(0, limit + 1).lastIndexOf(' ');
  return space > start ? space : wholeSigns(text, limit);
}

/** An offset that is not inside a surrogate pair. */
const wholeSigns = (text: string, offset: number): number =>
  /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) ? offset - 1 : offset;

/**
 * The beginning of a title if the sentence is too long before the date; `head` is an ellipsis if that is inside a
 * clause.
 */
function beginning(dated: DatedStatement, span: Span, parts: readonly Part[], room: number) {
  const { statement, date } = dated;
  const { clauses, text } = statement;
  const fits = (start: number): boolean => start <= date.start && date.end - start <= room;
  const begins = [span.start, ...parts.map(({ start }) => start)].filter(fits);
  const canStand = (start: number): boolean => {
    const rest = { start, end: span.end };
    return statement.part(rest).canBegin && (clauses.isClause(rest) || clauses.hasMainVerb(rest));
  };
  const whole = begins.find((start) => start === span.start || canStand(start));
  if (whole !== undefined) return { start: whole, head: '' };
  const before = { start: Math.max(span.start, date.end - room - LONGEST_CUT), end: date.start };
  for (const cut of cutsIn(dated, before, 'conjunction')) {
    const clause = /^(when|where|while|because|and|but|so) /.exec(text.slice(cut.end, cut.end + 10));
    const start = cut.end + (clause?.[0].length ?? 0);
    if (clause && fits(start) && clauses.isClause({ start, end: span.end })) return { start, head: '' };
  }
  const kinds = ['preposition', 'word'] as const;
  const words = kinds.flatMap((kind) => cutsIn(dated, before, kind).map(({ end }) => end));
  return { start: begins[0] ?? words.find(fits) ?? date.start, head: '…' };
}
