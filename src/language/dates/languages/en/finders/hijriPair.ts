import { oneOf } from '../../../../text/patterns';
import { hijriYearToEdtf } from '../../../calendars/hijri';
import type { DateFinder, PointExpression } from '../../../engine/types';
import { centuryPoint, rangeOf } from '../../../notation/fields';
import { dash, pattern, triggerWords } from '../../../notation/pattern';
import { numberOf, vocabulary, words } from '../vocabulary';

// The Islamic and the Western year joined by a slash, as historians of Islam write them: one date, the Western.

/** Whether a Western year begins in the Hijri year, or is at most one year off. */
export function isSameYear(hijri: number, western: number): boolean {
  const [from, to] = (hijriYearToEdtf(hijri).edtf ?? '').split('/').map(Number);
  return from !== undefined && western >= from - 1 && western <= (to ?? from) + 1;
}

const western = (year: number): PointExpression => ({ kind: 'point', unit: 'year', year });

/**
 * - 656/1258, 132/750, (d. 808/1406)
 * - 224–310/839–923, 132–656/750–1258
 */
export const hijriPair: DateFinder = {
  triggers: { digits: [1, 4], afterDigits: '-/' },
  pattern: pattern(
    `(?<ah>\\d{1,4})(?:${dash}(?<ahEnd>\\d{1,4}))?(?:/)(?<from>\\d{3,4})(?:(?<sign>${dash})(?<to>\\d{1,4}))?(?![\\d/]|[.,]\\d)`,
  ),
  read(match) {
    const { ah = '', ahEnd, from = '', sign, to } = match.groups ?? {};
    if (!isSameYear(Number(ah), Number(from)) || (ahEnd === undefined) !== (to === undefined)) return undefined;
    if (ahEnd === undefined || to === undefined || sign === undefined) return western(Number(from));
    const last = completed(from, to);
    if (!isSameYear(completed(ah, ahEnd), last) || last <= Number(from)) return undefined;
    const length = match[0].length - sign.length - to.length;
    return rangeOf(match, { length, date: western(Number(from)) }, sign, western(last));
  },
};

/** The second number with the missing digits of the first: "839–57". */
const completed = (from: string, to: string): number =>
  Number(from.slice(0, Math.max(0, from.length - to.length)) + to);

/** A century of the Hijri is mostly that of the Western number that is six higher, and begins some years into it. */
const CENTURIES_APART = 6;

const ordinal = (name: string): string =>
  `(?<${name}>\\d{1,2}(?:${oneOf(vocabulary.ordinalEndings)})|${words.ordinal})`;

/** - the third/ninth century, 4th/10th century */
export const hijriCenturyPair: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: triggerWords(vocabulary.ordinals.keys()),
    afterDigits: words.afterOrdinal,
    afterWords: '/-',
  },
  pattern: pattern(`${ordinal('ah')}/${ordinal('western')}(?:${dash}| )(?:century|centuries|cent\\.|c\\.)(?!\\p{L})`),
  read(match) {
    const { ah, western } = match.groups ?? {};
    const century = numberOf(western);
    return century === undefined || century - (numberOf(ah) ?? 0) !== CENTURIES_APART
      ? undefined
      : centuryPoint(century, 1, 100);
  },
};
