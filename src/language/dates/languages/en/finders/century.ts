import type { DateFinder } from '../../../engine/types';
import { initials, pattern, triggerWords } from '../../../notation/pattern';
import { centuryOf, ordinal, roman, romanTriggers, toUnit, unit } from '../centuryWords';
import { era, vocabulary, words } from '../vocabulary';

/**
 * - the nineteenth century, 19th century, 5th century BC, eighteenth-century, 5th c. BC, 14th cent., 19c, 6th c BC
 * - until 4th BC
 * - the second millennium BC
 */
export const century: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: triggerWords(vocabulary.ordinals.keys()),
    // "19th", "19c"
    afterDigits: `${words.afterOrdinal}c`,
    // "twenty-first", "first millennium", "ninth, century"
    afterWords: `-,cm${initials(vocabulary.ordinals.keys())}`,
    nextWords: [
      ...['century', 'centuries', 'millennium', 'millennia', 'cent', 'cents', 'c', 'cc'],
      ...words.ordinalTails,
    ],
  },
  pattern: pattern(
    `(?:(?<number>${ordinal})${toUnit}(?<unit>${unit})|(?<short>\\d{1,2})c\\b|(?<bare>\\d{1,2}(?:st|nd|rd|th))(?=\\s?${era}))`,
    `(?:${words.toEra}(?<era>${era}))?`,
  ),
  read(match) {
    const { number, unit, short, bare, era } = match.groups ?? {};
    // "3 C.F.R."
    if ((short !== undefined || unit === 'C.') && match[0].includes('C')) return undefined;
    return centuryOf(number ?? short ?? bare ?? '', unit, era);
  },
};

/** - the XIX century, the xiiith century, XV cent. */
export const romanCentury: DateFinder = {
  triggers: { words: romanTriggers, afterWords: '-c' },
  pattern: pattern(`(?<number>${roman})(?:-| )(?<unit>${unit})(?:${words.toEra}(?<era>${era}))?`),
  read({ groups = {}, index, 0: words }, text) {
    const { number = '', unit = '', era } = groups;
    // A book and a chapter: "l. xi c. 1".
    if (/^\s?\d/.test(text.slice(index + words.length, index + words.length + 2))) return undefined;
    // "Henry I centuries ago", "I c. 12 men"
    if (number.length === 1 && !/^(?:century|cent\.)$/i.test(unit)) return undefined;
    return centuryOf(number, unit, era);
  },
};
