import * as assert from 'node:assert/strict';
import { findInlineNotes } from '../../../src/language/document/inlineNotes';
import { createLanguageService, timelineEvents } from '../../../src/language';

/** The dates of a Markdown text: words and value. */
const datesIn = (text: string): string[] =>
  createLanguageService()
    .openDocument({ uri: 'file:///essay.md', languageId: 'markdown', text })
    .annotations()
    .flatMap((each) => (each.kind === 'date' ? [`${each.text} = ${each.edtf ?? '-'}`] : []));

suite('inline notes', () => {
  suite('where they are', () => {
    const rows: readonly (readonly [text: string, ...notes: string[]])[] = [
      ['So it was.^[Lee 1999.] Then', '^[Lee 1999.]'],
      ['So^[a [b] c] and^[d] then', '^[a [b] c]', '^[d]'],
      ['So ^[open', ...[]],
      ['So [^1] and 2^3 [x]', ...[]],
      ['So [Footnote: Lee 1999.] and [Note A: [x] y] then', '[Footnote: Lee 1999.]', '[Note A: [x] y]'],
      ['So [Footnote 12: open', ...[]],
      ['So [Footnotes: x] and [Noted: y] and [Note]', ...[]],
    ];
    for (const [text, ...notes] of rows)
      test(text, () =>
        assert.deepEqual(
          findInlineNotes(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end)),
          notes,
        ),
      );
  });

  suite('their dates', () => {
    const rows: readonly (readonly [rule: string, text: string, ...dates: string[]])[] = [
      ['a source has none', 'It was so.^[*Pravda*, 5 May 1932, p. 3.] In June he left.', 'June = -'],
      [
        'a citation has none',
        'In 1958 it failed^[Teiwes 1999, 23.] and in May he left.',
        '1958 = 1958',
        'May = 1958-05',
      ],
      ['a key and its year have none', 'In 1958 it was so.^[@key, 1999, 23.]', '1958 = 1958'],
      ['a quotation keeps its date', 'He wrote.^[On 5 March 1933 he wrote “No”.]', '5 March 1933 = 1933-03-05'],
      [
        'they move nothing',
        'In 1958 it failed.^[It had been tried in June 1931.] In May he left.',
        ...['1958 = 1958', 'June 1931 = 1931-06', 'May = 1958-05'],
      ],
    ];
    for (const [rule, text, ...dates] of rows) test(`${rule}: ${text}`, () => assert.deepEqual(datesIn(text), dates));
  });

  suite('notes of digitised books', () => {
    const datesOfBook = (text: string): string[] =>
      createLanguageService()
        .openDocument({ uri: 'file:///book.txt', languageId: 'plaintext', text })
        .annotations()
        .flatMap((each) => (each.kind === 'date' ? [`${each.text} = ${each.edtf ?? '-'}`] : []));
    const talk = (count: number): string => 'They talked.\n\n'.repeat(count);
    const rows: readonly (readonly [rule: string, text: string, ...dates: string[]])[] = [
      [
        'inside a sentence they move nothing',
        'On 5 March 1813 he sailed. On the 9th, [Footnote: Letter of Captain Lee, June 4, 1814.] he met a ship. The next day he fled.',
        ...['5 March 1813 = 1813-03-05', '9th = 1813-03-09', 'next day = 1813-03-10'],
      ],
      [
        'what they tell leans on the text before them',
        'On 5 March 1813 he sailed. [Footnote: He had signed on April 9th.] In May he came back.',
        ...['5 March 1813 = 1813-03-05', 'April 9th = 1813-04-09', 'May = 1813-05'],
      ],
      [
        'between paragraphs they part nothing',
        `In June 1758 he came.\n\n${'[Footnote 3: Lee, 47.]\n\n'.repeat(6)}In July he left.`,
        ...['June 1758 = 1758-06', 'July = 1758-07'],
      ],
      [
        'as many paragraphs part a series',
        `In June 1758 he came.\n\n${talk(6)}In July he left.`,
        ...['June 1758 = 1758-06', 'July = -'],
      ],
      [
        'of several paragraphs, up to the bracket',
        'In June 1758 he came.\n\n[Footnote 3: He had a plan.\n\nIn 1745 it failed. Webb to Lee, 5 Aug. 1757.]\n\nIn July he left.',
        ...['June 1758 = 1758-06', '1745 = 1745', 'July = 1758-07'],
      ],
      [
        'never closed, they end at a heading',
        'In June 1758 he came.\n\n[Footnote 3: He had a plan.\n\nThe year 1760\n\nIn July he left.',
        ...['June 1758 = 1758-06', 'year 1760 = 1760', 'July = 1760-07'],
      ],
      [
        'never closed, they end after some paragraphs',
        `In June 1758 he came.\n\n[Footnote 3: He had a plan.\n\n${talk(6)}In March 1760 he fell ill.\n\nIn May he died.`,
        ...['June 1758 = 1758-06', 'March 1760 = 1760-03', 'May = 1760-05'],
      ],
    ];
    for (const [rule, text, ...dates] of rows) test(rule, () => assert.deepEqual(datesOfBook(text), dates));
  });

  test('a note is outside the title of the sentence around it', () => {
    const service = createLanguageService();
    const text = 'The plan failed in 1958.^[Teiwes 1999, 23.]';
    const document = service.openDocument({ uri: 'file:///essay.md', languageId: 'markdown', text });
    assert.deepEqual(
      timelineEvents(document, service.catalog).map(({ title }) => title),
      ['The plan failed in 1958'],
    );
  });
});
