import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stringOf, unitsOf, withoutUnits } from '../../../../src/language/sources/folding/codeUnits';

const texts = fc.string({ unit: 'binary', maxLength: 40 });

suite('UTF-16 units of a text', () => {
  test('are those of the string, and give the same string back', () => {
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(
          [...unitsOf(text)],
          Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
        );
        assert.equal(stringOf(unitsOf(text)), text);
      }),
      { seed: 1963 },
    );
  });

  // Longer texts are converted in slices of 4096 units.
  const long = Array.from({ length: 9000 }, (_, i) => String.fromCharCode(0x4e00 + (i % 5000))).join('');
  const spans: readonly (readonly [rule: string, start: number, end: number])[] = [
    ['nothing', 10, 10],
    ['a part', 10, 15],
    ['one slice', 0, 4096],
    ['a slice and a unit', 0, 4097],
    ['several slices', 100, 8900],
    ['up to beyond the end', 8990, 9999],
  ];
  for (const [rule, start, end] of spans)
    test(`as a string: ${rule}`, () => assert.equal(stringOf(unitsOf(long), start, end), long.slice(start, end)));

  test('without some of them', () => {
    assert.equal(stringOf(withoutUnits(unitsOf('one two three'), 3, 7)), 'one three');
    assert.equal(stringOf(withoutUnits(unitsOf('one'), 0, 3)), '');
  });
});
