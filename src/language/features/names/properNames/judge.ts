import {
  calendarWords,
  demonyms,
  directions,
  functionWords,
  notAcronyms,
  offices,
  possessivesInside,
  titles,
} from './lists';
import type { Tally } from './tally';
import type { Word } from './passageWords';

/** How often a word occurs in the document in lower case. */
export type CommonCount = (word: Word) => number;

/** Whether a capitalised run that occurs several times is a name. */
export function isName(tally: Tally, common: CommonCount): boolean {
  return tally.words.length === 1 ? isSingleName(tally, common) : isLongName(tally);
}

/** Several words: at least one of them must be more than a nation, a direction or an office. */
function isLongName({ words }: Tally): boolean {
  const capitals = words.filter(({ isCapital }) => isCapital);
  const means = capitals.filter(
    ({ lower, text }) =>
      !isNation(lower) &&
      !directions.has(lower) &&
      !titles.has(lower) &&
      !calendarWords.has(lower) &&
      !/^\p{Lu}\.?$/u.test(text),
  );
  return capitals.length > 1 && means.some(({ lower }) => !functionWords.has(lower));
}

/** One word: must occur inside sentences, and never as a common word or an adjective. */
function isSingleName(
  { words, sure, titled, spans, attributive, indefinite, definite }: Tally,
  common: CommonCount,
): boolean {
  const [word] = words;
  if (!word || sure < 2 || word.text.length < 2 || !/\p{Ll}|\p{Lu}{2}/u.test(word.text)) return false;
  const { lower } = word;
  if (/^\p{Lu}-\p{Ll}/u.test(word.text)) return false;
  if (functionWords.has(lower) || calendarWords.has(lower) || directions.has(lower) || offices.has(lower)) return false;
  if (titles.has(lower) || possessivesInside.has(lower) || isNation(lower)) return false;
  if (common(word) * 25 > spans.length) return false;
  if (isCapitals(word.text)) return isAcronym(word.text);
  // "A Liberal", "the Liberal ministry": an adjective, or a member of a group.
  if (titled > 0) return true;
  return indefinite * 4 < spans.length && attributive * (definite > 0 ? 3 : 2) < spans.length;
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();

const isAcronym = (text: string): boolean => /^(?:\p{Lu}{2,6}|(?:\p{Lu}+-?\d+))$/u.test(text) && !notAcronyms.has(text);

/** A nation, people or religion, recognised by list or ending; in a compound, every part must be one. */
export function isNation(lower: string): boolean {
  if (demonyms.has(lower) || demonyms.has(lower.replace(/s$/, ''))) return true;
  if (/(?:[bcdfghklmnprstvz]ians|eans?|ese|ishm[ae]n|ists?|isms?|crats?|ites)$/.test(lower)) return true;
  const parts = lower.split('-');
  return parts.length > 1 && parts.every((part) => demonyms.has(part) || /(?:^anti|^pro|^non|^ex|o)$/.test(part));
}
