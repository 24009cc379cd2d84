import { oneOf, wordSet } from '../../../../text/patterns';
import { BARRIER } from '../../../../types';
import { clauseWords } from './earlyYearWords';
import { isPeople } from './numbers/counts';

// Lists and lines in which a number below 1000 is a year.

/** "In 551, " before "554" and "and 557". */
export const laterOfList = /\b(?:in|by|years|and|of)\s(?:\d{3},\s){1,6}$/;
export const listGoesOn = new RegExp(
  `^(?:,\\s\\d{3}){0,5},?\\s(?:and|or)\\s\\d{3}(?:[,.;:)\\u2013\\u2014]|\\s${oneOf(clauseWords)}\\b|\\s{0,3}$)`,
);
export const recorded =
  wordSet(`recorded reported attested noted entered listed mentioned annal annals entry entries known
  evidence`);
/** "Recorded for 551, 554 and " 557; "and for " 590. */
export const laterRecorded = new RegExp(
  `\\b${oneOf(recorded)}\\sfor\\s(?:\\d{3},?\\s(?:(?:and|or)\\s)?(?:for\\s)?){1,6}$`,
  'i',
);

export const opensLine = new RegExp(`(?:^|[${BARRIER}])\\s{0,3}$`);
export const endsLine = new RegExp(`^\\s{0,3}(?:$|[${BARRIER}])`);

/** "- 793: They came", "**793**: They came", "**793.** They came", "**793** They came". */
export const isAnnal = (left: string, right: string): boolean =>
  opensLine.test(left) &&
  (headEnds.test(right) || (/\uFFFC\s{0,3}$/.test(left) && boldEnds.test(right) && !isPeople(right)));
const headEnds = /^(?:\s{0,2}:\s{1,3}\p{L}{2}|\.\s{1,3}\p{Lu}\p{L})/u;
/** The marks of bold text have left more than one space. */
const boldEnds = /^(?:\s{3}|[.:]\s{2,3}|\s\s[.:,])/;
