import {
  calendarWords,
  demonyms,
  functionWords,
  notAfterTitle,
  offices,
  particles,
  secondParticles,
  titles,
} from './lists';
import type { Word } from './words';

/** What is left of a run when all that belongs to its place in the sentence is taken off. */
export interface Trimmed {
  readonly words: readonly Word[];
  /** A title stood before it: surely a person. */
  readonly isTitled: boolean;
  /** The first word has its capital by itself. */
  readonly isSure: boolean;
}

/** `isCommon`: the document has the word in lower case too. `isDate`: the word belongs to a date. */
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
    const drop = isDate(head) || isOpener(head, isCommon) ? 1 : titleLength(run, start);
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

/** A word that is written large only because it opens its sentence. */
function isOpener(head: Word, isCommon: (word: Word) => boolean): boolean {
  if (head.lower === 'the' || head.lower === 'i' || calendarDay.test(head.lower)) return true;
  if (!head.isInitial) return false;
  return functionWords.has(head.lower) || isCommon(head) || /(?:ly|ing|ed)$/.test(head.lower);
}

const calendarDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

/** How many words from `start` are a title, or the nation of one: "German Field Marshal", "Secretary of State". */
function titleLength(words: readonly Word[], start: number): number {
  const [head, next, third] = [words[start], words[start + 1], words[start + 2]];
  if (!head) return 0;
  if (titles.has(head.lower)) {
    if (isParticle(next)) return 1 + officeLength(words, start + 1);
    return next && notAfterTitle.has(next.lower) ? 0 : 1;
  }
  const isNation = demonyms.has(head.lower) || head.text === head.text.toUpperCase() || calendarWords.has(head.lower);
  const isTitleNext = next !== undefined && titles.has(next.lower) && !(third && notAfterTitle.has(third.lower));
  return isNation && isTitleNext ? 1 : 0;
}

/** "of State", "of the Navy"; of a country only the particle. */
function officeLength(words: readonly Word[], start: number): number {
  let end = start;
  while (isParticle(words[end])) end++;
  if (!words[end]) return 0;
  while (offices.has(words[end]?.lower ?? '')) end++;
  return end - start;
}
