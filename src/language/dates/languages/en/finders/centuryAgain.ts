import { wordAfter } from '../../../engine/lookaround';
import type { DateFinder } from '../../../engine/types';
import { gap, pattern, triggerWords } from '../../../notation/pattern';
import { centuryNumber, centuryOf, ordinal } from '../centuryWords';
import { goesOnWith } from '../checks/goesOnWith';
import { era, vocabulary, words } from '../vocabulary';

/** How far back in its sentence, in characters, the century may stand that tells what is counted. */
const REACH = 140;
/** How many centuries apart the two may be. */
const MOST_APART = 4;

/** - in the 17th century it grew; by the 19th it fell: an ordinal behind a century of the same sentence */
export const centuryAgain: DateFinder = {
  // Not a day of the month.
  priority: 1,
  triggers: {
    digits: [1, 2],
    words: triggerWords(vocabulary.ordinals.keys()),
    afterDigits: words.afterOrdinal,
    nextWords: [...[...goesOnWith].map((word) => word.toLowerCase()), ...words.ordinalTails],
  },
  pattern: pattern(ordinal),
  read(match, text) {
    const left = text.slice(Math.max(0, match.index - REACH), match.index);
    const before = leads.test(left) ? earlierIn(left) : undefined;
    if (!before) return undefined;
    const end = match.index + match[0].length;
    const after = wordAfter(text, end);
    if (after === '' ? !/^(?:[,.;:)]|$)/.test(text.slice(end, end + 1)) : !goesOnWith.has(after)) return undefined;
    const apart = (centuryNumber(match[0]) ?? 0) - (centuryNumber(before.number) ?? Infinity);
    return apart !== 0 && Math.abs(apart) <= MOST_APART ? centuryOf(match[0], undefined, before.era) : undefined;
  },
};

const leads = /\b(?:by|in|until|during|from|of)\s{1,9}the\s{1,9}$/i;
/** The longest ordinal, "twenty-seventeenth", has so many characters. */
const LONGEST = 24;
const number = new RegExp(`${ordinal}(?=[-\\s]$)`.replaceAll(' ', gap), 'iu');
const eraBehind = new RegExp(`^\\s(${era})`.replaceAll(' ', gap), 'iu');

/** The century of the same sentence: its number and era. */
function earlierIn(left: string): { readonly number: string; readonly era: string | undefined } | undefined {
  for (const { index, 0: word } of left.matchAll(/centur(?:y|ies)/gi)) {
    const stated = number.exec(left.slice(Math.max(0, index - LONGEST), index))?.[0];
    const behind = left.slice(index + word.length);
    const found = eraBehind.exec(behind);
    if (stated !== undefined && /^[^!?\n\d.]{0,120}$/.test(behind.slice(found?.[0].length ?? 0)))
      return { number: stated, era: found?.[1] };
  }
  return undefined;
}
