import { FenceScanner } from '../../text/markup';
import { linesOf, lineText } from '../../text/lines';
import { overlapsAny } from '../../text/spans';
import type { Span } from '../../types';

/** The text of a glossary file, and the same without what no reader of it shows. */
export interface GlossaryText {
  readonly text: string;
  /** As long as the text; HTML comments and a byte order mark are spaces. */
  readonly prose: string;
  /** The YAML between the lines of dashes at the beginning, and where the line after them begins. */
  readonly frontMatter?: Span & { readonly after: number };
  /** Whether nothing but white space stands between two offsets of the text. */
  isBlank(start: number, end: number): boolean;
}

export function glossaryText(text: string): GlossaryText {
  const unmarked = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const prose = text.includes('<!--') ? withoutComments(unmarked) : unmarked;
  const frontMatter = frontMatterOf(prose);
  return {
    text: unmarked,
    prose,
    ...(frontMatter && { frontMatter }),
    isBlank: (start, end) => start >= end || unmarked.slice(start, end).trim() === '',
  };
}

/** How much front matter is read, in UTF-16 units. */
const longest = 20_000;
const opened = /^\s?---[ \t]*(?:\r\n?|\n)/;
const closed = /(?:^|[\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/;

function frontMatterOf(text: string): GlossaryText['frontMatter'] {
  const start = opened.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const end = closed.exec(text.slice(start, longest));
  return end ? { start, end: start + end.index, after: start + end.index + end[0].length } : undefined;
}

/** A comment in code is code; one that is never closed is not a comment yet. */
function withoutComments(text: string): string {
  const code = codeIn(text);
  let masked = '';
  for (let at = text.indexOf('<!--'); at >= 0; at = text.indexOf('<!--', Math.max(at + 4, masked.length))) {
    const end = text.indexOf('-->', at + 4);
    if (end < 0) break;
    if (overlapsAny(code, { start: at, end: at + 1 })) continue;
    masked += text.slice(masked.length, at) + text.slice(at, end + 3).replace(/[^\r\n]/g, ' ');
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
