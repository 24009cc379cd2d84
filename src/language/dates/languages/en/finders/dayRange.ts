import * as dayRange from '../../../notation/dayRange';
import { words } from '../vocabulary';

/** - 6–7 January 1942, 10 or 11 June, 9/20 May 1689 (Old and New Style) */
export const dayRangeMonth = dayRange.dayRangeMonth(words);

/** - January 6–7, 1942, January 6 and 7 */
export const monthDayRange = dayRange.monthDayRange(words);
