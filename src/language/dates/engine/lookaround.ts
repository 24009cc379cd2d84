// The words beside an offset. Only a few words are read, so the scan stays linear.

const isLetter = (code: number): boolean => ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 0xc0 && code < 0x250);
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2009 || code === 0x202f;
/** White space, full stop, colon or hyphen, which may stand between a date and the word that qualifies it. */
const isGap = (code: number): boolean => isSpace(code) || code === 46 || code === 58 || code === 45;

const MAX_GAP = 10;
const MAX_WORD = 16;

/**
 * The two words before an offset, the nearer one first, in lower case; empty if anything other than a gap stands
 * between. A cheap test before a pattern is tried.
 */
export function wordsBefore(text: string, start: number): readonly [string, string] {
  const end = skipGap(text, start);
  const begin = skipWord(text, end);
  if (begin === end) return ['', ''];
  const furtherEnd = skipGap(text, begin);
  const further = furtherEnd === begin ? '' : text.slice(skipWord(text, furtherEnd), furtherEnd).toLowerCase();
  return [text.slice(begin, end).toLowerCase(), further];
}

function skipGap(text: string, from: number): number {
  let i = from;
  while (i > 0 && from - i < MAX_GAP && isGap(text.charCodeAt(i - 1))) i--;
  return i;
}

function skipWord(text: string, from: number): number {
  let i = from;
  while (i > 0 && from - i < MAX_WORD && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}

/** The word before an offset, in lower case; a full stop may stand between ("c. 1450"), but no other sign. */
export function wordBefore(text: string, start: number): string {
  let end = start;
  while (end > 0 && start - end < MAX_GAP && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === start) return '';
  if (text.charCodeAt(end - 1) === 46) end--;
  return text.slice(skipWord(text, end), end).toLowerCase();
}

/** The word after an offset, as written; empty if a sign stands between. */
export function wordAfter(text: string, end: number): string {
  let begin = end;
  while (begin - end < MAX_GAP && isSpace(text.charCodeAt(begin))) begin++;
  if (begin === end) return '';
  let close = begin;
  while (close - begin < MAX_WORD && isLetter(text.charCodeAt(close))) close++;
  return text.slice(begin, close);
}
