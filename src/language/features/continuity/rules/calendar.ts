// Days that the calendar does not have, or not with this weekday.
import { type DateExpression, dayNumber } from '../../../dates';
import { isJulianDate, julianToDay } from '../../../dates/calendars/julian';
import { isDay, weekdayOf, type CivilDay } from '../../../dates/edtf/gregorian';
import type { NameArgument } from '../../../messages';
import { vocabulary } from '../../../dates/languages/en/vocabulary';
import { oneOf, wordList } from '../../../text/patterns';
import type { Diagnostic } from '../../../types';
import { type DateInSentence, type Sentence, wordsBefore, wordsBehind, wordsBetween } from '../sentence';

/** From this year on every country of the West but Greece, which followed in March 1923, counts by the Gregorian calendar. */
const GREGORIAN_EVERYWHERE = 1924;
/** The first day of the Gregorian calendar. */
const REFORM = dayNumber('1582-10-15');

/** "Monday, 2 October 1949", which was a Sunday. Where both calendars were in use, either may be right. */
export function wrongWeekday(sentence: Sentence): Diagnostic[] {
  return sentence.dates.flatMap((date): Diagnostic[] => {
    const { says, edtf, inferred, calendar, start, end } = date;
    if (says?.kind !== 'point' || says.weekday === undefined || edtf === undefined || inferred || calendar) return [];
    const civil = civilDay(edtf);
    if (!civil) return [];
    const written = says.weekday;
    const [gregorian, julian] = [weekdayOf(dayNumber(edtf)), weekdayOf(julianToDay(civil))];
    const isBefore = dayNumber(edtf) < REFORM;
    if (written === (isBefore ? julian : gregorian)) return [];
    if (!isBefore && civil.year < GREGORIAN_EVERYWHERE && written === julian) return [];
    const right = weekdayName(isBefore ? julian : gregorian);
    const place = weekdayIn(sentence, date);
    const isModern = civil.year >= GREGORIAN_EVERYWHERE;
    const names = isModern ? [right] : [weekdayName(julian), weekdayName(gregorian)];
    const finding: Diagnostic = {
      ...{ start, end, severity: 'warning', code: 'wrong-weekday', args: [{ edtf }, ...names] },
      ...((isBefore || isModern) && place && { fix: { ...place, text: right.latin } }),
    };
    return [finding];
  });
}

const weekdays = [...vocabulary.weekdays.keys()].map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const weekdayName = (number: number): NameArgument => ({
  latin: weekdays[number - 1]!,
  han: `星期${'一二三四五六日'.charAt(number - 1)}`,
});

/** The weekday's place, if it is written out in English. */
function weekdayIn({ mask }: Sentence, { start, end }: DateInSentence) {
  const match = written.exec(mask.slice(start, end));
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}
const written = new RegExp(`\\b${oneOf(weekdays)}\\b`);

function civilDay(edtf: string): CivilDay | undefined {
  const match = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(edtf);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/** "30 February 1958". A leap day of the Julian calendar, 29 February 1700, was one in its lands. */
export function noSuchDay(sentence: Sentence): Diagnostic[] {
  return sentence.dates.flatMap(({ says, edtf, note, start, end }): Diagnostic[] => {
    const isImpossible =
      note?.code === 'no-such-day' || (note === undefined && says?.kind === 'point' && isNoDay(says));
    if (edtf !== undefined || !isImpossible) return [];
    return [{ start, end, severity: 'warning', code: 'no-such-date', args: [wordsBetween(sentence, start, end)] }];
  });
}

function isNoDay({ year, month, day, open, calendar }: Extract<DateExpression, { kind: 'point' }>): boolean {
  if (year === undefined || month === undefined || day === undefined || open || calendar) return false;
  return !isDay(month, day, year) && !isJulianDate({ year, month, day });
}

/** 5 to 14 October 1582, which the reform of the calendar left out. Lands that kept the Julian calendar had them. */
export function skippedDay(sentence: Sentence): Diagnostic[] {
  return sentence.dates.flatMap(({ edtf, inferred, start, end }): Diagnostic[] => {
    const isSkipped = edtf !== undefined && /^1582-10-(?:0[5-9]|1[0-4])$/.test(edtf) && !inferred;
    if (!isSkipped || julianLands.test(`${wordsBefore(sentence, start)} ${wordsBehind(sentence, end)}`)) return [];
    return [{ start, end, severity: 'information', code: 'skipped-day', args: [{ edtf }] }];
  });
}
/** Where the Julian calendar went on in October 1582. */
const julianLands = new RegExp(
  `\\b${oneOf(
    wordList(`England English London Elizabeth Scotland Scottish Ireland Irish Russia Russian Moscow Muscovite Ivan Sweden
    Swedish Denmark Danish Norway Germany German Saxony Prussia Ottoman Istanbul Constantinople Greek Orthodox Julian O.S.`),
  )}`,
);

/** "3/4/1957": the third of April or the fourth of March. */
export function ambiguousDay(sentence: Sentence): Diagnostic[] {
  return sentence.dates.flatMap(({ edtf, start, end }): Diagnostic[] => {
    const [, first, second, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(sentence.mask.slice(start, end)) ?? [];
    if (edtf !== undefined || first === undefined || second === undefined) return [];
    const [a, b] = [first, second].map((part) => part.padStart(2, '0'));
    const readings = [{ edtf: `${year}-${b}-${a}` }, { edtf: `${year}-${a}-${b}` }];
    return [
      { start, end, severity: 'information', code: 'ambiguous-day', args: [`${first}/${second}/${year}`, ...readings] },
    ];
  });
}

/** A date that has not come yet, where the sentence does not look ahead. */
export const futureDate =
  (today: string) =>
  (sentence: Sentence): Diagnostic[] =>
    sentence.dates.flatMap(({ earliest, edtf, inferred, start, end }): Diagnostic[] => {
      if (earliest === undefined || edtf === undefined || inferred || dayNumber(earliest) <= dayNumber(today))
        return [];
      const words = `${wordsBefore(sentence, start)} ${wordsBehind(sentence, end)}`;
      if (looksAhead.test(words)) return [];
      return [{ start, end, severity: 'warning', code: 'future-date', args: [{ edtf }] }];
    });
const looksAhead = new RegExp(
  `\\b${oneOf(
    wordList(`will shall may might would could should by until till before expect expects expected project projected forecast plan
    plans planned predict predicted target goal due scheduled future aim aims`),
  )}\\b|[’']ll\\b`,
  'i',
);
