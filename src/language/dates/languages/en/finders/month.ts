import { monthYear } from '../../../notation/monthYear';
import { words } from '../vocabulary';
import { isAmount } from '../checks/numbers/amount';
import { followsTitle } from '../checks/followsTitle';
import { isSurnameBeforeYear } from '../checks/isSurname';

/** - March 1958, Mar. 1958, March of 1958, March, 1958, December 768, March 44 BC */
export const month = monthYear(words, {
  toYear: ',? (?:of |in the year |in )?|-|/',
  isDate(match, text, year) {
    // "the long march, 1934–35"
    if (/^(?:march|may|august)$/.test(match.groups?.month ?? '') || followsTitle(text, match.index)) return false;
    // "Theresa May in 2017"; but "London, May 1848", "Berlin May 1945"
    if (isSurnameBeforeYear(match[0], text, match.index)) return false;
    const end = match.index + match[0].length;
    return year.open !== 'era' || !(/\bof\b/i.test(match[0]) || isAmount(text, end - 3, end));
  },
});
