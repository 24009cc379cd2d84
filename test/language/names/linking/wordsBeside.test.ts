import assert from 'node:assert/strict';
import {
  isCapital,
  opensSentence,
  followingWord,
  precedingWord,
  textBefore,
} from '../../../../src/language/names/linking/wordsBeside';

const before: readonly (readonly [rule: string, left: string, word: string])[] = [
  ['a word', 'then Premier ', 'Premier'],
  ['behind a line break', 'then Premier\n', 'Premier'],
  ['behind a gap of eight', `Premier${' '.repeat(8)}`, 'Premier'],
  ['a wider gap parts them', `Premier${' '.repeat(9)}`, ''],
  ['no gap', 'Premier', ''],
  ['no word', ' ', ''],
  ['a hyphen inside', 'then Vice-Premier ', 'Vice-Premier'],
  ['an apostrophe inside', 'then Mao’s ', 'Mao’s'],
  ['an initial', 'then J. ', 'J.'],
  ['two initials', 'then J.P. ', 'J.P.'],
  ['two initials with a hyphen', 'then J.-P. ', 'J.-P.'],
  ['the head of an item, a cell or a heading', 'then \uFFFCPremier ', 'Premier'],
  ['a title with a full stop', 'then Gen. ', 'Gen.'],
  ['a title of five letters with a full stop', 'then Hauth. ', 'Hauth.'],
  ['a longer word ends its sentence', 'then Hauser. ', ''],
  ['a word in small letters does too', 'then it. ', ''],
  ['a comma ends a phrase', 'then Premier, ', ''],
  ['a number', 'in 1958 ', ''],
  ...['(', '“', '‘', '[', '—', '–', '"', "'"].map(
    (sign) => [`behind ${sign}`, `then ${sign}Premier `, 'Premier'] as const,
  ),
];
const after: readonly (readonly [rule: string, right: string, word: string])[] = [
  ['a word', ' Boda left', 'Boda'],
  ['behind a line break', '\nBoda left', 'Boda'],
  ['behind a space that does not break', '\u00a0Boda', 'Boda'],
  ['behind a gap of eight', `${' '.repeat(8)}Boda`, 'Boda'],
  ['a wider gap parts them', `${' '.repeat(9)}Boda`, ''],
  ['no gap', 'Boda', ''],
  ['a hyphen inside', ' Vice-Premier', 'Vice-Premier'],
  ['a sign', ', Boda', ''],
  ['a number', ' 1958', ''],
];
const opening: readonly (readonly [rule: string, left: string, opens: boolean])[] = [
  ['the beginning', '', true],
  ['white space alone', ' ', true],
  ...['.', '!', '?', '…', ':', ';'].map((sign) => [`behind ${sign}`, `It ended${sign} `, true] as const),
  ...['"', '”', '’', ')'].map((sign) => [`behind a full stop and ${sign}`, `It ended.${sign} `, true] as const),
  ...['"', '“', '‘', '('].map((sign) => [`a full stop, and ${sign} before it`, `It ended. ${sign}`, true] as const),
  ['behind an empty line', 'It ended\n\n', true],
  ['behind a line break', 'It ended\n', false],
  ['behind a comma', 'It ended, ', false],
  ['behind a word', 'It ended ', false],
  ['behind a bracket', 'It (ended) ', false],
];

suite('The words beside a name', () => {
  for (const [rule, left, word] of before) test(`before it: ${rule}`, () => assert.equal(precedingWord(left), word));
  for (const [rule, right, word] of after) test(`after it: ${rule}`, () => assert.equal(followingWord(right), word));
  for (const [rule, left, opens] of opening)
    test(`opens a sentence: ${rule}`, () => assert.equal(opensSentence(left), opens));
  test('a capital', () => assert.deepEqual(['Mao', 'Émile', 'mao', '1st', ''].map(isCapital), [true, true, false, false, false])); // prettier-ignore
});

suite('The text before a name', () => {
  const barriers = (count: number): string => '\uFFFC'.repeat(count);
  const rows: readonly (readonly [rule: string, text: string, before: string])[] = [
    ['as far as five words', `${'a'.repeat(50)} `, `${'a'.repeat(39)} `],
    ['without the target of a link', `See Maria${barriers(60)} `, 'See Maria '],
    ['the shortest target', `See Maria${barriers(4)} `, 'See Maria '],
    ['the border of a cell is none', `See Maria${barriers(3)} `, `See Maria${barriers(3)} `],
    ['code is none', `See Maria ${barriers(6)} `, `See Maria ${barriers(6)} `],
    ['no gap behind it', `See Maria${barriers(6)}`, `See Maria${barriers(6)}`],
    ['the longest target', `Maria${barriers(399)} `, 'Maria '],
    ['a longer row is something else', `Maria${barriers(401)} `, `${barriers(39)} `],
  ];
  for (const [rule, text, before] of rows) test(rule, () => assert.equal(textBefore(text, text.length), before));
});
