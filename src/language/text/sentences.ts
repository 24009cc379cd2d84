import type { Span } from '../types';
import { wordList, wordSet } from './patterns';

// Where sentences end: one answer for the titles of events, the dates of a narrative, and quotations.

/** The sentences of a passage, without the white space between them. `text` is a mask or a plain text. */
export function sentencesOf(text: string, passage: Span): Span[] {
  const sentences: Span[] = [];
  let start = passage.start;
  const push = (end: number): void => {
    const words = text.slice(start, end);
    const from = start + (words.length - words.trimStart().length);
    const to = start + words.trimEnd().length;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let mark = nextMark(text, start); mark < passage.end; mark = nextMark(text, mark + 1)) {
    const end = sentenceEndAt(text, mark);
    if (end === undefined) continue;
    push(Math.min(end, passage.end));
    mark = end - 1;
  }
  push(passage.end);
  return sentences;
}

/** The sentence of a passage that contains an offset. */
export function sentenceAt(text: string, passage: Span, offset: number): Span {
  return sentencesOf(text, passage).find(({ end }) => offset <= end) ?? passage;
}

/** Whether the mark at an offset ends its sentence: "in 1957. The" does, "J. Smith", "4.2" and "St. Paul" do not. */
export const endsSentence = (text: string, mark: number): boolean => sentenceEndAt(text, mark) !== undefined;

/**
 * Whether a sentence may begin at the end of these words. Unlike `endsSentence`, this returns true in doubtful cases:
 * after a colon or semicolon, an abbreviation, or a line break before an empty line. It is used for a capital letter,
 * which is no evidence of a name where a sentence may begin.
 */
export function mayBeginSentence(left: string): boolean {
  const before = left.replace(/["“‘(]$/, '').trimEnd();
  return before === '' || /[.!?…:;]["”’)]?$/.test(before) || left.slice(before.length).split('\n').length > 2;
}

const marks = /[.!?…。！？]/g;

function nextMark(text: string, from: number): number {
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? text.length;
}

/** An end mark with the quotation marks, brackets and note numbers that belong to it; a Chinese one needs no space. */
const markWithClosers = /[。！？][”’」』）]{0,4}|[.!?…]["'”’»)\]]{0,4}(?:\s?\[\d{1,3}\]){0,4}(?=\s|$)/y;

/** The end of the sentence that a mark ends; undefined if the mark does not end one. */
function sentenceEndAt(text: string, mark: number): number | undefined {
  markWithClosers.lastIndex = mark;
  const [whole] = markWithClosers.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const end = mark + whole.length;
  if ('。！？'.includes(whole.charAt(0))) return end;
  const next = /\S/.exec(text.slice(end, end + NEXT_WORD))?.[0];
  if (next === undefined) return end;
  const isWithin = /\p{Ll}/u.test(next) || (whole.startsWith('.') && endsAbbreviation(text, mark, end));
  return isWithin ? undefined : end;
}

/** How far the next word is searched, in characters: past a line break and the indent of the next line. */
const NEXT_WORD = 20;
/** More characters than any abbreviation has with the sign before it. */
const LONGEST_ABBREVIATION = 12;

/** Whether an abbreviation or an initial ends at the offset, and its sentence goes on at `end`. */
function endsAbbreviation(text: string, mark: number, end: number): boolean {
  const word = lastWord.exec(text.slice(Math.max(0, mark - LONGEST_ABBREVIATION), mark))?.[0] ?? '';
  if (eras.has(word)) return !openers.has(/\p{Lu}\p{Ll}*/u.exec(text.slice(end, end + NEXT_WORD))?.[0] ?? '');
  if (numbered.has(word)) return /^\s*\d/.test(text.slice(end, end + NEXT_WORD));
  if (word === 'Co') return /^\s*(?:Ltd|Limited|Inc)\b/.test(text.slice(end, end + NEXT_WORD));
  return abbreviations.has(word) || initial.test(word);
}
const lastWord = /[^\s(["“‘]{0,12}$/;
const initial = /^(?:\p{Lu}\.){0,3}\p{Lu}$/u;
/** After these a sentence may end: "He died in 1287 A.D. His heir …", but not "In 44 B.C. Caesar …". */
const eras = new Set(['A.D', 'B.C', 'B.C.E', 'C.E', 'C.C.E', 'O.S', 'N.S', 'U.S', 'U.K', 'U.N']);
/** Abbreviations before a number: "Symphony No. 2". */
const numbered = wordSet('No Nos Op Opp Art Bk');
const openers = wordSet(
  'The He She It They His Her Its Their This These Those There In On At After Before When But And By For We',
);

/** Titles and parts of names, without their full stop: "St. Paul" is one name. */
export const abbreviatedTitles = wordSet(
  'Mr Mrs Ms Mme Mlle Dr Prof St Mt Ft Gen Col Capt Lt Maj Sgt Adm Gov Sen Rep Rev Hon Jr Sr',
);
/** Abbreviations, without their last full stop. */
const abbreviations = new Set([
  ...abbreviatedTitles,
  ...wordList(`c ca cf e.g i.e viz etc al vs v no nos vol vols ch p pp fl r b d ed eds tr repr Sts
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec A.D B.C B.E C.E B.C.E C.C.E O.S N.S U.S U.K U.N inst ult prox
  arr bef aft abt bapt bur chr m Fig Figs fig figs`),
]);
