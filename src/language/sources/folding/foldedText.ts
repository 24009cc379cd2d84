import { linkTailAt } from '../../text/markup';
import type { Span } from '../../types';
import { stringOf } from './codeUnits';
import { OffsetMap } from './offsetMap';
import { enterFold, folds, isHigh, isLow, Kind, REPLACEMENT, SPACE } from './foldedUnits';

/**
 * A text in the form in which passages are compared: lower case, straight quotation marks and dashes, any run of white
 * space as one space, and none between ideographs, where it is only a line wrap. Markdown's markup is left out:
 * emphasis, brackets, link targets, footnote marks, and words made only of signs (`>`, `-`, `##`, `|`, also a dash
 * between spaces).
 */
export interface FoldedText {
  readonly source: string;
  /** The folded text, in UTF-16 code units. */
  readonly folded: Uint16Array;
  /** From offsets in `folded` to offsets in `source`. */
  readonly offsets: OffsetMap;
}

/** Folds a text in one pass. Worth keeping where several fragments are looked up in one text. */
export const foldText = (source: string): FoldedText => fold(source, false);

/** The folded form of a text, which may be folded already. */
export const foldedTextOf = (text: string | FoldedText): FoldedText =>
  typeof text === 'string' ? foldText(text) : text;

/** Folds a part of a fragment. Signs at its edges may belong to words that the part cuts in two, and are kept. */
export const foldPart = (source: string): string => stringOf(fold(source, true).folded);

/**
 * Whether a unit needs more than to be copied; indexed by 16 times the kind of the last kept unit plus its own kind.
 */
const isSpecial = Uint8Array.from({ length: 64 }, (_, pair) => {
  const [before, kind] = [pair >>> 4, pair & 15];
  const closes = kind === Kind.Space && (before === Kind.Space || before === Kind.Sign);
  return Number(kind > Kind.Ideograph || closes || (kind === Kind.Ideograph && before === Kind.Space));
});

function fold(source: string, keepsEdges: boolean): FoldedText {
  const units = new Uint16Array(source.length);
  const offsets = new OffsetMap();
  let size = 0;
  let shift = 0;
  let before: number = Kind.Space;

  for (let i = 0; i < source.length; i++) {
    const entry = folds[source.charCodeAt(i)] ?? 0;
    let kind = entry >>> 16;
    let unit = entry & 0xffff;
    if (isSpecial[(before << 4) | kind] === 1) {
      if (kind === Kind.Unknown) enterFold(source.charCodeAt(i--));
      if (kind === Kind.Mark) i = footnoteMarkEnd(source, i) - 1;
      if (kind === Kind.LinkEnd) i = (linkTailAt(source, i)?.end ?? i + 1) - 1;
      if (kind === Kind.Space) {
        if (before === Kind.Sign) size = withoutSigns(units, size, keepsEdges);
        before = Kind.Space;
        if (size === 0 || units[size - 1] === SPACE) continue;
      } else if (kind === Kind.Ideograph) {
        if (kindAt(units, size - 2) === Kind.Ideograph) size--;
      } else if (kind === Kind.Surrogate) {
        unit = pairedUnit(source, i);
        kind = Kind.Letter;
      } else continue;
    }
    if (i - size !== shift) {
      shift = i - size;
      offsets.shiftAt(size, i);
    }
    units[size++] = unit;
    before = kind;
  }
  if (!keepsEdges) size = withoutSigns(units, size, false);
  if (units[size - 1] === SPACE) size--;
  return { source, folded: units.subarray(0, size), offsets };
}

/** The kind of a unit of the folded text. Before its beginning there is neither a sign nor an ideograph. */
const kindAt = (units: Uint16Array, i: number): number => (folds[units[i] ?? 0] ?? 0) >>> 16;

/** The size of the folded text without its last word, where that is made of signs alone, and the space before it. */
function withoutSigns(units: Uint16Array, size: number, keepsFirst: boolean): number {
  let start = size;
  while (kindAt(units, start - 1) === Kind.Sign) start--;
  const isFirst = start === 0;
  if (start === size || (isFirst ? keepsFirst : units[start - 1] !== SPACE)) return size;
  return isFirst ? 0 : start - 1;
}

/** Where `[^note]` ends, or just the bracket if it opens no footnote mark. Labels are shorter than 100 characters. */
function footnoteMarkEnd(source: string, start: number): number {
  if (source[start + 1] !== '^') return start + 1;
  for (let i = start + 2; i < start + 100; i++) {
    const sign = source[i];
    if (sign === ']') return i + 1;
    if (sign === undefined || sign === '[' || sign <= ' ') break;
  }
  return start + 1;
}

/** A surrogate of a pair as it is; a lone one as the replacement character, since a fragment cannot hold it. */
function pairedUnit(source: string, i: number): number {
  const unit = source.charCodeAt(i);
  const isPaired = isHigh(unit) ? isLow(source.charCodeAt(i + 1)) : isHigh(source.charCodeAt(i - 1));
  return isPaired ? unit : REPLACEMENT;
}

/** The span of the source that a span of the folded text stands for; markup at its ends is left out. */
export function toSource({ offsets }: FoldedText, { start, end }: Span): Span {
  return { start: offsets.source(start), end: end > start ? offsets.source(end - 1) + 1 : offsets.source(start) };
}

/** The folded form of a span of the source, without white space at its ends. It never splits a surrogate pair. */
export function toFolded({ folded, offsets }: FoldedText, span: Span): Span {
  let start = Math.min(offsets.short(span.start), folded.length);
  let end = Math.min(offsets.short(span.end), folded.length);
  if (isLow(folded[start])) start--;
  if (isLow(folded[end])) end++;
  while (start < end && folded[start] === SPACE) start++;
  while (start < end && folded[end - 1] === SPACE) end--;
  return { start, end };
}

/** A span of the folded text with the letters, quotation marks and dashes of its source. */
export function plainText({ source, folded, offsets }: FoldedText, span: Span): string {
  let plain = '';
  let at = span.start;
  for (const { start, end } of offsets.sourceRuns(span)) {
    for (let i = start; i < end; i++, at++) {
      const unit = folded[at];
      plain += unit === SPACE || unit === REPLACEMENT ? String.fromCharCode(unit) : (source[i] ?? '');
    }
  }
  return plain;
}
