import type { DateFinder } from '../../../engine/types';
import { dash, initials, optionalGap, pattern, triggerWords } from '../../../notation/pattern';
import { era, eraOf, numberOf, vocabulary, words } from '../vocabulary';
import { centuryPoint, rangeOf } from '../../../notation/fields';

const ordinal = (name: string): string => `(?<${name}>\\d{1,2}(?:st|nd|rd|th)?|${words.ordinal})`;

const joins = initials(vocabulary.joins.keys());

/** - the 17th–19th centuries, sixteenth and seventeenth centuries, 16th to 17th century, 2nd–1st centuries BC */
export const centuryRange: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: triggerWords(vocabulary.ordinals.keys()),
    afterDigits: `${words.afterOrdinal}-${joins}`,
    // "twenty-first"
    afterWords: `-${joins}${initials(vocabulary.ordinals.keys())}`,
  },
  pattern: pattern(
    ordinal('from'),
    `(?<sign>${optionalGap}${dash}${optionalGap}| (?:to|and|or|through|until) (?:the )?(?:(?:early|late|mid)(?: |-))?)`,
    `${ordinal('to')} (?:century|centuries)(?:\\s?(?<era>${era}))?`,
  ),
  read(match) {
    const { from = '', sign = '', to = '', era } = match.groups ?? {};
    const first = centuryPoint(numberOf(from), eraOf(era), 100);
    const last = centuryPoint(numberOf(to), eraOf(era), 100);
    if (!first || !last || first.year! >= last.year!) return undefined;
    return rangeOf(match, { length: from.length, date: first }, sign, last);
  },
};
