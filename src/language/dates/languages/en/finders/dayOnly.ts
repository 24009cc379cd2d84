import type { DateFinder } from '../../../engine/types';
import { dayNumeral, pattern, phrase, triggerWords } from '../../../notation/pattern';
import { vocabulary, weekday, words } from '../vocabulary';
import { oneOf, wordSet } from '../../../../text/patterns';
import { wordAfter } from '../../../engine/lookaround';
import { goesOnWith } from '../checks/goesOnWith';
import { isNumberedUnit } from '../checks/numbers/numberedUnit';

/** "fourth" … "thirty-first" */
const highOrdinals = [...vocabulary.ordinals].filter(([, day]) => day > 3 && day <= 31).map(([word]) => word);

/**
 * A day of the month that the narrative has reached:
 * - the 12th, the 25th of that month, by the 18th, the night of the 7th, first ordered for the 26th
 * - on the 20th, the 22nd and the 28th
 * - Thursday, the 24th
 * - the 7/17th: the day of the old and that of the new calendar
 * - the 3d, the 22d; not "on 3D graphics"
 */
export const dayOnly: DateFinder = {
  triggers: { digits: [1, 2], afterDigits: `${words.afterOrdinal}/` },
  pattern: pattern(
    `(?:(?<old>\\d{1,2})/)?(?<day>${dayNumeral})(?!\\d)${words.ordinalEnding}(?: of (?:that|the(?: same)?) month)?`,
  ),
  read(match, text) {
    const left = text.slice(Math.max(0, match.index - 28), match.index);
    const end = match.index + match[0].length;
    if (/\dd$/i.test(match[0]) && !(shortEnding.test(match[0]) && /\bthe\s{1,9}$/.test(left))) return undefined;
    const isDay = ofWeek.test(left) || (leads.test(left) && (/month$/i.test(match[0]) || isFree(left, text, end)));
    const { old, day = '' } = match.groups ?? {};
    const number = Number.parseInt(day, 10);
    if (old !== undefined && !areDaysBetweenCalendars(number - Number.parseInt(old, 10))) return undefined;
    return isDay ? { kind: 'point', unit: 'day', day: number } : undefined;
  },
};

/** The Julian calendar has been ten to thirteen days behind since 1582. */
const areDaysBetweenCalendars = (days: number): boolean => days >= 10 && days <= 13;

const shortEnding = /[23]d$/;
const prepositions = oneOf('on by until till since from to before after during through between and or of');
const arranged = oneOf('set fixed due planned scheduled called ordered summoned announced');
const timeOfDay = oneOf('night morning afternoon evening dawn noon midnight dusk');
const ordinal = '\\d{1,2}(?:st|nd|rd|th)';
/** Words that introduce a day: "by the", "ordered for the", "the night of the", "the 20th, the". */
const leads = phrase(
  `(?:\\b(?:${prepositions}|${arranged} for) the|\\b${timeOfDay} of the|\\bon|${ordinal}(?:,|,? and|,? or|,? to)(?: the)?) $`,
);
const ofWeek = new RegExp(`\\b(?:${weekday}),?\\s{1,4}the\\s{1,4}$`, 'i');
/** If a clause begins with its day, a name may follow: "on the 28th Bush declared". */
const opensClause = phrase(
  `(?:^|[.;:,(\\u2013\\u2014]\\s{0,4}|\\b(?:and|but) )(?:on|by) the (?:${timeOfDay} of the )?$`,
  `|\\bbetween the ${ordinal} and the $`,
);

const joined = phrase(`^((?:,? and|,? or|,? to|,) (?:the )?)${ordinal}`);

const verbs = wordSet(`fell came went took saw began left won lost met sent gave made stood rose broke drove struck
  brought led held heard found got put set cut shut fled died wrote sank ran spoke fought`);
/**
 * A day in words, where nothing but a day can be meant: "on the nineteenth they set out", "the evening of the fifth". Not
 * the first three, which are often those of a row: "on the third, they".
 */
export const dayInWords: DateFinder = {
  triggers: { words: triggerWords(highOrdinals) },
  pattern: pattern(`(?<day>${oneOf(highOrdinals)})(?!\\p{L}|-)(?: of (?:that|the(?: same)?) month)?`),
  read(match, text) {
    const left = text.slice(Math.max(0, match.index - 28), match.index);
    const end = match.index + match[0].length;
    if (!/^\p{Ll}/u.test(match[0]) || !leadsToWords.test(left) || secondInWords.test(text.slice(end, end + 28)))
      return undefined;
    return /month$/.test(match[0]) || isFree(left, text, end)
      ? { kind: 'point', unit: 'day', day: words.numberOf(match.groups!.day!.replace(/\s+/, '-'))! }
      : undefined;
  },
};

const leadsToWords = phrase(`\\b(?:(?:on|by|until|till|since)|${timeOfDay} of) the $`);
/** "On the third or fourth day". */
const secondInWords = phrase(`^,? (?:and|or|to) (?:the )?${oneOf(highOrdinals)}(?! of that)`);

/**
 * Whether the number does not belong to a noun after it: "on the 12th, they", "by the 18th had", not "the 12th Army".
 */
function isFree(left: string, text: string, end: number): boolean {
  const after = wordAfter(text, end);
  if (after === '') return !isNumberedUnit(text, end) && /^[,.;:)\s\u2013-]|^$/.test(text.slice(end, end + 1));
  if (isNumberedUnit(text, end)) return false;
  const second = joined.exec(text.slice(end, end + 16));
  // "The 8th and 9th Armies".
  if (second && !isFree(text.slice(Math.max(0, end - 28), end) + second[1]!, text, end + second[0].length))
    return false;
  if (goesOnWith.has(after)) return true;
  if (/^\p{Lu}/u.test(after)) return opensClause.test(left);
  return (
    verbs.has(after) || /^\p{Ll}{2,12}ed$/u.test(after) || (/\bon\s/i.test(left) && /^\p{Ll}{3,12}[^s]s$/u.test(after))
  );
}
