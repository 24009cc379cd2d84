import assert from 'node:assert/strict';
import { createLanguageService, timelineEvents } from '../../../../src/language';
import type { LanguageId } from '../../../../src/language/types';

const service = createLanguageService();

function eventsOf(text: string, languageId: LanguageId) {
  const document = service.openDocument({ uri: 'file:///annals.md', languageId, text });
  return timelineEvents(document, service.catalog).sort((a, b) => a.start - b.start);
}

/** The dated sentences of a text, with "/" for each line break. */
const sentencesOf = (text: string, languageId: LanguageId): string[] => [
  ...new Set(
    eventsOf(text, languageId).map(({ sentence }) => text.slice(sentence?.start, sentence?.end).replace(/\n\s*/g, '/')),
  ),
];

interface Row {
  readonly rule: string;
  readonly text: string;
  /** Empty if the whole text is one sentence. */
  readonly sentences: readonly string[];
}

suite('lines that begin with a date', () => {
  const rows: readonly Row[] = [
    {
      rule: 'an entry a line',
      text: '1100  A famine\n1101  The bridge was built\n1102  The bishop died',
      sentences: ['1100  A famine', '1101  The bridge was built', '1102  The bishop died'],
    },
    {
      rule: 'an entry may go on in the next line',
      text: '1100  A famine and the death\n      of a bishop\n1101  The bridge was built\n1102  The bishop died',
      sentences: ['1100  A famine and the death/of a bishop', '1101  The bridge was built', '1102  The bishop died'],
    },
    {
      rule: 'a line above the entries is not part of the first',
      text: 'The annals of the abbey\n1100 A famine\n1101 The bridge was built\nIn 1102 the bishop died',
      sentences: ['1100 A famine', '1101 The bridge was built', 'In 1102 the bishop died'],
    },
    {
      rule: 'the signs of a list',
      text: '• 1100 A famine\n• In 1101 the bridge was built\n• c. 1102 the bishop died',
      sentences: ['• 1100 A famine', '• In 1101 the bridge was built', '• c. 1102 the bishop died'],
    },
    {
      rule: 'Chinese',
      text: '1911年 他从北京来到上海\n1912年 他在报社工作\n1913年 他走了',
      sentences: ['1911年 他从北京来到上海', '1912年 他在报社工作', '1913年 他走了'],
    },
    { rule: 'two dates may be chance', text: '1914 The war began\n1918 It ended', sentences: [] },
    {
      rule: 'half of the lines are enough',
      text: '1100 A famine\nand floods\n1101 A bridge\nfor the mill\n1102 A bishop\nfor the town',
      sentences: ['1100 A famine/and floods', '1101 A bridge/for the mill', '1102 A bishop/for the town'],
    },
    {
      rule: 'fewer than half of the lines may be chance',
      text: '1100 A famine\nand floods\n1101 A bridge\nfor the mill\n1102 A bishop\nfor the town\nwas sent',
      sentences: [],
    },
    {
      rule: 'a line that waits for its end goes on in the next',
      text: '1914 was the year that ended in\n1915 the war that had begun in\n1916 the world',
      sentences: [],
    },
    {
      rule: 'a small letter goes on with a sentence',
      text: 'midsummer 1914 saw the war\nmidsummer 1915 saw no peace\nmidsummer 1916 saw none',
      sentences: [],
    },
  ];
  for (const { rule, text, sentences } of rows) {
    const expected = sentences.length > 0 ? sentences : [text.replace(/\n/g, '/')];
    for (const languageId of ['plaintext', 'markdown'] as const) {
      test(`${rule}, ${languageId}`, () => assert.deepEqual(sentencesOf(text, languageId), expected));
    }
  }

  test('the title of an entry ends with its line', () => {
    const text = '1100  A famine and the death\n      of a bishop\n1101  The bridge was built\n1102  The bishop died';
    assert.deepEqual(
      eventsOf(text, 'plaintext').map(({ title }) => title),
      ['1100 A famine and the death of a bishop', '1101 The bridge was built', '1102 The bishop died'],
    );
  });
});
