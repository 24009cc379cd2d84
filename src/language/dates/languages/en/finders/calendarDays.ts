import { dayMonth as buildDayMonth } from '../../../notation/dayMonth';
import * as dayRange from '../../../notation/dayRange';
import { monthDay as buildMonthDay } from '../../../notation/monthDay';
import { weekdayDate } from '../../../notation/weekdayDate';
import { words } from '../vocabulary';

/**
 * - 1 October 1949, 1st October, 1949, 15 March 44 BC
 * - the 1st of October 1949, 20 June of 1791, 1-Oct-1949
 * - the first of October, the first day of the month of October
 * - 1 October, the 1st of October (without a year)
 * - 31 November 1958: no such day, so no value
 */
export const dayMonth = buildDayMonth(words, {
  toMonth: '(?: (?:day )?of |-| )(?:the month of )?',
  toYear: ',? (?:of |in )?|-',
});

/**
 * - October 1, 1949, Oct. 1st, 1949, October 1 1949, July 21 of 1861
 * - October 1, October 1st, October the 1st (without a year)
 * - November 31, 1958: no such day, so no value
 */
export const monthDay = buildMonthDay(words);

/** - Saturday, June 24, 1950; Sunday 25 June 1950; Monday the 6th of March */
export const weekday = weekdayDate(words);

/** - 6–7 January 1942, 10 or 11 June, 9/20 May 1689 (Old and New Style) */
export const dayRangeMonth = dayRange.dayRangeMonth(words);

/** - January 6–7, 1942, January 6 and 7 */
export const monthDayRange = dayRange.monthDayRange(words);
