import type { Passage, Prose } from '../../types';
import type { DateMention } from '../engine/types';
import type { Cues, SentenceContext } from './cues';
import { MAX_AFTER, MAX_CLAUSE, SHORT_LINE } from './limits';

/** Walks through a block from date to date, and tells of each how it stands in its sentence. */
export class SentenceWalk {
  readonly #mask: string;
  readonly #passages: readonly Passage[];
  readonly #cues: Cues;
  /** Finds the next bracket, line break or mark that may end a sentence. */
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
    this.#passages = passages;
    this.#cues = cues;
    this.#sign = new RegExp(`[()[\\]\\n${cues.sentenceMarks}]`, 'g');
  }

  /** The next date of the block: the dates are asked for in reading order. */
  next({ start, end, expression }: DateMention): SentenceContext {
    this.#inNewSentence = false;
    this.#enterPassageOf(start);
    this.#walkTo(start);
    const passage = this.#passages[this.#passage];
    const kind = passage?.kind;
    const sentence: SentenceContext = {
      isHeading: kind === 'heading',
      depth: passage?.depth ?? 1,
      isAside: this.#brackets > 0 || kind === 'footnote' || kind === 'cell',
      opensParagraph: this.#opensParagraph,
      isFirst: this.#isFirst,
      inNewSentence: this.#inNewSentence,
      clause: this.#mask.slice(Math.max(this.#sentenceStart, start - MAX_CLAUSE), start),
      isWholeClause: start - this.#sentenceStart <= MAX_CLAUSE,
      after: this.#mask.slice(end, end + MAX_AFTER),
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
    else {
      const isLineBreak = sign === '\n';
      const ends = isLineBreak ? endsParagraph(this.#mask, at) : this.#cues.endsSentence(this.#mask, at);
      if (!ends) return;
      if (isLineBreak) this.#beginParagraph();
      this.#inNewSentence = true;
      this.#sentenceStart = at + 1;
    }
  }
}

/** A line break behind a full stop or a short line ends a paragraph in plain text; any other may be a wrapped line. */
function endsParagraph(text: string, lineBreak: number): boolean {
  return (
    /[.!?:;"”’)\]]\s{0,3}$/.test(text.slice(Math.max(0, lineBreak - 4), lineBreak)) ||
    lineBreak - text.lastIndexOf('\n', lineBreak - 1) < SHORT_LINE
  );
}
