import { isListOf, isNumber, isRecord, isString } from './checks';

/** The years of another calendar that the essay uses, or of an era: "AH", "Zhenguan". */
export interface TimelineEra {
  readonly calendar: string;
  readonly name: string;
  /** In order of time; the last one ends before the day `end`. */
  readonly years: readonly { readonly number: string; readonly day: number }[];
  readonly end: number;
}

export const isEra = (value: unknown): value is TimelineEra =>
  isRecord(value) &&
  isString(value['calendar']) &&
  isString(value['name']) &&
  isNumber(value['end']) &&
  isListOf(value['years'], isEraYear);

const isEraYear = (value: unknown): value is TimelineEra['years'][number] =>
  isRecord(value) && isString(value['number']) && isNumber(value['day']);
