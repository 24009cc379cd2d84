import assert from 'node:assert/strict';
import { stringOf } from '../../../../src/language/sources/folding/codeUnits';
import {
  foldedTextOf,
  foldPart,
  foldText,
  plainText,
  toFolded,
  toSource,
} from '../../../../src/language/sources/folding/foldedText';
import { enterFold, folds, Kind } from '../../../../src/language/sources/folding/foldedUnits';

const label = (length: number): string => 'n'.repeat(length);

const rows: readonly (readonly [rule: string, source: string, folded: string])[] = [
  ['small letters, straight quotation marks and dashes', '“Great” Leap—it’s', '"great" leap-it\'s'],
  ['a run of white space is one space', 'one \n\t two', 'one two'],
  ['none at the ends', ' \n one ', 'one'],
  ['none between ideographs', '大 跃\n进', '大跃进'],
  ['one between an ideograph and a letter', 'a 大 b', 'a 大 b'],
  ['none before the first ideograph', ' 大', '大'],
  ['emphasis, code and escapes are left out', '**one** _two_ `three` \\*', 'one two three'],
  ['a soft hyphen is left out', 'har\u00advest', 'harvest'],

  ['a list', '- one\n- two', 'one two'],
  ['a heading', '## One ##', 'one'],
  ['a quotation', '> one\n> > two', 'one two'],
  ['a table', '| a | b |\n|---|:-:|\n| c | d |', 'a b c d'],
  ['a dash between spaces', 'one — two', 'one two'],
  ['signs inside a word stay', 'a-b c++ 12:30', 'a-b c++ 12:30'],
  ['signs at the end', 'one -', 'one'],
  ['signs alone', '- # -', ''],

  ['the words of a link, without its target', '[one](a.md) two', 'one two'],
  ['a target with brackets', '[one](a(b(c)).md) two', 'one two'],
  ['a target without its end', '[one](a two', 'one(a two'],
  ['a target ends on its line', '[one](a\nb) two', 'one(a b) two'],
  ['a target with square brackets', '[one](a[1].md) two', 'one two'],
  ['a link with a title', '[one](a.md "b") two', 'one two'],
  ['words in brackets are no target', '[one](a b) two', 'one(a b) two'],
  ['a bracket without a target', '[one] two', 'one two'],
  ['a bracket at the end', '[one]', 'one'],

  ['a footnote mark', 'one[^1] two', 'one two'],
  ['a label of 97 characters', `one[^${label(97)}] two`, 'one two'],
  ['a longer one is no label', `one[^${label(98)}] two`, `one^${label(98)} two`],
  ['a label has no space', 'one[^a b] two', 'one^a b two'],
  ['a label has no bracket', 'one[^a[b] two', 'one^ab two'],
  ['a label without its end', 'one[^ab', 'one^ab'],
  ['a label with the first sign behind the space', 'one[^!]', 'one'],

  ['a pair stays', 'a😀b', 'a😀b'],
  ['half a pair is replaced', '\ude00a\ud83d b\ud83d', '\ufffda\ufffd b\ufffd'],
  ['halves in the wrong order', '\ude00\ud83d', '\ufffd\ufffd'],
];

/** Parts of a fragment; their ends may be inside a word. */
const parts: readonly (readonly [rule: string, source: string, folded: string])[] = [
  ['signs at the edges stay', '- one -', '- one -'],
  ['signs between are left out', '- one - two', '- one two'],
  ['signs alone stay', '-', '-'],
  ['white space at the edges is left out', ' one ', 'one'],
];

/** A text with bars around a span, and the words of the source for its folded form. */
const spans: readonly (readonly [rule: string, marked: string, words: string])[] = [
  ['words', 'the |harvest| was', 'harvest'],
  ['without white space at the ends', 'the| harvest |was', 'harvest'],
  ['without markup at the ends', 'the |**harvest**| was', 'harvest'],
  ['with markup inside', 'the |good **harvest** was| poor', 'good **harvest** was'],
  ['with a link inside', 'the |[good](a.md) harvest| was', 'good](a.md) harvest'],
  ['with both halves of a pair at its start', 'a \ud83d|\ude00 b| c', '😀 b'],
  ['with both halves of a pair at its end', 'a |b \ud83d|\ude00 c', 'b 😀'],
  ['up to the end', 'a |b **|', 'b'],
  ['nothing but white space', 'a| |b', ''],
];

suite('Folded text', () => {
  for (const [rule, source, folded] of rows) test(rule, () => assert.equal(stringOf(foldText(source).folded), folded));
  for (const [rule, source, folded] of parts) test(`a part: ${rule}`, () => assert.equal(foldPart(source), folded));
  for (const [rule, marked, words] of spans)
    test(`a span: ${rule}`, () => {
      const source = marked.replaceAll('|', '');
      const span = { start: marked.indexOf('|'), end: marked.lastIndexOf('|') - 1 };
      const text = foldText(source);
      const { start, end } = toSource(text, toFolded(text, span));
      assert.equal(source.slice(start, end), words);
    });

  test('a folded text is used unchanged', () => {
    const text = foldText('One');
    assert.equal(foldedTextOf(text), text);
    assert.equal(stringOf(foldedTextOf('One').folded), 'one');
  });

  test('what was folded before makes no difference', () => {
    for (const text of ['Harvest — of', 'One “two” — three', 'É – È']) {
      foldText('- e " - =');
      const later = stringOf(foldText(text).folded);
      folds.fill(Kind.Unknown << 16);
      assert.equal(stringOf(foldText(text).folded), later);
    }
  });

  test('the folded form of each unit is its own', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      enterFold(unit);
      const folded = folds[unit]! & 0xffff;
      assert.equal(folds[folded], folds[unit], `U+${unit.toString(16)}`);
    }
  });

  test('as plain text it has the letters and signs of its source, without markup', () => {
    const text = foldText('# The “Good”\n**Harvest** — of\u00a01958 \ud83d');
    assert.equal(plainText(text, { start: 0, end: text.folded.length }), 'The “Good” Harvest of 1958 \ufffd');
    assert.equal(plainText(text, { start: 4, end: 18 }), '“Good” Harvest');
  });
});
