import * as assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';

// In a table, and in a list, the year runs down.

function valuesIn(text: string): string[] {
  const document = createLanguageService().openDocument({ uri: 'e.md', languageId: 'markdown', text });
  return document
    .annotations()
    .filter((annotation) => annotation.kind === 'date')
    .map(({ edtf = '-' }) => edtf);
}

const table = (...rows: readonly string[]): string => ['| a | b | c |', '| --- | --- | --- |', ...rows].join('\n');

suite('the year runs down', () => {
  for (const [title, text, ...values] of [
    ['a column', table('| 12 May 1559 | met | |', '| 3 June | parted | |'), '1559-05-12', '1559-06-03'],
    [
      'into the next year',
      table('| 12 December 1559 | met | |', '| 3 January | parted | |'),
      '1559-12-12',
      '1560-01-03',
    ],
    ['from a column of years', table('| 1559 | June | met |', '| | July | parted |'), '1559', '1559-06', '1559-07'],
    [
      'from a year behind its month',
      table('| June | 1559 | met |', '| May | 1560 | parted |'),
      '1559-06',
      '1559',
      '1560-05',
      '1560',
    ],
    ['a list', '- 1559: they met\n- July: they parted\n- In August all was over', '1559', '1559-07', '1559-08'],
  ] as const) {
    test(title, () => assert.deepEqual(valuesIn(text), values));
  }

  for (const [title, text, ...values] of [
    [
      'from the text above a table',
      'They met in May 1559.\n\nThen.\n\nThey talked.\n\n' + table('| June | met | |'),
      '1559-05',
      '1559-06',
    ],
    [
      'out of a table',
      'They met in May 1558.\n\n' + table('| June 1559 | met | |') + '\n\nIn July they left.',
      '1558-05',
      '1559-06',
      '1558-07',
    ],
    ['from a century', table('| the sixteenth century | met | |', '| June | parted | |'), '15XX', '-'],
  ] as const) {
    test(`not ${title}`, () => assert.deepEqual(valuesIn(text), values));
  }
});
