import { oneOf } from '../../../text/patterns';
import type { Span } from '../../../types';

/** Words that add nothing to a date: "in 1958", "from 1958 until 1962". */
const hollow = new RegExp(
  `^${oneOf(
    'in on at of from to by until since before after around about circa c ca the and or between during year years date ' +
      'dated early late mid till 年 在 于 至 到',
  )}$`,
  'iu',
);

const word = /\p{Script=Han}|[\p{L}\p{M}]+/gu;

/** Offsets of the words of a text that are outside its dates and not hollow. Dates are sorted and disjoint. */
export function wordsThatSay(text: string, dates: readonly Span[]): number[] {
  const offsets: number[] = [];
  let from = 0;
  for (const { start, end } of [...dates, { start: text.length, end: text.length }]) {
    for (const { 0: each, index } of text.slice(from, start).matchAll(word)) {
      if (!hollow.test(each)) offsets.push(from + index);
    }
    from = Math.max(from, end);
  }
  return offsets;
}

/** Whether a text contains any word that is not hollow. */
export const saysSomething = (text: string): boolean => wordsThatSay(text, []).length > 0;
