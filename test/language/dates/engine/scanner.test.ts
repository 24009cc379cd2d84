import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../../../src/language/dates';
import { createScan } from '../../../../src/language/dates/engine/scanner';

suite('finders of one text', () => {
  const finders = [...new Set(languages.flatMap(({ finders }) => finders))];
  const inOrder = createScan(finders);
  const reversed = createScan([...finders].reverse());
  const triedEverywhere = createScan(
    finders.map((finder) => {
      const { words, characters, digits, beforeHan } = finder.triggers;
      const where = { ...(words && { words }), ...(characters && { characters }), ...(digits && { digits }) };
      return { ...finder, triggers: { ...where, ...(beforeHan && { beforeHan }) } };
    }),
  );
  const found = (scan: typeof inOrder, text: string): unknown => scan(text, { start: 0, end: text.length });

  for (const file of ['media/sample/great-leap.md', 'README.md', 'test/language/dates/context/guide.test.ts']) {
    test(`their order does not matter: ${file}`, () => {
      const text = readFileSync(file, 'utf8');
      assert.deepEqual(found(reversed, text), found(inOrder, text));
    });
  }

  // The tests of dates hold an example of every notation.
  const tests = readdirSync('test/language/dates', { recursive: true, encoding: 'utf8' });
  for (const file of tests.filter((name) => name.endsWith('.ts')))
    test(`no date is missed where a character or word cannot follow a trigger, or a capital is missing: ${file}`, () => {
      const text = readFileSync(join('test/language/dates', file), 'utf8');
      assert.deepEqual(found(inOrder, text), found(triedEverywhere, text));
    });

  test('of two matches of equal length, the one with the higher priority wins: “2004-06” is a month', () => {
    for (const scan of [inOrder, reversed]) {
      const [date] = scan('2004-06', { start: 0, end: 7 });
      assert.deepEqual(date?.expression, { kind: 'point', unit: 'month', year: 2004, month: 6 });
    }
    const equal = createScan(finders.map((finder) => ({ ...finder, priority: 0 })).reverse());
    assert.equal(equal('2004-06', { start: 0, end: 7 })[0]?.expression.kind, 'range');
  });
});
