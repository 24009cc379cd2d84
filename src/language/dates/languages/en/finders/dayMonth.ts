import { dayMonth as buildDayMonth } from '../../../notation/dayMonth';
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
  // "day of", "the month of"
  wordsToMonth: ['day', 'the'],
});
