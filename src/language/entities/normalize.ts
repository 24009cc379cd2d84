// How names are compared: letters folded to lower case without accents, apostrophes and dashes to one kind each, any
// run of white space to one space. Folding is character by character, so that a text can be read through it in place.

// What a character is to the reader of names.

/** Punctuation, symbols, the barrier: ends a word. */
export const OTHER = 0;
/** A letter or digit of a script that puts spaces between words. */
export const WORD = 1;
/** A character of Chinese, Japanese or another script without spaces: a word by itself. */
export const IDEOGRAPH = 2;
export const SPACE = 3;
/** Soft hyphen, word joiner, combining accent: as if it were not there. */
export const IGNORABLE = 4;

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

/** The blocks of the alphabets from Latin to Mongolian, then Latin and Greek with further accents. */
const alphabets = [
  [0x30, 0x1aff],
  [0x1e00, 0x1fff],
] as const;

const spaces = [
  9, 10, 11, 12, 13, 0x20, 0xa0, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029,
  0x202f, 0x3000,
];

/** For each UTF-16 code unit, its class in the upper and its folded form in the lower sixteen bits. */
export const characterTable: Uint32Array = createTable();

export const classOf = (code: number): CharacterClass => (characterTable[code] ?? 0) >>> 16;
export const foldOf = (code: number): number => (characterTable[code] ?? 0) & 0xffff;

/** The normalized form of a name; two names are the same when theirs are. */
export function normalizeName(name: string): string {
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
    // Between ideographs a space is but a line wrap.
    if (space && !(kind === IDEOGRAPH && before === kind)) out += ' ';
    space = false;
    before = kind;
    out += String.fromCharCode(foldOf(code));
  }
  return out;
}

/** A name as it is spelt, case and accents kept: for names that count in one spelling only. */
export function spellingOf(name: string): string {
  return name
    .replace(/[\u00ad\u200b-\u200d\u2060]/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
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
    for (let code = from; code <= to; code++) {
      const character = String.fromCharCode(code);
      if (/[\p{L}\p{N}\p{M}]/u.test(character)) set(code, WORD, foldedLetter(character));
    }
  }
  setAll(IGNORABLE, [
    [0xad, 0xad],
    [0x300, 0x36f],
    [0x200b, 0x200d],
    [0x2060, 0x2060],
  ]);
  for (const code of spaces) set(code, SPACE, 0x20);
  for (const character of '‘’ʼʹ`´') set(character.charCodeAt(0), OTHER, 0x27);
  for (const character of '‐‑‒–−') set(character.charCodeAt(0), OTHER, 0x2d);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = table[code - 0xfee0] ?? 0;
  return table;
}

function foldedLetter(letter: string): number {
  const plain = letter
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.length === 1 ? plain.charCodeAt(0) : letter.charCodeAt(0);
}
