import assert from 'node:assert/strict';
import { foldText, toFolded } from '../../../src/language/sources/folding/foldedText';
import { proposeFragments, proposeLongFragments } from '../../../src/language/sources/fragmentProposals';
import type { TextFragment } from '../../../src/language/sources/textFragment';
import type { Span } from '../../../src/language';

/** Words of two letters, with a total length in characters including the spaces after them. */
const words = (length: number, from = 0): string =>
  Array.from(
    { length: length / 3 },
    (_, i) => `${String.fromCharCode(97 + ((from + i) % 26), 97 + ((3 * i) % 26))} `,
  ).join('');

/** The fragments for a passage of a text; its block lies between the `|` signs, or is the whole text. */
function propose(marked: string, passage: string): [near: TextFragment[], far: TextFragment[]] {
  const source = marked.replaceAll('|', ' ');
  const text = foldText(source);
  const start = source.indexOf(passage);
  const [blockStart, blockEnd] = [marked.indexOf('|'), marked.lastIndexOf('|')];
  const block = blockStart < 0 ? { start: 0, end: source.length } : { start: blockStart + 1, end: blockEnd };
  return proposeFragments(text, toFolded(text, { start, end: start + passage.length }), toFolded(text, block));
}

const reachesOf = (fragments: readonly TextFragment[]): number[] =>
  fragments.map(({ prefix = '', suffix = '' }) => Math.max(prefix.length, suffix.length));

suite('Fragments that are tried for a passage', () => {
  test('a short quotation with more and more context of its block, 96 characters in all or more', () => {
    const [near, far] = propose(`${words(600)}HERE ${words(600, 9)}`, 'HERE');
    // Up to 384 characters on each side, up to a word boundary, without spaces at the ends.
    assert.deepEqual(
      reachesOf(near),
      [48, 96, 192, 384].map((reach) => 3 * Math.ceil(reach / 3) - 1),
    );
    assert.deepEqual(far, []);
    assert.ok(near.every(({ start, end }) => start === 'HERE' && end === undefined));
  });

  test('a quotation of 96 characters also without context, but not one of 95', () => {
    const own = (length: number): string => 'x'.repeat(length);
    const first = (length: number): number | undefined =>
      reachesOf(propose(`${words(600)}${own(length)} ${words(600, 9)}`, own(length))[0])[0];
    assert.deepEqual([first(96), first(95)], [0, 23]);
  });

  test('less than 96 characters if the block is shorter', () => {
    const [near] = propose(`${words(600)}|ab HERE cd|${words(600, 9)}`, 'HERE');
    assert.deepEqual(near, [{ start: 'HERE', prefix: 'ab', suffix: 'cd' }]);
  });

  test('then with context beyond the block, each wider than the block', () => {
    const [near, far] = propose(`${words(600)}|${words(90)}HERE ${words(90)}|${words(600, 9)}`, 'HERE');
    assert.deepEqual(reachesOf(near), [47, 89]);
    assert.deepEqual(reachesOf(far), [95, 191, 383]);
  });

  test('a passage of 300 characters is quoted whole, a longer one by its first and last 120', () => {
    const quoted = (passage: string): readonly [string, string | undefined] | undefined => {
      const [first] = propose(`${words(600)}${passage} ${words(600, 9)}`, passage)[0];
      return first && [first.start, first.end];
    };
    const [whole, longer] = [`${words(297)}abc`, `${words(300)}a`];
    assert.deepEqual(quoted(whole), [whole, undefined]);
    assert.deepEqual(quoted(longer), [words(120).trim(), longer.slice(-121)]);
  });

  test('the first and last words are whole, a word of more than 40 characters beyond them is not cut', () => {
    const passage = (letters: number): string =>
      `${words(120)}${'y'.repeat(letters)} ${words(90)}${'z'.repeat(letters)} ${words(120)}`.trim();
    const quoted = (letters: number): readonly (string | undefined)[] => {
      const own = passage(letters).replace(/^.../, '').replace(/...$/, '');
      const [first] = propose(`${words(600)}${own} ${words(600, 9)}`, own)[0];
      return [first?.start, first?.end];
    };
    assert.ok(quoted(41)[0]?.endsWith('y'.repeat(41)));
    assert.equal(quoted(60)[1], undefined);
  });

  test('a surrogate pair is not cut', () => {
    for (let shift = 0; shift < 2; shift++) {
      const text = `${'😀'.repeat(300)}${'a'.repeat(shift)} HERE ${'a'.repeat(shift)}${'😀'.repeat(300)}`;
      for (const { prefix = '', suffix = '' } of propose(text, 'HERE')[0])
        assert.doesNotMatch(prefix + suffix, /(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/);
    }
  });
});

suite('Long fragments, for repetitive texts', () => {
  const text = foldText(words(9000));
  const passage: Span = { start: 4500, end: 4502 };
  const reaches = (longest: number): number[] => reachesOf([...proposeLongFragments(text, passage, longest)]);

  test('have four times as much context each time, up to the whole text', () => {
    assert.deepEqual(reaches(Infinity), [1535, 4499, 4499]);
  });
  test('stop before one that would be too long', () => {
    assert.deepEqual(reaches(6143).length, 1);
    assert.deepEqual(reaches(1535), []);
    assert.deepEqual(reaches(8998).length, 2);
  });
});
