import assert from 'node:assert/strict';
import {
  canonicalWord,
  mayHaveSpellings,
  pluralOf,
  pluralsOf,
  singularOf,
  variantsOf,
} from '../../../src/language/names/spelling';

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
  ['-iz inside a word', 'citizen', 'citizen'],
  ['-or at the beginning', 'order', 'order'],
  ['-er inside a word', 'theaterland', 'theaterland'],
  ['an abbreviation', 'mt', 'mount'],
  ['an abbreviation', 'dr', 'doctor'],
  ['a number in the teens', 'thirteenth', '13th'],
  ['-nd', 'second', '2nd'],
  ['-rd', 'third', '3rd'],
  ['-th', 'fourth', '4th'],
  ['-nd of a compound', 'thirtysecond', '32nd'],
  ['-th of a round number', 'thirtieth', '30th'],
  ['the last number', 'ninetieth', '90th'],
  ...['e', 'es', 'ed', 'er', 'ers', 'ing', 'ation', 'ations', 'ational'].map(
    (ending) => ['American -iz-', `organiz${ending}`, `organis${ending}`] as const,
  ),
  ['three letters before -ize', 'utilize', 'utilise'],
  ['two are too few', 'seize', 'seize'],
  ...['dis', 'mis', 'un', 'en', 'de'].map(
    (prefix) => ['American -or behind a prefix', `${prefix}colored`, `${prefix}coloured`] as const,
  ),
];
const variants: readonly (readonly [rule: string, canonical: string, variants: readonly string[]])[] = [
  ['a place', 'beijing', ['peking', 'peiping']],
  ['-ise', 'organisation', ['organization']],
  ['-our', 'labour', ['labor']],
  ['-re', 'theatre', ['theater']],
  ['-res', 'theatres', ['theaters']],
  ['none', 'harvest', []],
  ['-our behind a prefix', 'discoloured', ['discolored']],
  ['-ise of two letters', 'arise', []],
  ['-our of no such word', 'hour', []],
  ['-re of no such word', 'fire', []],
  ['a number', '1st', ['first']],
  ...['e', 'es', 'ed', 'er', 'ers', 'ing', 'ation', 'ations', 'ational'].map(
    (ending) => ['-is-', `organis${ending}`, [`organiz${ending}`]] as const,
  ),
  ...['dis', 'mis', 'un', 'en', 'de'].map(
    (prefix) => ['-our behind a prefix', `${prefix}coloured`, [`${prefix}colored`]] as const,
  ),
];
/** British and American spellings of words. */
const american: readonly (readonly [british: string, american: string])[] = [
  ...`arbour armour behaviour candour clamour colour demeanour endeavour favour fervour harbour honour humour labour
    neighbour parlour rancour rigour rumour savour saviour splendour valour vapour vigour`
    .split(/\s+/)
    .map((word) => [word, word.replace('our', 'or')] as const),
  ...`centre theatre metre kilometre centimetre fibre litre sabre calibre spectre sceptre lustre sombre amphitheatre
    epicentre`
    .split(/\s+/)
    .map((word) => [word, word.replace(/re$/, 'er')] as const),
  ['programme', 'program'],
  ['sceptical', 'skeptical'],
  ['defences', 'defenses'],
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
  ['-man of a people', 'Roman', 'Romans'],
  ['-z', 'Blitz', 'Blitzes'],
  ['-s behind another', 'Boss', 'Bosses'],
  ['-y behind each vowel', 'Boy', 'Boys'],
  ['a capital at the end', 'NKVD', 'NKVDs'],
  ['behind an acute', 'émigré', 'émigrés'],
  ['behind two vowels', 'corvée', 'corvées'],
  ['behind a macron', 'daimyō', 'daimyōs'],
  ['behind another', 'wālī', 'wālīs'],
  ['-o behind a consonant', 'hero', 'heroes'],
  ['-o behind another', 'embargo', 'embargoes'],
  ['-o behind a vowel', 'Studio', 'Studios'],
  ['-us', 'census', 'censuses'],
  ['-us of a carriage', 'omnibus', 'omnibuses'],
  ['-eau', 'château', 'châteaus'],
  ['the head before a phrase', 'coup d’état', 'coups d’état'],
  ['with a straight apostrophe', "coup d'état", "coups d'état"],
  ['with hyphens', 'man-at-arms', 'men-at-arms'],
  ['before an adjective', 'court-martial', 'courts-martial'],
  ['before general', 'governor-general', 'governors-general'],
  ['before de', 'lettre de cachet', 'lettres de cachet'],
  ['before a phrase with hyphens', 'aide-de-camp', 'aides-de-camp'],
  ['not the head of another compound', 'Sino-Guard', 'Sino-Guards'],
  ['before of', 'Treaty of Nanking', 'Treaties of Nanking'],
  ['one letter', 'Catch A', 'Catch A'],
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
  ['-xes', 'Boxes', 'Box'],
  ['-zes', 'Blitzes', 'Blitz'],
  ['-shes', 'Marshes', 'Marsh'],
  ['-ies behind a vowel', 'Movies', 'Movy'],
  ['too short', 'Xis', 'Xis'],
];

suite('Spelling', () => {
  for (const [rule, word, wanted] of canonical)
    test(`canonical: ${rule}: ${word}`, () => assert.equal(canonicalWord(word), wanted));
  for (const [rule, word, wanted] of variants)
    test(`variants: ${rule}: ${word}`, () => assert.deepEqual(variantsOf(word), wanted));
  test('every word with another spelling is noticed, wherever it stands', () => {
    const words = [...canonical, ...variants].map(([, word]) => word);
    for (const word of [...words, ...american.flat(), '&'])
      if (canonicalWord(word) !== word || variantsOf(word).length > 0 || word === '&')
        assert.ok(mayHaveSpellings(`ab ${word} ab`, 3, 3 + word.length), word);
  });
  test('plain words are ruled out', () => {
    for (const word of ['kant', 'mao', 'plato', '1848', 'eric', 'paris', 'normandy', 'bernard'])
      assert.ok(!mayHaveSpellings(word, 0, word.length), word);
  });
  test('plurals: the usual one first', () => {
    assert.deepEqual(pluralsOf('embargo'), ['embargoes', 'embargos']);
    assert.deepEqual(pluralsOf('château'), ['châteaus', 'châteaux']);
    assert.deepEqual(pluralsOf('Guards'), []);
  });
  for (const [british, other] of american)
    test(`American: ${other} is ${british}`, () => {
      assert.deepEqual([canonicalWord(other), canonicalWord(british)], [british, british]);
      assert.deepEqual(variantsOf(british), [other]);
    });
  for (const [rule, name, wanted] of plurals)
    test(`plural: ${rule}: ${name}`, () => assert.equal(pluralOf(name), wanted));
  for (const [rule, name, wanted] of singulars)
    test(`singular: ${rule}: ${name}`, () => assert.equal(singularOf(name), wanted));
});
