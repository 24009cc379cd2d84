import { kindOfHead } from './words';
import type { NameEvidence, Sign } from './evidence';

// How much the signs of a kind weigh, and which word of a name tells it.

export const lower = (word: string | undefined): string => (word ?? '').toLowerCase();

/** The word that tells what a name of several words is: the one before "of", or the last one. */
export function headOf({ words }: NameEvidence): string | undefined {
  if (words.length < 2) return undefined;
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  // "World War II"
  const last = words.length > 2 && isNumber(words.at(-1)) ? -2 : -1;
  const candidates = of > 0 ? [words[of - 1], words[0]] : [words.at(last), words[0]];
  return candidates
    .map(lower)
    .map(lastPart)
    .find((word) => kindOfHead.has(word));
}

/** "general" of "resident-general", which is no head itself. */
const lastPart = (word: string): string => (kindOfHead.has(word) ? word : word.slice(word.lastIndexOf('-') + 1));

export const weight = (...signs: readonly (Sign | undefined)[]): number =>
  signs.reduce((sum, sign) => sum + (sign?.count ?? 0), 0);

export const personWeight = ({ title, role, verb, kin }: NameEvidence): number => weight(title, role, verb, kin);

/** States and cities hope and refuse as people do: only many such verbs are a sign of a person with the name of a place. */
export const isNamedLikePlace = (evidence: NameEvidence): boolean =>
  weight(evidence.title, evidence.role, evidence.kin) > 1 || 2 * personWeight(evidence) > evidence.count;

/** "the Duke of Alba": always so, or the text says what Alba did; and never what was in Alba. */
export const isPeer = ({ peerage, verb, preposition, placeNoun, count }: NameEvidence): boolean =>
  weight(peerage) > 0 &&
  (weight(verb) >= weight(peerage) || weight(peerage) === count) &&
  weight(preposition, placeNoun) === 0;

export const placeWeight = (evidence: NameEvidence): number =>
  2 * weight(evidence.placeNoun, isPeer(evidence) ? undefined : evidence.peerage) + weight(evidence.preposition);

export const isNumber = (word: string | undefined): boolean => /^[IVX]{1,5}$/.test(word ?? '');
