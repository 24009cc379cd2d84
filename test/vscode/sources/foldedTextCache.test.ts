import assert from 'node:assert/strict';
import { FoldedTextCache } from '../../../src/vscode/sources/foldedTextCache';

suite('Cache of folded texts', () => {
  test('a text is folded once, and again when it has changed', () => {
    const cache = new FoldedTextCache();
    const first = cache.get('a', 'one');
    assert.equal(cache.get('a', 'one'), first);
    assert.notEqual(cache.get('a', 'two'), first);
  });

  test('the last four texts used are kept', () => {
    const cache = new FoldedTextCache();
    const first = cache.get('a', 'one');
    const second = cache.get('b', 'two');
    for (const uri of ['c', 'd', 'a', 'e']) cache.get(uri, 'one');
    assert.equal(cache.get('a', 'one'), first);
    assert.notEqual(cache.get('b', 'two'), second);
  });
});
