import assert from 'node:assert/strict';
import { nearMatches, slipsBetween } from '../../../src/language/text/distance';

suite('distances between words', () => {
  const rows: readonly [rule: string, a: string, b: string, slips: number][] = [
    ['the same word', 'peng', 'peng', 0],
    ['a letter left out', 'peng', 'pen', 1],
    ['a letter inserted', 'peng', 'pfeng', 1],
    ['a letter changed', 'peng', 'pong', 1],
    ['two neighbours swapped', 'peng', 'pegn', 1],
    ['letters swapped over another', 'abc', 'cba', 2],
    ['a swap at the beginning', 'peng', 'epng', 1],
    ['nothing in common', 'abc', 'xyz', 3],
    ['an empty word', '', 'abc', 3],
    ['two slips of different kinds', 'zhengzhou', 'zehngzou', 2],
  ];
  for (const [rule, a, b, slips] of rows) {
    test(`${rule}: ${a} and ${b}`, () => {
      assert.equal(slipsBetween(a, b), slips);
      assert.equal(slipsBetween(b, a), slips);
    });
  }

  test('a place similar to a pattern, with its errors', () => {
    assert.deepEqual(nearMatches('the great famin of 1959', 'famine', 1), [
      { start: 10, end: 15, errors: 1 },
      { start: 10, end: 16, errors: 1 },
    ]);
    assert.deepEqual(nearMatches('the great famn of 1959', 'famine', 1), []);
  });
});
