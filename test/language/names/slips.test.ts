import assert from 'node:assert/strict';
import { isMadeFrom, mostSlips, type Slip, slipOf, soundsAlike } from '../../../src/language/names/slips';

const rows: readonly (readonly [rule: string, known: string, word: string, slip: Slip | undefined])[] = [
  ['a letter changed', 'khrushchev', 'khruschchev', 'sure'],
  ['a letter left out of seven', 'beijing', 'bejing', 'sure'],
  ['a letter put in, in a word of six', 'lushan', 'lusjhan', 'beside others'],
  ['two letters swapped', 'xiaoping', 'xaioping', 'sure'],
  ['swapped in a word of six', 'caesar', 'ceasar', 'sure'],
  ['swapped in a word of five', 'mecca', 'mcecca', 'beside others'],
  ['swapped near the end of a short word', 'medina', 'median', 'beside others'],
  ['another near the end', 'angles', 'angels', 'beside others'],
  ['two slips in ten letters', 'khrushchevs', 'khruxhchxvs', 'sure'],
  ['two slips in eight letters', 'clermont', 'clairmont', 'beside others'],
  ['two slips in seven', 'jacobin', 'jaxoxin', undefined],
  ['three slips', 'abcdefghijkl', 'abxdexghxjkl', undefined],
  ['another first letter', 'lushan', 'mushan', undefined],
  ['two slips at the end', 'constantine', 'constantius', undefined],
  // The last two letters, if they are no ending.
  ['a letter left out of a double', 'robespierre', 'robespiere', 'sure'],
  ['a changed vowel before the end', 'napoleon', 'napolean', 'sure'],
  ['a vowel left out', 'mirabeau', 'mirabeu', 'sure'],
  ['a doubled letter', 'cicero', 'cicerro', 'sure'],
  ['two letters swapped at the end', 'adrianople', 'adrianopel', 'sure'],
  ['a letter left out at the end', 'bismarck', 'bismark', 'sure'],
  ['the last letter doubled', 'lushan', 'lushann', 'sure'],
  ['an e more behind nine letters', 'talleyrand', 'talleyrande', 'sure'],
  ['letters that sound alike', 'westphalia', 'westfalia', 'sure'],
  ['in a word of five', 'cuzco', 'cuzko', 'sure'],
  ['where the doubled letter moved', 'philippi', 'phillipi', 'sure'],
  ['an ending that is none of the name', 'adolphus', 'adolphis', 'sure'],
  ['the same in a word of six', 'drusus', 'drusis', 'beside others'],
  ['in Greek', 'herodotus', 'herodotos', undefined],
  // Endings.
  ['a plural', 'lenin', 'lenins', undefined],
  ['an s more', 'lushas', 'lushass', undefined],
  ['an adjective', 'sulla', 'sullan', undefined],
  ['an adjective in place of an ending', 'augustus', 'augustan', undefined],
  ['of a longer one', 'marxist', 'marxism', undefined],
  ['the singular', 'huguenots', 'huguenot', undefined],
  ['an Englishman for two', 'northmen', 'northman', undefined],
  ['a people and its land', 'germany', 'germans', undefined],
  ['of the other sex', 'franco', 'franca', undefined],
  ['in another language', 'komnene', 'komnena', 'beside others'],
  ['in Latin', 'theodoric', 'theodoricus', undefined],
  ['an e more behind fewer letters', 'lushan', 'lushane', undefined],
];

suite('How a word misspells another', () => {
  for (const [rule, known, word, slip] of rows)
    test(`${rule}: ${word} for ${known}`, () => assert.equal(slipOf(word, known), slip));

  test('a word is made from another by an ending', () => {
    const isKnown = (stem: string): boolean => stem === 'caesar' || stem === 'sulla';
    for (const word of ['caesarian', 'caesars', 'sullan']) assert.ok(isMadeFrom(word, isKnown), word);
    for (const word of ['caesar', 'caesarion', 'cassian', 'ceasars']) assert.ok(!isMadeFrom(word, isKnown), word);
  });

  test('a doubled letter has the sound of one', () => {
    assert.ok(soundsAlike('walenstein', 'wallenstein'));
    assert.ok(!soundsAlike('wallenstain', 'wallenstein'));
  });

  test('words of eight letters may have two slips', () => {
    assert.equal(mostSlips('clairmon', 'clermonts'), 2);
    assert.equal(mostSlips('clermon', 'clermonts'), 1);
  });
});
