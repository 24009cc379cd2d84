import type { Span } from '../types';
import { OffsetMap } from './offsetMap';
import { DROPPED, foldsOfUnits, isHigh, isIdeograph, isLow, isSign, LINK_END, MARK, SPACE, SURROGATE } from './units';

/**
 * A text as passages are compared in it: lower case, any run of white space as one space (none between ideographs,
 * which a re-wrap parts), quotation marks and dashes straight. Markdown's markup is passed over: emphasis, brackets,
 * link targets, footnote marks, and words made of signs alone (`>`, `-`, `##`, `|`, also a dash between spaces).
 */
export interface FoldedText {
  readonly source: string;
  readonly folded: string;
  /** From offsets in `folded` to offsets in `source`. */
  readonly offsets: OffsetMap;
}

/** Folds a text in one pass. Worth keeping where several fragments are looked up in one text. */
export function foldText(source: string): FoldedText {
  return fold(source, false);
}

/** Folds a part of a fragment. Signs at its edges may belong to words that the part cuts in two, and are kept. */
export function foldPart(source: string): string {
  return fold(source, true).folded;
}

function fold(source: string, keepsEdges: boolean): FoldedText {
  const folds = foldsOfUnits();
  const units = new Uint16Array(source.length);
  const offsets = new OffsetMap();
  let size = 0;
  let wordStart = 0;
  let isSpacePending = false;
  let shift = 0;

  for (let i = 0; i < source.length; i++) {
    let unit = folds[source.charCodeAt(i)] ?? 0;
    if (unit <= SPACE) {
      if (unit === SPACE) {
        if (!isSpacePending && size > 0) {
          if (wordStart > 0 || !keepsEdges) wordStart = size = withoutSigns(units, wordStart, size);
          isSpacePending = size > 0;
        }
        continue;
      }
      if (unit === DROPPED) continue;
      if (unit === MARK || unit === LINK_END) {
        i = (unit === MARK ? footnoteMarkEnd(source, i) : linkTargetEnd(source, i)) - 1;
        continue;
      }
      if (unit === SURROGATE) unit = pairedUnit(source, i);
    }
    if (isSpacePending) {
      isSpacePending = false;
      if (!(isIdeograph(unit) && isIdeograph(units[size - 1] ?? 0))) units[size++] = SPACE;
      wordStart = size;
    }
    if (i - size !== shift) {
      shift = i - size;
      offsets.shiftAt(size, i);
    }
    units[size++] = unit;
  }
  if (!keepsEdges) size = withoutSigns(units, wordStart, size);
  return { source, folded: stringOf(units.subarray(0, size)), offsets };
}

/** The size of the folded text without its last word, where that is made of signs alone. */
function withoutSigns(units: Uint16Array, wordStart: number, size: number): number {
  for (let i = size - 1; i >= wordStart; i--) {
    if (!isSign(units[i] ?? 0)) return size;
  }
  return wordStart > 0 && units[wordStart - 1] === SPACE ? wordStart - 1 : wordStart;
}

/** Where `[^note]` ends; after the bracket alone if it opens no footnote mark. Labels are shorter than 100 characters. */
function footnoteMarkEnd(source: string, start: number): number {
  if (source[start + 1] !== '^') return start + 1;
  for (let i = start + 2; i < start + 100; i++) {
    const sign = source[i];
    if (sign === ']') return i + 1;
    if (sign === undefined || sign === '[' || sign <= ' ') break;
  }
  return start + 1;
}

/** Where the target of `](target)` ends; after the bracket alone if none follows on the line. */
function linkTargetEnd(source: string, start: number): number {
  if (source[start + 1] !== '(') return start + 1;
  let depth = 0;
  for (let i = start + 1; i < source.length; i++) {
    const sign = source[i];
    if (sign === '(') depth++;
    // The next bracket ends the search, so that no text is read over and over.
    else if (sign === '\n' || sign === '[' || sign === ']') break;
    else if (sign === ')' && --depth === 0) return i + 1;
  }
  return start + 1;
}

/** A surrogate of a pair as it stands, any other as the replacement character: it cannot be written in a fragment. */
function pairedUnit(source: string, i: number): number {
  const unit = source.charCodeAt(i);
  const isPaired = isHigh(unit) ? isLow(source.charCodeAt(i + 1)) : i > 0 && isHigh(source.charCodeAt(i - 1));
  return isPaired ? unit : 0xfffd;
}

/** Slices that `apply` can pass as arguments without overflowing the stack. */
const sliceLength = 4096;

function stringOf(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += sliceLength) {
    text += String.fromCharCode.apply(null, units.subarray(i, i + sliceLength) as unknown as number[]);
  }
  return text;
}

/** The span of the source that a span of the folded text stands for; markup at its ends is left out. */
export function toSource({ offsets }: FoldedText, { start, end }: Span): Span {
  return { start: offsets.source(start), end: end > start ? offsets.source(end - 1) + 1 : offsets.source(start) };
}

/** The folded form of a span of the source, without white space at its ends; no pair of surrogates is parted. */
export function toFolded({ folded, offsets }: FoldedText, span: Span): Span {
  let start = Math.min(offsets.short(span.start), folded.length);
  let end = Math.min(offsets.short(span.end), folded.length);
  if (isLow(folded.charCodeAt(start))) start--;
  if (isLow(folded.charCodeAt(end))) end++;
  while (start < end && folded[start] === ' ') start++;
  while (start < end && folded[end - 1] === ' ') end--;
  return { start, end };
}

/** A span of the folded text with the letters, quotation marks and dashes of its source. */
export function plainText({ source, folded, offsets }: FoldedText, { start, end }: Span): string {
  let plain = '';
  for (let i = start; i < end; i++) {
    const sign = folded[i] ?? '';
    plain += sign === ' ' || sign === '\ufffd' ? sign : (source[offsets.source(i)] ?? '');
  }
  return plain;
}
