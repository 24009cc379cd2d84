import { endingBehind, oneOf, wordSet } from '../../../text/patterns';
import type { Cue } from '../../context/cues';
import { phrase } from '../../notation/pattern';
import { leadingTo } from './checks/leadingWord';
import { isToldInPast } from './checks/tense';

// English words that lead back from the narrative: flashbacks, comparisons, ages and births.

/** In characters: as many words as these patterns can match, so that no more text is searched. */
const FEW_WORDS = 64;

// A flashback: "the troops that had landed in May".

/** The most words between "had" and the date. */
const REACH_OF_HAD = 16;

/** "By the spring of 1915 the army had retreated" leads on. */
export const looksBack: Cue = ({ clause, after }, { relation }) =>
  hadBefore(clause) || (relation !== 'by' && after.includes(' had ') && hadBehind.test(after));

function hadBefore(clause: string): boolean {
  if (!/had|having/i.test(clause) || !/\s$/.test(clause)) return false;
  const words = clause
    .trim()
    .split(/\s+/)
    .slice(-REACH_OF_HAD - 1);
  const had = words.findLastIndex((word) => /^["“‘'(]?(?:had|having)$/i.test(word));
  if (had < 0 || isObject(words[had + 1]) || isClosedRelative(words, had)) return false;
  return words.slice(had + 1).every((word) => /^[\p{L}’'-]{1,24},?$/u.test(word));
}

/** "Richard, who had taken the cross in haste, won the city back on": the comma and a verb end the words of "who". */
function isClosedRelative(words: readonly string[], had: number): boolean {
  if (!/^(?:who|which)$/i.test(words[had - 1] ?? '')) return false;
  const comma = words.findIndex((word, i) => i > had + 2 && word.endsWith(','));
  return comma > 0 && isToldInPast(words[comma + 1] ?? '');
}

const objects =
  wordSet(`the a an its his her their my our it him them me us you this that these those some no none any many
  several two three four five six seven eight nine ten himself herself themselves itself`);

/** "Had his brother stabbed", "had it copied", "had Becket killed": what is done by order is no earlier time. */
const isObject = (word = ''): boolean => objects.has(word) || /^\p{Lu}/u.test(word);

/** Words with which another clause begins, so that a verb behind them is not that of the date. */
const otherClause = oneOf(`who which that whom whose where when because although though as since after before until if
  whether what how while and but or nor for`);
/** "Been", "gone", "landed", "taken". */
const participle = `(?:been|become|come|gone|left|made|met|put|run|set|sunk|fled|led|lost|won|sent|spent|built|brought|
  bought|fought|taught|caught|thought|found|held|kept|laid|paid|said|sold|told|stood|begun|sung|cut|shut|struck|
  \\p{L}{1,12}(?:ed|[aeiotw]en|own|awn))`.replace(/\s+/g, '');
/** Between "had" and its participle; in "had them killed" stands an object. */
const between = oneOf(
  `\\p{L}{2,10}ly already also always again all both ever even first he she they indeed just long never not now often once only quite
  since so soon still then thus too twice`.split(/\s+/),
);
/** "In late August the army had gone north": the verb of the date's own clause. */
const hadBehind = new RegExp(
  `^,?(?:\\s(?!${otherClause}\\b)[\\p{L}’'-]{1,24}){0,8}?\\shad\\s(?:${between}\\s)?${participle}\\b`,
  'iu',
);

// A glance back, which tells of another time in passing.

/** "As in 1789", "than in", "unlike that of". */
const comparison = new RegExp(
  `\\b(?:(?:as|than|unlike|like)\\s${oneOf('in on at after during under')}|${oneOf('like unlike than')}\\s(?:that|those)\\s${oneOf('of in')})\\s(?:the\\s)?$`,
  'iu',
);
/** "The statue dates from", "dating back to". */
const ageOfThing =
  /\b(?:(?:dates|dated|dating)(?: back)? (?:from|to)|(?:goes|going|went) back to)(?: about| around)? $/i;
/** "His nephew, born in", "the church built in": a participle without "was". */
const madeIn = new RegExp(
  `(?<!\\b${oneOf('was were been is are be being and or')}\\s)\\b${oneOf('born founded built erected painted written composed printed published')}(?:\\s(?:at|in)\\s\\p{Lu}\\p{L}{1,16})?\\s${oneOf('in on about around')}\\s(?:the\\s)?$`,
  'u',
);

/** The words that may introduce a date in passing. */
const glancing = wordSet('in on at after during under of from to about around');

/** "Very different from the abortive", "unlike the rebellion of". */
const comparedTo = phrase(
  `\\b(?:different from|unlike|compared (?:with|to)|similar to|reminiscent of|as great as|as bad as) the (?:[\\p{L}-]{2,16} ){0,4}$`,
);

export const glancesBack: Cue = ({ clause }) => {
  const near = clause.slice(-FEW_WORDS);
  if (comparedTo.test(near)) return true;
  if (!glancing.has(leadingTo(clause))) return false;
  return comparison.test(near) || ageOfThing.test(near) || madeIn.test(near);
};

const birth = /\bborn\s{1,9}/gi;
const verbOfBirth = phrase(`\\b${oneOf('was were been is are be being and or')} $`);
/** "Born at Ely in"; not "was born". */
function hasBirth(near: string): boolean {
  const born = endingBehind(near, birth, /^[^.;:]{0,40}$/);
  return born !== undefined && !verbOfBirth.test(near.slice(0, born.index));
}
/** "Who was born on", "she had been born at Ely in": the sentence goes on from its own time. */
const bornBefore = phrase(
  `\\b(?:who (?:was|were)|had been|having been) born (?:(?:at|in) \\p{Lu}\\p{L}{1,16} )?(?:in|on|about|around) (?:the )?$`,
);
export const isBirth: Cue = ({ clause }) => {
  const near = clause.slice(-FEW_WORDS);
  if (!/born/i.test(near)) return false;
  return (madeIn.test(near) && hasBirth(near)) || bornBefore.test(near);
};
