import type { PassageInDocument } from '../../../document/annotatedDocument';
import { abbreviatedTitles } from '../../../text/sentences';
import type { Span } from '../../../types';
import { possessivesInside } from './lists';

/** A word of a passage; offsets are the document's, without the possessive ending. */
export interface Word extends Span {
  /** As written, with straight apostrophes, without the possessive ending. */
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** Stands where any word is capitalised: at the start of a sentence or quotation, after a colon. */
  readonly isInitial: boolean;
  /** Only white space stands between the previous word and this one. */
  readonly isJoined: boolean;
  readonly isPossessive: boolean;
}

/** A dotted abbreviation, an initial with its full stop, or letters and digits with hyphens and apostrophes inside. */
const wordPattern = (() => {
  const letters = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u2060]*`;
  return new RegExp(String.raw`(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s+\p{Lu})|${letters}(?:['’\-‐‑]${letters})*`, 'gu');
})();

/** A capital letter, possibly after an article that belongs to the name: "al-Maliki", "d'Estaing". */
const capital = /^(?:(?:a[lnrst]|a[ds]h?|el|ed|ez)-|[dl]')?\p{Lu}/u;

/** The words of a passage in order. */
export function wordsOfPassage({ text, start: base }: PassageInDocument): Word[] {
  const found: Word[] = [];
  let end = 0;
  let before = '';
  for (const { 0: matched, index } of text.matchAll(wordPattern)) {
    // The apostrophe of a plural belongs to it: "Years' War".
    const isAfterPlural = found.at(-1)?.isPossessive === true && isApostrophe(text.charAt(end));
    const gap = text.slice(isAfterPlural ? end + 1 : end, index);
    const isNumber = isRulersNumber(matched) && isWhite(gap) && found.at(-1)?.isCapital === true;
    const written = isNumber ? matched.slice(0, -1) : matched;
    end = index + written.length;
    const plain = plainForm(written);
    const hasEnding = plain.endsWith("'s") || plain.endsWith("'S");
    const ending = hasEnding && !possessivesInside.has(plain.toLowerCase()) ? 2 : 0;
    const word = ending > 0 ? plain.slice(0, -ending) : plain;
    const isFirst = found.length === 0;
    const isJoined = !isFirst && (isWhite(gap) || (abbreviatedTitles.has(before) && /^\.\s+$/.test(gap)));
    found.push({
      start: base + index,
      end: base + end - ending,
      text: word,
      lower: word.toLowerCase(),
      isCapital: capital.test(word),
      // After "U.S." it is unknown whether the sentence ends.
      isInitial: isFirst || (isJoined ? dotted.test(before) : opens.test(gap)),
      isJoined,
      isPossessive: hasEnding || (plain.endsWith('s') && isApostrophe(text.charAt(end))),
    });
    before = word;
  }
  return found;
}

/** "Charles X. Louis-Philippe": the stop ends a sentence. */
const isRulersNumber = (word: string): boolean => word === 'I.' || word === 'V.' || word === 'X.';

const dotted = /^(?:\p{Lu}\.){2,}$/u;

const isApostrophe = (sign: string): boolean => sign === "'" || sign === '’';

/** The text before a word that is capitalised only because of its place. */
const opens = /[.!?…:"“”‘«»([\]{*•–—/]|(?:^|\s)['’]/;

const isWhite = (gap: string): boolean => gap === ' ' || (gap !== '' && gap.trim() === '');

const plainForm = (word: string): string =>
  /[\u2060’‐‑]/.test(word)
    ? word
        .replace(/\u2060/g, '')
        .replace(/’/g, "'")
        .replace(/[‐‑]/g, '-')
    : word;
