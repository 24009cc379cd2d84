import { yearMonth as buildYearMonth } from '../../../notation/yearMonth';
import { words } from '../vocabulary';

/** - 1958, August; 1958 Aug. 5 */
export const yearMonth = buildYearMonth(words);
