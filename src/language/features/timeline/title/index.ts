import type { Span } from '../../../types';
import { clauseAround } from './clause';
import { type DatedStatement, REACH } from './datedStatement';
import { isClause } from './sentence/clauses';
import { eventOfBrackets } from './eventName';
import { fitted, type TitleLengths } from './fit';
import { withoutFront } from './front';
import { withoutDashedAside } from './narrowed';
import { inPlainWords, type MaskedText, plainWords } from './sentence/plainWords';
import { polished } from './polish';
import { saysSomething, Statement } from './sentence/statement';

/** The longest title, in UTF-16 units; longer than is preferred only if it cannot be shortened to a whole clause. */
export const LONGEST_TITLE = 180;

/** Two lines in a column of reading width. */
const lengths: TitleLengths = { preferred: 110, longest: LONGEST_TITLE };

/** A sentence with its annotations. Spans are those of the masked text, sorted and disjoint. */
export interface AnnotatedSentence extends MaskedText {
  readonly sentence: Span;
  readonly dates: readonly Span[];
  readonly names: readonly Span[];
}

/** Writes the titles for the dates of one sentence. */
export class SentenceTitles {
  readonly #statement: Statement;
  readonly #inStatement: (span: Span) => Span;
  readonly #heading: string | undefined;
  #undated: string | undefined;

  /** `heading`: the one above the sentence, which is the subject of entries like "1450: dies". */
  constructor({ sentence, dates, names, ...masked }: AnnotatedSentence, heading?: string) {
    this.#heading = heading;
    const plain = plainWords(masked, sentence);
    this.#inStatement = (span) => inPlainWords(plain, span);
    this.#statement = new Statement(plain.text, dates.map(this.#inStatement), names.map(this.#inStatement));
  }

  /**
   * A title for what the sentence says about one of its dates: the clause around the date, shortened like a headline.
   * Undefined if the sentence contains nothing but dates.
   */
  titleOf(span: Span): string | undefined {
    const statement = this.#statement;
    if (statement.sayingCount(statement.whole) === 0) return undefined;
    const whole = { statement, date: this.#inStatement(span) };
    const entry = this.#heading === undefined ? undefined : entryOf(whole);
    if (entry !== undefined) return cutTo(`${this.#heading}: ${entry}`, LONGEST_TITLE);
    if (this.#heading !== undefined && vitalSign.test(statement.text)) {
      return cutTo(
        `${this.#heading}: ${polished(statement.text).replace(/^\p{Lu}/u, (sign) => sign.toLowerCase())}`,
        LONGEST_TITLE,
      );
    }
    const dated = withoutDashedAside(whole);
    const clause = clauseAround(dated, lengths.preferred);
    const isBare =
      !clause.isEntry &&
      clause.subject === '' &&
      clause.spans.reduce((sum, each) => sum + dated.statement.sayingCount(each), 0) < 2;
    const own = isBare ? { subject: '', spans: [dated.statement.whole] } : clause;
    const title = eventOfBrackets(dated) ?? polished(withoutDateAtFront(dated, polished(fitted(dated, own, lengths))));
    return saysMore(dated, title) && !dangling.test(title) ? title : (this.#undated ??= undatedTitle(statement.text));
  }
}

/** "On 2 February, the guard joined hands": words left out before the date have put it at the front. */
function withoutDateAtFront({ statement, date }: DatedStatement, title: string): string {
  const words = statement.text.slice(date.start, date.end);
  const at = title.slice(0, words.length + 12).indexOf(words);
  if (at < 0 || !/^(?:(?:in|on|by|at|during|from|since|until|around) (?:the )?)?$/i.test(title.slice(0, at)))
    return title;
  const rest = title.slice(at + words.length);
  return rest.startsWith(', ') && isClause(rest.slice(2)) ? rest.slice(2) : title;
}

/** The words behind a date that stands for itself, "**1450**: dies", if they have no subject of their own. */
function entryOf({ statement, date }: DatedStatement): string | undefined {
  const { text, whole } = statement;
  const start = withoutFront(statement, whole);
  if (start === whole.start || date.end > start || !/[:•.–—)\]-]\s*$/.test(text.slice(date.end, start)))
    return undefined;
  const bullet = text.slice(date.end, start).includes('•');
  const words = text
    .slice(start)
    .replace(/^[•\s]+/, '')
    .replace(/\.$/, '');
  const isOfHeading = /^\p{Ll}/u.test(words) || bullet || isPlace.test(words);
  return words !== '' && isOfHeading && !statement.clauses.isClause({ start, end: text.length }) ? words : undefined;
}

/** What needs words before it: "with whom he served". */
const dangling = /^(?:\p{L}+ )?(?:whom|whose|which)\b/iu;

/** How a line of a family's history begins: "m. bef. 1640". */
const vitalSign = /^(?:b|d|m|bapt|bur|chr|mar|arr)\.\s/i;

/** "Mondovi, Buffalo County, Wisconsin". */
const isPlace =
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?:, ?\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}){1,4}$/u;

/** At most `longest` units, cut between two words. */
function cutTo(title: string, longest: number): string {
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))}…`;
}

/** A title from a text without its own date: a heading or a cell. */
export const plainTitle = (masked: MaskedText, span: Span): string => undatedTitle(plainWords(masked, span).text);

function undatedTitle(text: string): string {
  const statement = new Statement(text, [], []);
  const date = { start: 0, end: 0 };
  return polished(fitted({ statement, date }, { subject: '', spans: [statement.whole] }, lengths));
}

/** Whether a title contains more than dates. */
function saysMore({ statement, date }: DatedStatement, title: string): boolean {
  const dates = statement.datesIn({ start: date.start - REACH, end: date.end + REACH });
  return saysSomething(
    dates.reduce((rest, { start, end }) => rest.replace(statement.text.slice(start, end), ' '), title),
  );
}
