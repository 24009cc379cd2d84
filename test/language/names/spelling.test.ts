import assert from 'node:assert/strict';
import { canonicalWord, pluralOf, singularOf, variantsOf } from '../../../src/language/names/spelling';

const canonical: readonly (readonly [rule: string, word: string, canonical: string])[] = [
  ['a number word is its number', 'first', '1st'],
  ['a number word in the teens', 'eleventh', '11th'],
  ['a round number word', 'twentieth', '20th'],
  ['a compound, without its hyphen', 'twentyfirst', '21st'],
  ['the last compound', 'ninetyninth', '99th'],
  ['American -or', 'labor', 'labour'],
  ['American -or behind a prefix', 'dishonorable', 'dishonourable'],
  ['another -or', 'doctor', 'doctor'],
  ['American -er', 'theater', 'theatre'],
  ['American -er with a plural', 'theaters', 'theatres'],
  ['another -er', 'water', 'water'],
  ['American -ize', 'organization', 'organisation'],
  ['too short for -ize', 'size', 'size'],
  ['a pair', 'program', 'programme'],
  ['a pair with a plural', 'programs', 'programmes'],
  ['an old romanisation of a place', 'peking', 'beijing'],
  ['an abbreviation', 'st', 'saint'],
  ['any other word', 'harvest', 'harvest'],
];
const variants: readonly (readonly [rule: string, canonical: string, variants: readonly string[]])[] = [
  ['a place', 'beijing', ['peking', 'peiping']],
  ['-ise', 'organisation', ['organization']],
  ['-our', 'labour', ['labor']],
  ['-re', 'theatre', ['theater']],
  ['-res', 'theatres', ['theaters']],
  ['none', 'harvest', []],
];
const plurals: readonly (readonly [rule: string, singular: string, plural: string])[] = [
  ['-s', 'Commune', 'Communes'],
  ['-y behind a consonant', 'Army', 'Armies'],
  ['-y behind a vowel', 'Relay', 'Relays'],
  ['-ch', 'Church', 'Churches'],
  ['-sh', 'Marsh', 'Marshes'],
  ['-x', 'Box', 'Boxes'],
  ['-ss', 'Congress', 'Congresses'],
  ['-man of a person', 'Frenchman', 'Frenchmen'],
  ['-man of a people', 'German', 'Germans'],
  ['-man of a people', 'Ottoman', 'Ottomans'],
  ['-man of a human', 'human', 'humans'],
  ['too short for -man', 'Oman', 'Omans'],
  ['a plural is its own', 'Guards', 'Guards'],
  ['the last letter is no letter', 'Catch-22', 'Catch-22'],
];
const singulars: readonly (readonly [rule: string, plural: string, singular: string])[] = [
  ['-s', 'Communes', 'Commune'],
  ['-ies', 'Armies', 'Army'],
  ['-ches', 'Churches', 'Church'],
  ['-sses', 'Congresses', 'Congress'],
  ['-ss is no plural', 'Congress', 'Congress'],
  ['-is is no plural', 'Crisis', 'Crisis'],
  ['-us is no plural', 'Census', 'Census'],
  ['no plural', 'Army', 'Army'],
];

suite('Spelling', () => {
  for (const [rule, word, wanted] of canonical)
    test(`canonical: ${rule}: ${word}`, () => assert.equal(canonicalWord(word), wanted));
  for (const [rule, word, wanted] of variants)
    test(`variants: ${rule}: ${word}`, () => assert.deepEqual(variantsOf(word), wanted));
  for (const [rule, name, wanted] of plurals)
    test(`plural: ${rule}: ${name}`, () => assert.equal(pluralOf(name), wanted));
  for (const [rule, name, wanted] of singulars)
    test(`singular: ${rule}: ${name}`, () => assert.equal(singularOf(name), wanted));
});
