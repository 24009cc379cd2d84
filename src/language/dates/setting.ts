import type { Prose } from '../types';
import { wordsBefore, wordSet } from './look';
import type { DateMention } from './types';

/** How a date stands in its sentence. */
export interface Setting {
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
  /** What follows it, at most 64 characters. */
  readonly after: string;
}

const MAX_CLAUSE = 160;

/** The settings of a block's mentions, asked in reading order. */
export function settings({ mask, passages }: Prose): (mention: DateMention) => Setting {
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
    const setting: Setting = {
      isHeading: passages[passage]?.kind === 'heading',
      depth: passages[passage]?.depth ?? 1,
      isAside: depth > 0 || passages[passage]?.kind === 'footnote' || passages[passage]?.kind === 'cell',
      opensParagraph,
      isFirst,
      inNewSentence,
      clause: mask.slice(Math.max(sentence, start - MAX_CLAUSE), start),
      isWholeClause: start - sentence <= MAX_CLAUSE,
      after: mask.slice(end, end + 64),
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

const opening =
  /^\s*["“‘'([]?(?:(?:then|but|and|so|finally|meanwhile|however|later|again|also|thus|only|soon|not until|it was),?\s{1,9}){0,2}(?:(?:(?:early|late|midway)\s{1,9}(?:in|on)|on|in|by|during|from|at|throughout|around|about|between|over|for|as of|as early as|as late as|sometime in|some time in)\s{1,9})?(?:the\s{1,9})?(?:(?:night|morning|evening|afternoon|whole|course)\s{1,9}of\s{1,9})?(?:the\s{1,9})?$/iu;

/** Whether it is the adverb with which the sentence opens: "In 1917, …". */
export const opensSentence = ({ clause, isWholeClause }: Setting): boolean =>
  isWholeClause && clause.length < 64 && opening.test(clause);

/** How many words may stand between "had" and the date. */
const REACH_OF_HAD = 16;

/** Whether a pluperfect looks back: "the troops that had landed in May". */
export function looksBack({ clause }: Setting): boolean {
  if (!/had|having/i.test(clause) || !/\s$/.test(clause)) return false;
  for (const word of clause
    .trim()
    .split(/\s+/)
    .slice(-REACH_OF_HAD - 1)
    .reverse()) {
    if (/^["“‘'(]?(?:had|having)$/i.test(word)) return true;
    if (!/^[\p{L}’'-]{1,24},?$/u.test(word)) return false;
  }
  return false;
}

/** Whether it is the next step of a sentence that tells one after the other: "…; he fled on 26 February". */
export function goesOn({ clause }: Setting): boolean {
  if (!/\son(?:\sthe)?\s$/.test(clause)) return false;
  const near = clause.slice(-80);
  const step = Math.max(near.lastIndexOf(','), near.lastIndexOf(';'), near.lastIndexOf(' and '));
  return step >= 0 && !/\d/.test(near.slice(step));
}

const qualifying =
  /(?:(?<!\b(?:night|morning|evening|afternoon|dawn|eve|day|hours|course))\s{1,9}of|\s(?<![,;\u2013\u2014]\s{1,9})(?:that|which|who)\s{1,9}(?:\p{L}{2,9}ly\s{1,9})?\p{L}{3,16}(?:\s{1,9}\p{L}{2,16})?\s{1,9}(?:in|on))\s{1,9}$/u;

/** Whether it only qualifies a thing: "the siege that began in May", "the offensive of May". */
export const qualifies = ({ clause }: Setting): boolean => qualifying.test(clause.slice(-64));

const told =
  /(?:\b(?:who|which|that|whom|whose)\s{1,9}(?:\p{L}{2,12}\s{1,9}){0,3}(?:had|was|were)\s(?:[^.;()]|\.\d){0,80}|,\s{1,9}(?:\p{L}{2,12}ly\s{1,9})?\p{Ll}{3,14}(?:ed|en|ught|lt|orn|nt|de|pt)\s{1,9}(?:[\p{L}’'-]{1,16}\s{1,9}){0,4}(?:in|on)|(?<!\b(?:night|morning|evening|afternoon|dawn|eve|day|hours|course))\s{1,9}of)\s{1,9}(?:the\s{1,9})?$/u;

/** Whether it only tells of a person or a thing: "Ann, who had left in 1940, …", "Liu, purged in 1966, …", "the tape of 1972". */
export const tellsOfThing = ({ clause }: Setting): boolean => told.test(clause.slice(-140));

const outlook =
  /\b(?:(?<!\bnot\s)until|till|would|will|could|should|might|plan|plans|planned|intended|scheduled|expected|supposed|hoped)\b/i;

/** Whether a conditional or a plan looks ahead: "planned for 1976", "would return in May". */
export const looksAhead = ({ clause }: Setting): boolean => outlook.test(clause);

/** How far before it the figures may stand. */
const REACH_OF_FIGURES = 45;

/** Whether it only says what figures are of: "375 million tons for 1958". */
export const isLabel = ({ clause }: Setting, { expression }: DateMention): boolean =>
  expression.kind === 'point' &&
  expression.unit === 'year' &&
  /\sfor\s$/.test(clause) &&
  /\d/.test(clause.slice(-REACH_OF_FIGURES));

const determiners = wordSet('the a an its his her their');
const timePrepositions = wordSet('in on by during since until till from throughout over');
const nounFollows =
  /^\s{1,9}(?!(?:and|or|to|the|he|she|they|it|when|a|an|by|was|were|after|but|with|under|his|their|in|on|at|as|that|which|who|through|until|for|from|had|has|is|are)\b)\p{L}{3}/u;

/** Whether it only qualifies a noun: "the 1918 offensive". */
export function isAttribute({ clause, after }: Setting, { expression }: DateMention): boolean {
  if (expression.kind !== 'point') return false;
  const [word, further] = wordsBefore(clause, clause.length);
  return (
    determiners.has(word) && (expression.unit === 'year' || !timePrepositions.has(further)) && nounFollows.test(after)
  );
}
