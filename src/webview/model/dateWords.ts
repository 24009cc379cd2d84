import { describeDate, describeDateAmerican } from '../../language/dates/languages/en/describe';
import { describeDate as describeDateChinese } from '../../language/dates/languages/zh/describe';
import { civilOf } from './calendar';

/** The words of dates, as the essay writes them. Years are astronomical; the words have no year zero. */
export interface DateWords {
  /** The language of dates (BCP 47): "en-US" for "October 1, 1949". */
  language: string;
  /** `1958`, `AD 79`, `44 BC`. */
  year(year: number): string;
  /** A month's short name; 1 is January. */
  month(month: number): string;
  /** A span of days, both included, in the fewest words: `1958`, `May 1958`, `1949–1962`, `3–29 May 1453`. */
  span(earliest: number, latest: number): string;
  /** The years of a span of days: `1958`, `1949–1962`. */
  years(earliest: number, latest: number): string;
  /** A length of time in its largest whole unit: `31 years`, `5 months`, `12 days`. */
  length(days: number): string;
}

/** `locale` is the language of the page (BCP 47); an unknown or malformed one falls back to English. */
export function createDateWords(locale: string): DateWords {
  const length = (unit: string): Intl.NumberFormat =>
    numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return {
    language: locale,
    year(value) {
      return value >= FIRST_PLAIN_YEAR ? String(value) : describe(this.language, yearOf(value));
    },
    month(number) {
      const name = describe(this.language, `XXXX-${twoDigits(number)}`);
      return this.language.startsWith('zh') ? name : name.slice(0, 3);
    },
    span(earliest, latest) {
      const [from, to] = edtfOf(earliest, latest);
      return describe(this.language, from === to ? from : `${from}/${to}`);
    },
    years(earliest, latest) {
      const [from, to] = [earliest, latest].map((day) => yearOf(civilOf(day).year));
      return describe(this.language, from === to ? from! : `${from}/${to}`);
    },
    length(days) {
      if (days >= 2 * 365.2425) return length('year').format(Math.round(days / 365.2425));
      return days >= 61 ? length('month').format(Math.round(days / 30.44)) : length('day').format(Math.round(days));
    },
  };
}

/** From this year on no era is needed: readers do not take 1066 for a year BC. */
const FIRST_PLAIN_YEAR = 1000;

/** The same words as the rows have, which come from the extension; English, where a language has none. */
function describe(language: string, edtf: string): string {
  if (language.startsWith('zh')) return describeDateChinese(edtf);
  return language === 'en-US' ? describeDateAmerican(edtf) : describeDate(edtf);
}

/** The ends of a span in EDTF, in whole years or months if it consists of them. */
function edtfOf(earliest: number, latest: number): readonly [from: string, to: string] {
  const [first, last, next] = [civilOf(earliest), civilOf(latest), civilOf(latest + 1)];
  const [from, to] = [yearOf(first.year), yearOf(last.year)];
  if (first.day === 1 && next.day === 1) {
    if (first.month === 1 && next.month === 1) return [from, to];
    return [`${from}-${twoDigits(first.month)}`, `${to}-${twoDigits(last.month)}`];
  }
  return [
    `${from}-${twoDigits(first.month)}-${twoDigits(first.day)}`,
    `${to}-${twoDigits(last.month)}-${twoDigits(last.day)}`,
  ];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A year in EDTF, which has four digits, or a "Y" before more. */
function yearOf(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    return new Intl.NumberFormat('en', options);
  }
}
