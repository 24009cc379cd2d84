import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findPassage } from '../../../../../src/language';
import {
  compareQuotation,
  quotationsIn,
  type Misquotation,
} from '../../../../../src/language/features/sources/quotations';

const source = `# The clerk of Weymouth

In this year, a little before the feast of Saint John, a *grievous* sickness came ashore with two ships from Gascony,
and by Michaelmas the church-yard (that is, St Mary's) was full. The bishop said "bury them at dawn" to the trans-
porters of the dead. They were 1,390 in number;[^1] the king's men[sic] counted them twice. A long winter followed, in
which nobody sowed and nobody reaped. The sickness came again in the spring.

大跃进是要多快好省地建设社会主义，不是别的。

[^1]: A note.
`;
const fragment = 'text=In%20this%20year,again%20in%20the%20spring';
const passage = findPassage(source, fragment).span!;
const chinese = findPassage(source, 'text=大跃进是要').span!;

const check = (text: string, where = passage): Misquotation | undefined => {
  const [quotation] = quotationsIn(text);
  assert.ok(quotation, `no quotation in: ${text}`);
  return compareQuotation({ ...quotation, citing: text }, source, where);
};
const citing = (words: string): string => `“${words}” [The clerk](weymouth.md#:~:${fragment})`;

function applied(text: string, edits: Misquotation['correction'] = []): string {
  let [out, at] = ['', 0];
  for (const { start, end, text: by } of edits) {
    assert.ok(at <= start && start <= end, 'edits are sorted and disjoint');
    out += text.slice(at, start) + by;
    at = end;
  }
  return out + text.slice(at);
}

const faithful: [title: string, words: string][] = [
  ['letter by letter', 'a *grievous* sickness came ashore with two ships from Gascony'],
  ['without the emphasis', 'a grievous sickness came ashore with two ships'],
  ['with other emphasis', 'a grievous **sickness came ashore** with two ships'],
  ['emphasis within a word', 'a griev*ous* sickness came ashore'],
  ['re-wrapped', 'with two ships from Gascony, and\nby   Michaelmas the church-yard'],
  ['a marked gap', 'In this year […] a grievous sickness came ashore'],
  ['a gap in dots', 'In this year ... a grievous sickness came ashore'],
  ['a gap in spaced dots', 'In this year . . . a grievous sickness came ashore'],
  ['a gap and a full stop', 'was full. … They were 1,390 in number'],
  ['a gap at either end', '… a grievous sickness came ashore …'],
  ['a gap behind a comma that the source has not', 'a grievous sickness, … with two ships from Gascony'],
  ['an insertion', 'In this year […] [the plague] came ashore with two ships from Gascony'],
  ['an insertion that adds', 'by Michaelmas the church-yard [of Weymouth] (that is, St Mary’s) was full'],
  ['an insertion in a word', 'The bishop sa[ys] "bury them at dawn"'],
  ['a capital in brackets', '[A] grievous sickness came ashore with two ships'],
  ['a letter in brackets', '[B]y Michaelmas the church-yard (that is, St Mary’s) was full'],
  ['a capital at the start', 'A grievous sickness came ashore with two ships'],
  ['a small letter at the start', 'the bishop said'],
  ['a capital behind a gap', 'In this year … A grievous sickness came ashore'],
  ['other quotation marks', 'The bishop said ‘bury them at dawn’ to the'],
  ['a comma at the end', 'a grievous sickness came ashore,'],
  ['a full stop at the end', 'a grievous sickness came ashore.'],
  ['a curly apostrophe', 'the church-yard (that is, St Mary’s) was full'],
  ['another hyphen', 'by Michaelmas the churchyard (that is, St Mary’s) was full'],
  ['a word that the source parts at the end of its line', 'to the transporters of the dead'],
  ['a note that the source has and the quotation not', 'They were 1,390 in number; the king’s men counted them twice'],
  ['a note of the writer', 'They were 1,390 in number;[^2] the king’s men counted them twice'],
  ['in small capitals', 'IN THIS YEAR, a little before the feast'],
  ['a link in it', 'a grievous [sickness](plague.md) came ashore'],
  ['a correction of a date in it', 'In this year<!-- date: 1348 -->, a little before the feast of Saint John'],
];

const doubtful: [title: string, words: string][] = [
  ['other words', 'the price of wool fell by a half in two summers'],
  ['a term', 'sickness of the land'],
  ['two words, one of them there', 'grievous hunger'],
  ['small words only', 'in the and of the to the by'],
  ['half of it', 'a grievous sickness was reported to the whole council in London'],
];

/** The quotation, its reported words, the words proposed instead, and the corrected quotation. */
const faulty: [title: string, words: string, quoted: string, original: string, corrected: string][] = [
  [
    'a word changed',
    'a grievous illness came ashore with two ships',
    'grievous illness came',
    'grievous sickness came',
    'a grievous sickness came ashore with two ships',
  ],
  [
    'the last word changed',
    'a grievous sickness came ashore with three',
    'with three',
    'with two',
    'a grievous sickness came ashore with two',
  ],
  [
    'the first word changed',
    'one grievous sickness came ashore with two ships',
    'one grievous',
    'a grievous',
    'a grievous sickness came ashore with two ships',
  ],
  [
    'a word added',
    'a grievous sickness came quickly ashore with two ships',
    'came quickly ashore',
    'came ashore',
    'a grievous sickness came ashore with two ships',
  ],
  [
    'a word left out',
    'a sickness came ashore with two ships from Gascony',
    'a sickness',
    'a grievous sickness',
    'a grievous sickness came ashore with two ships from Gascony',
  ],
  [
    'many words left out',
    'a grievous sickness came ashore with two ships from Gascony, and nobody sowed and nobody reaped',
    'and nobody',
    `and by Michaelmas the church-yard (that is, St Mary's) was full. The bishop said "bury them at dawn" to the trans-porters of the dead. They were 1,390 in number; the king's men[sic] counted them twice. A long winter followed, in which nobody`,
    `a grievous sickness came ashore with two ships from Gascony, and by Michaelmas the church-yard (that is, St Mary's) was full. The bishop said "bury them at dawn" to the trans-porters of the dead. They were 1,390 in number; the king's men[sic] counted them twice. A long winter followed, in which nobody sowed and nobody reaped`,
  ],
  [
    'a figure changed',
    'They were 1,930 in number; the king’s men counted',
    'were 1,930 in',
    'were 1,390 in',
    'They were 1,390 in number; the king’s men counted',
  ],
  [
    'a sign changed within',
    'a little before the feast of Saint John; a grievous sickness came ashore',
    'John; a',
    'John, a',
    'a little before the feast of Saint John, a grievous sickness came ashore',
  ],
  [
    'a capital within',
    'a little before the Feast of Saint John',
    'the Feast of',
    'the feast of',
    'a little before the feast of Saint John',
  ],
  [
    'in emphasis',
    'a *great* sickness came ashore with two ships',
    'a great sickness',
    'a grievous sickness',
    'a *grievous* sickness came ashore with two ships',
  ],
  [
    'in two places',
    'a heavy sickness came ashore with many ships from Gascony',
    'a heavy sickness came ashore with many ships',
    'a grievous sickness came ashore with two ships',
    'a grievous sickness came ashore with two ships from Gascony',
  ],
];

suite('Quotation and passage', () => {
  for (const [title, words] of faithful) {
    test(`agree: ${title}`, () => assert.deepEqual(check(citing(words)), undefined));
  }
  for (const [title, words] of doubtful) {
    test(`not reported: ${title}`, () => assert.equal(check(citing(words)), undefined));
  }
  for (const [title, words, quoted, original, corrected] of faulty) {
    test(`differ: ${title}`, () => {
      const text = citing(words);
      const found = check(text);
      assert.deepEqual(found && [found.quoted, found.original], [quoted, original]);
      const mended = applied(text, found?.correction);
      assert.equal(mended, citing(corrected));
      assert.equal(check(mended), undefined, 'the correction leaves nothing to correct');
    });
  }

  test('Chinese is compared by characters', () => {
    const link = '[一](a.md#:~:text=大跃进是要)';
    assert.equal(check(`「大跃进是要多快好省地建设社会主义」${link}`, chinese), undefined);
    const text = `「大跃进是要多快好省地建成社会主义」${link}`;
    const found = check(text, chinese);
    assert.deepEqual(found && [found.quoted, found.original], ['建成社', '建设社']);
    assert.equal(applied(text, found?.correction), `「大跃进是要多快好省地建设社会主义」${link}`);
  });

  test('a block quote is corrected across its lines', () => {
    const text = `> In this year, a little before the feast of Saint\n> James, a grievous sickness came\n> ashore.\n> — [The clerk](w.md#:~:${fragment})`;
    const found = check(text);
    assert.deepEqual(found && [found.quoted, found.original], ['Saint James, a', 'Saint John, a']);
    assert.equal(applied(text, found?.correction), text.replace('James', 'John'));
  });

  test('if words are only left out, the omission can be marked', () => {
    const text = citing(
      'a grievous sickness came ashore and by Michaelmas the church-yard (that is, St Mary’s) was full',
    );
    const found = check(text);
    assert.ok(found?.marks);
    const marked = applied(text, found.marks);
    assert.equal(marked, text.replace('ashore and', 'ashore […] and'));
    assert.equal(check(marked), undefined);
    assert.equal(check(citing('a grievous illness came ashore with two ships'))?.marks, undefined);
  });

  test('words from elsewhere in the source are not from this passage', () => {
    const far = `${'Nothing of note happened here. '.repeat(200)}\n\n${source}`;
    const [quotation] = quotationsIn(citing('a grievous illness came ashore with two ships'));
    assert.equal(compareQuotation({ ...quotation!, citing: '' }, far, { start: 0, end: 30 }), undefined);
  });

  test('a quotation may leave out words with […] and capitalise its first letter', () => {
    const words = source.slice(passage.start, source.indexOf('to the trans')).replace(/"/g, '').split(/\s+/);
    fc.assert(
      fc.property(fc.nat(words.length - 14), fc.integer({ min: 5, max: 8 }), fc.nat(6), (from, length, gap) => {
        const parts = [words.slice(from, from + length), words.slice(from + length + gap, from + length + gap + 6)];
        const [first = '', second = ''] = parts.map((part) => part.join(' '));
        const mask = `${first.charAt(0).toUpperCase()}${first.slice(1)} […] ${second}`;
        const quoted = { start: 0, end: mask.length, mask, citing: mask };
        assert.equal(compareQuotation(quoted, source, passage), undefined, mask);
      }),
    );
  });
});
