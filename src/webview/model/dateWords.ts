import { civilOf, dayOf, type CivilDate } from './calendar';

/** The words of dates in one language. Years are astronomical; the words have no year zero. */
export interface DateWords {
  /** `1958`, `79 AD`, `44 BC`. */
  year(year: number): string;
  /** A month's short name; 1 is January. */
  month(month: number): string;
  /** A span of days, both included, in the fewest words: `1958`, `May 1958`, `1949 – 1962`, `1 October 1949`. */
  span(earliest: number, latest: number): string;
  /** A length of time in its largest whole unit: `31 years`, `5 months`, `12 days`. */
  length(days: number): string;
}

/** From this year on no era is needed: readers do not take 1066 for a year BC. */
const FIRST_PLAIN_YEAR = 1000;

/** Milliseconds in a day; a day number times this is a time for `Intl`. */
const DAY = 86_400_000;

/** `locale` is a BCP 47 tag; an unknown or malformed one falls back to English. */
export function createDateWords(locale: string): DateWords {
  const format = (options: Intl.DateTimeFormatOptions): ((day: number) => string) => {
    // The calendar is set, because some locales default to another. Formatters are created when needed: each takes some
    // milliseconds, and most essays need two.
    let formatter: Intl.DateTimeFormat | undefined;
    return (day) => {
      formatter ??= dateFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
      const time = day * DAY;
      return Math.abs(time) <= 8.64e15 ? formatter.format(time) : String(civilOf(day).year);
    };
  };
  const era = { era: 'short' } as const;
  const eraYear = format({ year: 'numeric', ...era });
  const shortMonth = format({ month: 'short' });
  const month = {
    plain: format({ year: 'numeric', month: 'long' }),
    era: format({ year: 'numeric', month: 'long', ...era }),
  };
  const dayOptions = { year: 'numeric', month: 'long', day: 'numeric' } as const;
  const day = { plain: format(dayOptions), era: format({ ...dayOptions, ...era }) };

  const year = (value: number): string => (value >= FIRST_PLAIN_YEAR ? String(value) : eraYear(dayOf(value)));
  const withEra = (words: { plain: typeof eraYear; era: typeof eraYear }, at: number, date: CivilDate): string =>
    (date.year >= FIRST_PLAIN_YEAR ? words.plain : words.era)(at);
  const range = (from: string, to: string): string => (from === to ? from : `${from} – ${to}`);

  const length = (unit: string): Intl.NumberFormat =>
    numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });

  return {
    year,
    length(days) {
      if (days >= 2 * 365.2425) return length('year').format(Math.round(days / 365.2425));
      return days >= 61 ? length('month').format(Math.round(days / 30.44)) : length('day').format(Math.round(days));
    },
    month: (number) => shortMonth(dayOf(2000, number)),
    span(earliest, latest) {
      const first = civilOf(earliest);
      const last = civilOf(latest);
      const next = civilOf(latest + 1);
      if (first.day === 1 && next.day === 1) {
        if (first.month === 1 && next.month === 1) return range(year(first.year), year(last.year));
        return range(withEra(month, earliest, first), withEra(month, latest, last));
      }
      return range(withEra(day, earliest, first), withEra(day, latest, last));
    },
  };
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
