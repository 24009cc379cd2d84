import type { DateFinder } from '../../../engine/types';
import { BARRIER } from '../../../../types';
import { dayNumeral, pattern } from '../../../notation/pattern';
import { vocabulary, weekday, weekdayOf, words } from '../vocabulary';

const head = `(?=\\s{0,4}(?:[.:\\u2013\\u2014${BARRIER}]|\\s{2}|\\(|$))`;
const ordinal = `(?<day>${dayNumeral})(?!\\d)${words.ordinalEnding}`;

/**
 * The day alone at the head of a diary's entry; a date only where an earlier entry gives its month:
 * - "13th. Rain.", "_9th_. Fair.", "Tuesday 9th. Packed.", "Tuesday, 9. Packed.", "14th (Lord's day). To church."
 *
 * Not "1st. That the king be told", nor "the 13th."
 */
export const entryDay: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: [...vocabulary.weekdays.keys()],
    afterDigits: words.afterOrdinal,
    afterWords: ',123456789',
  },
  pattern: pattern(
    `(?:${ordinal}|(?<weekday>${weekday}),? (?<number>${dayNumeral})(?!\\d)(?:${words.ordinalEnding})?)${head}`,
  ),
  read(match, text) {
    const { day, weekday, number } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (!opensSentence.test(text.slice(Math.max(0, match.index - MARKS), match.index))) return undefined;
    if (isPoint.test(text.slice(end, end + 12))) return undefined;
    return {
      kind: 'point',
      unit: 'day',
      day: Number.parseInt(day ?? number ?? '', 10),
      ...(weekday !== undefined && { weekday: weekdayOf(weekday)! }),
      isEntry: true,
    };
  },
};

/** Of a list item and of bold text, in characters. */
const MARKS = 12;
const opensSentence = new RegExp(`(?:^|${BARRIER}|[.!?\\u2014]["”’]?\\s)[\\s*_>-]{0,9}$`);
/** "1st. That", "2d. To": the points of a list. */
const isPoint = /^\s{0,4}[.:]\s{1,9}(?:That|Whether|Because|To|If|By|For)\b/;
