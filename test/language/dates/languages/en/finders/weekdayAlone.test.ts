import * as assert from 'node:assert/strict';
import { weekdayAlone } from '../../../../../../src/language/dates/languages/en/finders/weekdayAlone';
import { misses } from '../../../notation';
import { datesOf } from '../../../reading';

suite('weekdayAlone', () => {
  const monday = 'On Monday, 22 October 1962 he spoke.';
  const rows: readonly (readonly [rule: string, text: string, edtf: string | undefined])[] = [
    ['in the week of a dated day', `${monday} On Wednesday the ships stopped.`, '1962-10-24'],
    ['with its article', `${monday} A plane was lost on the Friday.`, '1962-10-26'],
    ['with “that”', `${monday} That Saturday a plane fell.`, '1962-10-27'],
    ['until', `${monday} Until Thursday evening they waited.`, '1962-10-25'],
    ['the same weekday may be either', `${monday} On Monday they wept.`, undefined],
    ['in mid-sentence', `${monday} She was ill on Friday.`, undefined],
    ['a flashback', `${monday} He had come on the Friday.`, undefined],
    ['another paragraph', `${monday}\n\nOn Wednesday the ships stopped.`, undefined],
    ['no day', 'In October 1962 he spoke. On Wednesday the ships stopped.', undefined],
  ];
  for (const [rule, text, edtf] of rows)
    test(rule, () => {
      const found = datesOf(text).slice(1);
      assert.deepEqual(
        found.map((date) => date.edtf),
        edtf === undefined ? [] : [edtf],
      );
    });

  misses([weekdayAlone], {
    'a habit': ['on Sundays', 'every Wednesday', 'on a Friday'],
    'another day': ['on Friday next', 'on Sunday after mass', 'on Wednesday, the 24th', 'on Friday-night'],
    'a name': ['Good Friday', 'on Black Friday', 'on friday'],
  });
});
