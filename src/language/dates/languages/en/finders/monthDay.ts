import { monthDay as buildMonthDay } from '../../../notation/monthDay';
import { words } from '../vocabulary';

/**
 * - October 1, 1949, Oct. 1st, 1949, October 1 1949, July 21 of 1861
 * - October 1, October 1st, October the 1st (without a year)
 * - November 31, 1958: no such day, so no value
 */
export const monthDay = buildMonthDay(words);
