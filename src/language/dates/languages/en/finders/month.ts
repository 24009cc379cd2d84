import type { DateFinder } from '../../../engine/types';
import { gap, month as monthPattern, monthOf, monthWords, pattern } from '../vocabulary';
import { isAmount } from './amount';
import { followsTitle } from './title';
import { yearFields, yearPattern } from '../../../notation/fields';

/** - March 1958, Mar. 1958, March of 1958, March, 1958, December 768, March 44 BC */
export const month: DateFinder = {
  triggers: { words: [...monthWords.keys()] },
  pattern: pattern(`(?<month>${monthPattern})(?:,?${gap}(?:of |in the year |in )?|-|/)${yearPattern}`),
  read(match, text) {
    const groups = match.groups ?? {};
    // "the long march, 1934–35"
    if (/^(?:march|may|august)$/.test(groups.month!) || followsTitle(text, match.index)) return undefined;
    const month = monthOf(groups.month!);
    const year = yearFields(groups);
    const end = match.index + match[0].length;
    if (year.open === 'era' && (/\bof\b/i.test(match[0]) || isAmount(text, end - 3, end))) return undefined;
    return month ? { kind: 'point', unit: 'month', ...year, month } : undefined;
  },
};
