import { contains, firstFrom } from '../../../text/spans';
import type { Span } from '../../../types';
import { type Cut, type CutKind, partsBetween } from './sentence/cuts';
import type { Part } from './sentence/part';
import type { Statement } from './sentence/statement';

/** How far from its date a title looks for cuts, in UTF-16 units: five times the longest title. */
export const REACH = 600;

/** A statement and the date in it that needs a title. */
export interface DatedStatement {
  readonly statement: Statement;
  readonly date: Span;
}

/** The words of a title before it is shortened: several spans if an aside between dashes is left out. */
export interface TitleClause {
  /** The subject, if it stands further left in the sentence. */
  readonly subject: string;
  readonly spans: readonly Span[];
  /** Whether they are one of several things with dates, which needs no verb: "measles in 1618". */
  readonly isEntry?: true;
}

/** The cuts of a kind in a span that are near the date and allowed, from left to right. */
export function cutsIn({ statement, date }: DatedStatement, span: Span, kind: CutKind): Cut[] {
  const all = statement.cuts(kind);
  const start = Math.max(span.start, date.start - REACH);
  const end = Math.min(span.end, date.end + REACH);
  const cuts: Cut[] = [];
  for (let i = firstFrom(all, start); i < all.length; i++) {
    const cut = all[i];
    if (!cut || cut.end > end) break;
    if (cut.seen <= span.end && statement.canCut(cut.start, date) && statement.canCut(cut.end, date)) cuts.push(cut);
  }
  return cuts;
}

/** The parts of a span between its commas. Text far from the date stays in one piece, except for the subject. */
export function partsOf(dated: DatedStatement, span: Span): Part[] {
  const { statement, date } = dated;
  const near = cutsIn(dated, span, 'comma');
  const all = statement.cuts('comma');
  const first = all[firstFrom(all, span.start)];
  const isFar = first && first.start < date.start - REACH && statement.canCut(first.start, date);
  return partsBetween(span, isFar ? [first, ...near] : near).map((part) => statement.part(part));
}

export const holdsDate = ({ date }: DatedStatement, span: Span): boolean => contains(span, date);

/** The words of a part without brackets, unless they contain the date; brackets are the first to be left out. */
export function withoutBrackets({ statement, date }: DatedStatement, part: Part): string {
  const { text, asides } = statement;
  if (part.end - part.start > 2 * REACH) return part.words;
  let words = '';
  let from = part.start;
  for (let i = firstFrom(asides, part.start); i < asides.length; i++) {
    const aside = asides[i];
    if (!aside || aside.start >= part.end) break;
    if (aside.start < from || aside.end > part.end || contains(aside, date)) continue;
    words += text.slice(from, aside.start).trimEnd();
    from = aside.end;
  }
  return (words + text.slice(from, part.end)).trim();
}
