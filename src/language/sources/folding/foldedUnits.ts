// What becomes of each UTF-16 code unit when a text is folded.

import { apostrophes, hyphens, invisibles } from '../../text/letters';

export const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
export const isLow = (unit: number | undefined): boolean => unit !== undefined && unit >= 0xdc00 && unit < 0xe000;

export const SPACE = 0x20;
/** Replaces a surrogate without its other half, which a fragment cannot hold. */
export const REPLACEMENT = 0xfffd;

/** Kinds of units. The first four are kept in a folded text. */
export const Kind = {
  Letter: 0,
  Space: 1,
  /** A sign that is markup if it stands alone: list, heading, quotation, table. */
  Sign: 2,
  /** An ideograph, kana or their punctuation: written without spaces. */
  Ideograph: 3,
  /** Emphasis, code, escapes; soft hyphen, word joiner. */
  Dropped: 4,
  /** `[`, which may begin a footnote mark. */
  Mark: 5,
  /** `]`, which may begin a link's target. */
  LinkEnd: 6,
  Surrogate: 7,
  /** Not looked up yet. */
  Unknown: 8,
} as const;

const signs = '-+#>|=:';
const dropped = `*_\`~\\${invisibles}`;
const alike: readonly (readonly [units: string, fold: string])[] = [
  [`${apostrophes}‚‛′`, "'"],
  ['“”„‟″', '"'],
  [`${hyphens}—―`, '-'],
  ['\u200b', ' '],
];

/**
 * For every code unit, its folded form in the lower and its kind in the upper 16 bits. Filled as units are met, since most
 * texts have few different ones. The folded form of a unit never changes, so the table can be shared.
 */
export const folds = new Uint32Array(0x10000).fill(Kind.Unknown << 16);

/** Enters a unit in `folds`, and its folded form, whose kind is looked up in folded texts. */
export function enterFold(unit: number): void {
  const folded = foldOf(String.fromCharCode(unit));
  folds[unit] = folds[folded] = folded | (kindOf(folded) << 16);
}

function foldOf(character: string): number {
  const like = alike.find(([units]) => units.includes(character));
  if (like) return like[1].charCodeAt(0);
  if (character <= ' ' || /\s/.test(character)) return SPACE;
  const lower = character.toLowerCase();
  return (lower.length === 1 ? lower : character).charCodeAt(0);
}

function kindOf(unit: number): number {
  const character = String.fromCharCode(unit);
  if (unit === SPACE) return Kind.Space;
  if (signs.includes(character)) return Kind.Sign;
  if (dropped.includes(character)) return Kind.Dropped;
  if (character === '[') return Kind.Mark;
  if (character === ']') return Kind.LinkEnd;
  if (isHigh(unit) || isLow(unit)) return Kind.Surrogate;
  return isIdeograph(unit) ? Kind.Ideograph : Kind.Letter;
}

const isIdeograph = (unit: number): boolean =>
  (unit >= 0x2e80 && unit < 0xa4d0) || (unit >= 0xf900 && unit < 0xfb00) || (unit >= 0xff00 && unit < 0xfff0);
