import { linesOf } from '../text/lines';

/**
 * No text is nested deeper than this on purpose. The Markdown parser is recursive, and its time grows with the depth.
 */
export const MOST_LEVELS = 100;

/**
 * A Markdown text in which nothing is nested deeper than `MOST_LEVELS`, with its length unchanged: a line inside more
 * quotations, lists and notes becomes blank, and deeper emphasis marks and brackets become spaces. Almost every text is
 * returned unchanged.
 */
export function limitNesting(text: string): string {
  return limitMarks(limitContainers(text));
}

/** The marker of a quotation, a list item or a note at the start of a line. */
const containerMark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]\s]{1,999}\]:)/y;
/** A line with one marker too many, or an indent that only deep nesting needs: a level takes two to four columns. */
const deepLine = new RegExp(`(?:${containerMark.source}){${MOST_LEVELS + 1}}|[ \\t]{${4 * MOST_LEVELS + 1}}`, 'y');

function limitContainers(text: string): string {
  if (text.length <= MOST_LEVELS) return text;
  let out = '';
  let copied = 0;
  for (const { start, end } of linesOf(text)) {
    if (end - start <= MOST_LEVELS) continue;
    deepLine.lastIndex = start;
    if (!deepLine.test(text)) continue;
    out += text.slice(copied, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ');
    copied = end;
  }
  return out + text.slice(copied);
}

/** The change of depth after a mark: one level more, none, or one less. */
type Depth = 1 | 0 | -1;

function limitMarks(text: string): string {
  if (!mayNestDeeply(text)) return text;
  const brackets = /!?\[|\]|\n[ \t\r]*\n/g;
  const emphasis = /[*_~]+|\n[ \t\r]*\n/g;
  const bare = blankDeepMarks(text, brackets, (mark) => (mark === ']' ? -1 : 1));
  return blankDeepMarks(bare, emphasis, (_mark, before, after) => {
    const [mayClose, mayOpen] = [isWritten(before), isWritten(after)];
    return mayOpen === mayClose ? 0 : mayOpen ? 1 : -1;
  });
}

const isWritten = (character: string): boolean => /[^\s*_~[\]()]/.test(character);

/** Replaces the marks that open too many levels with spaces. A blank line ends all levels. */
function blankDeepMarks(
  text: string,
  marks: RegExp,
  depthBehind: (mark: string, before: string, after: string) => Depth,
): string {
  let out = '';
  let copied = 0;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const end = index + mark.length;
    const change = mark.startsWith('\n') ? -depth : depthBehind(mark, text.charAt(index - 1), text.charAt(end));
    if (depth + change <= MOST_LEVELS) depth = Math.max(0, depth + change);
    else {
      out += text.slice(copied, index) + ' '.repeat(mark.length);
      copied = end;
    }
  }
  return out + text.slice(copied);
}

/** Whether there are as many marks as deep nesting needs; most texts have fewer. */
function mayNestDeeply(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length && count <= MOST_LEVELS; i++) if ('*_~['.includes(text.charAt(i))) count++;
  return count > MOST_LEVELS;
}
