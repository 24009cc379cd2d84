import assert from 'node:assert/strict';
import { endingBehind, literally, oneOf, wordSet } from '../../../src/language/text/patterns';

suite('lists of words as patterns', () => {
  const sources: readonly [rule: string, words: Iterable<string> | string, source: string][] = [
    ['the longest first', ['Sep', 'September', 'Sept'], '(?:September|Sept|Sep)'],
    ['equally long ones by alphabet', ['on', 'in', 'at'], '(?:at|in|on)'],
    ['a string is parted at white space', ' in\n  on ', '(?:in|on)'],
    ['signs are literal', ['St.', 'a|b', '(c'], '(?:St\\.|a\\|b|\\(c)'],
    ['a space stays a space', ['Anno Domini'], '(?:Anno Domini)'],
    ['any collection will do', new Map([['spring', 1]]).keys(), '(?:spring)'],
  ];
  for (const [rule, words, source] of sources) test(rule, () => assert.equal(oneOf(words), source));

  test('no word hides a longer one', () => {
    assert.equal(new RegExp(oneOf('early earlier earliest'), 'u').exec('the earliest')?.[0], 'earliest');
  });

  test('every sign of a pattern matches itself, with the flag u and without', () => {
    for (const sign of '\\^$.*+?()[]{}|/-,#&~=!:<>"\' ') {
      for (const flags of ['', 'u']) {
        assert.match(`a${sign}b`, new RegExp(`^a${literally(sign)}b$`, flags));
        assert.doesNotMatch('axxb', new RegExp(`^a${literally(sign)}b$`, flags));
      }
    }
  });

  test('a set of the words', () => {
    assert.deepEqual([...wordSet(' in on\n at in ')], ['in', 'on', 'at']);
  });

  test('the first beginning behind which the rest matches', () => {
    const at = (text: string): number | undefined => endingBehind(text, /\bsee\s/g, /^[^.]{0,8}\($/)?.index;
    assert.equal(at('see Rowe ('), 0);
    assert.equal(at('see. And see Rowe ('), 9);
    assert.equal(at('see see Rowe ('), 4, 'the first is too far from the end');
    assert.equal(at('see Rowe. ('), undefined);
    assert.equal(at('see Rowe'), undefined);
  });
});
