import assert from 'node:assert/strict';
import { isSyllable, isWadeGiles, syllablesOf, wadeGilesOf } from '../../../src/language/names/romanisation';

const splits: readonly (readonly [
  rule: string,
  words: string[],
  characters: number,
  syllables: string[][] | undefined,
])[] = [
  ['a syllable for each character', ['mao', 'zedong'], 3, [['mao'], ['ze', 'dong']]],
  ['the longest syllable first', ['xian'], 1, [['xian']]],
  ['an apostrophe before a vowel', ["xi'an"], 2, [['xi', 'an']]],
  ['a hyphen between syllables', ['ze-dong'], 2, [['ze', 'dong']]],
  ['a syllable with a vowel first needs its apostrophe', ['rengan'], 2, [['ren', 'gan']]],
  ['the longest syllable that there is', ['zhuang'], 1, [['zhuang']]],
  ['too few characters', ['zedong'], 1, undefined],
  ['too many characters', ['ze'], 2, undefined],
  ['no pinyin', ['churchill'], 2, undefined],
  ['nothing for nothing', [], 0, []],
  ['nothing for a character', [], 1, undefined],
];
const spellings: readonly (readonly [rule: string, syllables: string[][], spellings: string[]])[] = [
  ['initials of its own, and capitals', [['deng'], ['xiao', 'ping']], ['Teng Hsiao-ping']],
  ['a syllable that no rule gives', [['zhi']], ['Chih']],
  ['two spellings where both were usual', [['si']], ['Szu', 'Ssu']],
];

suite('Romanisation', () => {
  test('distinguishes pinyin from other words', () => {
    assert.deepEqual(['zhuang', 'e', 'lü', 'hsi', ''].map(isSyllable), [true, true, false, false, false]);
    assert.deepEqual(['hsi', 'tzu', 'zhuang'].map(isWadeGiles), [true, true, false]);
  });
  for (const [rule, words, characters, wanted] of splits)
    test(`syllables: ${rule}: ${words.join(' ')}, ${characters}`, () =>
      assert.deepEqual(syllablesOf(words, characters), wanted));
  for (const [rule, syllables, wanted] of spellings)
    test(`Wade–Giles: ${rule}`, () => assert.deepEqual(wadeGilesOf(syllables), wanted));
});
