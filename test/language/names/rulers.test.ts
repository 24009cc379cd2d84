import assert from 'node:assert/strict';
import { belongsToAnother, givenNameOf, isDistinguished } from '../../../src/language/names/rulers';

const givenNames: readonly (readonly [rule: string, name: string, given: string | undefined])[] = [
  ['a number behind one name', 'Richard II', 'Richard'],
  ['a number behind two names', 'John Paul II', 'John Paul'],
  ['a byname', 'Frederick the Great', 'Frederick'],
  ['a hyphen in the name', 'Jean-Baptiste I', 'Jean-Baptiste'],
  ['what follows the number', 'Charles VIII of France', 'Charles'],
  ['a comma behind the number', 'Charles V, Holy Roman Emperor', 'Charles'],
  ['without its titles', 'Pope Gregory VII', 'Gregory'],
  ['letters of a word are no number', 'Richard Iverson', undefined],
  ['a small word is no byname', 'Frederick the great', undefined],
  ['a first and a family name', 'Richard Nixon', undefined],
];

/** Words after or before "Richard" that show that another Richard is meant. */
const behind: readonly (readonly [rule: string, words: string])[] = [
  ['a number', ' III'],
  ...['of', 'the', 'de', 'du', 'le', 'la', 'von', 'van', 'de’', 'dei', 'of the', 'von der', 'ibn'].map(
    (word) => ['an origin or a byname', ` ${word} Burgos`] as const,
  ),
  ...["d'", 'd’'].map((word) => ['an origin with an apostrophe', ` ${word}Albret`] as const),
  ...[
    ...[
      'king',
      'queen',
      'emperor',
      'prince',
      'duke',
      'count',
      'earl',
      'lord',
      'baron',
      'marquis',
      'margrave',
      'elector',
    ],
    ...['bishop', 'archbishop', 'cardinal', 'abbot', 'son', 'brother'],
  ].map((rank) => ['a rank', `, ${rank} of York`] as const),
  ['a rank with an article', ', the duke of York'],
  ['a rank with an adjective', ', third earl of Arundel'],
];
const before: readonly string[] = [
  ...[
    'son',
    'sons',
    'daughter',
    'brother',
    'brothers',
    'sister',
    'father',
    'mother',
    'uncle',
    'aunt',
    'nephew',
    'niece',
  ],
  ...['cousin', 'wife', 'husband', 'heir', 'saint', 'st', 'st.'],
];
const alone: readonly (readonly [rule: string, left: string, right: string])[] = [
  ['nothing beside it', 'Then ', ' left'],
  ['a place is a small letter away', 'Then ', ' of his own will'],
  ['letters of a word are no number', 'Then ', ' Iverson'],
  ['a rank of nothing', 'Then ', ', king at last'],
  ['the end of another word', 'The grandson ', ' left'],
];

suite('The given name of a ruler', () => {
  for (const [rule, name, given] of givenNames) test(`${rule}: ${name}`, () => assert.equal(givenNameOf(name), given));
});

suite('A given name belongs to somebody else', () => {
  for (const [rule, words] of behind)
    test(`${rule}: Richard${words}`, () =>
      assert.equal(belongsToAnother('Then ', words) || isDistinguished(words), true));
  for (const word of before)
    test(`a relation before it: his ${word} Richard`, () =>
      assert.equal(belongsToAnother(`Then his ${word} `, ' left'), true));
  test('a relation that begins the text: brother Richard', () =>
    assert.equal(belongsToAnother('brother ', ' left'), true));
  for (const [rule, left, right] of alone)
    test(`not: ${rule}: ${left}Richard${right}`, () =>
      assert.equal(belongsToAnother(left, right) || isDistinguished(right), false));
});
