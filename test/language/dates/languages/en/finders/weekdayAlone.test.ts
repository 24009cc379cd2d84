import * as assert from 'node:assert/strict';
import { weekdayAlone } from '../../../../../../src/language/dates/languages/en/finders/weekdayAlone';
import { misses } from '../../../notation';
import { datesOf } from '../../../reading';

suite('weekdayAlone', () => {
  const monday = 'On Monday, 13 March 1933 he spoke.';
  const rows: readonly (readonly [rule: string, text: string, edtf: string | undefined])[] = [
    ['in the week of a dated day', `${monday} On Wednesday the banks opened.`, '1933-03-15'],
    ['with its article', `${monday} A bank was shut on the Friday.`, '1933-03-17'],
    ['with “that”', `${monday} That Saturday the king replied.`, '1933-03-18'],
    [
      'after another in its sentence',
      `${monday} On the Tuesday he left, and on Friday he died.`,
      '1933-03-14 1933-03-17',
    ],
    ['the same without article', `${monday} On Wednesday it rained but on Saturday they met.`, '1933-03-15 1933-03-18'],
    ['another sentence before it', `${monday} On Wednesday it rained. She was ill on Saturday.`, '1933-03-15'],
    ['until', `${monday} Until Thursday evening they waited.`, '1933-03-16'],
    ['the same weekday may be either', `${monday} On Monday they wept.`, undefined],
    ['in mid-sentence', `${monday} She was ill on Friday.`, undefined],
    ['a flashback', `${monday} He had come on the Friday.`, undefined],
    ['another paragraph', `${monday}\n\nOn Wednesday the banks opened.`, undefined],
    ['no day', 'In March 1933 he spoke. On Wednesday the banks opened.', undefined],
  ];
  for (const [rule, text, edtf] of rows)
    test(rule, () => {
      const found = datesOf(text).slice(1);
      assert.deepEqual(
        found.map((date) => date.edtf),
        edtf?.split(' ') ?? [],
      );
    });

  misses([weekdayAlone], {
    'a habit': ['on Sundays', 'every Wednesday', 'on a Friday'],
    'another day': ['on Friday next', 'on Sunday after mass', 'on Wednesday, the 24th', 'on Friday-night'],
    'a name': ['Good Friday', 'on Black Friday', 'on friday'],
  });
});
