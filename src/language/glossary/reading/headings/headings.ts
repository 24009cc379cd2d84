import { FenceScanner } from '../../../text/markup';
import { lineText, linesOf } from '../../../text/lines';
import type { Span } from '../../../types';

/** A heading of a Markdown text. */
export interface Heading extends Span {
  /** 1 to 6. */
  readonly level: number;
  /** The words without the marks; empty where there are none. */
  readonly words: Span;
  /** Where the line after the heading begins; `start` is where the heading's own begins. */
  readonly bodyStart: number;
}

/**
 * The headings of a text, with `#` or `=` before them, or underlined with `=` or `-`; those inside code do not count. Two marks or more need no
 * space behind them, and a bullet may stand before them, as in outlines.
 */
export function headingsOf(text: string, from = 0): Heading[] {
  const headings: Heading[] = [];
  const fences = new FenceScanner();
  /** The line before, where it may be the words of an underlined heading: a paragraph of one line. */
  let above: Span | undefined;
  let isAfterBlank = true;
  for (const { start, end } of linesOf(text, from)) {
    const first = text.charCodeAt(start);
    // Most lines are words: they are no heading, and only a short look is taken at them.
    const line = { start, end };
    const words = lineText(text, line);
    if (fences.isCode(words)) {
      above = undefined;
      isAfterBlank = false;
      continue;
    }
    const heading = isMark(first)
      ? (hashHeading(words, line) ?? equalsHeading(words, line) ?? underlined(text, words, above, end))
      : undefined;
    if (heading) headings.push(heading);
    const isBlank = heading !== undefined || words.trim() === '';
    above = isAfterBlank && !isBlank && mayBeUnderlined.test(words) ? line : undefined;
    isAfterBlank = isBlank;
  }
  return headings;
}

const mayBeUnderlined = /^ {0,3}[^\s>#|<*+\-=:]/;

/** `#`, `=`, `-`, `*` or a space. */
const isMark = (code: number): boolean => code === 35 || code === 61 || code === 45 || code === 42 || code === 32;

function hashHeading(words: string, { start, end }: Span): Heading | undefined {
  const marks = /^(?: {0,3}|[-*][ \t])(?:(#{1,6})(?=[ \t]|$)|(#{2,6})(?=\p{Lu}|\p{Lo}))/u.exec(words);
  if (!marks) return undefined;
  const label = withoutClosingMarks(words.slice(marks[0].length).trim());
  const at = label === '' ? start : start + words.indexOf(label, marks[0].indexOf('#') + 1);
  const span = { start: at, end: at + (label === '' ? words.length : label.length) };
  return {
    level: (marks[1] ?? marks[2] ?? '').length,
    words: label === '' ? { start: at, end: at } : span,
    start,
    end,
    bodyStart: end,
  };
}

/** "== Anna", as AsciiDoc has headings, or "== Anna ==", as wikis do. */
function equalsHeading(words: string, { start, end }: Span): Heading | undefined {
  const marks = /^(={1,6})[ \t]+(?=[^\s=])/.exec(words);
  if (!marks) return undefined;
  const label = words
    .slice(marks[0].length)
    .trimEnd()
    .replace(/[ \t]={1,6}$/, '')
    .trimEnd();
  const at = start + marks[0].length;
  return { level: (marks[1] ?? '').length, words: { start: at, end: at + label.length }, start, end, bodyStart: end };
}

function underlined(text: string, words: string, above: Span | undefined, bodyStart: number): Heading | undefined {
  if (!above || !/^ {0,3}(?:=+|-{2,})[ \t]*$/.test(words)) return undefined;
  const label = lineText(text, above);
  const start = above.start + label.length - label.trimStart().length;
  const level = words.trimStart().startsWith('=') ? 1 : 2;
  return {
    level,
    words: { start, end: above.start + label.trimEnd().length },
    start: above.start,
    end: bodyStart,
    bodyStart,
  };
}

/** "Name ##" is the heading "Name". */
function withoutClosingMarks(heading: string): string {
  let end = heading.length;
  while (heading[end - 1] === '#') end--;
  return end === 0 || /[ \t]/.test(heading.charAt(end - 1)) ? heading.slice(0, end).trim() : heading;
}
