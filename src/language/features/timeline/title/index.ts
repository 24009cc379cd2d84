import type { Span } from '../../../types';
import { clauseAround } from './clause';
import { wordCount } from './clauses';
import { type DatedStatement, REACH } from './datedStatement';
import { fitted } from './fit';
import { inPlainWords, type MaskedText, plainWords } from './plainWords';
import { polished } from './polish';
import { saysSomething } from './saying';
import { Statement } from './statement';

/** The longest title, in UTF-16 units. */
export const LONGEST_TITLE = 120;

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
  #undated: string | undefined;

  constructor({ sentence, dates, names, ...masked }: AnnotatedSentence) {
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
    const dated = { statement, date: this.#inStatement(span) };
    const clause = clauseAround(dated, LONGEST_TITLE);
    const isBare = clause.reduce((count, each) => count + statement.sayingCount(each), 0) < 2;
    const spans = isBare ? [statement.whole] : clause;
    const title = subjectOfBrackets(dated) ?? polished(fitted(dated, spans, LONGEST_TITLE));
    return saysMore(dated, title) ? title : (this.#undated ??= undatedTitle(statement.text));
  }
}

/** A title from a text without its own date: a heading or a cell. */
export const plainTitle = (masked: MaskedText, span: Span): string => undatedTitle(plainWords(masked, span).text);

function undatedTitle(text: string): string {
  const statement = new Statement(text, [], []);
  return polished(fitted({ statement, date: { start: 0, end: 0 } }, [statement.whole], LONGEST_TITLE));
}

/** Whether a title contains more than dates. */
function saysMore({ statement, date }: DatedStatement, title: string): boolean {
  const dates = statement.datesIn({ start: date.start - REACH, end: date.end + REACH });
  return saysSomething(
    dates.reduce((rest, { start, end }) => rest.replace(statement.text.slice(start, end), ' '), title),
  );
}

/** "the Nine Years’ War (1688–97)": brackets with only the date refer to the name before them. */
function subjectOfBrackets({ statement, date }: DatedStatement): string | undefined {
  const { text } = statement;
  const pair = statement.pairsAround(date).find(({ start }) => /[(（]/.test(text.charAt(start)));
  if (!pair || statement.sayingCount({ start: pair.start + 1, end: pair.end - 1 }) > 0) return undefined;
  const before = text.slice(Math.max(0, pair.start - LONGEST_TITLE), pair.start);
  const name = nameAtEnd(before);
  return name !== undefined && wordCount(name) > 1 ? name : undefined;
}

const linkingWords = new Set(['of', 'the', 'and', 'in', 'on', 'at', 'for', 'de']);

/** The capitalised words at the end of a text, with the function words between them. */
function nameAtEnd(text: string): string | undefined {
  const words = text.trimEnd().split(/\s+/);
  const isPart = (word = ''): boolean => linkingWords.has(word) || /^\p{Lu}[\p{L}\p{N}’'.-]*$/u.test(word);
  let from = words.length;
  while (from > 0 && words.length - from < 9 && isPart(words[from - 1])) from--;
  while (from < words.length && linkingWords.has(words[from] ?? '')) from++;
  return from < words.length ? words.slice(from).join(' ') : undefined;
}
