import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignParts } from '../../../../src/language/sources/matching/alignment';

/** The cost of turning one text into the other, by the plain table. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

const rows: [parts: [string, string, string], text: string, middle: string, errors: [number, number, number]][] = [
  [['', 'the harvest', ''], 'the harvest', 'the harvest', [0, 0, 0]],
  [['in May ', 'the harvest', ' failed'], 'in June the harvest failed', 'the harvest', [4, 0, 0]],
  [['in May ', 'the harvest', ' failed'], 'in May the good harvest failed', 'the good harvest', [0, 5, 0]],
  [['a ', 'b', ' c'], '', '', [2, 1, 2]],
];

suite('alignment', () => {
  for (const [parts, text, middle, errors] of rows) {
    test(`${parts.join('|')} in ${text}`, () => {
      const start = parts[0].length;
      const found = alignParts(parts.join(''), text, start, start + parts[1].length);
      assert.deepEqual([text.slice(found.start, found.end), found.errors], [middle, errors]);
    });
  }

  test('is the cheapest one and assigns each error to its part, even for a pattern of many machine words', () => {
    const words = (maxLength: number): fc.Arbitrary<string> =>
      fc.array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(words(40), words(60).filter(Boolean), words(40), words(160), (before, middle, after, text) => {
        const start = before.length;
        const found = alignParts(before + middle + after, text, start, start + middle.length);
        const parts = [text.slice(0, found.start), text.slice(found.start, found.end), text.slice(found.end)] as const;
        const [errors] = [found.errors.reduce((sum, each) => sum + each)];
        assert.equal(found.errors[1], distance(middle, parts[1]));
        // Text between two parts counts as an error of neither.
        assert.ok(errors <= distance(before + middle + after, text));
        assert.ok(found.errors[0] <= distance(before, parts[0]) && found.errors[2] <= distance(after, parts[2]));
      }),
      { numRuns: 150, seed: 1961 },
    );
  });
});
