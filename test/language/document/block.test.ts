import assert from 'node:assert/strict';
import { Block } from '../../../src/language/document/block';

suite('a block', () => {
  const defines: readonly (readonly [rule: string, text: string, labels: readonly string[]])[] = [
    ['a reference', '[A  b]: x', ['a b']],
    ['a note, and what stands in it', '[^N]: words\n\n    [c]: x', ['^n', 'c']],
    ['in a quotation', '> [a]: x', ['a']],
    ['nothing in code', '    [a]: x', []],
    ['nothing without a target', '[a] : x', []],
  ];
  for (const [rule, text, labels] of defines)
    test(`defines labels: ${rule}`, () => assert.deepEqual(new Block(text, 'markdown').defines, labels));

  const uses: readonly (readonly [rule: string, text: string, labels: readonly string[]])[] = [
    ['everything in square brackets', 'a [b] [c][d] ![e] [^f]', ['b', 'c', 'd', 'e', '^f']],
    ['once each, in lower case', '[B] [b] [B  b]', ['b', 'b b']],
    ['of brackets in brackets the inner ones', '[a [b] c]', ['b']],
    ['not what an escape opens or closes', 'x [a] \\[b] [c\\] [d]', ['a', 'd']],
    ['an escape in a label', '[a\\]b]', ['a\\]b']],
    ['an empty pair is none', '[] [a]', ['a']],
    ['at the beginning', '[a]', ['a']],
    ['a bracket that closes nothing', ']a [b]', ['b']],
    ['a bracket that closes twice', '[a] b] c', ['a']],
    ['a label of 999 characters', `[${'a'.repeat(999)}]`, ['a'.repeat(999)]],
    ['not one of 1000', `[${'a'.repeat(1000)}] [b]`, ['b']],
  ];
  for (const [rule, text, labels] of uses)
    test(`uses labels: ${rule}`, () => assert.deepEqual(new Block(text, 'markdown').uses, labels));

  test('labels mean nothing in plain text', () => {
    const block = new Block('[a]: x [b]', 'plaintext');
    assert.deepEqual([block.defines, block.uses], [[], []]);
  });

  test('two blocks are equal if their text and kind are', () => {
    const block = new Block('a', 'markdown');
    assert.ok(block.equals(new Block('a', 'markdown')));
    assert.ok(!block.equals(new Block('b', 'markdown')));
    assert.ok(!block.equals(new Block('a', 'plaintext')));
    assert.ok(!block.equals(undefined));
  });

  test('a tree is not kept after it was taken', () => {
    const block = new Block('[a]: x', 'markdown');
    assert.deepEqual(block.defines, ['a']);
    const tree = block.takeTree();
    assert.notEqual(block.takeTree(), tree);
  });

  test('a byte order mark does not shift offsets', () => {
    const [paragraph] = new Block('\uFEFFa', 'markdown').takeTree().children;
    assert.equal(paragraph?.position?.start.offset, 1);
  });
});
