import { namesOfEntity } from '../../../glossary/catalog';
import { compareNames } from '../../../text/collections';
import type { Entity } from '../../../types';

/** Letters of a word that spell checkers look at: cSpell's `minWordLength`. */
const shortest = 4;

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Scripts that are not written in words with spaces between them. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words in all names of entries, each once, sorted: what a spell checker does not know. */
export function spellingWords(entities: readonly Entity[]): string[] {
  const words = new Map<string, string>();
  for (const entity of entities) {
    const names = [...namesOfEntity(entity), entity.native?.romanisation ?? ''];
    for (const [found] of names.join('\n').normalize('NFC').matchAll(word)) {
      const written = found.replaceAll('’', "'");
      const key = written.toLowerCase();
      if (written.length >= shortest && !unspaced.test(written) && !words.has(key)) words.set(key, written);
    }
  }
  return [...words.values()].sort(compareNames);
}
