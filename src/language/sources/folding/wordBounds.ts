const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
/** A letter or digit of a script that is written with spaces, or a mark on any letter. */
const letter = `(?![${unspaced}])[\\p{L}\\p{N}]|\\p{M}`;
const letterBefore = new RegExp(`(?:${letter})$`, 'u');
const letterAfter = new RegExp(`^(?:${letter})`, 'u');

/**
 * Whether an offset lies inside a word. `units` are the UTF-16 units of the text. In scripts that are written without
 * spaces, every letter is a word.
 */
export function isInsideWord(units: Uint16Array, offset: number): boolean {
  const before = units[offset - 1];
  const after = units[offset];
  if (before === undefined || after === undefined) return false;
  return (
    (after < 0x80 ? isAsciiLetter(after) : letterAfter.test(String.fromCharCode(after, units[offset + 1] ?? 0))) &&
    (before < 0x80 ? isAsciiLetter(before) : letterBefore.test(String.fromCharCode(units[offset - 2] ?? 0, before)))
  );
}

const isAsciiLetter = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);

/** The start of the word that holds an offset, at most `reach` characters before it. */
export function wordStart(units: Uint16Array, offset: number, reach: number): number {
  let start = offset;
  while (start > offset - reach && isInsideWord(units, start)) start--;
  return isInsideWord(units, start) ? offset : start;
}

/** The end of the word that holds an offset, at most `reach` characters after it. */
export function wordEnd(units: Uint16Array, offset: number, reach: number): number {
  let end = offset;
  while (end < offset + reach && isInsideWord(units, end)) end++;
  return isInsideWord(units, end) ? offset : end;
}
