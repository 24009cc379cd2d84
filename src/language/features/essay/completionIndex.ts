import { type Catalog, namesOfEntity } from '../../glossary/catalog';
import { normalizeName } from '../../text/normalize';
import type { Entity } from '../../types';

// The words at which a writer may begin to type a name of the catalog: the first one, and each later one with a
// capital.

export interface NameStart {
  readonly entity: Entity;
  readonly name: string;
  /** Offset in the name of the word that is typed first. */
  readonly at: number;
  /** The word is the first one of the name. */
  readonly isWhole: boolean;
  /** Normalized form of the name from that word on. */
  readonly key: string;
}

const ideographs = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;

/** The words of a text: single ideographs, and runs of other letters and digits. */
export const wordPattern = new RegExp(String.raw`${ideographs}|(?:(?!${ideographs})[\p{L}\p{N}\p{M}])+`, 'gu');

const ideograph = new RegExp(ideographs, 'u');
export const isIdeograph = (text: string): boolean => ideograph.test(text);

/** Whether a word begins with a capital, or with a letter of a script without capitals. */
export const isCapital = (word: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word);

/** The name starts by the first character of their keys; built once for each catalog. */
export class CompletionIndex {
  readonly #buckets = new Map<string, NameStart[]>();

  private constructor({ entities }: Catalog) {
    for (const entity of entities) for (const name of namesOfEntity(entity)) this.#add(entity, name);
  }

  static of(catalog: Catalog): CompletionIndex {
    let index = indexes.get(catalog);
    if (!index) indexes.set(catalog, (index = new CompletionIndex(catalog)));
    return index;
  }

  /** The starts whose key begins with this normalized form. */
  startingWith(key: string): NameStart[] {
    return (this.#buckets.get(key.charAt(0)) ?? []).filter((start) => start.key.startsWith(key));
  }

  #add(entity: Entity, name: string): void {
    let isWhole = true;
    for (const { 0: word, index: at } of name.matchAll(wordPattern)) {
      if (isWhole || (isCapital(word) && !isIdeograph(word))) {
        const key = normalizeName(name.slice(at));
        const bucket = this.#buckets.get(key.charAt(0));
        const start = { entity, name, at, isWhole, key };
        if (bucket) bucket.push(start);
        else this.#buckets.set(key.charAt(0), [start]);
      }
      isWhole = false;
    }
  }
}

const indexes = new WeakMap<Catalog, CompletionIndex>();

/** The offset in a name after the letters that form the first `length` characters of its key. */
export function consumed({ name, at }: NameStart, length: number): number {
  let end = at + 1;
  while (end < name.length && normalizeName(name.slice(at, end)).length < length) end++;
  return end;
}
