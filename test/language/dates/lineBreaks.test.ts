import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createLanguageService } from '../../../src/language';

// How the lines of a paragraph are broken, and whether it stands in a quotation or a list, changes no value.

const essays = 'test/host/workspace/essays';
const fixtures = [
  ...['media/sample/great-leap.md', 'test/fixtures/second-gold/essay.md'],
  ...readdirSync(essays).map((name) => `${essays}/${name}`),
].filter((file) => file.endsWith('.md'));

/** The dates of a Markdown text: their words on one line, and all that they mean. */
function datesIn(text: string): string[] {
  const document = createLanguageService().openDocument({ uri: 'e.md', languageId: 'markdown', text });
  return document
    .annotations()
    .filter((annotation) => annotation.kind === 'date')
    .map(({ text, edtf = '-', modifier, relation }) =>
      [text.replace(/[\s>]+/g, ' '), '=', edtf, modifier, relation].filter(Boolean).join(' '),
    );
}

/** A paragraph, not a heading, list, table, quotation, note, HTML or code. */
const isParagraph = (block: string): boolean => /^[\p{L}“‘"'(*_]/u.test(block) && !/^[*_-] |^\S+:\s|`|\|/mu.test(block);

const changeParagraphs = (text: string, change: (words: string) => string): string =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((block) => (isParagraph(block) ? change(block.trim().replace(/\s*\n\s*/g, ' ')) : block))
    .join('\n\n');

/** A word with which a line would begin a list, a heading, a quotation or a table. */
const isMarkup = /^(?:[-+*=#>|~]|\d+[.)]$)/;

/** Breaks lines before the words that `breaks` names, unless that would change the markup. */
function breakLines(words: string, breaks: (line: string, word: string) => boolean): string {
  const lines: string[] = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (breaks(line, word) && !isMarkup.test(word)) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join('\n');
}

const hardWrapped = (words: string): string => breakLines(words, (line, word) => line.length + word.length > 60);
const oneClauseALine = (words: string): string => breakLines(words, (line) => /[,.;:]$/.test(line));
const oneWordALine = (words: string): string => breakLines(words, () => true);

const layouts: Readonly<Record<string, (text: string) => string>> = {
  'hard-wrapped': (text) => changeParagraphs(text, hardWrapped),
  'with a line for each clause': (text) => changeParagraphs(text, oneClauseALine),
  'with a line for each word': (text) => changeParagraphs(text, oneWordALine),
  'with CRLF': (text) => changeParagraphs(text, hardWrapped).replaceAll('\n', '\r\n'),
  'in quotations': (text) => changeParagraphs(text, (words) => hardWrapped(words).replace(/^/gm, '> ')),
  'in list items': (text) => changeParagraphs(text, (words) => `- ${hardWrapped(words).replaceAll('\n', '\n  ')}`),
};

suite('dates of the same text', () => {
  for (const file of fixtures) {
    const text = readFileSync(file, 'utf8');
    const dates = datesIn(changeParagraphs(text, (words) => words));
    for (const [layout, change] of Object.entries(layouts)) {
      test(`${file} ${layout}`, () => assert.deepEqual(datesIn(change(text)), dates));
    }
  }

  const ownTexts = [
    'In 1631 she waited. The canal was dug in 1674, and in June she left.',
    'The fleet, so they had been told, came on the 30 June 1758 and on the 2 July it left.',
    'She married in 1602. Forty years before, her mother had fled. Two years later she died.',
    'Next was Lützen (16 November 1632). Leipzig fell on the 29th. The next year it was free.',
    'It was settled on 3 October 1830; on 26 September they fled. The siege that began in June was over.',
  ];
  for (const text of ownTexts) {
    for (const [layout, change] of Object.entries(layouts)) {
      test(`${layout}: ${text}`, () => assert.deepEqual(datesIn(change(text)), datesIn(text)));
    }
  }
});
