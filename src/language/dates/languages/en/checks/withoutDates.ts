import { oneOf } from '../../../../text/patterns';

// A paper may have several dates: "to the Secretary, 10 Sept. and 13 Sept. 1813".

const months = oneOf(`January February March April May June July August September October November December Jan Feb Mar
  Apr Jun Jul Aug Sep Sept Oct Nov Dec Janvier Février Fév Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre
  Décembre Déc`);
const part = `(?:\\d{1,2}(?:st|nd|rd|th|d|\\.)?|\\d{4}|${months}\\.?)`;
/** "10 Sept. and ", "from 12 May, 1756, to ", "1756, ". */
const dates = new RegExp(
  `(?<![\\p{L}\\d.])(?:from\\s{1,3})?${part}[,_\\s]{1,4}(?:(?:${part}|and|to|et|or)[,_\\s]{1,4}){0,9}$`,
  'u',
);

/** The text without the dates at its end, and without a note's "from" before them. */
export const withoutDates = (before: string): string =>
  before.replace(dates, '').replace(/(?<=[,(]\s{1,3})from\s{1,3}$/, '');
