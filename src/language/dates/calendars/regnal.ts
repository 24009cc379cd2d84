// Dates by era: "Kangxi 12", 光绪二十六年五月二十五日, "Shōwa 20". Years follow the table; months and days are converted by the
// lunar table (Song, Yuan, Ming and Qing, 960–1911) and, from 1912 in China and 1873 in Japan, by the Gregorian
// calendar, which both then used.
import type { Message, MessageArgument } from '../../messages';
import type { CalendarName } from '../../types';
import { daysFromCivil, daysInMonth, isoDay, isoMonth, yearString } from '../edtf/gregorian';
import { lunarMonthDays, lunarYearDays } from './chineseLunar';
import type { Conversion } from './conversion';
import { daysInNote, daysToEdtf } from './conversion';
import type { Era } from './eras';

/** A year of an era, with its month and day if stated. */
export interface RegnalDate {
  readonly year: number;
  readonly month?: number;
  /** The leap month that follows `month`. */
  readonly leap?: boolean;
  readonly day?: number;
}

export interface RegnalConversion extends Conversion {
  readonly calendar: CalendarName;
}

/**
 * The value of a date by era, given the eras with that name. If several have such a year, the lowest rank decides; if
 * several have that rank, there is no value.
 */
export function regnalToEdtf(eras: readonly Era[], date: RegnalDate): RegnalConversion | undefined {
  const valid = eras.filter((era) => date.year >= 1 && date.year <= era.years);
  const rank = Math.min(...valid.map((era) => era.rank));
  const meant = valid.filter((era) => era.rank === rank);
  const [era] = meant;
  if (!era) return outOfRange(eras);
  if (meant.some((other) => other.first !== era.first)) {
    const list = meant.map(eraInNote).reduce((listed, next) => ({ code: 'listed', args: [listed, next] }));
    return { calendar: era.calendar, note: { code: 'several-eras', args: [era.latin, list] } };
  }
  return { calendar: era.calendar, ...convert(era, date) };
}

/** All years of an era, given the eras with that name; undefined if several are meant. An era that lasts has no end. */
export function eraToEdtf(eras: readonly Era[]): RegnalConversion | undefined {
  const rank = Math.min(...eras.map((era) => era.rank));
  const [era, other] = eras.filter((candidate) => candidate.rank === rank);
  if (!era || other) return undefined;
  const { first, years, calendar } = era;
  const last = first + years - 1;
  const edtf =
    years >= LASTS_ON
      ? `${yearString(first)}/..`
      : years === 1
        ? yearString(first)
        : `${yearString(first)}/${yearString(last)}`;
  return { calendar, edtf };
}

function outOfRange(eras: readonly Era[]): RegnalConversion | undefined {
  const [era] = [...eras].sort((a, b) => a.rank - b.rank);
  return era && { calendar: era.calendar, note: { code: 'era-no-year', args: [eraInNote(era)] } };
}

/** "Kangxi (康熙, Qing) 1662–1722"; for an era that continues or lasted a single year, only its first year. */
function eraInNote({ latin, han, state, stateInHan, first, years }: Era): Message {
  const from = yearInNote(first);
  const isOver = years > 1 && years < LASTS_ON;
  const stretch: MessageArgument = isOver ? { code: 'years', args: [from, yearInNote(first + years - 1)] } : from;
  return { code: 'era-and-years', args: [latin, han, { latin: state, han: stateInHan }, stretch] };
}

const yearInNote = (year: number): string | Message =>
  year <= 0 ? { code: 'year-bc', args: [1 - year] } : String(year);

/** A table entry with this many years means that the era continues: no real one has lasted half as long. */
const LASTS_ON = 100;

const GREGORIAN_CHINA = 1912;
const GREGORIAN_JAPAN = 1873;
const lunarStates = new Set(['Song', 'Yuan', 'Ming', 'Qing']);

function convert(era: Era, date: RegnalDate): Conversion {
  const year = era.first + date.year - 1;
  const state = { latin: era.state, han: era.stateInHan };
  const name: Message = { code: 'year-of-era', args: [era.latin, date.year, era.han, state] };
  if (year >= (era.calendar === 'japanese' ? GREGORIAN_JAPAN : GREGORIAN_CHINA))
    return gregorian(era, year, date, name);
  const lunar = era.calendar === 'chinese' && lunarStates.has(era.state);
  if (date.month === undefined) {
    const days = lunar ? lunarYearDays(year) : undefined;
    if (!days) return { edtf: yearString(year), note: { code: 'era-year', args: [name] } };
    return { edtf: yearString(year), note: { code: 'era-year-days', args: [name, daysInNote(days.first, days.last)] } };
  }
  if (!lunar || year < 960 || isSouthernMing(era, year)) return yearOnly(year, date.month, name);
  const days = lunarMonthDays(year, date.month, date.leap ?? false, date.day);
  if (!days) return { note: { code: 'era-no-day', args: [name] } };
  return { edtf: daysToEdtf(days.first, days.last), note: { code: 'era-year', args: [name] } };
}

/** The Southern Ming had their own calendar. */
const isSouthernMing = (era: Era, year: number): boolean => era.state === 'Ming' && year > 1644;

/** The last two lunar months can be in the next Western year. */
function yearOnly(year: number, month: number, name: Message): Conversion {
  const edtf = month <= 10 ? yearString(year) : `${yearString(year)}/${yearString(year + 1)}`;
  return { edtf, note: { code: 'era-year-only', args: [name] } };
}

/** First and last days of the Japanese eras that change within a Gregorian year. */
const firstDays = new Map([
  ['大正', daysFromCivil({ year: 1912, month: 7, day: 30 })],
  ['昭和', daysFromCivil({ year: 1926, month: 12, day: 25 })],
  ['平成', daysFromCivil({ year: 1989, month: 1, day: 8 })],
  ['令和', daysFromCivil({ year: 2019, month: 5, day: 1 })],
]);
const lastDays = new Map([
  ['明治', daysFromCivil({ year: 1912, month: 7, day: 30 })],
  ['大正', daysFromCivil({ year: 1926, month: 12, day: 25 })],
  ['昭和', daysFromCivil({ year: 1989, month: 1, day: 7 })],
  ['平成', daysFromCivil({ year: 2019, month: 4, day: 30 })],
]);

function gregorian(era: Era, year: number, { month, day, leap }: RegnalDate, name: Message): Conversion {
  const note: Message = { code: 'era-year', args: [name] };
  if (month === undefined) return { edtf: yearString(year), note };
  if (leap || month > 12 || (day !== undefined && day > daysInMonth(year, month)))
    return { note: { code: 'era-no-day', args: [name] } };
  const first = daysFromCivil({ year, month, day: day ?? 1 });
  const last = daysFromCivil({ year, month, day: day ?? daysInMonth(year, month) });
  if (last < (firstDays.get(era.han) ?? first) || first > (lastDays.get(era.han) ?? last)) {
    return { note: { code: 'outside-era', args: [eraInNote(era)] } };
  }
  return { edtf: day === undefined ? isoMonth(year, month) : isoDay({ year, month, day }), note };
}
