import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PrefixTable } from '../../../src/language/names/prefixTable';

/** Few different hashes and checks, so that many prefixes share one of them. */
const few = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }));
const any = fc.tuple(fc.integer(), fc.integer());

suite('The table of prefixes', () => {
  test('gives each prefix its own node, in insertion order, for any number of prefixes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(few), fc.array(any, { maxLength: 3000, size: 'max' })), (prefixes) => {
        const table = new PrefixTable(0);
        const nodes = new Map<string, number>();
        for (const [hash, check] of prefixes) {
          const key = `${hash} ${check}`;
          assert.equal(table.find(hash, check), nodes.get(key) ?? -1);
          const node = nodes.get(key) ?? nodes.size;
          assert.equal(table.insert(hash, check), node);
          nodes.set(key, node);
        }
        for (const [hash, check] of prefixes) assert.equal(table.find(hash, check), nodes.get(`${hash} ${check}`));
        assert.equal(table.find(12_345, 54_321), -1);
      }),
      { numRuns: 40, seed: 1971 },
    );
  });

  test('keeps the values of its nodes when it grows', () => {
    const table = new PrefixTable(0);
    const count = 5000;
    for (let n = 0; n < count; n++) {
      const node = table.insert(n * 7919, n);
      assert.deepEqual([table.first(node), table.target(node)], [-1, node]);
      if (n % 3 === 0) table.setFirst(node, n + 1);
      if (n % 3 === 1) table.redirect(node, node - 1);
      if (n % 1000 === 0) table.trim();
    }
    table.trim();
    for (let n = 0; n < count; n++) {
      const node = table.find(n * 7919, n);
      assert.equal(node, n);
      assert.deepEqual([table.hashOf(node), table.checkOf(node)], [n * 7919, n]);
      assert.deepEqual(
        [table.first(node), table.target(node)],
        [n % 3 === 0 ? n + 1 : -1, n % 3 === 1 ? node - 1 : node],
      );
    }
  });

  test('a prefix that is a name does not redirect to another', () => {
    const table = new PrefixTable(2);
    const [one, other] = [table.insert(5, 5), table.insert(6, 6)];
    table.setFirst(one, 0);
    table.redirect(one, other);
    assert.equal(table.target(one), one);
  });
});
