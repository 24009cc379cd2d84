import * as assert from 'node:assert/strict';
import { languages } from '../../../src/language/dates';
import { createScan } from '../../../src/language/dates/engine/scanner';
import type { DateExpression, DateFinder } from '../../../src/language/dates/engine/types';
import { valueOf } from '../../../src/language/dates/edtf/value';

const scan = createScan(new Set(languages.flatMap(({ finders }) => finders)));

/** A text and the dates in it, in order: words and value (the EDTF, or `-` if the phrase alone has none). */
export type Hit = readonly [text: string, ...found: (readonly [words: string, value: string])[]];

/** One row for each word of a list separated by white space. */
export const each = <T>(words: string, row: (word: string) => T): T[] => words.trim().split(/\s+/).map(row);

/** Tests grouped by the rule they check, so that a failure names the rule. */
type ByRule<T> = Readonly<Record<string, readonly T[]>>;

/** A test for each text: the dates found by all finders together must match the table. */
export function hits(table: ByRule<Hit>): void {
  for (const [rule, rows] of Object.entries(table))
    suite(rule, () => {
      for (const [text, ...found] of rows)
        test(text, () => {
          const mentions = scan(text, { start: 0, end: text.length });
          assert.deepEqual(
            mentions.map(({ start, end, expression }) => [text.slice(start, end), edtfOf(expression) ?? '-']),
            found,
          );
        });
    });
}

const edtfOf = (expression: DateExpression): string | undefined =>
  expression.kind === 'relative' ? undefined : valueOf(expression).edtf;

/** A test for each text in which these finders must not find a date at the start of any word. */
export function misses(finders: readonly DateFinder[], table: ByRule<string>): void {
  for (const [rule, texts] of Object.entries(table))
    suite(`no date: ${rule}`, () => {
      for (const text of texts) test(text, () => finders.forEach((finder) => assertMiss(finder, text)));
    });
}

function assertMiss({ pattern, read }: DateFinder, text: string): void {
  for (let start = 0; start < text.length; start++) {
    pattern.lastIndex = start;
    const match = isWordStart(text, start) ? pattern.exec(text) : null;
    if (match) assert.equal(read(match, text), undefined, match[0]);
  }
}

const isWordStart = (text: string, start: number): boolean =>
  !/[\p{sc=Latin}\p{N}]/u.test(text[start - 1] ?? '') || !/[\p{sc=Latin}\p{N}]/u.test(text[start]!);

/** The only expression found in the text. */
export function only(text: string): DateExpression {
  const mentions = scan(text, { start: 0, end: text.length });
  assert.equal(mentions.length, 1, text);
  return mentions[0]!.expression;
}
