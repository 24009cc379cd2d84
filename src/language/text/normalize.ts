import { apostrophes, consonantMarks, hyphens, withoutAccents } from './letters';
import { simplifiedForms } from './simplifiedForms';

// How names are compared: letters become lower case without accents, traditional characters become simplified,
// apostrophes and dashes become one kind each, and white space becomes one space. Folding works character by character,
// so that a text can be read in place.

// Character classes for the reader of names.

/** Punctuation, symbols and the barrier, which end a word. */
export const OTHER = 0;
/** A letter or digit of a script that puts spaces between words. */
export const WORD = 1;
/** A character of Chinese, Japanese or another script without spaces, which counts as a word. */
export const IDEOGRAPH = 2;
export const SPACE = 3;
/** Soft hyphen, word joiner, combining accent: ignored. */
export const IGNORABLE = 4;
/**
 * A letter that folds to two or three: æ, ß, ﬁ. Its folded form packs them with five bits each, the first one lowest.
 */
export const LIGATURE = 5;

export type CharacterClass = number;

/** Han, kana and the surrogates of the supplementary ideographic planes. */
const ideographs = [
  [0x2e80, 0x2fdf],
  [0x3005, 0x3007],
  [0x3040, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
  [0xd840, 0xd8bf],
  [0xdc00, 0xdfff],
] as const;

/** The blocks of the alphabets from Latin to Mongolian, and those of Latin and Greek with further accents. */
const alphabets = [
  [0x30, 0x1aff],
  [0x1e00, 0x1fff],
] as const;

/** The vowel points and marks of Hebrew and Arabic, and the Arabic letter that only stretches a word. */
const pointing = [
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
] as const;

/** The last character of the first block that can have another case or an accent; later ones stay as they are. */
const lastCased = 0x58f;

const ligatures: Readonly<Record<string, string>> = {
  æ: 'ae',
  ǽ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ẞ: 'ss',
  þ: 'th',
  ĳ: 'ij',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬆ: 'st',
};

/** Letters with a stroke or hook, which Unicode does not decompose. */
const strokes: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ı: 'i' };

const spaces = [
  9, 10, 11, 12, 13, 0x20, 0xa0, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x3000,
];

/** For each UTF-16 code unit, its class in the upper and its folded form in the lower sixteen bits. */
export const characterTable: Uint32Array = createTable();

export const classOf = (code: number): CharacterClass => (characterTable[code] ?? 0) >>> 16;
export const foldOf = (code: number): number => (characterTable[code] ?? 0) & 0xffff;

/** Whether a class is that of letters and digits of a word. */
export const isWordClass = (kind: CharacterClass): boolean => kind === WORD || kind === LIGATURE;

/** The letters of a ligature. */
export function lettersOf(packed: number): string {
  let letters = '';
  for (let rest = packed; rest > 0; rest >>>= 5) letters += String.fromCharCode(0x60 + (rest & 31));
  return letters;
}

/** The shape of most names, for which folding is just lower case. */
const plainName = /^[A-Za-z0-9'-]+(?: [A-Za-z0-9'-]+)*$/;

/** The normalized form of a name; two names are the same if their normalized forms are. */
export function normalizeName(name: string): string {
  if (plainName.test(name)) return name.toLowerCase();
  let out = '';
  let space = false;
  let before: CharacterClass = OTHER;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const kind = classOf(code);
    if (kind === IGNORABLE) continue;
    if (kind === SPACE) {
      space = out !== '';
      continue;
    }
    // A space between ideographs is only a line wrap.
    if (space && !(kind === IDEOGRAPH && before === kind)) out += ' ';
    space = false;
    before = kind;
    out += kind === LIGATURE ? lettersOf(foldOf(code)) : String.fromCharCode(foldOf(code));
  }
  return out;
}

function createTable(): Uint32Array {
  const table = new Uint32Array(0x10000);
  const set = (code: number, kind: CharacterClass, folded = code): void => {
    table[code] = (kind << 16) | folded;
  };
  const setAll = (kind: CharacterClass, ranges: readonly (readonly [number, number])[]): void => {
    for (const [from, to] of ranges) for (let code = from; code <= to; code++) set(code, kind);
  };
  for (let code = 0; code < 0x10000; code++) table[code] = code;
  setAll(IDEOGRAPH, ideographs);
  setAll(WORD, [[0xac00, 0xd7a3]]);
  for (const [from, to] of alphabets) {
    const block = String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
    for (const { 0: run, index } of block.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
      for (let i = 0; i < run.length; i++) {
        const code = from + index + i;
        set(code, WORD, code > lastCased && from === 0x30 ? code : foldedLetter(run.charAt(i)));
      }
    }
  }
  for (const [ligature, letters] of Object.entries(ligatures)) {
    const packed = letters.split('').reduceRight((rest, letter) => (rest << 5) | (letter.charCodeAt(0) - 0x60), 0);
    for (const form of [ligature, ligature.toUpperCase()]) {
      if (form.length === 1) set(form.charCodeAt(0), LIGATURE, packed);
    }
  }
  for (let i = 0; i < simplifiedForms.length; i += 2) {
    set(simplifiedForms.charCodeAt(i), IDEOGRAPH, simplifiedForms.charCodeAt(i + 1));
  }
  setAll(IGNORABLE, [[0xad, 0xad], [0x300, 0x36f], [0x200b, 0x200d], [0x2060, 0x2060], ...pointing]);
  for (const code of spaces) set(code, SPACE, 0x20);
  // A modifier prime, a grave and an acute accent stand for the apostrophe of a romanisation: "Ch´en".
  for (const character of `${apostrophes}${consonantMarks}ʹ\`´`) set(character.charCodeAt(0), OTHER, 0x27);
  for (const character of hyphens) set(character.charCodeAt(0), OTHER, 0x2d);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = table[code - 0xfee0] ?? 0;
  return table;
}

function foldedLetter(letter: string): number {
  if (letter <= '\x7f') return letter.toLowerCase().charCodeAt(0);
  const plain = withoutAccents(letter).toLowerCase();
  return (strokes[plain] ?? (plain.length === 1 ? plain : letter)).charCodeAt(0);
}
