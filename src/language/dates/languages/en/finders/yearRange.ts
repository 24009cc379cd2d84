import type { DateFinder } from '../../../engine/types';
import { yearRange as buildYearRange } from '../../../notation/yearRange';
import { isAmount } from '../checks/numbers/amount';
import { yearEvidence } from '../checks/earlyYear';
import { isNoEra, words } from '../vocabulary';

const finder = buildYearRange(words, { isAmount, evidence: yearEvidence });

/**
 * - 1958–62, 1958 - 1962, 1956-7, 1066/67, AD 14–37, B.C. 332–30, 480/79 BC, 218–16 BC, 1107 × 1109
 * - in 885–86, of 843–870, from 264 to 241, (r. 757–96) (the era comes from the context); not "in 885–86 ships"
 * - 334–323 BC, 27–14 BC, 264 to 241 BC, between 499 and 449 BC
 */
export const yearRange: DateFinder = {
  ...finder,
  read: (match, text) => (isNoEra(match.groups?.head, match.groups?.era) ? undefined : finder.read(match, text)),
};
