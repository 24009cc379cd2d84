import { linesOf } from '../text/lines';

/** Deeper than this no text nests on purpose. The Markdown parser takes time that grows with the depth, and recurses. */
export const MOST_LEVELS = 100;

/**
 * A Markdown text in which nothing nests deeper than `MOST_LEVELS`, as long as the text itself: a line that stands in more
 * quotations, lists and notes is blank, and deeper marks of emphasis and brackets are spaces. Almost every text is
 * returned as it is.
 */
export function limitNesting(text: string): string {
  return limitMarks(limitContainers(text));
}

/** The mark of a quotation, an item or a note at the head of a line. */
const containerMark = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])|\[\^[^\]\s]{1,999}\]:)/y;
/** A line with one mark too many, or one that only deep nesting would indent so far: a level takes two to four columns. */
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

/** How much deeper the text stands behind a mark: one level, none, or one less. */
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

/** Spaces in the place of the marks that open more levels than a text may have. A blank line ends all levels. */
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

/** Whether there are as many marks as deep nesting takes: most texts have fewer. */
function mayNestDeeply(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length && count <= MOST_LEVELS; i++) if ('*_~['.includes(text.charAt(i))) count++;
  return count > MOST_LEVELS;
}
