import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OffsetMap } from '../../../../src/language/sources/folding/offsetMap';

/** The map of a source from which some characters are removed, and the offsets of the others. */
function mapOf(isKept: readonly boolean[]): { map: OffsetMap; kept: readonly number[] } {
  const map = new OffsetMap();
  const kept: number[] = [];
  for (const [i, keeps] of isKept.entries()) {
    if (!keeps) continue;
    if (i > 0 && !isKept[i - 1]) map.shiftAt(kept.length, i);
    kept.push(i);
  }
  return { map, kept };
}

/** In runs, some of them long. */
const keeping = fc
  .array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 6 })), { minLength: 1, maxLength: 30 })
  .map((runs) => runs.flatMap(([keeps, length]) => Array<boolean>(length).fill(keeps)));

function isTrueOf(isKept: readonly boolean[]): void {
  const { map, kept } = mapOf(isKept);
  for (const [short, source] of kept.entries()) assert.equal(map.source(short), source);
  // After the last remaining character, the length of the shortened text is unknown.
  for (let source = 0; source <= (kept.at(-1) ?? -1); source++)
    assert.equal(map.short(source), kept.filter((each) => each < source).length);
}

suite('Offsets of a shortened text', () => {
  test('lead to the source, and back to the first remaining character there or later', () => {
    fc.assert(fc.property(keeping, isTrueOf), { numRuns: 200, seed: 1964 });
  });

  test('of any number of runs', () => isTrueOf(Array.from({ length: 5000 }, (_, i) => i % 2 === 1)));

  test('give the spans of the source, in order and as few as there are runs', () => {
    fc.assert(
      fc.property(keeping, fc.nat(), fc.nat(), (isKept, a, b) => {
        const { map, kept } = mapOf(isKept);
        const [start, end] = [a % (kept.length + 1), b % (kept.length + 1)].sort((x, y) => x - y) as [number, number];
        const runs = [...map.sourceRuns({ start, end })];
        const offsets = runs.flatMap((run) => Array.from({ length: run.end - run.start }, (_, i) => run.start + i));
        assert.deepEqual(offsets, kept.slice(start, end));
        for (const [i, run] of runs.entries()) if (i > 0) assert.ok(run.start > (runs[i - 1]?.end ?? Infinity));
      }),
      { numRuns: 200, seed: 1965 },
    );
  });

  test('a shift replaces those that were set for the same place or later', () => {
    const map = new OffsetMap();
    for (const [short, source] of [
      [2, 4],
      [5, 9],
      [7, 20],
      [5, 12],
    ] as const)
      map.shiftAt(short, source);
    assert.deepEqual(
      [1, 2, 4, 5, 8].map((short) => map.source(short)),
      [1, 4, 6, 12, 15],
    );
  });
});
