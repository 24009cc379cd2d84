import { wordSet } from '../../../../text/patterns';
import * as stopped from '../../../notation/stoppedDate';
import { words } from '../vocabulary';

/** - 4. August 1914, vom 9. November 1918: quoted from German */
export const stoppedDay = stopped.stoppedDay(
  words,
  wordSet('on of from to until till since by dated and am vom den bis zum'),
);

/** - Dec. 8. 1542, April 10. 1544 */
export const stoppedYear = stopped.stoppedYear(words, wordSet('and to at in by or from'));
