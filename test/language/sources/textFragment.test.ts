import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatTextFragment, parseTextFragment, type TextFragment } from '../../../src/language/sources/textFragment';

const rows: readonly (readonly [rule: string, fragment: string, read: TextFragment | undefined])[] = [
  ['the words alone', 'text=a', { start: 'a' }],
  ['first and last words', 'text=a,b', { start: 'a', end: 'b' }],
  ['words with what stands before', 'text=p-,a', { prefix: 'p', start: 'a' }],
  ['words with what stands behind', 'text=a,-s', { start: 'a', suffix: 's' }],
  ['all four parts', 'text=p-,a,b,-s', { prefix: 'p', start: 'a', end: 'b', suffix: 's' }],
  ['behind the mark of a directive', ':~:text=a', { start: 'a' }],
  ['behind a hash', '#:~:text=a', { start: 'a' }],
  ['without its name', 'a', { start: 'a' }],
  ['percent-encoded', 'text=a%20b%2Cc,-%E5%A4%A7', { start: 'a b,c', suffix: '大' }],
  ['every part percent-encoded', 'text=%61-,%62,%63,-%64', { prefix: 'a', start: 'b', end: 'c', suffix: 'd' }],
  ['a hyphen at the end of the only part is of the words', 'text=a-', { start: 'a-' }],
  ['a hyphen at the beginning of the only part is of the words', 'text=-a', { start: '-a' }],
  ['a hyphen inside a part', 'text=a-b', { start: 'a-b' }],
  ['no words', 'text=', undefined],
  ['a context without words', 'text=p-,', undefined],
  ['too many parts', 'text=a,b,c', undefined],
  ['no percent-encoding', 'text=%', undefined],
  ['no UTF-8', 'text=a,%E4%BD', undefined],
];

suite('Text fragment', () => {
  for (const [rule, fragment, read] of rows)
    test(`read: ${rule}: ${fragment}`, () => assert.deepEqual(parseTextFragment(fragment), read));

  test('writing encodes characters that have a meaning in a fragment or would end a Markdown link', () => {
    assert.equal(
      formatTextFragment({ start: "a-b,c&d(e)f'g!h*i#j k" }),
      'text=a%2Db%2Cc%26d%28e%29f%27g%21h%2Ai%23j%20k',
    );
    assert.equal(formatTextFragment({ prefix: 'p', start: 'a', end: 'b', suffix: 's' }), 'text=p-,a,b,-s');
    assert.equal(formatTextFragment({ prefix: '', start: 'a', suffix: '' }), 'text=a');
  });

  test('reading gives back what was written', () => {
    const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const parts = fc.record({ start: part, end: part, prefix: part, suffix: part }, { requiredKeys: ['start'] });
    fc.assert(
      fc.property(parts, (fragment) =>
        assert.deepEqual(parseTextFragment(formatTextFragment(fragment)), { ...fragment }),
      ),
      { seed: 1968 },
    );
  });
});
