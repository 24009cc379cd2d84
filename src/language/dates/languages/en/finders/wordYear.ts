import { oneOf, wordSet } from '../../../../text/patterns';
import { wordAfter, wordBefore } from '../../../engine/lookaround';
import type { DateFinder } from '../../../engine/types';
import { dash, pattern } from '../../../notation/pattern';
import { LATEST_YEAR } from '../../../notation/yearRange';
import { isPlural } from '../checks/numbers/amount';
import { counted, measures } from '../checks/numbers/amountWords';
import { goesOnWith } from '../checks/goesOnWith';
import { numberIn, numberPhrase } from '../numberWords';
import { numberOf, words } from '../vocabulary';

const ones = 'one two three four five six seven eight nine';
const hundreds = ['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];

/**
 * Years in words:
 * - in nineteen fourteen, before eighteen forty-eight, nineteen-oh-five; not "Nineteen Eighty-Four", a title
 * - in one thousand seven hundred and seven, in seventeen hundred and six
 */
export const wordYear: DateFinder = {
  triggers: { words: ['one', ...hundreds], afterWords: '-tefsno h' },
  pattern: pattern(
    `(?:(?<whole>(?:one thousand|${oneOf(hundreds)} hundred) (?:and )?${numberPhrase})`,
    `|(?<hundred>${oneOf(hundreds)})(?:${dash}| )(?:(?:oh|o)(?:${dash}| )(?<one>${oneOf(ones)})\\b|(?<rest>${words.cardinal})))`,
    `(?!${dash})`,
  ),
  read(match, text) {
    const { hundred, one, rest, whole } = match.groups ?? {};
    // Behind a full stop stands another sentence: "A. Nineteen forty-seven".
    const before = /\.\s{1,9}$/.test(text.slice(Math.max(0, match.index - 9), match.index))
      ? ''
      : wordBefore(text, match.index);
    const after = wordAfter(text, match.index + match[0].length);
    const isLed = times.has(before);
    if (/[\s-]\p{Lu}/u.test(match[0]) || isPlural(after) || counted.has(after) || measures.has(after)) return undefined;
    if (whole !== undefined) {
      const year = numberIn(whole);
      // "A total of nineteen hundred and fifty" is an amount.
      return isLed && before !== 'of' && typeof year === 'number' && year <= LATEST_YEAR
        ? { kind: 'point', unit: 'year', year }
        : undefined;
    }
    const last = numberOf(rest ?? one) ?? 0;
    if ((one === undefined && (last < 10 || last > 99)) || notYears.has(before)) return undefined;
    if (!isLed && after !== '' && !goesOnWith.has(after)) return undefined;
    return { kind: 'point', unit: 'year', year: Number(numberOf(hundred)) * 100 + last };
  },
};

const times = wordSet('in since by until till before after during year early late of from');
/** "At eighteen forty-five" is a time of day, "some nineteen thirty" an amount, "the nineteen thirty" a train. */
const notYears = wordSet('at the a an some over about nearly almost than verse chapter number');
