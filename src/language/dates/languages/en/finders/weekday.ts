import { weekdayDate } from '../../../notation/weekdayDate';
import { words } from '../vocabulary';

/** - Saturday, June 24, 1950; Sunday 25 June 1950; Monday the 6th of March */
export const weekday = weekdayDate(words);
