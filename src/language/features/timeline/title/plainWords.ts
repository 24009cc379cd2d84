import { firstAtLeast } from '../../../text/spans';
import { BARRIER, JOINER, type Span } from '../../../types';

/** A text and its mask, which is exactly as long: the passage that a title is made from. */
export interface MaskedText {
  readonly source: string;
  readonly mask: string;
}

/** What a reader sees of a span. */
export interface PlainWords {
  readonly text: string;
  /** Where each unit of the text stands in the source; rises, and is as long as the text. */
  readonly at: readonly number[];
}

const noteMark = /\s?\[\d{1,3}\]/y;

/** The words of a span without markup and note marks, one space between two of them. */
export function plainWords({ source, mask }: MaskedText, { start, end }: Span): PlainWords {
  const signs: string[] = [];
  const at: number[] = [];
  let isDropped = false;
  for (let i = start; i < end; i++) {
    noteMark.lastIndex = i;
    const note = noteMark.exec(mask)?.[0].length ?? 0;
    if (note > 0) {
      i += note - 1;
      continue;
    }
    const sign = mask.charAt(i);
    if (sign === JOINER || isMarkup(source, mask, i)) continue;
    const isSpace = /\s/.test(sign);
    if (sign === BARRIER) isDropped = true;
    else if (!isSpace || (signs.length > 0 && signs.at(-1) !== ' ')) {
      if (isDropped && signs.at(-1) === ' ' && /[,.;:!?)\]]/.test(sign)) replaceLast(signs, at, sign, i);
      else {
        signs.push(isSpace ? ' ' : sign);
        at.push(i);
      }
      isDropped &&= isSpace;
    }
  }
  if (signs.at(-1) === ' ') {
    signs.pop();
    at.pop();
  }
  return { text: signs.join(''), at };
}

function replaceLast(signs: string[], at: number[], sign: string, offset: number): void {
  signs[signs.length - 1] = sign;
  at[at.length - 1] = offset;
}

/** A space of the mask that stands for markup; one that a character reference stands for is a true space. */
function isMarkup(source: string, mask: string, at: number): boolean {
  return /\s/.test(mask.charAt(at)) && !/[\s&]/.test(source.charAt(at));
}

/** A span of the source as a span of the plain words; empty where nothing of it is left. */
export function inPlainWords({ at }: PlainWords, { start, end }: Span): Span {
  return { start: firstAtLeast(at, start), end: firstAtLeast(at, end) };
}
