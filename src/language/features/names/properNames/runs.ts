import type { AnnotatedDocument, PassageInDocument } from '../../../document/annotatedDocument';
import {
  bynames,
  demonyms,
  functionWords,
  notAfterTitle,
  particles,
  possessivesInside,
  secondParticles,
  titles,
} from './lists';
import { type Word, wordsOfPassage } from './passageWords';
import { eventHeads, textHeads } from './nameHeads';
import { givenNames } from '../../../names/contextWords';
import { kindOfHead, personVerbs } from '../kinds/words';
import { capitalised } from '../../../text/letters';
import { outsideWorks } from './worksLists';

/** Consecutive capitalised words, with the particles between them. */
export interface Run {
  readonly words: readonly Word[];
  /** The words on both sides, in lower case; empty if something other than white space stands between. */
  readonly before: string;
  readonly after: string;
  /** Every word is written in capitals: "ALEXIOS KOMNENOS". Its words are given as a text writes a name. */
  readonly isInCapitals?: true;
  /** The second word after it, which tells a verb ("records it") from a noun ("rebels were"). */
  readonly afterNext: string;
}

/** What one pass over a document collects. */
export interface RunsOfDocument {
  readonly runs: readonly Run[];
  readonly cases: WordCases;
}

/** How often each word occurs, by its lower-case form. */
export interface WordCases {
  readonly lower: ReadonlyMap<string, number>;
  /** With a capital that is not due to the start of a sentence. */
  readonly capital: ReadonlyMap<string, number>;
  /** Words with one capital that is not due to the start of a sentence. */
  readonly oneCapital: ReadonlySet<string>;
}

export function runsOf(document: AnnotatedDocument): RunsOfDocument {
  const runs: Run[] = [];
  const lower = new Map<string, number>();
  const capital = new Map<string, number>();
  const oneCapital = new Set<string>();
  for (const passage of document.passages().filter(outsideWorks())) {
    const words = wordsOfPassage(passage);
    const isRunning = isProse(passage);
    for (const word of words) {
      if (!word.isCapital) lower.set(word.lower, (lower.get(word.lower) ?? 0) + 1);
      else if (isRunning && !word.isInitial) {
        capital.set(word.lower, (capital.get(word.lower) ?? 0) + 1);
        if (word.text !== word.text.toUpperCase()) oneCapital.add(word.lower);
      }
    }
    if (isRunning) runs.push(...runsIn(words).filter((run) => !isCitation(passage, run)));
  }
  return { runs, cases: { lower, capital, oneCapital } };
}

/**
 * Whether capitals are significant here: not in a heading or title line, where every word may have one, nor in a note,
 * where they belong to authors and publishers.
 */
function isProse({ kind, text }: PassageInDocument): boolean {
  return (
    (kind === 'paragraph' || kind === 'cell') &&
    (text.length > longestTitle || (/\p{Ll}/u.test(text) && /[.!?…。;:]["'”’»)\]\s]*$/.test(text)))
  );
}

const longestTitle = 120;

function runsIn(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length;) {
    const end = words[i]?.isCapital ? runEnd(words, i) : i + 1;
    if (words[i]?.isCapital) runs.push(runAt(words, isEventBefore(words, i) ? i - 2 : i, end));
    i = end;
  }
  return runs
    .filter((run) => !isNumbered(run))
    .map(withoutCapitals)
    .flatMap(splitAtTitle);
}

function runAt(words: readonly Word[], start: number, end: number): Run {
  const before = words[start]?.isJoined ? words[start - 1] : undefined;
  const after = words[end]?.isJoined ? words[end] : undefined;
  const afterNext = after && words[end + 1]?.isJoined ? words[end + 1] : undefined;
  return {
    words: words.slice(start, end),
    before: before?.lower ?? '',
    after: after?.lower ?? '',
    afterNext: afterNext?.lower ?? '',
  };
}

/** "the battle of Lepanto" is a name too. */
const isEventBefore = (words: readonly Word[], at: number): boolean =>
  words[at]?.isJoined === true &&
  words[at - 1]?.lower === 'of' &&
  words[at - 1]?.isJoined === true &&
  words[at - 2]?.isCapital === false &&
  eventHeads.has(words[at - 2]?.lower ?? '');

/** The index after the last word of the run that begins at `from`. */
function runEnd(words: readonly Word[], from: number): number {
  let isText = false;
  let last = from;
  for (;;) {
    isText ||= textHeads.has(words[last]?.lower ?? '');
    const next = nextCapital(words, last, isText);
    if (next < 0) return last + 1;
    last = next;
  }
}

/**
 * The next capitalised word that continues the run after an index, or -1. `isText`: the run is the name of a document,
 * which may have "and": "Declaration of the Rights of Man and of the Citizen".
 */
function nextCapital(words: readonly Word[], index: number, isText: boolean): number {
  const here = words[index];
  if (!here || (here.isPossessive && !isInside(here) && !isEventOf(words[index + 1]))) return -1;
  const joined = (at: number): Word | undefined =>
    words[at]?.isJoined && !words[at].isInitial ? words[at] : undefined;
  let at = index + 1;
  if (joined(at)?.isCapital) return at;
  if (joined(at)?.lower === 'the') return isByname(joined(at + 1), joined(at + 2)) ? at + 1 : -1;
  if (isText && joined(at)?.lower === 'and' && joined(at + 1)?.lower === 'of') at++;
  if (!particles.has(joined(at)?.lower ?? '')) return -1;
  at++;
  if (secondParticles.has(joined(at)?.lower ?? '') && !joined(at)?.isCapital) at++;
  return joined(at)?.isCapital ? at : -1;
}

/** "Leo the Wise", "Basil the Macedonian"; not "gave Basil the Macedonian throne". */
function isByname(word: Word | undefined, next: Word | undefined): boolean {
  if (word?.isCapital !== true || next?.isCapital === true) return false;
  if (bynames.has(word.lower)) return true;
  const isOrigin = demonyms.has(word.lower) && !/(?:s|men)$/.test(word.lower);
  return isOrigin && (next === undefined || functionWords.has(next.lower));
}

/** "the Count's Feud", "King Philip's War" */
const isEventOf = (word: Word | undefined): boolean =>
  word?.isCapital === true && word.isJoined && kindOfHead.get(word.lower) === 'event';

const isInside = ({ lower }: Word): boolean => possessivesInside.has(lower) || possessivesInside.has(`${lower}'`);

/** "(Kelley, 167)": an author, of whom the text does not speak. */
function isCitation({ text, start }: PassageInDocument, { words }: Run): boolean {
  const [from, to] = [(words[0]?.start ?? 0) - start, (words.at(-1)?.end ?? 0) - start];
  const isAfterSign = '(;'.includes(text.slice(0, from).trimEnd().at(-1) ?? ' ');
  return isAfterSign && /^,?\s?(?:p{1,2}\.?\s?)?\d/.test(text.slice(to, to + 8));
}

/** A name in capitals as a text writes it: "Alexios I Komnenos". */
function withoutCapitals(run: Run): Run {
  const isAfterOpener = run.words[0]?.isInitial === true && functionWords.has(run.words[0].lower);
  if (!isShouted(run.words.slice(isAfterOpener ? 1 : 0))) return run;
  const words = run.words.map((word) =>
    isRomanNumber.test(word.text) ? word : { ...word, text: capitalised(word.lower) },
  );
  return { ...run, words, isInCapitals: true };
}

/**
 * Whether a run in capitals is a name and not emphasis: none of its words occurs in small letters, and it begins with a
 * given name, has a word that is a name elsewhere, or does what people do.
 */
export function isNameInCapitals({ words, after }: Run, { lower, oneCapital }: WordCases): boolean {
  const own = words.filter(({ isInitial, lower: word }) => !(isInitial && functionWords.has(word)));
  if (own.some((word) => lower.has(word.lower) || functionWords.has(word.lower))) return false;
  const isNamed = own.some(({ lower: word }) => oneCapital.has(word)) || givenNames.has(own[0]?.text ?? '');
  return isNamed || personVerbs.has(after) || words.at(-1)?.isPossessive === true;
}

const isRomanNumber = /^[IVX]{1,5}$/;

/** At least two words in capitals in a row: a name, or emphasis. */
const isShouted = (words: readonly Word[]): boolean =>
  words.filter(({ text }) => text.length > 1).length > 1 && words.every(({ text }) => text === text.toUpperCase());

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
  if (at < 0) return [run];
  // "the Holy Roman Emperor Sigismund": the nation belongs to the title.
  let end = at;
  while (end > 0 && (demonyms.has(words[end - 1]?.lower ?? '') || words[end - 1]?.lower === 'holy')) end--;
  const rest = splitAtTitle({ ...run, words: words.slice(at), before: '' });
  return end === 0 ? rest : [{ ...run, words: words.slice(0, end), after: '', afterNext: '' }, ...rest];
}

const isTitle = (lower: string | undefined): boolean => lower !== undefined && titles.has(lower);

const isNameAfter = (word: Word | undefined): boolean =>
  word?.isCapital === true && !notAfterTitle.has(word.lower) && !isTitle(word.lower);
