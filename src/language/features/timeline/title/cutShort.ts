import type { Span } from '../../../types';
import { cutsIn, type DatedStatement } from './datedStatement';
import { needsMore } from './sentence/clauseWords';
import { opensClause, titleStart } from './front';
import { isInList } from './list';
import type { Part } from './sentence/part';

/** How far before the words after it a cut may start, in UTF-16 units. */
const LONGEST_CUT = 10;

/** Shortens inside a part: at a conjunction, otherwise before a preposition, otherwise between two words. */
export function cutShort(dated: DatedStatement, span: Span, parts: readonly Part[], longest: number): string {
  const { statement, date } = dated;
  const { text, clauses } = statement;
  // One unit for the ellipsis and one for the space before it.
  const room = longest - 2;
  const { start, head } = beginning(dated, span, parts, room);
  const elided = head === '' ? undefined : withMiddleLeftOut(dated, span, start, room);
  if (elided !== undefined) return elided;
  const limit = Math.min(span.end, start + room);
  if (limit === span.end) return head + statement.words({ start, end: limit });
  const inside = { start: date.end, end: limit };
  for (const kind of ['comma', 'conjunction'] as const) {
    const cut = cutsIn(dated, inside, kind).findLast(
      (each) =>
        clauses.isClause({ start, end: each.start }) &&
        !clauses.endsInComplement({ start, end: each.start }) &&
        !needsMore(text.slice(start, each.start)) &&
        (!text.startsWith('and ', each.end) || clauses.startsWithVerb({ start: each.end + 4, end: span.end })),
    );
    const isInside =
      kind === 'comma' &&
      cut &&
      isInList(
        parts,
        parts.findLastIndex((part) => part.start < cut.start),
      );
    if (cut) return head + statement.words({ start, end: cut.start }) + (isInside ? '…' : '');
  }
  const before = cutsIn(dated, inside, 'preposition').findLast(
    (each) => each.start - start > longest / 2 && !infinitiveAtEnd.test(text.slice(each.start - 30, each.start)),
  );
  const cut = before ?? cutsIn(dated, inside, 'word').findLast((each) => each.start > date.end + 1);
  return `${head}${statement.words({ start, end: cut?.start ?? endOfWords(text, start, limit) })}…`;
}

/** "to sustain by": its object is still to come. */
const infinitiveAtEnd = /\bto \p{L}+$/u;

/** "Bonaparte’s armada sailed from Toulon … passing Sicily on 7 June": the first clause, and the words with the date. */
function withMiddleLeftOut(dated: DatedStatement, span: Span, from: number, room: number): string | undefined {
  const { statement, date } = dated;
  const { clauses, text } = statement;
  const before = { start: Math.max(from, date.start - room / 2), end: date.start };
  const cuts = [...cutsIn(dated, before, 'comma'), ...cutsIn(dated, before, 'dependent')];
  const start = Math.max(-1, ...cuts.map(({ end }) => end));
  const own = start < 0 ? cutsIn(dated, before, 'preposition')[0]?.end : start;
  if (own === undefined) return undefined;
  const end = cutsIn(dated, { start: date.end, end: Math.min(span.end, own + room / 2) }, 'comma')[0]?.start;
  const tail = statement.words({ start: own, end: end ?? Math.min(span.end, date.end) });
  const subject = { start: titleStart(statement, span), end: Math.min(from, span.start + room - tail.length - 1) };
  const first = { statement, date: { start: subject.start, end: subject.start } };
  const kinds = ['comma', 'strong', 'dependent'] as const;
  const ends = kinds.flatMap((kind) => cutsIn(first, subject, kind).map((cut) => cut.start));
  const whole = ends
    .filter(
      (each) => clauses.isClause({ start: subject.start, end: each }) && !needsMore(text.slice(subject.start, each)),
    )
    .sort((a, b) => a - b)[0];
  return whole === undefined ? undefined : `${statement.words({ start: subject.start, end: whole })} … ${tail}`;
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
 * The beginning of a title if the sentence is too long before the date: the last clause that begins near enough; `head`
 * is an ellipsis if no clause does.
 */
function beginning(dated: DatedStatement, span: Span, parts: readonly Part[], room: number) {
  const { statement, date } = dated;
  const { clauses, text } = statement;
  const fits = (start: number): boolean => start <= date.start && date.end - start <= room;
  if (date.end <= span.start || fits(span.start)) return { start: span.start, head: '' };
  const before = { start: Math.max(span.start, date.end - room - LONGEST_CUT), end: date.start };
  const openings = [
    ...parts.map(({ start }) => start),
    ...[...cutsIn(dated, before, 'conjunction'), ...cutsIn(dated, before, 'complement')].flatMap(({ end }) =>
      clauseStart(text, end),
    ),
  ];
  const start = openings
    .filter(fits)
    .sort((a, b) => a - b)
    .find((each) => {
      const rest = { start: each, end: span.end };
      const isComplement = text.slice(each - 5, each) === 'that ';
      const isSubject = opensClause(text.slice(each, each + 40)) && !text.startsWith('that ', each);
      return isSubject && (isComplement || clauses.verbSoon(rest)) && clauses.verbCount(rest) > 0;
    });
  if (start !== undefined) return { start, head: '' };
  const kinds = ['preposition', 'word'] as const;
  const words = kinds.flatMap((kind) => cutsIn(dated, before, kind).map(({ end }) => end));
  const part = parts.map((each) => each.start).find(fits);
  return { start: part ?? words.find(fits) ?? date.start, head: '…' };
}

/** The word after a conjunction. */
function clauseStart(text: string, at: number): number[] {
  const conjunction = /^(?:when|where|while|because|but|so|that|and) /.exec(text.slice(at, at + 10))?.[0];
  return conjunction === undefined || (conjunction === 'and ' && text.charAt(at - 2) !== ',')
    ? []
    : [at + conjunction.length];
}
