import {
  calendarWords,
  demonyms,
  directions,
  functionWords,
  leadingParticles,
  notAfterTitle,
  offices,
  particles,
  secondParticles,
  titles,
} from './lists';
import type { Word } from './passageWords';

/** What remains of a run after removing the words that belong to the sentence and not to the name. */
export interface Trimmed {
  readonly words: readonly Word[];
  /** A title stood before it, so it is a person. */
  readonly isTitled: boolean;
  /** The first word would have its capital anywhere in a sentence. */
  readonly isSure: boolean;
}

/** `isCommon`: the document has the word in lower case too, and not only now and then. `isDate`: the word belongs to a date. */
export function trimRun(
  run: readonly Word[],
  isCommon: (word: Word) => boolean,
  isDate: (word: Word) => boolean,
): Trimmed {
  let start = 0;
  let isTitled = false;
  for (;;) {
    const head = run[start];
    if (!head) break;
    const drop = isDate(head) || isOpener(head, run[start + 1], isCommon) ? 1 : titleLength(run, start);
    if (drop === 0) break;
    isTitled = (drop > 1 || titles.has(head.lower)) && !isParticle(run[start + 1]);
    start += drop;
    while (isParticle(run[start])) start++;
  }
  let end = run.length;
  while (end > start && isDate(run[end - 1]!)) {
    end--;
    while (end > start && isParticle(run[end - 1])) end--;
  }
  const words = run.slice(start, end);
  return { words, isTitled, isSure: words.length > 0 && (isTitled || !words[0]!.isInitial) };
}

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && !word.isCapital && (particles.has(word.lower) || secondParticles.has(word.lower));

/** A word that is capitalised only because it opens its sentence. */
function isOpener(head: Word, next: Word | undefined, isCommon: (word: Word) => boolean): boolean {
  if (head.lower === 'the' || head.lower === 'i' || calendarDay.test(head.lower)) return true;
  if (!head.isInitial || leadingParticles.has(head.lower)) return false;
  // "New York fell."
  if (directions.has(head.lower)) return next?.isCapital !== true;
  return functionWords.has(head.lower) || isCommon(head) || /(?:ly|ing|ed)$/.test(head.lower);
}

const calendarDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/**
 * The number of words from `start` that form a title, or a nation with a title: "German Field Marshal", "Secretary of
 * State".
 */
function titleLength(words: readonly Word[], start: number): number {
  const [head, next, third] = [words[start], words[start + 1], words[start + 2]];
  if (!head) return 0;
  if (titles.has(head.lower)) {
    // "the Count's Feud"
    if (head.isPossessive && next) return 0;
    if (isParticle(next)) return 1 + officeLength(words, start + 1);
    return next && notAfterTitle.has(next.lower) ? 0 : 1;
  }
  const isNation = demonyms.has(head.lower) || head.text === head.text.toUpperCase() || calendarWords.has(head.lower);
  const isTitleNext = next !== undefined && titles.has(next.lower) && !(third && notAfterTitle.has(third.lower));
  return isNation && isTitleNext ? 1 : 0;
}

/** "of State", "of the Navy"; before a country only the particle counts. */
function officeLength(words: readonly Word[], start: number): number {
  let end = start;
  while (isParticle(words[end])) end++;
  if (!words[end]) return 0;
  while (offices.has(words[end]?.lower ?? '')) end++;
  return end - start;
}
