// The only import of fuse.js. It ranks short lists against a few typed letters ("did you mean", search boxes) and never
// reads prose: names in a text are found exactly, by the gazetteer.
import Fuse from 'fuse.js';

/** Ranks records against a typed query, best first. */
export type Ranker<Record> = (query: string, limit: number) => Record[];

/** A ranker of records that each go by several names. */
export function createRanker<Record>(
  records: readonly Record[],
  namesOf: (record: Record) => readonly string[],
): Ranker<Record> {
  const named = records.map((record) => ({ record, names: [...namesOf(record)] }));
  const fuse = new Fuse(named, { keys: ['names'], threshold: 0.35, ignoreLocation: true });
  return (query, limit) => fuse.search(query, { limit }).map(({ item }) => item.record);
}

/** The words of a short list that resemble a misspelt one, best first. */
export function rankWords(words: readonly string[], misspelt: string): string[] {
  const fuse = new Fuse(words, { threshold: 0.4, ignoreLocation: true });
  return fuse.search(misspelt).map(({ item }) => item);
}

/** The word of a list nearest to a misspelt one; undefined if none is near. `threshold`: 0 exact, 1 anything. */
export function nearestWord<Word extends string>(
  words: readonly Word[],
  misspelt: string,
  threshold = 0.4,
): Word | undefined {
  const [best] = new Fuse(words, { threshold }).search(misspelt.trim(), { limit: 1 });
  return best?.item;
}

/** Indices of the texts that resemble a query, best first. */
export function rankTexts(texts: readonly string[], query: string): number[] {
  const fuse = new Fuse(texts, { threshold: 0.35, ignoreLocation: true });
  return fuse.search(query).map(({ refIndex }) => refIndex);
}
