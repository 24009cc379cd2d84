import type { Span } from '../../../types';
import { bracketsOf } from './brackets';
import { clauseAround } from './clause';
import { wordCount } from './clauseWords';
import { fitted } from './fit';
import { inPlainWords, type MaskedText, plainWords } from './plainWords';
import { polished } from './polish';
import { contains, createStatement, type Statement } from './statement';

/** The longest title, in UTF-16 units. */
export const LONGEST_TITLE = 120;

/** A date in its sentence. Spans are those of the masked text. */
export interface DatedSentence extends MaskedText {
  readonly sentence: Span;
  readonly date: Span;
  /** All dates of the sentence. */
  readonly dates: readonly Span[];
  readonly names: readonly Span[];
}

/**
 * A title for what a sentence says of a date: the clause around it, trimmed as an editor would. Undefined where the
 * sentence says nothing but dates.
 */
export function eventTitle({ sentence, date, dates, names, ...masked }: DatedSentence): string | undefined {
  const plain = plainWords(masked, sentence);
  const within = (span: Span): Span => inPlainWords(plain, span);
  const statement = createStatement(plain.text, within(date), dates.map(within), names.map(within));
  if (isBare(statement, [{ start: 0, end: plain.text.length }], 1)) return undefined;
  const clause = clauseAround(statement, LONGEST_TITLE);
  const whole = [{ start: 0, end: plain.text.length }];
  const spans = isBare(statement, clause, 2) ? whole : clause;
  const title = subjectOfBrackets(statement) ?? polished(fitted(statement, spans, LONGEST_TITLE));
  if (saysMore(statement, title)) return title;
  return polished(fitted(createStatement(plain.text, { start: 0, end: 0 }, [], []), whole, LONGEST_TITLE));
}

/** Whether a title says more than dates. */
function saysMore({ text, dates }: Statement, title: string): boolean {
  const rest = dates.reduce((left, { start, end }) => left.replace(text.slice(start, end), ' '), title);
  return (rest.match(word) ?? []).some((each) => !hollow.test(each));
}

/** A title from a text without a date of its own: a heading, a cell. */
export function plainTitle(masked: MaskedText, span: Span): string {
  const plain = plainWords(masked, span).text;
  const nowhere = { start: 0, end: 0 };
  return polished(fitted(createStatement(plain, nowhere, [], []), [{ start: 0, end: plain.length }], LONGEST_TITLE));
}

const word = /\p{Script=Han}|[\p{L}\p{M}]+/gu;

const hollow =
  /^(?:in|on|at|of|from|to|by|until|since|before|after|around|about|circa|ca?|the|and|or|between|during|year|years|dated?|early|late|mid|till|年|在|于|至|到)$/iu;

/** Whether the spans hold fewer than `fewest` words that are neither a date's nor hollow. */
function isBare({ text, dates }: Statement, spans: readonly Span[], fewest: number): boolean {
  const words = spans.map(({ start, end }) => {
    let rest = '';
    let from = start;
    for (const date of dates) {
      if (date.end <= from || date.start >= end) continue;
      rest += `${text.slice(from, Math.max(from, date.start))} `;
      from = date.end;
    }
    return rest + text.slice(from, Math.max(from, end));
  });
  const left = words.join(' ').match(word) ?? [];
  return left.filter((word) => !hollow.test(word)).length < fewest;
}

/** "the Nine Years’ War (1688–97)": brackets that hold only the date speak of the name before them. */
function subjectOfBrackets(statement: Statement): string | undefined {
  const { text, focus } = statement;
  const pair = bracketsOf(text).pairs.find((each) => /[(（]/.test(text.charAt(each.start)) && contains(each, focus));
  if (!pair || !isBare(statement, [{ start: pair.start + 1, end: pair.end - 1 }], 1)) return undefined;
  const before = text.slice(Math.max(0, pair.start - LONGEST_TITLE), pair.start);
  const name = nameAtEnd(before);
  return name !== undefined && wordCount(name) > 1 ? name : undefined;
}

const linkingWords = new Set(['of', 'the', 'and', 'in', 'on', 'at', 'for', 'de']);

/** The words in capitals at the end of a text, with the small words between them. */
function nameAtEnd(text: string): string | undefined {
  const words = text.trimEnd().split(/\s+/);
  const isPart = (word = ''): boolean => linkingWords.has(word) || /^\p{Lu}[\p{L}\p{N}’'.-]*$/u.test(word);
  let from = words.length;
  while (from > 0 && words.length - from < 9 && isPart(words[from - 1])) from--;
  while (from < words.length && linkingWords.has(words[from] ?? '')) from++;
  return from < words.length ? words.slice(from).join(' ') : undefined;
}
