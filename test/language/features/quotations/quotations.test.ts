import assert from 'node:assert/strict';
import { quotationsIn } from '../../../../src/language/features/quotations';

const link = '[The clerk](weymouth.md#:~:text=a%20sickness)';

/** What is quoted in a text, markup taken out. */
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
  ['a link before the words', `${link} says “a sickness came”.`],
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

  test('each goes with the first link behind it', () => {
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
