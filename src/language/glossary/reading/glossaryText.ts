import { FenceScanner } from '../../text/markup';
import { linesOf, lineText } from '../../text/lines';
import { overlapsAny } from '../../text/spans';
import type { Span } from '../../types';
import { asMarkdown, withoutBlockTags } from './htmlTags';

/** The properties at the beginning of a file, between lines of dashes (YAML) or plus signs (TOML). */
export interface FrontMatter extends Span {
  /** Where the line after it begins. */
  readonly after: number;
  readonly isToml: boolean;
}

/** The text of a glossary file, and the same without what no reader of it shows. */
export interface GlossaryText {
  readonly text: string;
  /** As long as the text; comments (of HTML, and `%%` of Obsidian) and a byte order mark are spaces, and tags of HTML are what Markdown has for them. */
  readonly prose: string;
  readonly frontMatter?: FrontMatter;
  /** Whether nothing but white space and tags of blocks stands between two offsets of the text. */
  isBlank(start: number, end: number): boolean;
  /** A span without the white space and the tags of blocks at its ends; an empty one where it holds nothing else. */
  withoutBlank(span: Span): Span;
}

export function glossaryText(text: string): GlossaryText {
  const unmarked = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const mayHaveTags = /<\/?[a-z]/i.test(unmarked);
  const mayHaveComments = text.includes('<!--') || text.includes('%%');
  const code = mayHaveTags || mayHaveComments ? codeIn(unmarked) : [];
  const tagged = mayHaveTags ? asMarkdown(unmarked, code) : unmarked;
  const commented = mayHaveComments ? withoutComments(tagged, code, ['<!--', '-->']) : tagged;
  const prose = mayHaveComments ? withoutComments(commented, code, ['%%', '%%']) : tagged;
  const framed = mayHaveTags ? withoutBlockTags(unmarked, code) : unmarked;
  const frontMatter = frontMatterOf(prose);
  return {
    text: unmarked,
    prose,
    ...(frontMatter && { frontMatter }),
    isBlank: (start, end) => start >= end || framed.slice(start, end).trim() === '',
    withoutBlank: ({ start, end }) => {
      const words = framed.slice(start, end);
      const from = start + words.length - words.trimStart().length;
      return { start: from, end: Math.max(from, start + words.trimEnd().length) };
    },
  };
}

/** How much front matter is read, in UTF-16 units. */
const longest = 20_000;
const opened = /^\s?(?<marks>---|\+\+\+)[ \t]*(?:\r\n?|\n)/;
const closed = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/;
const closedToml = /(?:^|[\r\n])\+\+\+[ \t]*(?:\r\n?|\n|$)/;

function frontMatterOf(text: string): FrontMatter | undefined {
  const open = opened.exec(text);
  if (!open) return undefined;
  const start = open[0].length;
  const isToml = open.groups?.['marks'] === '+++';
  const end = (isToml ? closedToml : closed).exec(text.slice(start, longest));
  return end ? { start, end: start + end.index, after: start + end.index + end[0].length, isToml } : undefined;
}

/** A comment in code is code; one that is never closed is not a comment yet. */
function withoutComments(text: string, code: readonly Span[], [open, close]: readonly [string, string]): string {
  let masked = '';
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, Math.max(at + open.length, masked.length))) {
    const end = text.indexOf(close, at + open.length);
    if (end < 0) break;
    if (overlapsAny(code, { start: at, end: at + 1 })) continue;
    const comment = text.slice(at, end + close.length);
    masked += text.slice(masked.length, at) + comment.replace(/[^\r\n]/g, ' ');
  }
  return masked + text.slice(masked.length);
}

function codeIn(text: string): Span[] {
  const code: Span[] = [];
  const fences = new FenceScanner();
  for (const line of linesOf(text)) {
    if (!fences.isCode(lineText(text, line))) continue;
    const last = code.at(-1);
    if (last?.end === line.start) code[code.length - 1] = { start: last.start, end: line.end };
    else code.push(line);
  }
  return code;
}
