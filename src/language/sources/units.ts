// What becomes of each UTF-16 code unit when a text is folded. Classes are at most SPACE, folded units above it.

export const DROPPED = 0;
/** `[`, which may begin a footnote mark. */
export const MARK = 1;
/** `]`, which may begin a link's target. */
export const LINK_END = 2;
export const SURROGATE = 3;
export const SPACE = 0x20;

export const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
export const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** Ideographs, kana and their punctuation, between which no space is written. */
export const isIdeograph = (unit: number): boolean =>
  (unit >= 0x2e80 && unit < 0xa4d0) || (unit >= 0xf900 && unit < 0xfb00) || (unit >= 0xff00 && unit < 0xfff0);

const signs = new Set(Array.from('-+#>|=:', (sign) => sign.charCodeAt(0)));

/** Signs that mark up when they stand alone: list, heading, quotation, table. */
export const isSign = (unit: number): boolean => unit < 0x80 && signs.has(unit);

const alike: readonly (readonly [units: string, fold: string])[] = [
  ['‘’‚‛′ʼ', "'"],
  ['“”„‟″', '"'],
  ['‐‑‒–—―−', '-'],
  ['\u200b', ' '],
];
/** Emphasis, code, escapes; soft hyphen, word joiner. */
const dropped = '*_`~\\\u00ad\u2060';

let table: Uint16Array | undefined;

/** The class or folded form of every code unit. Made at first use, in about a millisecond. */
export function foldsOfUnits(): Uint16Array {
  return (table ??= makeTable());
}

function makeTable(): Uint16Array {
  const folds = new Uint16Array(0x10000);
  for (let unit = 0; unit < folds.length; unit++) {
    const character = String.fromCharCode(unit);
    const lower = unit < 0x80 || !isIdeograph(unit) ? character.toLowerCase() : '';
    const isSpace = unit <= SPACE || ((unit <= 0x3000 || unit === 0xfeff) && /\s/.test(character));
    folds[unit] = isSpace ? SPACE : lower.length === 1 ? lower.charCodeAt(0) : unit;
  }
  for (const [units, fold] of alike) for (const unit of units) folds[unit.charCodeAt(0)] = fold.charCodeAt(0);
  for (const unit of dropped) folds[unit.charCodeAt(0)] = DROPPED;
  folds.fill(SURROGATE, 0xd800, 0xe000);
  folds['['.charCodeAt(0)] = MARK;
  folds[']'.charCodeAt(0)] = LINK_END;
  return folds;
}
