import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unitsOf } from '../../../../src/language/sources/folding/codeUnits';
import {
  bucketWidth,
  coarse,
  fine,
  neighbourhoods,
  type Sampling,
} from '../../../../src/language/sources/matching/seeds';

/** This many different units, which no other call returns. */
const units = (from: number, length: number): string =>
  Array.from({ length }, (_, i) => String.fromCharCode(0x100 + from + i)).join('');

/** Where the pattern may begin. A place is approximate: it lies in the two buckets from there. */
const isNear = (found: readonly number[], place: number): boolean =>
  found.some((at) => at <= place && place < at + 2 * bucketWidth);

const find = (text: string, pattern: string, sampling: Sampling): number[] =>
  neighbourhoods(unitsOf(text), unitsOf(pattern), sampling);

suite('Where a pattern may begin in a text', () => {
  for (const [name, sampling, run] of [
    ['coarse', coarse, 16],
    ['fine', fine, 8],
  ] as const) {
    test(`${name} sampling finds every shared run of ${run} characters, and nothing else`, () => {
      fc.assert(
        fc.property(fc.nat({ max: 300 }), fc.nat({ max: 100 }), fc.nat({ max: 100 }), (before, left, right) => {
          const shared = units(0, run);
          const pattern = units(1000, left) + shared + units(2000, right);
          const text = (middle: string): string => units(3000, before) + middle + units(4000, 200);
          assert.ok(isNear(find(text(shared), pattern, sampling), before - left));
          assert.deepEqual(find(text(''), pattern, sampling), []);
        }),
        { seed: 1969 },
      );
    });
  }

  const every: Sampling = { length: 6, step: 1, most: 8 };

  test('the whole pattern comes first, then similar places', () => {
    const pattern = units(0, 60);
    const text = units(1000, 500) + pattern.slice(0, 30) + units(2000, 500) + pattern + units(3000, 500);
    const found = find(text, pattern, every);
    assert.equal(found.length, 2);
    assert.ok(isNear(found.slice(0, 1), 1030) && isNear(found.slice(1), 500));
  });

  test('an eighth of the best place’s votes is enough, fewer are not', () => {
    // A run of 21 characters has sixteen samples of six, one of seven has two.
    const pattern = units(0, 21);
    const text = (run: number): string => pattern.slice(0, run) + units(1000, 500) + pattern;
    assert.equal(find(text(7), pattern, every).length, 2);
    assert.equal(find(text(6), pattern, every).length, 1);
  });

  test('at most as many places as requested, the most similar ones first', () => {
    const pattern = units(0, 40);
    // Twenty places that share from 20 to 39 characters with the pattern, in mixed order.
    const lengths = Array.from({ length: 20 }, (_, i) => 20 + ((7 * i) % 20));
    let text = '';
    const starts = new Map<number, number>();
    for (const length of lengths) {
      starts.set(length, text.length);
      text += pattern.slice(0, length) + units(1000 + text.length, 300);
    }
    for (const most of [1, 2, 8]) {
      const found = find(text, pattern, { ...every, most });
      assert.equal(found.length, most);
      for (const [i, at] of found.entries()) assert.ok(isNear([at], starts.get(39 - i) ?? NaN), `${most}: ${i}`);
    }
  });

  test('a place is given as the bucket in which the pattern begins, even if that is before the text', () => {
    const pattern = units(0, 200);
    for (let cutOff = 0; cutOff < 150; cutOff++)
      assert.ok(isNear(find(pattern.slice(cutOff), pattern, every), -cutOff));
  });

  test('for repeated text in a pattern, the first place counts', () => {
    const again = units(0, 30);
    const pattern = again + units(1000, 300) + again;
    assert.ok(isNear(find(units(2000, 500) + again, pattern, every), 500));
  });
});
