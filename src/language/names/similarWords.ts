import type { Entity } from '../types';
import { listedNames } from './entityNames';
import { shortFormsOf } from './shortForms';
import { addTo } from '../text/collections';
import { slipsBetween } from '../text/distance';
import { normalizeName } from '../text/normalize';
import { rankWords } from '../text/suggest';
import { givenNames, lands, townsLikeNames } from './contextWords';
import { isMadeFrom, mostSlips, slipOf } from './slips';
import { untitledVariants } from './variants/persons';

/** A name as words, one of which a text may misspell. */
export interface SpeltName {
  readonly entity: Entity;
  readonly text: string;
  /** A family name alone, which counts only where the text names the person. */
  readonly isShort: boolean;
  /** Normalized. */
  readonly words: readonly string[];
}

/** Shorter words are not examined. */
const SHORTEST = 5;

/** A word of a name that a text seems to misspell. */
export interface SimilarWord {
  readonly known: string;
  /** Whether the words beside it need not confirm it. */
  readonly isSure: boolean;
}

/**
 * The words of all names, to find them again with one or two wrong letters. Few words share most of their letter pairs;
 * Fuse ranks those, and the number of slips decides.
 */
export class SimilarWords {
  readonly #names = new Map<string, SpeltName[]>();
  readonly #known = new Set<string>();
  readonly #byPair = new Map<string, string[]>();
  readonly #answers = new Map<string, readonly SimilarWord[]>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) {
      for (const { role, text } of listedNames(entity)) if (role !== 'not') this.#add(entity, text, false);
      if (entity.kind === 'person') for (const text of untitledVariants(entity)) this.#add(entity, text, false);
      for (const text of shortFormsOf(entity)) this.#add(entity, text, true);
    }
  }

  /** Whether a normalized word occurs in a name. */
  isKnown(word: string): boolean {
    return this.#known.has(word);
  }

  /** The names that contain a normalized word. */
  namesWith(word: string): readonly SpeltName[] {
    return this.#names.get(word) ?? [];
  }

  /** The words that a normalized word seems to misspell, if they belong to one entry; otherwise none. */
  closest(word: string): readonly SimilarWord[] {
    if (word.length < SHORTEST || this.#known.has(word)) return none;
    let answer = this.#answers.get(word);
    if (!answer) this.#answers.set(word, (answer = this.#search(word)));
    return answer;
  }

  #search(word: string): readonly SimilarWord[] {
    const candidates = this.#neighbours(word);
    if (candidates.length === 0 || isMadeFrom(word, (stem) => this.#known.has(stem))) return none;
    const near = rankWords(candidates, word).flatMap((known) => {
      const slip = slipOf(word, known);
      return slip === undefined
        ? []
        : [{ known, slips: slipsBetween(word, known), isSure: slip === 'sure' && !otherNames.has(word) }];
    });
    const fewest = Math.min(...near.map(({ slips }) => slips));
    const closest = near.filter(({ slips }) => slips === fewest);
    return closest.length > 1 && !this.#areOfOneEntry(closest.map(({ known }) => known)) ? none : closest;
  }

  /** Whether one entry has all these words in its names: Bohemond, also called Bohemund. */
  #areOfOneEntry([first = '', ...others]: readonly string[]): boolean {
    const entitiesWith = (word: string): Entity[] => this.namesWith(word).map(({ entity }) => entity);
    return entitiesWith(first).some((entity) => others.every((word) => entitiesWith(word).includes(entity)));
  }

  /** Words that share as many letter pairs as remain after two slips; a swap of two letters changes three pairs. */
  #neighbours(word: string): string[] {
    const shared = new Map<string, number>();
    for (const pair of pairsOf(word)) {
      for (const other of this.#byPair.get(pair) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared]
      .filter(
        ([other, count]) => count >= Math.max(other.length, word.length) - 1 - 3 * mostSlips(word, other) && count > 1,
      )
      .map(([other]) => other);
  }

  #add(entity: Entity, text: string, isShort: boolean): void {
    const words = normalizedWords(text);
    const name = { entity, text, isShort, words };
    for (const word of words) {
      addTo(this.#names, word, name);
      if (this.#known.has(word)) continue;
      this.#known.add(word);
      if (word.length < SHORTEST) continue;
      for (const pair of pairsOf(word)) addTo(this.#byPair, pair, word);
    }
  }
}

const none: readonly SimilarWord[] = [];

/** Names in their own right: "Iceland" does not misspell Ireland, but "Maximilian" may stand for Maximilien. */
const otherNames: ReadonlySet<string> = new Set([...lands, ...givenNames, ...townsLikeNames].map(normalizeName));

/** The normalized words of a name or text. */
export const normalizedWords = (text: string): string[] => normalizeName(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const pairsOf = (word: string): string[] => Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));
