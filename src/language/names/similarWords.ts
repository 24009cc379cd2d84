import type { Entity } from '../types';
import { listedNames } from './entityNames';
import { addTo } from '../text/collections';
import { slipsBetween } from '../text/distance';
import { normalizeName } from '../text/normalize';
import { rankWords } from '../text/suggest';

/** A name as words, one of which a text may misspell. */
export interface SpeltName {
  readonly entity: Entity;
  readonly text: string;
  /** Normalized. */
  readonly words: readonly string[];
}

/** Shorter words have too many similar words to recognise a misspelling. */
const SHORTEST = 6;
/** Words of this length may have two slips. */
const LONG = 10;

/**
 * The words of all names, to find them again with one or two wrong letters. Few words share most of their letter pairs;
 * Fuse ranks those, and the number of slips decides.
 */
export class SimilarWords {
  readonly #names = new Map<string, SpeltName[]>();
  readonly #known = new Set<string>();
  readonly #byPair = new Map<string, string[]>();
  readonly #answers = new Map<string, string | undefined>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities)
      for (const { role, text } of listedNames(entity)) if (role !== 'not') this.#add(entity, text);
  }

  /** Whether a normalized word occurs in a name. */
  isKnown(word: string): boolean {
    return this.#known.has(word);
  }

  /** The names that contain a normalized word. */
  namesWith(word: string): readonly SpeltName[] {
    return this.#names.get(word) ?? [];
  }

  /** The word that a normalized word seems to misspell; undefined if there is none or several are equally close. */
  closest(word: string): string | undefined {
    if (word.length < SHORTEST || this.#known.has(word)) return undefined;
    if (!this.#answers.has(word)) this.#answers.set(word, this.#search(word));
    return this.#answers.get(word);
  }

  #search(word: string): string | undefined {
    const candidates = this.#neighbours(word);
    if (candidates.length === 0) return undefined;
    const near = rankWords(candidates, word)
      .map((known) => ({ known, slips: slipsBetween(word, known) }))
      .filter(({ known, slips }) => slips <= slipsAllowed(word, known) && isSlip(word, known));
    const [first, second] = near.sort((a, b) => a.slips - b.slips);
    return first && first.slips !== second?.slips ? first.known : undefined;
  }

  /** Words that share as many letter pairs as remain after two slips; a swap of two letters changes three pairs. */
  #neighbours(word: string): string[] {
    const shared = new Map<string, number>();
    for (const pair of pairsOf(word)) {
      for (const other of this.#byPair.get(pair) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared]
      .filter(
        ([other, count]) =>
          count >= Math.max(other.length, word.length) - 1 - 3 * slipsAllowed(word, other) && count > 1,
      )
      .map(([other]) => other);
  }

  #add(entity: Entity, text: string): void {
    const words = normalizedWords(text);
    const name = { entity, text, words };
    for (const word of words) {
      addTo(this.#names, word, name);
      if (this.#known.has(word)) continue;
      this.#known.add(word);
      if (word.length < SHORTEST - 1) continue;
      for (const pair of pairsOf(word)) addTo(this.#byPair, pair, word);
    }
  }
}

const slipsAllowed = (word: string, known: string): number => (Math.min(word.length, known.length) >= LONG ? 2 : 1);

/** The normalized words of a name or text. */
export const normalizedWords = (text: string): string[] => normalizeName(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const pairsOf = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));

/**
 * A different ending makes a different word: "Marxism" and "Marxist", "Lenin" and "Lenins". A doubled letter is a slip.
 */
function isSlip(word: string, known: string): boolean {
  let same = 0;
  while (same < Math.min(word.length, known.length) && word[same] === known[same]) same++;
  if (same === 0) return false;
  const rest = word.slice(same);
  if (same >= Math.max(word.length, known.length) - 2)
    return rest.length === 1 && same === known.length && rest === known.at(-1) && rest !== 's';
  return true;
}
