import { BARRIER } from '../../../types';
import type { Cue } from '../../context/cues';

// The dateline of a letter.

/** Words with which a sentence begins and no dateline. */
const noPlace = '(?!(?:On|In|By|Until|Till|Before|After|Since|About|During)\\b)';
/** A place before the date, "Camp at Lake George,": words that begin with a capital letter, and prepositions. */
const placeBefore = new RegExp(
  [
    `^[\\s*_>“"]{0,9}${noPlace}(?:\\p{Lu}[\\p{L}.’'-]{1,20},?\\s)`,
    `(?:(?:\\p{Lu}[\\p{L}.’'-]{1,20}|at|of|the|near|on|in|de|la),?\\s){0,5}$`,
  ].join(''),
  'u',
);
/** "Dear Sir", "My Lord,"; not "Sir George Prevost". */
const salutation = new RegExp(
  [
    `^[\\s.,*_–—-]{0,9}(?:[Mm]y )?(?:[Dd]ear|Honou?red|Reverend|Worthy|Loving|Beloved|`,
    `(?:Sirs?|SIRS?|Madam|Gentlemen|Lord)(?!\\s\\p{Lu}))(?!\\p{L})`,
  ].join(''),
  'u',
);
const isEndOfLine = new RegExp(`^[\\s.,;*_]{0,9}(?:${BARRIER}|$)`);
const ofLetter = /\b(?:to|letter|letters)\b/i;

export const isDateline: Cue = ({
  clause,
  after,
  isHeading,
  isFirst,
  isAside,
  isWholeClause,
  inFirstSentence,
  cell,
  isSetOff,
}) => {
  if (isHeading) return ofLetter.test(clause);
  if (!isFirst || !inFirstSentence || !isWholeClause || cell || isAside) return false;
  const hasPlace = placeBefore.test(clause);
  return (
    (hasPlace && (isSetOff || isEndOfLine.test(after))) ||
    (salutation.test(after) && (hasPlace || clause.trim() === ''))
  );
};
