import { auxiliaries, commonPasts, prepositions } from '../../../names/englishWords';
import { normalizeName } from '../../../text/normalize';
import { wordSet } from '../../../text/patterns';
import type { Span } from '../../../types';
import { familyParticles } from './lists';
import type { Word } from './passageWords';

/** A name with what is counted about its occurrences. */
export interface Tally {
  readonly key: string;
  readonly words: readonly Word[];
  /** Each way of writing the name, with its count. */
  readonly forms: Map<string, number>;
  readonly spans: Span[];
  /** Occurrences whose capital is not due to the start of a sentence. */
  sure: number;
  /** Occurrences after a title. */
  titled: number;
  /** Occurrences after "the". */
  definite: number;
  /** Occurrences after "a" or "an". */
  indefinite: number;
  /** Occurrences after "in", "at" or "near", as with a place. */
  placed: number;
  /** Occurrences before a lower-case word that may be a noun, as with an adjective. */
  attributive: number;
}

/** The words around an occurrence. */
export interface Occurrence {
  readonly words: readonly Word[];
  readonly before: string;
  readonly after: string;
  readonly isSure: boolean;
  readonly isTitled: boolean;
}

export class Tallies {
  readonly #byKey = new Map<string, Tally>();

  add({ words, before, after, isSure, isTitled }: Occurrence): void {
    const [first, last] = [words[0], words[words.length - 1]];
    if (!first || !last) return;
    const key = keyOf(words);
    let tally = this.#byKey.get(key);
    if (!tally) this.#byKey.set(key, (tally = emptyTally(key, words)));
    const form = words.map(({ text }) => text).join(' ');
    tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1);
    tally.spans.push({ start: first.start, end: last.end });
    if (isSure) tally.sure++;
    if (isTitled) tally.titled++;
    if (before === 'the') tally.definite++;
    if (before === 'a' || before === 'an') tally.indefinite++;
    if (placeWords.has(before) && !last.isPossessive) tally.placed++;
    if (isNounLike(after) && !last.isPossessive) tally.attributive++;
  }

  all(): Tally[] {
    return [...this.#byKey.values()];
  }
}

const placeWords = new Set(['in', 'at', 'near', 'throughout', 'across', 'into', 'outside', 'inside', 'around']);

const emptyTally = (key: string, words: readonly Word[]): Tally => ({
  key,
  words,
  forms: new Map(),
  spans: [],
  sure: 0,
  titled: 0,
  definite: 0,
  indefinite: 0,
  placed: 0,
  attributive: 0,
});

/** "John F. Kennedy" and "John Kennedy" count as one name, and so do "De Lattre" and "de Lattre", "Díaz" and "Diaz". */
function keyOf(words: readonly Word[]): string {
  const full = words.filter(
    ({ text }, i) => !/^\p{Lu}\.?$/u.test(text) && !(i === 0 && familyParticles.has(text.toLowerCase())),
  );
  return keyOfText((full.length > 0 ? full : words).map(({ text }) => text).join(' '));
}

/** The key under which a name is counted, whatever its accents. */
export const keyOfText = (text: string): string => normalizeName(text);

/** A lower-case word that may be a noun: not a function word, and not clearly a verb. */
function isNounLike(word: string): boolean {
  return word !== '' && !grammar.has(word) && !/(?:ed|ly)$/.test(word);
}

const grammar = wordSet(`
  a an the and or but nor so yet for if as than that which who whom whose when where while because since until
  ${prepositions} ${auxiliaries} having become ${commonPasts}
  he she it they we i you his her its their not no also never always still again then there here now both all
  himself herself itself themselves too only even just once however van von de`);

/** The most frequent way of writing the name; the longest if several are equally frequent. */
export function formOf({ forms }: Tally): string {
  return [...forms].sort(([a, x], [b, y]) => y - x || b.length - a.length)[0]?.[0] ?? '';
}
