import type { Prose } from '../../types';
import type { Cues } from './cues';
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
export function sentenceContexts({ mask, passages }: Prose, cues: Cues): (mention: DateMention) => SentenceContext {
  const signs = new RegExp(`[()[\\]\\n${cues.sentenceMarks}]`, 'g');
  /** The next bracket, line break or mark that may end a sentence; the end of the text where there is none. */
  const nextSign = (from: number): number => {
    signs.lastIndex = from;
    return signs.test(mask) ? signs.lastIndex - 1 : mask.length;
  };
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
    if (sign < at) sign = nextSign(at);
    for (; sign < start; sign = nextSign(sign + 1)) {
      const code = mask.charCodeAt(sign);
      if (code === 40 || code === 91) depth++;
      else if (code === 41 || code === 93) depth = Math.max(0, depth - 1);
      else if (code === 10 ? breaksParagraph(mask, sign) : cues.endsSentence(mask, sign)) {
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

const SHORT_LINE = 60;

/** A line break behind a full stop or a short line ends a paragraph in plain text; any other may be a wrapped line. */
function breaksParagraph(text: string, at: number): boolean {
  return (
    /[.!?:;"”’)\]]\s{0,3}$/.test(text.slice(Math.max(0, at - 4), at)) ||
    at - text.lastIndexOf('\n', at - 1) < SHORT_LINE
  );
}
