import assert from 'node:assert/strict';
import { createCatalog } from '../../../src/language/glossary/catalog';

const people = Array.from({ length: 400 }, (_, i) => `## Word${i} Name\n\n- Not: a common phrase\n`).join('\n');
const { gazetteer } = createCatalog([{ uri: 'g.md', text: `${people}\n## Ch'ing Court\n\n## Office\n` }]).catalog;

/** Each pattern, with the reason why reading it once took quadratic time. */
const patterns: readonly [rule: string, text: (n: number) => string][] = [
  ['a run of ligatures', (n) => 'ﬁﬃß'.repeat(20 * n)],
  ['letters among ligatures', (n) => 'aﬁbﬃ'.repeat(20 * n)],
  ['numbers tied by dashes', (n) => '1958–'.repeat(20 * n)],
  ['syllables tied by hyphens', (n) => 'ch-'.repeat(20 * n)],
  ['phrases that exclude many entries', (n) => 'a common phrase, Word7 Name. '.repeat(n)],
];

/** The least processor time of several runs, in milliseconds; other programs on the machine do not count. */
function timeOf(text: string): number {
  const times = Array.from({ length: 6 }, () => {
    const before = process.cpuUsage();
    gazetteer.scan(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

suite('names are found in linear time', () => {
  for (const [rule, text] of patterns) {
    test(rule, () => {
      timeOf(text(400));
      const [once, fourfold] = [timeOf(text(400)), timeOf(text(1600))];
      // Quadratic growth would be 16 times as much.
      assert.ok(fourfold < 10 * once + 5, `${once.toFixed(1)} ms, four times the text ${fourfold.toFixed(1)} ms`);
    });
  }

  test('no name begins in the middle of a word', () => {
    const found = gazetteer.scan('Office, ofﬁce, xﬁOffice, ﬁOffice, Oﬃce');
    assert.deepEqual(
      found.map(({ start }) => start),
      [0, 8, 34],
    );
  });

  test('a word of a name may be split into eight parts, but not nine', () => {
    const { gazetteer: other } = createCatalog([{ uri: 'g.md', text: '## Abcdefghi\n' }]).catalog;
    assert.equal(other.scan("a'b-c-d-e-f-g-hi").length, 1);
    assert.equal(other.scan("a'b-c-d-e-f-g-h-i").length, 0);
  });
});
