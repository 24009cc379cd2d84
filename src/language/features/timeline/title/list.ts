// A title ends with a whole list, never in the middle of one.
import { isClause, startsWithVerb } from './sentence/clauses';
import type { Part } from './sentence/part';

/** Whether the words after a part belong to it: an infinitive, or the rest of a list that ends with "and". */
export function isInList(parts: readonly Part[], last: number): boolean {
  const next = parts[last + 1];
  if (next && /^(?:to|that|for) /.test(next.words)) return true;
  for (const part of parts.slice(last + 1, last + LONGEST_LIST)) {
    const behindAnd = /^(?:and|or|but) (?<rest>.*)$/.exec(part.words)?.groups?.['rest'];
    if (behindAnd !== undefined) return !canBeClause(behindAnd) && !startsWithVerb(behindAnd);
    if (part.isLeaning || part.isParticipial || part.isClause) return false;
  }
  return false;
}

/** The most parts of a list that are examined. */
export const LONGEST_LIST = 8;

/** Whether words are a clause; so many words, in UTF-16 units, that they hardly lack a verb are not examined. */
export const canBeClause = (words: string): boolean => words.length > LONGEST_EXAMINED || isClause(words);

/** In UTF-16 units. */
export const LONGEST_EXAMINED = 400;
