import { wordAfter, wordBefore } from '../../../engine/lookaround';
import { yearRange as buildYearRange } from '../../../notation/yearRange';
import { words } from '../vocabulary';
import { isAmount, isPlural } from '../checks/amount';

/**
 * - 1958–62, 1958 - 62, 1956-7, 1066/67, AD 14–37, 480/79 BC, 1107 × 1109
 * - in 885–86, of 843–870, from 264 to 241 (the era comes from the context); not "in 885–86 ships"
 * - 334–323 BC, 27–14 BC, 264 to 241 BC, between 499 and 449 BC
 */
export const yearRange = buildYearRange(words, {
  isAmount,
  isInEarlyAge: (text, start, end) =>
    /^(?:in|from|of|during)$/.test(wordBefore(text, start)) && !isPlural(wordAfter(text, end)),
});
