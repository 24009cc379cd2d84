import assert from 'node:assert/strict';
import { compareNames, groupBy } from '../../../src/language/text/collections';

suite('collections', () => {
  test('groups are in the order of their first values, and values in their own order', () => {
    const groups = groupBy(['bee', 'ant', 'asp', 'bug'], (word) => word.charAt(0));
    assert.deepEqual(
      [...groups],
      [
        ['b', ['bee', 'bug']],
        ['a', ['ant', 'asp']],
      ],
    );
  });

  test('any name can be a key', () => {
    assert.deepEqual([...groupBy(['__proto__', 'constructor'], (word) => word).keys()], ['__proto__', 'constructor']);
  });

  test('names in the order that people expect', () => {
    const names = ['note 10', 'Note 2', 'émigré', 'Emigrant', 'zebra', 'Adam'];
    assert.deepEqual(names.sort(compareNames), ['Adam', 'Emigrant', 'émigré', 'Note 2', 'note 10', 'zebra']);
  });
});
