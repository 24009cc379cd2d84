import { BARRIER, type Passage, type Prose } from '../../types';
import type { DateMention } from '../engine/types';
import type { Cell, Cues, SentenceContext } from './cues';
import { MAX_AFTER, MAX_CLAUSE } from './limits';

/** Walks through a block from date to date, and tells of each how it stands in its sentence. */
export class SentenceWalk {
  readonly #mask: string;
  /** The mask on one line: how its lines are broken says nothing. */
  readonly #line: string;
  readonly #passages: readonly Passage[];
  readonly #cues: Cues;
  /** Finds the next bracket or mark that may end a sentence. A line break is white space like any other. */
  readonly #sign: RegExp;
  /** The last date begins here; nothing before it is looked at again. */
  #at = -1;
  /** Where the next sign stands. */
  #nextSign = -1;
  #sentenceStart = 0;
  /** How many brackets are open. */
  #brackets = 0;
  #passage = 0;
  #opensParagraph = true;
  #isFirst = true;
  #inNewSentence = false;

  constructor({ mask, passages }: Prose, cues: Cues) {
    this.#mask = mask;
    this.#line = mask.replace(/[^\S ]/g, ' ');
    this.#passages = passages;
    this.#cues = cues;
    this.#sign = new RegExp(`[()[\\]${cues.sentenceMarks}]`, 'g');
  }

  /** The next date of the block: the dates are asked for in reading order. */
  next({ start, end, expression }: DateMention): SentenceContext {
    this.#inNewSentence = false;
    this.#enterPassageOf(start);
    this.#walkTo(start);
    const passage = this.#passages[this.#passage];
    const kind = passage?.kind;
    const from = Math.max(this.#sentenceStart, start - 2 * MAX_CLAUSE);
    const clause = withSingleSpaces(this.#line.slice(from + marksAt(this.#mask, from), start));
    const isBracket = this.#brackets > 0;
    const sentence: SentenceContext = {
      isHeading: kind === 'heading',
      depth: passage?.depth ?? 1,
      isAside: isBracket || kind === 'footnote' || kind === 'cell',
      fillsBracket: isBracket && kind === 'paragraph' && fillsBracket(this.#mask, start, end),
      followsTitle: endsTitle.test(this.#mask.slice(Math.max(this.#sentenceStart, start - 5), start)),
      cell: passage && cellOf(passage),
      opensParagraph: this.#opensParagraph,
      isFirst: this.#isFirst,
      inFirstSentence: this.#sentenceStart === (passage?.start ?? 0),
      isRunIn: kind === 'paragraph' && this.#isFirst && isRunIn(this.#mask, passage?.start ?? 0, start, end),
      isSetOff: this.#isFirst && setOff.test(this.#mask.slice(end, end + MARKS)),
      isHead: isHead(kind, clause, this.#mask, end),
      inNewSentence: this.#inNewSentence,
      clause: clause.slice(-MAX_CLAUSE),
      isWholeClause: from === this.#sentenceStart && clause.length <= MAX_CLAUSE,
      after: withSingleSpaces(this.#line.slice(end, end + MAX_AFTER)),
    };
    const hasYear = expression.kind === 'point' ? expression.year !== undefined : expression.kind !== 'relative';
    if (hasYear) this.#opensParagraph = false;
    this.#isFirst = false;
    return sentence;
  }

  /** A passage begins a sentence and a paragraph. */
  #enterPassageOf(date: number): void {
    while ((this.#passages[this.#passage + 1]?.start ?? Infinity) <= date) this.#passage++;
    const begin = this.#passages[this.#passage]?.start ?? 0;
    if (begin <= this.#at) return;
    this.#beginParagraph();
    this.#at = this.#sentenceStart = begin;
    this.#inNewSentence = true;
  }

  #beginParagraph(): void {
    this.#opensParagraph = this.#isFirst = true;
    this.#brackets = 0;
  }

  /** Reads the signs before a date. */
  #walkTo(date: number): void {
    if (this.#nextSign < this.#at) this.#nextSign = this.#findSign(this.#at);
    for (; this.#nextSign < date; this.#nextSign = this.#findSign(this.#nextSign + 1)) {
      this.#readSign(this.#nextSign);
    }
    this.#at = date;
  }

  #findSign(from: number): number {
    this.#sign.lastIndex = from;
    return this.#sign.test(this.#mask) ? this.#sign.lastIndex - 1 : this.#mask.length;
  }

  #readSign(at: number): void {
    const sign = this.#mask.charAt(at);
    if (sign === '(' || sign === '[') this.#brackets++;
    else if (sign === ')' || sign === ']') this.#brackets = Math.max(0, this.#brackets - 1);
    else if (this.#cues.endsSentence(this.#mask, at)) {
      this.#inNewSentence = true;
      this.#sentenceStart = at + 1;
    }
  }
}

/** How many signs of markup stand at an offset: "**In 1848** Paris rose". */
function marksAt(text: string, at: number): number {
  let count = 0;
  while (count < MOST_MARKS && text.charAt(at + count) === BARRIER) count++;
  return count;
}
const MOST_MARKS = 3;

const withSingleSpaces = (line: string): string => (line.includes('  ') ? line.replace(/ {2,}/g, ' ') : line);

const cellOf = ({ row, column }: Passage): Cell | undefined =>
  row === undefined || column === undefined ? undefined : { row, column };

/** Whether nothing but marks stands before a date, and a colon, full stop or dash, or the end of bold text, behind it. */
const isRunIn = (text: string, begin: number, start: number, end: number): boolean =>
  start - begin < MARKS &&
  !/[\p{L}\p{N}("']/u.test(text.slice(begin, start)) &&
  runInEnds.test(text.slice(end, end + MARKS));
/** The same for any sentence of a paragraph, or for a heading. */
const isHead = (kind: Passage['kind'] | undefined, clause: string, text: string, end: number): boolean =>
  clause.length < MARKS &&
  !/[\p{L}\p{N}("']/u.test(clause) &&
  (kind === 'heading' || (kind === 'paragraph' && headEnds.test(text.slice(end, end + MARKS))));
/** "*Lisbon, 22 June 1709.* We came", "Lisbon, 22 June 1709 — We came". */
const setOff = /^[.,:]?(?: {2}|\s?[\u2013\u2014\uFFFC])/;
const headEnds = /^(?: {2}|\s{0,4}[.:\u2013\u2014\uFFFC(])/;
const runInEnds = /^(?: {2}|\s{0,4}[:.\u2013\u2014\uFFFC])/;
/** Of a list item and of bold text, in characters. */
const MARKS = 12;

/** Whether a date is all that its bracket holds: "Jena (14 October 1806)". */
const fillsBracket = (text: string, start: number, end: number): boolean =>
  /[\p{L}”"’'](?:\s{1,9})[([]$/u.test(text.slice(Math.max(0, start - 11), start)) && /[)\]]/.test(text.charAt(end));

/** The end of words in quotation marks, or set off by markup, which the mask shows as a space too many. */
const endsTitle = /(?:["”’_*],?|,["”’]|\S [,;]|\S )[ ][([]?$/;
