import { createDateReader, languages, meantEdtf } from '../../../dates';
import { wordSet } from '../../../text/patterns';
import { fieldDates, type ReadDate } from '../../reading/dates/fieldDates';
import { sparqlDate } from './sparqlDate';

// Dates as tables have them: EDTF, words, the time stamps of XML Schema, days in figures.

export interface DateValue {
  /** Undefined where no date is told. */
  readonly edtf?: string;
  /** A time stamp whose precision was guessed. */
  readonly isGuessed?: true;
  /** The words were not read. `isLost`: they are a date that EDTF cannot write. */
  readonly problem?: 'unread' | 'lost';
}

/** Words that say that a date is not known, or has not come, and addresses that Wikidata gives for an unknown value. */
const unknownWords = wordSet(
  'unknown n/a na none null nan unbekannt inconnu inconnue ignotus present today living alive 不详 不詳 未知 不明',
);
const unknownSigns = /^(?:[-–—?.…/]+|_:\S+|t\d+|https?:\S{0,200}genid\S{0,200})$/i;
const isUnknown = (words: string): boolean => unknownWords.has(words.toLowerCase()) || unknownSigns.test(words);

const stamp = /^[+-]?\d{1,11}-\d\d-\d\dT/;

/** In which order figures stand in a column: "25/12/1750" shows that the day is first. */
export type DayOrder = 'day first' | 'month first' | undefined;

const figures = /^(\d{1,2})([./-])(\d{1,2})\2(\d{3,4})$/;

export function dayOrder(values: readonly string[]): DayOrder {
  const found = new Set(
    values.map((value): DayOrder => {
      const [, first, , second] = figures.exec(value.trim()) ?? [];
      return Number(first) > 12 ? 'day first' : Number(second) > 12 ? 'month first' : undefined;
    }),
  );
  found.delete(undefined);
  return found.size === 1 ? [...found][0] : undefined;
}

/** A reader of the dates in a table. */
export class DateValues {
  readonly #readWords: ReadDate = fieldDates(createDateReader(languages));

  /** `precision` is Wikidata's, `order` that of the column. */
  read(written: string, precision?: number, order?: DayOrder): DateValue {
    const words = written.trim().replace(/^(\d{4}-\d\d-\d\d) 00:00(?::00)?$/, '$1');
    if (isUnknown(words)) return {};
    if (precision !== undefined || stamp.test(words)) {
      const date = sparqlDate(words, precision);
      return date ? { edtf: date.edtf, ...(date.isGuessed && { isGuessed: true }) } : { problem: 'lost' };
    }
    const edtf = this.words(inFigures(words, order) ?? words);
    return edtf === undefined ? { problem: 'unread' } : { edtf };
  }

  /** The EDTF of words. */
  words(words: string): string | undefined {
    return meantEdtf(words) ?? this.#readWords(words);
  }
}

function inFigures(words: string, order: DayOrder): string | undefined {
  const [, first = '', sign, second = '', year = ''] = figures.exec(words) ?? [];
  const isDayFirst = sign === '.' || order === 'day first';
  if (year === '' || (!isDayFirst && order === undefined)) return undefined;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
