import type { Span } from '../../../types';
import { contains } from '../../../text/spans';
import { isClause } from './sentence/clauses';
import { type Cut, partsBetween } from './sentence/cuts';
import { cutsIn, type DatedStatement, holdsDate, REACH } from './datedStatement';
import { Statement } from './sentence/statement';

/** A statement of only the words in some spans, sorted; undefined if they are too many or do not contain the date. */
export function narrowed({ statement, date }: DatedStatement, spans: readonly Span[]): DatedStatement | undefined {
  if (spans.reduce((sum, { start, end }) => sum + end - start, 0) > 2 * REACH) return undefined;
  let text = '';
  const dates: Span[] = [];
  const names: Span[] = [];
  let own: Span | undefined;
  for (const span of spans) {
    const words = statement.words(span);
    const start = statement.text.indexOf(words, span.start);
    const shift = (text === '' ? 0 : text.length + 1) - start;
    const move = (each: Span): Span => ({ start: each.start + shift, end: each.end + shift });
    const inside = { start, end: start + words.length };
    dates.push(
      ...statement
        .datesIn(inside)
        .filter((each) => contains(inside, each))
        .map(move),
    );
    names.push(
      ...statement
        .namesIn(inside)
        .filter((each) => contains(inside, each))
        .map(move),
    );
    if (contains(inside, date)) own = move(date);
    text += text === '' ? words : ` ${words}`;
  }
  return own && { statement: new Statement(text, dates, names), date: own };
}

/** "The emperor — nobody had seen him smile — died in 1861" without the aside, if a clause remains. */
export function withoutDashedAside(dated: DatedStatement): DatedStatement {
  const { statement } = dated;
  const cuts = cutsIn(dated, statement.whole, 'strong');
  if (cuts.length < 2) return dated;
  const parts = partsBetween(statement.whole, cuts);
  const index = parts.findIndex((part) => holdsDate(dated, part));
  const part = parts[index];
  const aside = asideBeside(cuts, index);
  const around = parts.filter((_, i) => i + 1 === aside || i - 1 === aside);
  const [before] = around;
  if (!part || !before || (statement.clauses.isClause(part) && statement.clauses.hasMainVerb(before))) return dated;
  if (around.length < 2 || around.some(({ start, end }) => end - start > REACH)) return dated;
  if (!isClause(around.map((each) => statement.words(each)).join(' '))) return dated;
  return narrowed(dated, around) ?? dated;
}

/** The index of the part between two dashes that is next to the part at an index. */
function asideBeside(cuts: readonly Cut[], index: number): number | undefined {
  const isDash = (cut: Cut | undefined): boolean => cut !== undefined && /[—–-]/.test(cut.signs);
  if (isDash(cuts[index]) && isDash(cuts[index + 1])) return index + 1;
  return isDash(cuts[index - 1]) && isDash(cuts[index - 2]) ? index - 1 : undefined;
}
