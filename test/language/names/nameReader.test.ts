import assert from 'node:assert/strict';
import { NameReader } from '../../../src/language/names/nameReader';

/** The result of reading a text. */
function reading(text: string): string {
  const reader = new NameReader();
  reader.begin(text, 0);
  while (reader.next());
  return `${reader.hash} ${reader.check}`;
}

/** Each word or sign as it is read. */
function wordsOf(text: string): string[] {
  const reader = new NameReader();
  const words: string[] = [];
  for (reader.begin(text, 0); reader.next();) words.push(text.slice(reader.wordStart, reader.at));
  return words;
}

const same: readonly (readonly [rule: string, ...texts: string[]])[] = [
  ['a space, a hyphen, an apostrophe or nothing', "Yan'an", 'Yan’an', 'Yan-an', 'Yan an', 'Yanan', 'Yan \n an'],
  ['small letters and capitals', 'Mao', 'mao', 'MAO'],
  ['accents', 'Máo Zédōng', 'Mao Zedong', 'Ma\u0301o Zedong'],
  ['invisible characters', 'Ma\u00ado\u2060 Zedong', 'Mao Zedong'],
  ['ligatures', 'Encyclopædia', 'Encyclopaedia'],
  ['a ligature at the beginning', 'Æsop', 'Aesop'],
  ['three letters in one', 'Oﬃce', 'Office'],
  ['the full stop of one letter', 'U.S. Army', 'US Army', 'U S Army'],
  ['the full stop of two letters', 'Mt. Lu', 'Mt Lu'],
  ['the full stop of two letters after a word', 'Old Mt. Lu', 'Old Mt Lu'],
  ['an ampersand', 'Marks & Spencer', 'Marks and Spencer', 'Marks&Spencer'],
  ['traditional and simplified characters', '毛澤東', '毛泽东', '毛泽\n东'],
  ['a letter behind a number', '1 a', '1a', '1-a'],
  ['a number behind a letter', 'a 1', 'a1'],
  ['a gap between numbers', '10 90', '10-90', '10\u00a090'],
];
const different: readonly (readonly [rule: string, one: string, other: string])[] = [
  ['other letters', 'Mao', 'Moa'],
  ['numbers with a gap and without', '10 90', '1090'],
  ['numbers that end or begin with 0', '10 01', '1001'],
  ['numbers that end or begin with 9', '19 91', '1991'],
  ['the full stop of three letters', 'Sui. Lu', 'Sui Lu'],
  ['a full stop before the first word', '.Lu', 'Lu'],
  ['two full stops', 'U.. S', 'U S'],
  ['a sign', 'C+', 'C'],
  ['a hyphen that ties nothing', 'Yan- an', 'Yan an'],
  ['two hyphens', 'Yan--an', 'Yan an'],
];
const words: readonly (readonly [rule: string, text: string, ...words: string[]])[] = [
  ['words', 'Mao Zedong', 'Mao', 'Zedong'],
  ['words that are tied', 'Sino-Soviet', 'Sino', 'Soviet'],
  ['ideographs', '毛泽东', '毛', '泽', '东'],
  ['signs', 'A+B', 'A', '+', 'B'],
  ['an invisible character is of its word', 'Ma\u00ado Ze', 'Ma\u00ado', 'Ze'],
  ['the full stop of an abbreviation is of none', 'U.S. A', 'U', 'S', 'A'],
  ['white space at the end', 'Mao ', 'Mao'],
];

suite('Reading names', () => {
  for (const [rule, first = '', ...others] of same)
    for (const text of others)
      test(`the same: ${rule}: ${first} and ${text}`, () => assert.equal(reading(text), reading(first)));
  for (const [rule, one, other] of different)
    test(`not the same: ${rule}: ${one} and ${other}`, () => {
      const [[hash, check], [otherHash, otherCheck]] = [reading(one).split(' '), reading(other).split(' ')];
      assert.notEqual(hash, otherHash);
      assert.notEqual(check, otherCheck);
    });
  for (const [rule, text, ...wanted] of words)
    test(`word by word: ${rule}`, () => assert.deepEqual(wordsOf(text), wanted));

  test('starts again with each text, at any offset', () => {
    const reader = new NameReader();
    reader.begin('Zhou Enlai', 0);
    reader.next();
    reader.begin('old Mao', 4);
    reader.next();
    assert.equal(`${reader.hash} ${reader.check}`, reading('Mao'));
    assert.equal(reader.next(), false);
  });

  test('ends before the invisible characters after a word', () => {
    const reader = new NameReader();
    reader.begin('Mao\u00ad\u2060 left', 0);
    reader.next();
    assert.deepEqual([reader.at, reader.end], [5, 3]);
  });

  test('tells whether a hyphen or apostrophe joins the next word', () => {
    const isTied = (text: string): boolean => {
      const reader = new NameReader();
      reader.begin(text, 0);
      reader.next();
      return reader.isTied;
    };
    assert.deepEqual(['Yan-an', 'Yan’an', 'Yan an', 'Yan- an', 'Yan--an', 'Yan.an', 'Yan'].map(isTied), [
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('continues as if another word had been read', () => {
    const reader = new NameReader();
    reader.begin('1st Army', 0);
    const { hash, check } = reader;
    reader.next();
    reader.readAs(hash, check, 'first');
    reader.next();
    assert.equal(`${reader.hash} ${reader.check}`, reading('first army'));
  });
});
