// Ranges that end before they begin.
import type { Diagnostic } from '../../../types';
import { isQuoted, type Sentence } from '../sentence';

/** "1962–1958", "from 1962 to 1958", "between 1962 and 1958": the first year is the later one. */
export function reversedRange(sentence: Sentence): Diagnostic[] {
  return found(sentence, range).flatMap(({ from, to, sign, start, end }): Diagnostic[] => {
    if (from <= to || isQuoted(sentence, start)) return [];
    const text = `${to}${sign}${from}`;
    return [{ start, end, severity: 'warning', code: 'reversed-range', args: [from, to], fix: { start, end, text } }];
  });
}

/** "44–60 BC": before Christ the larger year is the earlier one. */
export function risingRangeBeforeChrist(sentence: Sentence): Diagnostic[] {
  return found(sentence, rangeBeforeChrist).flatMap(({ from, to, sign, start, end }): Diagnostic[] => {
    if (from >= to || isQuoted(sentence, start)) return [];
    const text = `${to}${sign}${from}`;
    return [{ start, end, severity: 'warning', code: 'rising-range-bc', args: [from, to], fix: { start, end, text } }];
  });
}

// Behind a word such as "pp." they are pages, and "1962 to 1958 tons" are not years.
const notYears = '(?<!(?:\\b(?:pp?|nos?|vols?|lines?|verses?|articles?)\\.?|[#$£€:.,/\\d–-])\\s?)';
const isYearBefore = '(?<=\\b(?:[Ff]rom|[Bb]etween)\\s)';
const year = '(?:1\\d{3}|20\\d\\d)';
const range = new RegExp(
  `${notYears}(?:\\b(?<from>${year})(?<sign>\\s?[–—-]\\s?)(?<to>${year})(?![\\d/–-]|[.,]\\d|\\s?BC)` +
    `|${isYearBefore}(?<from2>${year})(?<sign2>\\s(?:to|and|until|till)\\s)(?<to2>${year})(?![\\d/–-]|[.,]\\d|\\s?B\\.?C|\\s\\p{Ll}+s\\b))`,
  'gu',
);
const rangeBeforeChrist =
  /(?<![\d.,/–-]\s?|BC\s?)\b(?<from>\d{1,4})(?<sign>\s?[–—-]\s?|\s(?:to|until)\s)(?<to>\d{1,4})\s?(?:BCE?\b|B\.\s?C\.)/gu;

interface WrittenRange {
  readonly from: number;
  readonly to: number;
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

function found({ mask, start, end }: Sentence, pattern: RegExp): WrittenRange[] {
  return [...mask.slice(start, end).matchAll(pattern)].map(({ groups = {}, index }) => {
    const { from = groups.from2!, sign = groups.sign2!, to = groups.to2! } = groups;
    const at = start + index;
    return { from: Number(from), to: Number(to), sign, start: at, end: at + from.length + sign.length + to.length };
  });
}
