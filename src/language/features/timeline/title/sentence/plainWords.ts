import { firstAtLeast } from '../../../../text/spans';
import { BARRIER, JOINER, type Span } from '../../../../types';

/** A passage and its mask, which has the same length; a title is made from them. */
export interface MaskedText {
  readonly source: string;
  readonly mask: string;
}

/** The words of a span as a reader sees them. */
export interface PlainWords {
  readonly text: string;
  /** The offset in the source of each unit of the text; increasing, and as long as the text. */
  readonly at: readonly number[];
}

const noteMark = /\s?\[\d{1,3}\]/y;

/** The words of a span without markup and note marks, separated by single spaces. */
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

/** Whether a space of the mask stands for markup; the space for a character reference is real. */
function isMarkup(source: string, mask: string, at: number): boolean {
  return /\s/.test(mask.charAt(at)) && !/[\s&]/.test(source.charAt(at));
}

/** A span of the source as a span of the plain words; empty if none of it remains. */
export function inPlainWords({ at }: PlainWords, { start, end }: Span): Span {
  return { start: firstAtLeast(at, start), end: firstAtLeast(at, end) };
}
