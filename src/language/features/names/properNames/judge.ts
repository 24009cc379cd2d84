import { lands } from '../../../names/contextWords';
import { knownPlaces } from '../kinds/words';
import {
  bodies,
  calendarWords,
  demonyms,
  directions,
  everydayPeoples,
  functionWords,
  notAcronyms,
  offices,
  possessivesInside,
  titles,
} from './lists';
import type { Word } from './passageWords';
import type { WordCases } from './runs';
import type { Tally } from './tally';

/** Whether a word is also an ordinary word of the document. */
export type CommonTest = (word: Word) => boolean;

/** So many capitals inside sentences outweigh one use in lower case: "the Senate", and once "the senate of Carthage". */
const capitalsPerLowerCase = { body: 3, other: 8 };

export const commonWords =
  ({ lower, capital }: WordCases): CommonTest =>
  (word) => {
    const small = lower.get(word.lower) ?? 0;
    const ratio = capitalsPerLowerCase[bodies.has(word.lower) ? 'body' : 'other'];
    return small > 0 && (capital.get(word.lower) ?? 0) < small * ratio;
  };

/** Whether a capitalised run is a name, by all its occurrences. */
export function isName(tally: Tally, isCommon: CommonTest): boolean {
  return tally.words.length === 1 ? isSingleName(tally, isCommon) : isLongName(tally);
}

/** Several words: at least one of them must be more than a nation, a direction or an office. */
function isLongName({ words, attributive }: Tally): boolean {
  const capitals = words.filter(({ isCapital }) => isCapital);
  if (eventOf(words)) return true;
  const means = capitals.filter(
    ({ lower, text }) =>
      !(isNation(lower) && !lower.endsWith('ism')) &&
      !directions.has(lower) &&
      !titles.has(lower) &&
      !calendarWords.has(lower) &&
      !/^\p{Lu}\.?$/u.test(text),
  );
  // "the Holy Roman emperor"
  if (demonyms.has(capitals.at(-1)?.lower ?? '') && attributive > 0) return false;
  return capitals.length > 1 && means.some(({ lower }) => !functionWords.has(lower));
}

/** "battle of Lepanto" */
const eventOf = (words: readonly Word[]): boolean => words[0]?.isCapital === false && words.length > 2;

/** One word: must occur inside sentences, and never as a common word or an adjective. */
function isSingleName(tally: Tally, isCommon: CommonTest): boolean {
  const { words, titled, spans, sure, acting, naming } = tally;
  const [word] = words;
  if (!word || word.text.length < 2 || !/\p{Ll}|\p{Lu}{2}/u.test(word.text)) return false;
  const { lower } = word;
  if (/^\p{Lu}-\p{Ll}/u.test(word.text) || isNeverAName(lower) || isCommon(word)) return false;
  const isKnown = sure > 0 || (spans.length > 1 && acting > 0 && !lower.endsWith('s'));
  if (!isKnown) return false;
  if (isOnlyInCapitals(tally)) return isAcronym(word.text) || isNameInCapitals(tally);
  const isKnownPlace = lands.has(word.text) || knownPlaces.has(lower);
  if (isNation(lower) && !isKnownPlace) return isPeople(lower);
  const isNaming = naming > 0 && !/(?:[egi]an|ic|ish|ese|al|ine|ite)$/.test(lower);
  return titled > 0 || isNaming || isKnownPlace || !isAdjective(tally, lower);
}

const isNeverAName = (lower: string): boolean =>
  [functionWords, calendarWords, directions, offices, titles, possessivesInside].some((words) => words.has(lower));

/** A people or party in the plural, or a doctrine; not those of which every text speaks. */
const isPeople = (lower: string): boolean => !everydayPeoples.has(lower) && /(?:[^s]s|men|ism)$/.test(lower);

/** "A Liberal", "the Liberal ministry": an adjective, or a member of a group. */
function isAdjective({ indefinite, attributive, definite, nominal, spans }: Tally, lower: string): boolean {
  if (indefinite * 4 >= spans.length && indefinite > 0) return true;
  const looksLikeOne = adjectiveEnding.test(lower);
  if (attributive * (definite > 0 && looksLikeOne ? 3 : 2) < spans.length) return false;
  // "the Vendée rebels", but also "in the Vendée": a name that stands before nouns now and then.
  return nominal === 0 || attributive > nominal * (looksLikeOne ? 0.5 : 2);
}

const adjectiveEnding = /(?:an|ese|ish|ic|al|ine|ite|id|ar|ist)$/;

const isOnlyInCapitals = ({ forms }: Tally): boolean => [...forms.keys()].every((form) => form === form.toUpperCase());

/** "ALARIC took Rome": longer than most acronyms, and used as only a name can be. */
const isNameInCapitals = ({ key, acting, titled, placed }: Tally): boolean =>
  key.length >= LONGER_THAN_ACRONYMS && acting + titled + placed > 0;
const LONGER_THAN_ACRONYMS = 6;

const isAcronym = (text: string): boolean => /^(?:\p{Lu}{2,6}|(?:\p{Lu}+-?\d+))$/u.test(text) && !notAcronyms.has(text);

/** A nation, people or religion, recognised by list or ending; in a compound, every part must be one. */
export function isNation(lower: string): boolean {
  if (demonyms.has(lower) || demonyms.has(lower.replace(/s$/, ''))) return true;
  if (/(?:[bcdfghklmnprstvz]ians|eans?|ese|ishm[ae]n|ists|isms?|crats?|ites)$/.test(lower)) return true;
  const parts = lower.split('-');
  return parts.length > 1 && parts.every((part) => demonyms.has(part) || /(?:^anti|^pro|^non|^ex|o)$/.test(part));
}
