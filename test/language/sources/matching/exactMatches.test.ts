import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unitsOf } from '../../../../src/language/sources/folding/codeUnits';
import { exactMatches } from '../../../../src/language/sources/matching/exactMatches';

const all = { limit: Infinity, isWanted: () => true };

function plainMatches(text: string, pattern: string, from: number): number[] {
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => at >= from && text.startsWith(pattern, at));
}

suite('exact matches', () => {
  test('are those of a plain comparison at every offset, in repetitive texts too', () => {
    const signs = fc.array(fc.constantFrom('a', 'a', 'b', '大'), { minLength: 1, maxLength: 8 });
    const texts = fc.tuple(signs, signs, fc.nat(30)).map(([a, b, n]) => a.join('').repeat(n) + b.join(''));
    fc.assert(
      fc.property(texts, texts, fc.nat(9), (text, pattern, from) => {
        assert.deepEqual(exactMatches(unitsOf(text), unitsOf(pattern), from, all), plainMatches(text, pattern, from));
      }),
      { numRuns: 400, seed: 1962 },
    );
  });

  test('only as many as requested', () => {
    const wanted = { limit: 2, isWanted: (at: number) => at % 2 === 1 };
    assert.deepEqual(exactMatches(unitsOf('aaaaaaaa'), unitsOf('aa'), 0, wanted), [1, 3]);
  });

  test('take linear time, even in repetitive texts', () => {
    const text = unitsOf('a'.repeat(200_000));
    const start = performance.now();
    exactMatches(text, unitsOf(`b${'a'.repeat(50_000)}`), 0, all);
    // Comparing at every offset would need about ten thousand million reads.
    assert.ok(performance.now() - start < 2000);
  });
});
