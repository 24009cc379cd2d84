// Names of events beside their dates: "the Nine Years’ War (1688–97)", "the Battle of Poltava of 1709".
import { oneOf } from '../../../text/patterns';
import { wordCount } from './sentence/clauses';
import type { DatedStatement } from './datedStatement';

/** "the Nine Years’ War (1688–97)": brackets with only the date refer to the event before them. */
export function eventOfBrackets({ statement, date }: DatedStatement): string | undefined {
  const { text } = statement;
  const pair = statement.pairsAround(date).find(({ start }) => /[(（]/.test(text.charAt(start)));
  if (!pair || statement.sayingCount({ start: pair.start + 1, end: pair.end - 1 }) > 0) return undefined;
  return eventAtEnd(text.slice(Math.max(0, pair.start - LONGEST_NAME), pair.start));
}

/** "after the Battle of Poltava of 1709": the event that a date belongs to. */
export function eventBefore({ statement: { text }, date }: DatedStatement): string | undefined {
  const before = text.slice(Math.max(0, date.start - LONGEST_NAME), date.start);
  return eventAtEnd(before.replace(/ (?:of|in)(?: the)? $/, ''));
}

function eventAtEnd(words: string): string | undefined {
  const name = nameAtEnd(words);
  return name !== undefined && wordCount(name) > 1 && eventWord.test(name) ? name : undefined;
}

/** In UTF-16 units. */
const LONGEST_NAME = 120;

/** Words of names of events. */
const eventWord = new RegExp(
  String.raw`\b${oneOf(
    'war wars battle siege revolt revolts rebellion rising uprising revolution treaty peace truce armistice council diet ' +
      'synod congress conference crusade famine plague fire massacre conquest restoration reformation act acts edict ' +
      'statute coup campaign expedition mutiny election exhibition earthquake march crisis conspiracy plot',
  )}\b`,
  'i',
);

const linkingWords = new Set(['of', 'the', 'and', 'de']);

/** The capitalised words at the end of a text, with the function words between them. */
function nameAtEnd(text: string): string | undefined {
  const words = text.trimEnd().split(/\s+/);
  const isPart = (word = ''): boolean => linkingWords.has(word) || /^\p{Lu}[\p{L}\p{N}’'.-]*$/u.test(word);
  let from = words.length;
  while (from > 0 && words.length - from < 9 && isPart(words[from - 1])) from--;
  while (from < words.length && linkingWords.has(words[from] ?? '')) from++;
  return from < words.length ? words.slice(from).join(' ') : undefined;
}
