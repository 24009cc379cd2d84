import type { DateFinder } from '../../../engine/types';
import { pattern } from '../../../notation/pattern';
import { month as monthPattern, monthOf, words } from '../vocabulary';
import { shortYearAt } from '../checks/shortYearAt';

/** - August 48 (the era comes from the context; a number up to 31 would be a day) */
export const monthEraYear: DateFinder = {
  triggers: { words: words.monthTriggers, afterWords: '.0123456789' },
  pattern: pattern(`(?<month>${monthPattern})(?<gap> )\\d\\d(?!\\d)`),
  read(match, text) {
    const { month = '', gap = '' } = match.groups ?? {};
    const year = shortYearAt(text, match.index + month.length + gap.length);
    if (year === undefined || year <= 31 || /^\p{Ll}/u.test(month)) return undefined;
    return { kind: 'point', unit: 'month', year, open: 'era', month: monthOf(month)! };
  },
};
