import type { DateFinder } from '../../../engine/types';
import { wordAfter } from '../../../engine/lookaround';
import { pattern, triggerWords } from '../../../notation/pattern';
import { monthOf, vocabulary, words } from '../vocabulary';

/**
 * - the first day of the battle, the final day of the war
 * - on the sixth anniversary of the fall of Baghdad
 *
 * The value comes from the date beside it: "on 21 July, the fifth day of the rebellion".
 */
export const eventDay: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: [...triggerWords(vocabulary.ordinals.keys()), 'final', 'last', 'opening', 'closing', 'anniversary'],
    afterDigits: words.afterOrdinal,
    nextWords: ['day', 'anniversary', 'of', ...words.ordinalTails],
  },
  pattern: pattern(
    `(?:(?<ordinal>\\d{1,2}(?:st|nd|rd|th)\\b|${words.ordinal}|final|last|opening|closing) )?(?<unit>day|anniversary)(?= of )`,
  ),
  read(match, text) {
    const { ordinal, unit = '' } = match.groups ?? {};
    const isAnniversary = /^a/i.test(unit);
    const left = text.slice(Math.max(0, match.index - 12), match.index);
    if (
      isAnniversary
        ? !/(?:\bon|,)\s{1,9}the\s{1,9}$/i.test(left)
        : ordinal === undefined || !/\bthe\s{1,9}$/i.test(left)
    )
      return undefined;
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const whole = /^\s{1,9}of\s{1,9}(?:the|that|this|his|her|their|its)?\s{0,9}/i.exec(rest)?.[0] ?? '';
    const noun = wordAfter(` ${rest.slice(whole.length)}`, 0).toLowerCase();
    if (noun === '' || (!isAnniversary && isUnit(noun))) return undefined;
    return { kind: 'relative', unit: 'day', count: 0, event: true };
  },
};

const units = new Set(['week', 'month', 'year', 'decade', 'century', 'school', 'work', 'class', 'term']);

/** "The first day of the month" is not a day of an event. */
const isUnit = (noun: string): boolean =>
  units.has(noun) || monthOf(noun) !== undefined || vocabulary.seasons.has(noun);
