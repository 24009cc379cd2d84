import { wordAfter } from '../../../engine/lookaround';
import { isAmount, isPlural } from './numbers/amount';

const shortYear = /(\d\d)(?![\d\p{L}%]|[.,:/-]\d)/uy;

/** A number of two digits that may be a year of the first century: not an amount, and no plural after it. */
export function shortYearAt(text: string, start: number): number | undefined {
  shortYear.lastIndex = start;
  const digits = shortYear.exec(text)?.[1];
  if (digits === undefined || isAmount(text, start, start + digits.length)) return undefined;
  return isPlural(wordAfter(text, start + digits.length)) ? undefined : Number(digits);
}
