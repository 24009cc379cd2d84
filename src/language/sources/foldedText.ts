import type { Span } from '../types';

/**
 * A text as passages are compared in it. Lower case; any run of white space is one space (none between two ideographs,
 * which a re-wrap pulls apart); quotation marks and dashes are straight; Markdown's markup is passed over: emphasis,
 * brackets, link targets, footnote marks, and words made of signs alone (`>`, `-`, `##`, `|`, ` – `).
 */
export interface FoldedText {
  readonly source: string;
  readonly folded: string;
  /** For each character of `folded`, its offset in `source`. */
  readonly offsets: Uint32Array;
}

// Classes of UTF-16 code units; every other unit maps to its folded form, which is above SPACE.
const DROPPED = 0;
const SIGN = 1;
const OPENING = 2;
const CLOSING = 3;
const SURROGATE = 4;
const SPACE = 0x20;

const REPLACEMENT = 0xfffd;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
export const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
/** Ideographs and kana: from the CJK radicals to the compatibility ideographs, Hangul (which has spaces) excepted. */
const isIdeograph = (unit: number): boolean =>
  (unit >= 0x2e80 && unit < 0xa000) || (unit >= 0xf900 && unit < 0xfb00) || (unit >= 0xff00 && unit < 0xfff0);

/** Folds a text in one pass. Keep the result where several fragments are looked up in one text. */
export function foldText(source: string): FoldedText {
  return fold(source, false);
}

/** Folds a part of a fragment. Signs at its edges may belong to a word that the part cuts, and are kept. */
export function foldPart(source: string): string {
  return fold(source, true).folded;
}

function fold(source: string, keepsEdges: boolean): FoldedText {
  const classes = unitClasses();
  const length = source.length;
  const units = new Uint16Array(length);
  const offsets = new Uint32Array(length);
  let size = 0;
  let wordStart = 0;
  let hasLetter = keepsEdges;
  let isSpacePending = false;

  for (let i = 0; i < length; i++) {
    const code = source.charCodeAt(i);
    let unit = classes[code] ?? code;
    if (unit === SPACE) {
      if (!hasLetter) size = Math.max(0, wordStart - 1);
      isSpacePending = size > 0;
      // A word of signs alone ends here; what follows it needs a space again.
      hasLetter = true;
      wordStart = size;
      continue;
    }
    if (unit < SPACE) {
      if (unit === DROPPED) continue;
      if (unit === OPENING) {
        i = afterFootnoteMark(source, i) - 1;
        continue;
      }
      if (unit === CLOSING) {
        i = afterLinkTarget(source, i) - 1;
        continue;
      }
      if (unit === SURROGATE) {
        const isPaired = isHigh(code) ? isLow(source.charCodeAt(i + 1)) : i > 0 && isHigh(source.charCodeAt(i - 1));
        unit = isPaired ? code : REPLACEMENT;
      }
    }
    if (isSpacePending) {
      isSpacePending = false;
      if (!(isIdeograph(unit) && isIdeograph(units[size - 1] ?? 0))) {
        offsets[size] = i - 1;
        units[size++] = SPACE;
      }
    }
    offsets[size] = i;
    units[size++] = unit;
  }
  return { source, folded: stringOf(units.subarray(0, size)), offsets: offsets.subarray(0, size) };
}
