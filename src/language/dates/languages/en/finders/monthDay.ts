import { monthDay as buildMonthDay } from '../../../notation/monthDay';
import { isUnitAfterMonth } from '../checks/numbers/numberedUnit';
import { words } from '../vocabulary';

/**
 * - October 1, 1949, Oct. 1st, 1949, October 1 1949, July 21 of 1861
 * - October 1, October 1st, October the 1st (without a year)
 * - November 31, 1958: no such day, so no value
 *
 * Only the month in "in August the 2nd Division entered Paris".
 */
export const monthDay = buildMonthDay(words, {
  isDay: (match, text) =>
    !/\d(?:st|nd|rd|th)$/i.test(match[0]) || !isUnitAfterMonth(match[0], text, match.index + match[0].length),
});
