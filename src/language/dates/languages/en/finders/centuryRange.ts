import type { DateFinder } from '../../../engine/types';
import { dash, initials, optionalGap, pattern, triggerWords } from '../../../notation/pattern';
import { centuryOf, ordinal, roman, romanTriggers, toUnit, unit } from '../centuryWords';
import { era, vocabulary, words } from '../vocabulary';
import { beforeChrist } from '../../../engine/beforeChrist';
import { rangeOf } from '../../../notation/fields';
import { oneOf, wordList } from '../../../../text/patterns';

const number = `(?:${ordinal}|${roman})`;
const joins = initials(vocabulary.joins.keys());
const nextWords = [...vocabulary.joins.keys(), ...words.ordinalTails];
const triggers = [...triggerWords(vocabulary.ordinals.keys()), ...romanTriggers];

/** In "from the 18th to the 7th century", "the 19th and 17th centuries", they do not run down before Christ. */
const MOST_YEARS_DOWN = 300;
const FIRST_MODERN = 1200;

/**
 * - the 17th–19th centuries, sixteenth and seventeenth centuries, 16th to 17th century, 2nd–1st centuries BC
 * - the XVIth and XVIIth centuries
 */
export const centuryRange: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: triggers,
    afterDigits: `${words.afterOrdinal}-${joins}`,
    // "twenty-first"
    afterWords: `-${joins}${initials(vocabulary.ordinals.keys())}`,
    nextWords,
  },
  pattern: pattern(
    `(?<from>\\d{1,2}(?=\\s?${dash})|${number})`,
    `(?<sign>${optionalGap}${dash}${optionalGap}| (?:to|and|or|through|until) (?:the )?(?:(?:early|late|mid)(?: |-))?)`,
    `(?<to>${number}) (?<unit>${unit})(?:${words.toEra}(?<era>${era}))?`,
  ),
  read(match) {
    const { from = '', sign = '', to = '', unit, era } = match.groups ?? {};
    const [written, end] = [centuryOf(from, unit, era), centuryOf(to, unit, era)];
    // "The fifth and fourth centuries": centuries that run down are before Christ.
    const down = era === undefined ? (written?.year ?? 0) - (end?.year ?? 0) : 0;
    const runsDown = down > 0 && down <= MOST_YEARS_DOWN && (written?.year ?? 0) < FIRST_MODERN;
    const first = runsDown ? beforeChrist(written!) : written;
    const last = runsDown ? beforeChrist(end!) : end;
    if (!first || !last || first.year! >= last.year!) return undefined;
    return rangeOf(match, { length: from.length, date: first }, sign, last);
  },
};

const joined = `(?:${optionalGap}(?:${dash}|/)${optionalGap}|-?,? ${oneOf([...vocabulary.joins.keys(), 'and in'])} )`;
const part = [
  `${oneOf('early late later earlier mid middle')}(?: |-)`,
  `${oneOf('beginning start end close middle')} of (?:the )?`,
  `${oneOf(wordList('first second third fourth last 1st 2nd'))} ${oneOf('half third quarter')} of (?:the )?`,
].join('|');
const next = `${joined}(?:the )?(?:${part})?${number}`;

/**
 * The first of two centuries, where the unit and the era stand behind the second:
 * - late 6th–early 5th century BC, 12th/13th century, 8th–7th BC, the 3rd or 2nd century BC
 * - the second half of the twelfth and the first half of the thirteenth century
 * - eleventh- and twelfth-century kings
 * - the seventh, eighth and ninth centuries
 */
export const centuryBefore: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: triggers,
    afterDigits: words.afterOrdinal,
    afterWords: `-/,${joins}${initials(vocabulary.ordinals.keys())}`,
    nextWords,
  },
  pattern: pattern(
    `(?<number>${number})(?=(?:, ${number}(?=,? (?:and|or) ))?${next}`,
    `(?:${toUnit}(?<unit>${unit})(?:${words.toEra}(?<era>${era}))?|\\s?(?<only>${era})))`,
  ),
  read({ groups = {} }) {
    return centuryOf(groups.number ?? '', groups.unit, groups.era ?? groups.only);
  },
};
