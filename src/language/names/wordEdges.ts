import { consonantMarks } from '../text/letters';
import { classOf, foldOf, IGNORABLE, isWordClass } from '../text/normalize';
import { oneOf } from '../text/patterns';
import { isTie } from './nameReader';

// Where the words of a text begin and end, for names.

/** The start of a mention, with the mark of a consonant before its first letter: "ʿAbd". */
export const withMark = (text: string, start: number): number =>
  start > 0 && consonantMarks.includes(text.charAt(start - 1)) ? start - 1 : start;

/** The end of the word that contains an offset. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  for (let kind = classOf(text.charCodeAt(at)); isWordClass(kind) || kind === IGNORABLE;) {
    kind = classOf(text.charCodeAt(++at));
  }
  return at;
}

/** "Brien" does not begin in "O'Brien", but "Église" does in "l'Église". */
export function beginsWord(text: string, at: number): boolean {
  if (foldOf(text.charCodeAt(at - 1)) !== 0x27 || !isWordClass(classOf(text.charCodeAt(at - 2)))) return true;
  return elided.test(text.slice(Math.max(0, at - 8), at - 1));
}

/** French and Italian words that lose their vowel before a name. */
const elided = new RegExp(
  `(?<![\\p{L}'’])${oneOf(`l d qu jusqu lorsqu puisqu quoiqu dell all nell dall sull coll un quell`)}$`,
  'iu',
);

/** "Yan" does not end in "Yan'an", but does in "Yan's". */
export function endsWord(text: string, at: number): boolean {
  if (!isTie(text.charCodeAt(at)) || foldOf(text.charCodeAt(at)) !== 0x27) return true;
  const isWord = (offset: number): boolean => isWordClass(classOf(text.charCodeAt(offset)));
  return !isWord(at + 1) || (/s/i.test(text.charAt(at + 1)) && !isWord(at + 2));
}
