import type { AnnotatedDocument, PassageInDocument } from '../../../document/annotatedDocument';
import { demonyms, notAfterTitle, particles, possessivesInside, secondParticles, titles } from './lists';
import { type Word, wordsOfPassage } from './passageWords';

/** Consecutive capitalised words, with the particles between them. */
export interface Run {
  readonly words: readonly Word[];
  /** The words on both sides, in lower case; empty if something other than white space stands between. */
  readonly before: string;
  readonly after: string;
}

/** What one pass over a document collects. */
export interface RunsOfDocument {
  readonly runs: readonly Run[];
  /** How often each word occurs in lower case. */
  readonly lowerCase: ReadonlyMap<string, number>;
}

export function runsOf(document: AnnotatedDocument): RunsOfDocument {
  const runs: Run[] = [];
  const lowerCase = new Map<string, number>();
  for (const passage of document.passages()) {
    const words = wordsOfPassage(passage);
    for (const { isCapital, lower } of words) {
      if (!isCapital) lowerCase.set(lower, (lowerCase.get(lower) ?? 0) + 1);
    }
    if (isProse(passage)) runs.push(...runsIn(words));
  }
  return { runs, lowerCase };
}

/**
 * Whether capitals are significant here: not in a heading or title line, where every word may have one, nor in a note,
 * where they belong to authors and publishers.
 */
function isProse({ kind, text }: PassageInDocument): boolean {
  return (
    (kind === 'paragraph' || kind === 'cell') && (text.length > longestTitle || /[.!?…。;:]["'”’»)\]\s]*$/.test(text))
  );
}

const longestTitle = 120;

function runsIn(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length;) {
    const end = words[i]?.isCapital ? runEnd(words, i) : i + 1;
    if (words[i]?.isCapital) {
      const before = words[i]?.isJoined ? words[i - 1] : undefined;
      const after = words[end]?.isJoined ? words[end] : undefined;
      runs.push({ words: words.slice(i, end), before: before?.lower ?? '', after: after?.lower ?? '' });
    }
    i = end;
  }
  return runs.filter((run) => !isShouted(run.words) && !isNumbered(run)).flatMap(splitAtTitle);
}

/** The index after the last word of the run that begins at `from`. */
function runEnd(words: readonly Word[], from: number): number {
  let last = from;
  for (;;) {
    const next = nextCapital(words, last);
    if (next < 0) return last + 1;
    last = next;
  }
}

/** The next capitalised word that continues the run after an index, or -1. */
function nextCapital(words: readonly Word[], index: number): number {
  const here = words[index];
  if (!here || (here.isPossessive && !isInside(here))) return -1;
  const joined = (at: number): Word | undefined =>
    words[at]?.isJoined && !words[at].isInitial ? words[at] : undefined;
  let at = index + 1;
  if (joined(at)?.isCapital) return at;
  if (!particles.has(joined(at)?.lower ?? '')) return -1;
  at++;
  if (secondParticles.has(joined(at)?.lower ?? '') && !joined(at)?.isCapital) at++;
  return joined(at)?.isCapital ? at : -1;
}

const isInside = ({ lower }: Word): boolean => possessivesInside.has(lower) || possessivesInside.has(`${lower}'`);

/** Emphasis in capitals: at least two words in a row. */
const isShouted = (words: readonly Word[]): boolean =>
  words.length > 1 && words.every(({ text }) => text.length > 1 && text === text.toUpperCase());

/** "24th Infantry Division", "Resolution 82", "40 MB": not a name without the number. */
const isNumbered = ({ words, before, after }: Run): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(before) ||
  /^\d{1,3}$/.test(after) ||
  (/^\d+$/.test(before) && /^\p{Lu}{1,3}$/u.test(words[0]?.text ?? ''));

/** "In Estonia General Yudenich": a title starts a new name. */
function splitAtTitle(run: Run): Run[] {
  const { words } = run;
  const at = words.findIndex(
    ({ lower }, i) => i > 0 && isTitle(lower) && !isTitle(words[i - 1]?.lower) && isNameAfter(words[i + 1]),
  );
  if (at < 0 || words.slice(0, at).every(({ lower }) => demonyms.has(lower))) return [run];
  const head = { ...run, words: words.slice(0, at), after: '' };
  return [head, ...splitAtTitle({ ...run, words: words.slice(at), before: '' })];
}

const isTitle = (lower: string | undefined): boolean => lower !== undefined && titles.has(lower);

const isNameAfter = (word: Word | undefined): boolean =>
  word?.isCapital === true && !notAfterTitle.has(word.lower) && !isTitle(word.lower);
