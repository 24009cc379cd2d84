import assert from 'node:assert/strict';
import { quotationsIn } from '../../../../../src/language/features/sources/quotations';

const link = '[The clerk](weymouth.md#:~:text=a%20sickness)';

/** The quotations of a text, without markup. */
const quoted = (text: string): string[] =>
  quotationsIn(text).map(({ mask, start, end }) => {
    assert.equal(mask.length, end - start);
    return mask
      .replace(/[\u2060\uFFFC]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  });

const hits: [title: string, text: string, ...quotations: string[]][] = [
  ['curly marks, the link directly behind', `He wrote “a sickness came ashore” (${link}).`, 'a sickness came ashore'],
  ['straight marks', `He wrote "a sickness came ashore" ${link}.`, 'a sickness came ashore'],
  ['guillemets', `Il écrit « a sickness came » ${link}.`, 'a sickness came'],
  ['low marks', `Er schrieb „a sickness came“ ${link}.`, 'a sickness came'],
  ['corner brackets', `他说「大跃进是好的」${link}。`, '大跃进是好的'],
  ['single marks', `He wrote ‘the clerk’s sickness came ashore’, ${link}.`, 'the clerk’s sickness came ashore'],
  ['a full stop inside the marks', `He wrote. “A sickness came.” ${link} Nobody knew.`, 'A sickness came.'],
  ['a sentence that goes on', `“A sickness came,” he wrote in his chronicle (see ${link}).`, 'A sickness came,'],
  ['several in one sentence', `“A sickness,” he wrote, “came ashore” ${link}.`, 'A sickness,', 'came ashore'],
  ['several sentences in one quotation', `“A sickness came. It stayed” (${link}).`, 'A sickness came. It stayed'],
  ['a quotation that is the link', '[“a sickness came”](weymouth.md#:~:text=a%20sickness)', 'a sickness came'],
  ['a quotation in the title of the link', '[the clerk, “a sickness”](w.md#:~:text=a%20sickness)', 'a sickness'],
  ['a quotation in a quotation', `“He cried ‘a sickness’ aloud” ${link}`, 'He cried ‘a sickness’ aloud'],
  ['emphasis', `“a *sickness* came **ashore**” ${link}`, 'a sickness came ashore'],
  ['a footnote', `Text.[^1]\n\n[^1]: “a sickness came,” ${link}.`, 'a sickness came,'],
  ['a list', `- “a sickness came” ${link}\n- none`, 'a sickness came'],
  [
    'the link before the words, in their sentence',
    `In ${link} one reads that “a sickness came ashore”.`,
    'a sickness came ashore',
  ],
  ['the link before the words, which end with the sentence', `Thus ${link}: “A sickness came.”`, 'A sickness came.'],
  ['the link in the footnote', `He says so: “A sickness came.”[^3]\n\n[^3]: ${link}, p. 3.`, 'A sickness came.'],
  ['a footnote behind a full stop', `He wrote "a sickness came".[^a] Others.\n\n[^A]: See ${link}.`, 'a sickness came'],
  [
    'a footnote whose link has a title in quotation marks',
    'So “a sickness came”[^3] then.\n\n[^3]: [“The clerk”](weymouth.md#:~:text=a%20sickness).',
    'a sickness came',
    'The clerk',
  ],
  ['a block quote, the attribution on its last line', `> A sickness\n> came.\n> — ${link}`, 'A sickness came.'],
  [
    'a block quote, the attribution in a paragraph of it',
    `> A sickness.\n>\n> It came.\n>\n> — ${link}`,
    'A sickness. It came.',
  ],
  [
    'a block quote, the attribution after some words',
    `> A sickness.\n>\n> — The clerk, in ${link}, p. 3`,
    'A sickness.',
  ],
  [
    'a block quote, the link in brackets at the end',
    `> A sickness\n> came ashore (${link}).`,
    'A sickness came ashore',
  ],
  ['a block quote, the attribution below', `> A sickness came.\n\n— ${link}`, 'A sickness came.'],
  ['a block quote, the link alone below', `> A sickness came.\n\n(${link})\n`, 'A sickness came.'],
  ['a block quote with its author, the link below', `> It came.\n>\n> — The clerk\n\n— ${link}`, 'It came.'],
  ['a block quote in a list', `- Thus:\n\n  > A sickness came.\n  > — ${link}`, 'A sickness came.'],
];

const misses: [title: string, text: string][] = [
  ['no link', 'He wrote “a sickness came ashore”.'],
  ['a link without a fragment', 'He wrote “a sickness came ashore” [here](weymouth.md).'],
  ['a link in another sentence', `He wrote “a sickness came” long ago. Nobody read it, says ${link}.`],
  ['a link in another paragraph', `He wrote “a sickness came”.\n\n${link}`],
  ['a link before two quotations', `${link} says “a sickness came” and “the yard was full”.`],
  ['a link before the words, and another', `${link}, or [he](b.md), says “a sickness came”.`],
  ['a link before the words, and a citation', `${link} says “a sickness came” [@clerk1348].`],
  ['a link before the words, which have a footnote', `${link} says “a sickness came”.[^1]\n\n[^1]: The clerk.`],
  ['a link in the sentence before', `So says ${link}. The clerk wrote “a sickness came”.`],
  ['a footnote that is marked twice', `“A sickness”[^1] and “came”[^1].\n\n[^1]: ${link}`],
  ['a footnote with two links', `“A sickness came.”[^1]\n\n[^1]: ${link} and [another](b.md#:~:text=x).`],
  ['a footnote with a citation', `“A sickness came.”[^1]\n\n[^1]: [@clerk1348], and see ${link}.`],
  ['two footnotes', `“A sickness came.”[^1][^2]\n\n[^1]: ${link}\n\n[^2]: The clerk.`],
  ['a footnote and a link', `“A sickness came,”[^1] says ${link}.\n\n[^1]: [he](b.md#:~:text=x)`],
  ['a footnote at the end of the sentence', `“A sickness came” to the town.[^1]\n\n[^1]: ${link}`],
  ['code', `\`“a sickness”\` and \`${link}\``],
  ['a fence', `~~~\n“a sickness” ${link}\n~~~`],
  ['an apostrophe', `The clerk’s rock ’n’ roll ${link}`],
  ['inches', `A 3" pipe and a 4" pipe ${link}`],
  ['a mark without its other', `“a sickness came ${link}`],
  ['a block quote with a link in its words', `> A sickness, as ${link} says, came.`],
  ['a block quote and a paragraph that goes on', `> A sickness came.\n\nHe says so in ${link}, and more.`],
];

suite('Quotations', () => {
  for (const [title, text, ...wanted] of hits) test(title, () => assert.deepEqual(quoted(text), wanted));
  for (const [title, text] of misses) test(`not: ${title}`, () => assert.deepEqual(quoted(text), []));

  test('a link that belongs to the words before it has no other quotation', () => {
    const text = `He wrote. “A sickness came.” ${link} says “the yard was full”.`;
    assert.deepEqual(quoted(text), ['A sickness came.']);
  });

  test('the link of a footnote with a quotation belongs to that quotation', () => {
    const text = `“The yard was full.”[^1]\n\n[^1]: “A sickness came,” ${link}`;
    assert.deepEqual(quoted(text), ['A sickness came,']);
  });

  test('each belongs to the first link after it', () => {
    const text = 'He wrote “one thing” [a](a.md#:~:text=x) and “another” [b](b.md#:~:text=y).';
    assert.deepEqual(
      quotationsIn(text).map(({ start, end, link }) => [text.slice(start, end), link.destination]),
      [
        ['one thing', 'a.md#:~:text=x'],
        ['another', 'b.md#:~:text=y'],
      ],
    );
  });
});
