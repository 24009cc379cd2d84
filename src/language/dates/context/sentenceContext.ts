import type { Prose } from '../../types';
import type { DateMention } from '../engine/types';

/** How a date stands in its sentence. */
export interface SentenceContext {
  readonly isHeading: boolean;
  /** Of the heading, 1 to 6. */
  readonly depth: number;
  /** Stands in brackets, a footnote or a table: it does not move the narrative. */
  readonly isAside: boolean;
  /** No earlier date with a year of its own stands in its paragraph. */
  readonly opensParagraph: boolean;
  /** No earlier date at all stands in its paragraph. */
  readonly isFirst: boolean;
  /** A sentence has ended since the date before. */
  readonly inNewSentence: boolean;
  /** The words of its sentence before it, at most the last 160 characters. */
  readonly clause: string;
  /** Whether `clause` begins where the sentence does. */
  readonly isWholeClause: boolean;
  /** What follows it, at most 32 characters. */
  readonly after: string;
}

const MAX_CLAUSE = 160;

/** The settings of a block's mentions, asked in reading order. */
export function sentenceContexts({ mask, passages }: Prose): (mention: DateMention) => SentenceContext {
  let at = -1;
  let sign = -1;
  let sentence = 0;
  let depth = 0;
  let passage = 0;
  let opensParagraph = true;
  let isFirst = true;
  return ({ start, end, expression }) => {
    while (passage + 1 < passages.length && passages[passage + 1]!.start <= start) passage++;
    const begin = passages[passage]?.start ?? 0;
    let inNewSentence = false;
    if (begin > at) {
      inNewSentence = opensParagraph = isFirst = true;
      depth = 0;
      at = sentence = begin;
    }
    if (sign < at) sign = nextSign(mask, at);
    for (; sign < start; sign = nextSign(mask, sign + 1)) {
      const code = mask.charCodeAt(sign);
      if (code === 40 || code === 91) depth++;
      else if (code === 41 || code === 93) depth = Math.max(0, depth - 1);
      else if (code === 10 ? breaksParagraph(mask, sign) : endsSentence(mask, sign, start)) {
        if (code === 10) {
          opensParagraph = isFirst = true;
          depth = 0;
        }
        inNewSentence = true;
        sentence = sign + 1;
      }
    }
    at = start;
    const setting: SentenceContext = {
      isHeading: passages[passage]?.kind === 'heading',
      depth: passages[passage]?.depth ?? 1,
      isAside: depth > 0 || passages[passage]?.kind === 'footnote' || passages[passage]?.kind === 'cell',
      opensParagraph,
      isFirst,
      inNewSentence,
      clause: mask.slice(Math.max(sentence, start - MAX_CLAUSE), start),
      isWholeClause: start - sentence <= MAX_CLAUSE,
      after: mask.slice(end, end + 32),
    };
    const hasYear = expression.kind === 'point' ? expression.year !== undefined : expression.kind !== 'relative';
    if (hasYear) opensParagraph = false;
    isFirst = false;
    return setting;
  };
}

const signs = /[()[\].!?\n]/g;

/** The next bracket, line break or mark that may end a sentence; the end of the text where there is none. */
function nextSign(text: string, from: number): number {
  signs.lastIndex = from;
  return signs.test(text) ? signs.lastIndex - 1 : text.length;
}

const SHORT_LINE = 60;

/** A line break behind a full stop or a short line ends a paragraph in plain text; any other may be a wrapped line. */
function breaksParagraph(text: string, at: number): boolean {
  return (
    /[.!?:;"”’)\]]\s{0,3}$/.test(text.slice(Math.max(0, at - 4), at)) ||
    at - text.lastIndexOf('\n', at - 1) < SHORT_LINE
  );
}

/** A full stop behind a word of two letters or more, or a number, before a capital: "in 1957. The", not "J. Smith". */
function endsSentence(text: string, at: number, limit: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (isLetterCode(next) || next === 44) return false;
  if (!isClosing(text, at - 1) || !(isClosing(text, at - 2) || isDigitCode(text.charCodeAt(at - 1)))) return false;
  return startOfSentence.test(text.slice(at + 1, Math.min(at + 40, limit + 1)));
}

const startOfSentence = /^["”’')\]]{0,3}(?:\[\d{1,3}\]){0,4}\s{1,9}["“‘'([]?(?:\p{Lu}|\d|$)/u;

const isDigitCode = (code: number): boolean => code >= 48 && code <= 57;
const isLetterCode = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || isDigitCode(code);

/** What may stand before the full stop of a sentence: a small letter, digit, closing bracket or quotation mark. */
function isClosing(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (
      (code >= 97 && code <= 122) || isDigitCode(code) || ')]"\'%'.includes(text.charAt(at)) || isAcronym(text, at)
    );
  return code >= 0xdf;
}

/** "the PLA." ends a sentence, "J." does not. */
const isAcronym = (text: string, at: number): boolean => /^\p{Lu}{2}/u.test(text.slice(Math.max(0, at - 1), at + 1));
