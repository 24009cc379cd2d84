import assert from 'node:assert/strict';
import { foldText, toFolded } from '../../../src/language/sources/folding/foldedText';
import { proposeFragments, proposeLongFragments } from '../../../src/language/sources/fragmentProposals';
import { formatTextFragment, type TextFragment } from '../../../src/language/sources/textFragment';
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
  const sidesOf = (fragments: readonly TextFragment[]): string[] =>
    fragments.map(({ prefix = '', suffix = '' }) => `${prefix.length}+${suffix.length}`);

  test('a short quotation without context, then with more and more of its block, on one side or both', () => {
    const [near, far] = propose(`${words(600)}HERE ${words(600, 9)}`, 'HERE');
    // Up to 384 characters on each side, up to a word boundary, without spaces at the ends.
    assert.deepEqual(
      new Set(sidesOf(near)),
      new Set(
        ['0+0', '0+2', '2+0', '2+2', '0+11', '11+0', '11+11', '0+23', '23+0', '23+23', '0+47', '47+0', '47+47'].concat([
          '95+95',
          '191+191',
          '383+383',
        ]),
      ),
    );
    assert.equal(sidesOf(near)[0], '0+0');
    assert.deepEqual(far, []);
    assert.ok(near.every(({ start, end }) => start === 'HERE' && end === undefined));
  });

  test('the shortest first', () => {
    const lengths = propose(`${words(600)}HERE ${words(600, 9)}`, 'HERE')[0].map(
      (fragment) => formatTextFragment(fragment).length,
    );
    assert.deepEqual(
      lengths,
      [...lengths].sort((a, b) => a - b),
    );
  });

  test('with context of the block only', () => {
    const [near] = propose(`${words(600)}|ab HERE cd|${words(600, 9)}`, 'HERE');
    assert.deepEqual(sidesOf(near), ['0+0', '0+2', '2+0', '2+2']);
  });

  test('then with context beyond the block, each wider than the block', () => {
    const [near, far] = propose(`${words(600)}|${words(90)}HERE ${words(90)}|${words(600, 9)}`, 'HERE');
    assert.equal(Math.max(...reachesOf(near)), 89);
    assert.deepEqual(reachesOf(far), [95, 191, 383]);
  });

  const quotationsOf = (passage: string): (readonly [string, string | undefined])[] => {
    const bare = propose(`${words(600)}${passage} ${words(600, 9)}`, passage)[0].filter(
      ({ prefix, suffix }) => prefix === '' && suffix === '',
    );
    return bare.map(({ start, end }) => [start, end] as const);
  };
  for (const [rule, length, ends, isWhole] of [
    ['100 characters: whole only', 99, 0, true],
    ['more: first by 48 characters of each end, then whole', 102, 1, true],
    ['300: by up to 120 of each end, or whole', 297, 3, true],
    ['more than 300: by its ends only', 300, 3, false],
  ] as const) {
    test(rule, () => {
      const passage = `${words(length)}a`;
      const found = quotationsOf(passage);
      assert.equal(found.filter(([, end]) => end !== undefined).length, ends);
      assert.equal(
        found.some(([start, end]) => end === undefined && start === passage),
        isWhole,
      );
      if (ends > 0) assert.ok(found[0]?.[0] === words(48).trim() && (found[0][1]?.length ?? 0) <= 50);
    });
  }

  test('the first and last words are whole; a word of more than 40 characters is not cut', () => {
    const passage = (letters: number): string =>
      `${words(18)}${'y'.repeat(letters)} ${words(270)}${'z'.repeat(letters)} ${words(18).trim()}`;
    const shortest = (letters: number): number => quotationsOf(passage(letters))[0]?.[0].length ?? 0;
    assert.equal(shortest(41), 18 + 41);
    // From 48 characters on, the end of the word is near enough.
    assert.equal(shortest(60), 18 + 60);
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
