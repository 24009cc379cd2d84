const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}';
/** A letter or digit of a script that is written with spaces, or a mark upon any letter. */
const letter = `(?![${unspaced}])[\\p{L}\\p{N}]|\\p{M}`;
const letterBefore = new RegExp(`(?:${letter})$`, 'u');
const letterAfter = new RegExp(`^(?:${letter})`, 'u');

/** Whether an offset parts a word. In scripts that are written without spaces every letter counts as a word. */
export function isInsideWord(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    letterAfter.test(text.slice(offset, offset + 2)) &&
    letterBefore.test(text.slice(Math.max(0, offset - 2), offset))
  );
}

/** The start of the word that holds an offset, at most `reach` characters before it. */
export function wordStart(text: string, offset: number, reach: number): number {
  let start = offset;
  while (start > offset - reach && isInsideWord(text, start)) start--;
  return isInsideWord(text, start) ? offset : start;
}

/** The end of the word that holds an offset, at most `reach` characters after it. */
export function wordEnd(text: string, offset: number, reach: number): number {
  let end = offset;
  while (end < offset + reach && isInsideWord(text, end)) end++;
  return isInsideWord(text, end) ? offset : end;
}
