import assert from 'node:assert/strict';
import { unitsOf } from '../../../../src/language/sources/folding/codeUnits';
import {
  addLikeness,
  isFormulaic,
  likeness,
  placesLike,
  type Place,
} from '../../../../src/language/sources/matching/places';
import { fine } from '../../../../src/language/sources/matching/seeds';
import type { TextQuoteSelector } from '../../../../src/language/sources/selectors';

const quote = (exact: string, prefix = '', suffix = ''): TextQuoteSelector => ({ prefix, exact, suffix });

/** Words of the given length that resemble nothing else. */
const words = (from: number, length: number): string =>
  Array.from({ length }, (_, i) => (i % 6 === 5 ? ' ' : String.fromCharCode(0x1000 + from + i))).join('');

/** The same without spaces. */
const letters = (from: number, length: number): string =>
  words(from, 2 * length)
    .replaceAll(' ', '')
    .slice(0, length);

suite('Likeness', () => {
  const rows: readonly (readonly [rule: string, errors: number, length: number, likeness: number])[] = [
    ['the same', 0, 10, 1],
    ['a part that is not given is the same', 0, 0, 1],
    ['a fifth differs', 2, 10, 0.8],
    ['nothing alike', 10, 10, 0],
    ['never less than that', 15, 10, 0],
  ];
  for (const [rule, errors, length, wanted] of rows)
    test(rule, () => assert.equal(likeness({ errors, length }), wanted));

  test('of two parts together', () => {
    assert.deepEqual(addLikeness({ errors: 1, length: 4 }, { errors: 2, length: 6 }), { errors: 3, length: 10 });
  });
});

suite('Places similar to a quotation', () => {
  const given = quote('the bishop of chester died', 'in that year', 'and egbert was chosen');
  const around = (text: string, before = 300): Uint16Array =>
    unitsOf(`${words(0, before)} ${text} ${words(1000, 300)}`);
  const only = (folded: Uint16Array, wanted: TextQuoteSelector): Place => {
    const [place, ...others] = placesLike(folded, wanted, fine);
    assert.ok(place && others.length === 0);
    return place;
  };

  type Errors = readonly [prefix: number, exact: number, suffix: number];
  /** Edited words, with brackets around those to be found, and the number of changed characters in each part. */
  const rows: readonly (readonly [rule: string, quote: TextQuoteSelector, marked: string, errors: Errors])[] = [
    ['unchanged', given, 'in that year [the bishop of chester died] and egbert was chosen', [0, 0, 0]],
    ['a word more', given, 'in that year [the good bishop of chester died] and egbert was chosen', [0, 5, 0]],
    ['another context', given, 'in this year [the bishop of chester died] and egbert was taken', [2, 0, 4]],
    ['no context', quote('the bishop of chester died'), 'that year [the bishop of chester died] and', [0, 0, 0]],
    ['unchanged words stay as they are', quote('harvest was poor'), 'the [harvest was poor]est', [0, 0, 0]],
    ['edited ones are whole words', quote('harvest was poor'), 'the [harvest is poorest]', [0, 2, 0]],
    ['up to 24 characters more', quote('harvest was poor'), `[harvest is poor${'e'.repeat(24)}]`, [0, 2, 0]],
    ['a longer word is cut', quote('harvest was poor'), `[harvest is poor]${'e'.repeat(25)}`, [0, 2, 0]],
    ['up to 24 characters before', quote('harvest was poor'), `[${'e'.repeat(24)}harvest is poor]`, [0, 2, 0]],
    ['a longer word before is cut', quote('harvest was poor'), `${'e'.repeat(25)}[harvest is poor]`, [0, 2, 0]],
  ];
  for (const [rule, wanted, marked, errors] of rows)
    test(rule, () => {
      const place = only(around(marked.replace(/[[\]]/g, '')), wanted);
      const [start, end] = [301 + marked.indexOf('['), 300 + marked.indexOf(']')];
      assert.deepEqual([place.start, place.end], [start, end]);
      assert.deepEqual([place.prefix.errors, place.exact.errors, place.suffix.errors], errors);
      assert.equal(place.exact.length, wanted.exact.length);
      assert.equal(place.prefix.length + place.suffix.length, wanted.prefix.length + wanted.suffix.length);
    });

  test('half of the characters are enough, fewer are not', () => {
    const wanted = letters(2000, 20);
    const found = (shared: number): number =>
      placesLike(around(wanted.slice(0, shared) + letters(4000, 20)), quote(wanted), fine).length;
    assert.deepEqual([found(10), found(9)], [1, 0]);
  });

  test('at any place, with insertions and omissions near the beginning', () => {
    const wanted = letters(2000, 160);
    for (let before = 0; before < 130; before += 3) {
      const more = only(around(wanted.slice(0, 60) + letters(4000, 40) + wanted.slice(60), before), quote(wanted));
      assert.deepEqual([more.start, more.end, more.exact.errors], [before + 1, before + 201, 40], `${before}`);
      const less = only(around(wanted.slice(0, 60) + wanted.slice(100), before), quote(wanted));
      assert.deepEqual([less.start, less.end, less.exact.errors], [before + 1, before + 121, 40], `${before}`);
    }
  });

  test('two near each other are two', () => {
    const wanted = letters(2000, 200);
    const found = placesLike(around(wanted + letters(4000, 100) + wanted), quote(wanted), fine);
    assert.deepEqual(found.map(({ start }) => start).sort(), [301, 601]);
  });
});

suite('Whether a text repeats a span elsewhere', () => {
  const passage = letters(2000, 100);
  /** The words with this many of the last characters changed. */
  const changed = (count: number): string => passage.slice(0, 100 - count) + letters(4000, count);
  const filler = letters(0, 500);

  const rows: readonly (readonly [rule: string, before: string, after: string, likeness: number, is: boolean])[] = [
    ['nowhere', filler, filler, 0.75, false],
    ['before it', filler + passage + filler, filler, 1, true],
    ['behind it', filler, filler + passage + filler, 1, true],
    ['just before it', filler + passage, filler, 1, true],
    ['just behind it', filler, passage + filler, 1, true],
    ['at the beginning of the text', passage + filler, '', 1, true],
    ['at the end of the text', '', filler + passage, 1, true],
    ['almost', filler, filler + changed(25) + filler, 0.75, true],
    ['not quite', filler, filler + changed(26) + filler, 0.75, false],
  ];
  for (const [rule, before, after, least, is] of rows)
    test(rule, () => {
      const span = { start: before.length, end: before.length + passage.length };
      assert.equal(isFormulaic(unitsOf(before + passage + after), span, least), is);
    });

  test('at any place', () => {
    for (let gap = 100; gap < 230; gap++) {
      const text = unitsOf(passage + letters(5000, gap) + passage + letters(6000, gap));
      assert.ok(isFormulaic(text, { start: 0, end: 100 }, 1), `${gap}`);
      assert.ok(isFormulaic(text, { start: 100 + gap, end: 200 + gap }, 1), `${gap}`);
    }
  });

  test('only the first 300 characters of a long passage are searched', () => {
    const long = letters(2000, 400);
    const is = (shared: number): boolean =>
      isFormulaic(unitsOf(long + filler + long.slice(0, shared) + filler), { start: 0, end: 400 }, 1);
    assert.deepEqual([is(300), is(299)], [true, false]);
  });

  test('words of fewer than 64 characters are searched with fine sampling', () => {
    // One character in eleven is changed, so that every coarse sample contains a changed one.
    const is = (length: number): boolean => {
      const own = letters(2000, length);
      const edited = Array.from(own, (sign, i) => (i % 11 === 3 ? '#' : sign)).join('');
      const text = edited + filler;
      return isFormulaic(unitsOf(text + own), { start: text.length, end: text.length + length }, 0.9);
    };
    assert.deepEqual([is(63), is(64)], [true, false]);
  });
});
