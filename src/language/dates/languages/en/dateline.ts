import { BARRIER } from '../../../types';
import type { Cue } from '../../context/cues';

// The dateline of a letter.

/** A place before the date, "Camp at Lake George,": words that begin with a capital letter, and prepositions. */
const placeBefore =
  /^[\s*_>“"]{0,9}(?:\p{Lu}[\p{L}.’'-]{1,20},?\s)(?:(?:\p{Lu}[\p{L}.’'-]{1,20}|at|of|the|near|on|in|de|la),?\s){0,5}$/u;
const salutation =
  /^[\s.,*_–—-]{0,9}(?:My )?(?:Dear|Sirs?|Madam|Gentlemen|Lord|Honou?red|Reverend|Worthy|Loving|Beloved)\b/i;
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
}) => {
  if (isHeading) return ofLetter.test(clause);
  if (!isFirst || !inFirstSentence || !isWholeClause || cell || isAside) return false;
  const hasPlace = placeBefore.test(clause);
  return (hasPlace && isEndOfLine.test(after)) || (salutation.test(after) && (hasPlace || clause.trim() === ''));
};
