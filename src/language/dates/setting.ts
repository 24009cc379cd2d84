import type { Prose } from '../types';
import type { DateMention } from './types';

/** How a date stands in its sentence. */
export interface Setting {
  readonly isHeading: boolean;
  /** Of the heading, 1 to 6. */
  readonly depth: number;
  readonly inBrackets: boolean;
  /** No earlier date stands in its paragraph. */
  readonly opensParagraph: boolean;
  /** It is the adverb with which the sentence opens: "In 1917, …". */
  readonly opensSentence: boolean;
  /** A sentence has ended since the date before. */
  readonly inNewSentence: boolean;
  /** It only qualifies a noun: "the 1918 offensive". */
  readonly isAttribute: boolean;
  /** A pluperfect looks back: "the troops that had landed in May". */
  readonly isPast: boolean;
  /** A conditional or a plan looks ahead: "planned for 1976", "would return in May". */
  readonly isFuture: boolean;
}

const sentenceEnd = /(?:[\p{Ll}\d)\]”"’'%]{2}|\p{Lu}{3})[.!?]["”’')\]]{0,3}(?:\[\d{1,3}\]){0,4}\s+["“‘'([]?\p{Lu}|\n/gu;
const opening = /(?:^|\s)(?:(?:then|but|and|so|finally|meanwhile|however|later|again|also|thus|only|soon|not until|it was),?\s+)?(?:(?:on|in|by|during|from|at|throughout|around|about|between|over|for|as of|as early as|as late as|sometime in|some time in)\s+)?(?:the\s+)?(?:night of\s+|morning of\s+|evening of\s+|afternoon of\s+|whole of\s+|course of\s+)?(?:the\s+)?$/iu;

/** "had already landed in", "having been taken on": the verb of the date's own clause. */
const pluperfect = /\b(?:had|having)\s{1,9}(?:\p{L}+\s{1,9}){0,6}(?:[\p{L}’'-]+,?\s{1,9}){0,3}$/iu;
const determined = /\b(?:the|a|an|its|his|her|their)\s{1,9}$/i;
const timed = /\b(?:in|on|by|during|since|until|till|from|throughout|over)\s{1,9}the\s{1,9}$/i;

/** The settings of a block's mentions, asked in reading order. */
export function settings({ mask, passages }: Prose): (mention: DateMention) => Setting {
  let depth = 0;
  let at = 0;
  let sentence = 0;
  let passage = 0;
  let opensParagraph = true;
  return ({ start, end, expression }) => {
    while (passage + 1 < passages.length && passages[passage + 1]!.start <= start) passage++;
    const from = Math.max(at, passages[passage]?.start ?? 0);
    if (from > at || at === 0) opensParagraph = true;
    const between = mask.slice(from, start);
    let inNewSentence = from > at || at === 0;
    if (inNewSentence) {
      depth = 0;
      sentence = from;
    }
    const seen = Math.max(from - 3, 0);
    for (const match of mask.slice(seen, start).matchAll(sentenceEnd)) {
      inNewSentence = true;
      sentence = seen + match.index + match[0].length - 1;
      if (match[0] === '\n') opensParagraph = true;
    }
    if (!inNewSentence && /(?:\p{Ll}|\d)[.!?]["”’')]{0,3}\s+["“‘'(]?$/u.test(mask.slice(Math.max(0, start - 8), start))) {
      inNewSentence = true;
      sentence = start;
    }
    depth = bracketDepth(between, depth);
    const clause = mask.slice(Math.max(sentence, start - 160), start);
    const setting: Setting = {
      isHeading: passages[passage]?.kind === 'heading',
      depth: passages[passage]?.depth ?? 1,
      inBrackets: depth > 0,
      opensParagraph,
      opensSentence: start - sentence < 48 && opening.test(mask.slice(sentence, start)) && clause.split(/\s+/).length < 7,
      inNewSentence,
      isAttribute: expression.kind === 'point' && determined.test(clause) && isNoun(mask.slice(end, end + 32)) && (expression.unit === 'year' || !timed.test(clause)),
      isPast: pluperfect.test(clause),
      isFuture: /\b(?:until|till|would|will|could|should|might|plan|plans|planned|intended|scheduled|expected|supposed|hoped)\b/i.test(clause),
    };
    if (expression.kind !== 'relative' && (expression.kind !== 'point' || expression.year !== undefined)) opensParagraph = false;
    depth = bracketDepth(mask.slice(start, end), depth);
    at = end;
    return setting;
  };
}

const isNoun = (after: string): boolean => /^\s{1,9}(?!(?:and|or|to|the|he|she|they|it|when|a|an|by|was|were|after|but|with|under|his|their|in|on|at|as|that|which|who|through|until|for|from|had|has|is|are)\b)\p{L}{3,}/u.test(after);

function bracketDepth(text: string, depth: number): number {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 91) depth++;
    else if ((code === 41 || code === 93) && depth > 0) depth--;
    else if (code === 10) depth = 0;
  }
  return depth;
}
