// The number of a century, in digits, words or Roman numerals, and the words for its unit.
import { oneOf, wordList } from '../../../text/patterns';
import { dash } from '../../notation/pattern';
import { centuryPoint } from '../../notation/fields';
import type { PointExpression } from '../../engine/types';
import { era, eraOf, numberOf, words } from './vocabulary';

/** The Roman numerals of the centuries, from the first. */
export const romans: readonly string[] = wordList(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi',
);

/** The Roman numerals, alone and with an ending, as triggers: "xix", "xixth". */
export const romanTriggers: readonly string[] = romans.flatMap((word) => [word, ...endings(word)]);

function endings(word: string): readonly string[] {
  return ['st', 'nd', 'rd', 'th'].map((ending) => word + ending);
}

/** "19th", "nineteenth". */
export const ordinal = `(?:\\d{1,2}${words.ordinalEnding}|${words.ordinal})`;
/** "XIX", "xixth". */
export const roman = `(?:${oneOf(romans)}(?:st|nd|rd|th)?\\b)`;

/** "century", "c.", "cc.", "c's"; "c" alone only before an era or a sign: "6th c BC", "16th c, oak". */
export const unit = `(?:centur(?:y|ies)|millenni(?:um|a)|cents?\\.|cc?\\.(?!\\p{L})|c['\\u2019]s\\b|c(?=\\s?${era}|[,;)]|$))`;
/** What stands between the number and the unit; a comma in "in the ninth, and in the tenth, century". */
export const toUnit = `(?:${dash}|,? )`;

/** The number of "19th", "nineteenth", "XIX" or "xixth". */
export function centuryNumber(word: string): number | undefined {
  const number = numberOf(word);
  if (number !== undefined) return number;
  const index = romans.indexOf(word.toLowerCase().replace(/(?:st|nd|rd|th)$/, ''));
  return index < 0 ? undefined : index + 1;
}

export const centuryOf = (
  number: string,
  unit: string | undefined,
  era: string | undefined,
): PointExpression | undefined => centuryPoint(centuryNumber(number), eraOf(era), /^m/i.test(unit ?? '') ? 1000 : 100);
