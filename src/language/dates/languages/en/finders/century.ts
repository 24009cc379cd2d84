import type { DateFinder } from '../../../engine/types';
import { dash, initials, pattern, triggerWords } from '../../../notation/pattern';
import { era, eraOf, numberOf, vocabulary, words } from '../vocabulary';
import { centuryPoint } from '../../../notation/fields';

/**
 * - the nineteenth century, 19th century, 5th century BC, eighteenth-century, 5th c. BC, 14th cent., 19c
 * - the second millennium BC
 */
export const century: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: triggerWords(vocabulary.ordinals.keys()),
    // "19th", "19c"
    afterDigits: `${words.afterOrdinal}c`,
    // "twenty-first", "first millennium"
    afterWords: `-cm${initials(vocabulary.ordinals.keys())}`,
  },
  pattern: pattern(
    `(?:(?<ordinal>\\d{1,2}(?:st|nd|rd|th)|${words.ordinal})(?:${dash}| )(?<unit>century|millennium|cent\\.|c\\.(?!\\p{L}))|(?<number>\\d{1,2})c\\b)`,
    `(?:\\s?(?<era>${era}))?`,
  ),
  read(match) {
    const { ordinal, number, unit, era } = match.groups ?? {};
    // "3 C.F.R."
    if ((number !== undefined || unit === 'C.') && match[0].includes('C')) return undefined;
    return centuryPoint(numberOf(ordinal ?? number!), eraOf(era), unit?.startsWith('m') ? 1000 : 100);
  },
};
