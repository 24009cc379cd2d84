import { kindOfHead } from '../kinds/words';
import { functionWords, titles } from './lists';
import type { Run } from './runs';
import { keyOfText } from './tally';
import type { Trimmed } from './trim';
import type { Word } from './passageWords';

/** A name as it stands in its run. */
export interface NameInRun {
  readonly run: Run;
  readonly trimmed: Trimmed;
}

/**
 * Names whose parts are names of the text by themselves: "the Acolhua of Texcoco" are a people and a place, and "the sack
 * of Magdeburg", told once, is also a mention of Magdeburg.
 */
export function withParts(names: readonly NameInRun[]): NameInRun[] {
  const alone = countBy(names.map(({ trimmed }) => keyOf(trimmed.words)));
  const beforeOf = countBy(names.filter(hasOf).map(({ trimmed }) => keyOf(trimmed.words.slice(0, 1))));
  const isMoreOftenAlone = (word: Word): boolean =>
    (alone.get(keyOf([word])) ?? 0) >= 2 * (beforeOf.get(keyOf([word])) ?? 0);
  return names.flatMap((name) => {
    const { words } = name.trimmed;
    const [head, , owner] = words;
    if (!hasOf(name) || words.length !== 3 || !head || !owner?.isCapital) return [name];
    if (head.isCapital)
      return isPeople(name.run, head) && isMoreOftenAlone(head) ? [firstOf(name, head), lastOf(name, owner)] : [name];
    return alone.get(keyOf(words)) === 1 && alone.has(keyOf([owner])) ? [name, lastOf(name, owner)] : [name];
  });
}

const hasOf = ({ trimmed }: NameInRun): boolean => trimmed.words[1]?.lower === 'of';

const isPeople = ({ before }: Run, { lower }: Word): boolean =>
  before === 'the' && ![kindOfHead, titles, functionWords].some((words) => words.has(lower));

function countBy(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const keyOf = (words: readonly Word[]): string => keyOfText(words.map(({ text }) => text).join(' '));

const firstOf = ({ run, trimmed }: NameInRun, word: Word): NameInRun => ({
  run: { ...run, words: [word], after: 'of', afterNext: '' },
  trimmed: { ...trimmed, words: [word] },
});

const lastOf = ({ run, trimmed }: NameInRun, word: Word): NameInRun => ({
  run: { ...run, words: [word], before: 'of' },
  trimmed: { ...trimmed, words: [word], isSure: true, isTitled: false },
});
