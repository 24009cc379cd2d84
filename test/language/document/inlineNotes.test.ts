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
