import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BitFilter } from '../../../src/language/names/bitFilter';

const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

suite('A filter of hashes', () => {
  test('never denies a hash that was added', () => {
    fc.assert(
      fc.property(fc.array(hash), (members) => {
        const filter = new BitFilter(members.length);
        for (const member of members) filter.add(member);
        assert.ok(members.every((member) => filter.mayHave(member)));
      }),
      { seed: 1970 },
    );
  });

  // Sixteen bits for each member: at least 4096 words of 32 bits, rounded up to a power of two.
  const sizes: readonly (readonly [members: number, bits: number])[] = [
    [0, 17],
    [2 * 4096, 17],
    [2 * 4096 + 2, 18],
    [2 * 65_536 + 2, 22],
  ];
  for (const [members, bits] of sizes) {
    test(`for ${members} members: distinguishes hashes that differ in one of the lowest ${bits} bits`, () => {
      for (let bit = 0; bit < bits; bit++) {
        const filter = new BitFilter(members);
        filter.add(0x5a5a);
        assert.equal(filter.mayHave(0x5a5a ^ (1 << bit)), false, `bit ${bit}`);
      }
    });
  }

  test('a hash that was not added is mostly denied', () => {
    const filter = new BitFilter(10_000);
    const nth = (n: number): number => Math.imul(n, 0x9e3779b1);
    for (let n = 0; n < 10_000; n++) filter.add(nth(n));
    const wrong = Array.from({ length: 10_000 }, (_, n) => nth(n + 10_000)).filter((each) => filter.mayHave(each));
    assert.ok(wrong.length < 1000, `${wrong.length}`);
  });
});
