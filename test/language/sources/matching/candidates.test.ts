import assert from 'node:assert/strict';
import { unitsOf } from '../../../../src/language/sources/folding/codeUnits';
import { bySimilarity, candidatesOf, type Candidate } from '../../../../src/language/sources/matching/candidates';
import { fine } from '../../../../src/language/sources/matching/seeds';
import type { Selector } from '../../../../src/language/sources/selectors';

const quote = (exact: string, prefix = '', suffix = ''): Selector[0] => ({ prefix, exact, suffix });

/** Words of the given length that resemble nothing else. */
const words = (from: number, length: number): string =>
  Array.from({ length }, (_, i) => (i % 6 === 5 ? ' ' : String.fromCharCode(0x1000 + from + (i % 900)))).join('');

const [first, last] = [words(1000, 20), words(2000, 20)];
/** Words with the last characters changed. */
const changed = (text: string, count: number): string => text.slice(0, text.length - count) + '#'.repeat(count);

function candidates(text: string, selector: Selector): Candidate[] {
  return candidatesOf(unitsOf(`${words(0, 300)} ${text} ${words(3000, 300)}`), selector, fine);
}

function only(text: string, selector: Selector): Candidate {
  const [candidate, ...others] = candidates(text, selector);
  assert.ok(candidate && others.length === 0);
  return candidate;
}

suite('Candidate places for a fragment', () => {
  test('the score counts words and context, the other likeness the words alone', () => {
    const found = only(`${changed(words(4000, 19), 4)} ${changed(first, 2)}`, [quote(first, words(4000, 19))]);
    assert.deepEqual([found.score, found.words, found.length], [1 - 6 / 39, 0.9, 39]);
  });

  test('in a range, the words of its less similar end count', () => {
    const found = only(`${changed(first, 2)} and ${changed(last, 4)}`, [quote(first), quote(last)]);
    assert.deepEqual([found.start, found.words, found.length], [301, 0.8, 40]);
  });

  const sides = (prefix: string, suffix: string): readonly number[] =>
    only(`${prefix} ${first} ${suffix}`, [quote(first, prefix, suffix)]).sides.map(({ length }) => length);
  test('each side with a context of four characters or more is judged', () => {
    assert.deepEqual(sides('abcd', 'efgh'), [4, 4]);
    assert.deepEqual(sides('abcd', 'efg'), [4]);
    assert.deepEqual(sides('abc', 'efgh'), [4]);
  });
  test('without such a context, the words alone', () => {
    assert.deepEqual(sides('', ''), [0]);
    assert.deepEqual(sides('abc', 'efg'), [3]);
  });
  test('in a range, both sides, whatever context they have', () => {
    const found = only(`${first} and ${last}`, [quote(first), quote(last)]);
    assert.deepEqual(
      found.sides.map(({ at, length }) => [at, length]),
      [
        [301, 0],
        [326, 0],
      ],
    );
  });

  test('the likeness of a side is half that of its context and half that of context and words', () => {
    const context = words(4000, 20);
    const [side] = only(`${changed(context, 4)} ${first}`, [quote(first, context)]).sides;
    assert.deepEqual([side?.context, side?.half], [0.8, 0.9]);
  });

  test('the words of a range must be there at both ends, not only their context', () => {
    const context = words(4000, 40);
    assert.equal(candidates(`${context} ${first} and ${last}`, [quote(first, context), quote(last)]).length, 1);
    const gone = `${context} ${'#'.repeat(20)} and ${last}`;
    assert.equal(candidates(gone, [quote(first, context), quote(last)]).length, 0);
    assert.equal(
      candidates(`${first} and ${'#'.repeat(20)} ${context}`, [quote(first), quote(last, '', context)]).length,
      0,
    );
  });

  test('a range ends with the next end, less than 20,000 characters away', () => {
    const found = (gap: number): number =>
      candidates(first + '#'.repeat(gap) + last, [quote(first), quote(last)]).length;
    assert.deepEqual([found(0), found(19_999), found(20_000)], [1, 1, 0]);
    const twice = only(`${first} and ${last} or ${last}`, [quote(first), quote(last)]);
    assert.equal(twice.end, 301 + 45);
  });

  test('a range in which another begins may be two passages', () => {
    const found = candidates(`${first} ${words(4000, 300)} ${first} and ${last}`, [quote(first), quote(last)]);
    assert.deepEqual(
      found.sort((a, b) => a.start - b.start).map(({ holdsBeginning }) => holdsBeginning),
      [true, false],
    );
  });

  /** Whether the place counts as the repetition before or after it in the fragment. */
  function isEchoGone(context: string, there: string): readonly boolean[] {
    const before = only(`${there} ${first}`, [quote(first, context)]);
    const behind = only(`${first} ${there}`, [quote(first, '', context)]);
    return [before, behind].flatMap((each) => each.sides.map((side) => side.isEchoGone));
  }
  const echoes: readonly (readonly [rule: string, context: string, there: string, isGone: boolean])[] = [
    ['a repetition that is there', first, first, false],
    ['one of which half is gone', first, changed(first, 10), true],
    ['one of which less is gone', first, changed(first, 9), false],
    ['one that differs in three characters of twenty', changed(first, 3), words(4000, 20), true],
    ['what differs in four is no repetition', changed(first, 4), words(4000, 20), false],
    ['no repetition', words(5000, 20), words(4000, 20), false],
  ];
  for (const [rule, context, there, isGone] of echoes)
    test(`an echo: ${rule}`, () => assert.deepEqual(isEchoGone(context, there), [isGone, isGone]));

  test('an echo is no further away than the length of the words plus the allowed difference', () => {
    const isEcho = (gap: number): readonly boolean[] => {
      const [before, behind] = [first + words(6000, gap), words(6000, gap) + first];
      return [
        ...only(`${changed(before, 12)} ${first}`, [quote(first, before)]).sides,
        ...only(`${first} ${changed(behind, 12)}`, [quote(first, '', behind)]).sides,
      ].map(({ isEchoGone }) => isEchoGone);
    };
    assert.deepEqual(isEcho(23), [true, true]);
    assert.deepEqual(isEcho(24), [false, false]);
  });

  test('are sorted by likeness, then in reading order, at most twelve', () => {
    const [some] = candidates(first, [quote(first)]);
    assert.ok(some);
    const at = (start: number, score: number): Candidate => ({ ...some, start, score });
    assert.deepEqual(
      bySimilarity([at(3, 0.5), at(2, 0.5), at(9, 0.9)]).map(({ start }) => start),
      [9, 2, 3],
    );
    assert.equal(bySimilarity(Array.from({ length: 13 }, (_, i) => at(i, 0.5))).length, 12);
  });
});
