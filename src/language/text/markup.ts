import type { Span } from '../types';

// Markdown read without a parser: links, `[label](target "title")` and `<https://…>` (CommonMark 0.31, sections 6.3 and
// 6.5), and fenced code (section 4.5). A fence is identified by its marks: "```" or "~~~~".

/** The end of a link after its label, from "](" to ")". */
export interface LinkTail extends Span {
  /** Without angle brackets. */
  readonly target: Span;
  /** Without quotation marks. */
  readonly title?: Span;
}

/** A link of a text. The label of `<https://…>` is its target. */
export interface WrittenLink extends LinkTail {
  readonly label: Span;
}

/**
 * The deepest nesting of brackets inside a target, as in CommonMark's parsers; so no text is read more than 32 times.
 */
const DEEPEST = 32;

/** The links of a text, in reading order. */
export function linksWritten(text: string): WrittenLink[] {
  const links: WrittenLink[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(/\]\(|<[a-z][a-z0-9+.-]{0,30}:[^<>\s]*>/gi)) {
    const tail = found === '](' ? linkTailAt(text, index) : autolink(index, index + found.length);
    if (index < from || !tail) continue;
    const label = found === '](' ? labelBefore(text, from, index) : tail.target;
    from = tail.end;
    if (label) links.push({ ...tail, start: found === '](' ? label.start - 1 : index, label });
  }
  return links;
}

/** The ends of links after their labels, in a text that may begin inside a label. */
export function linkTails(text: string): LinkTail[] {
  const tails: LinkTail[] = [];
  for (let at = text.indexOf(']('); at >= 0; at = text.indexOf('](', Math.max(at + 2, tails.at(-1)?.end ?? 0))) {
    const tail = linkTailAt(text, at);
    if (tail) tails.push(tail);
  }
  return tails;
}

/** The end of a link whose label ends with the bracket at an offset; undefined if it is not a link. */
export function linkTailAt(text: string, start: number): LinkTail | undefined {
  if (!text.startsWith('](', start)) return undefined;
  const target = linkTargetAt(text, start + 2);
  const isInAngles = text[target.start - 1] === '<';
  if (isInAngles && text[target.end] !== '>') return undefined;
  const behind = target.end + (isInAngles ? 1 : 0);
  const next = skipSpace(text, behind);
  const title = next > behind ? titleAt(text, next) : undefined;
  const end = title ? skipSpace(text, title.end + 1) : next;
  return text[end] === ')' ? { start, end: end + 1, target, ...(title && { title }) } : undefined;
}

/**
 * The target that begins at an offset or after white space: in angle brackets, or up to white space or the last ")".
 */
export function linkTargetAt(text: string, from: number): Span {
  const first = skipSpace(text, from);
  const isInAngles = text[first] === '<';
  const start = isInAngles ? first + 1 : first;
  let end = start;
  for (let depth = 0; end < text.length; end++) {
    const sign = text.charAt(end);
    if (sign === '\\') end++;
    else if (isInAngles ? /[<>\r\n]/.test(sign) : /\s/.test(sign)) break;
    else if (!isInAngles && sign === '(' && ++depth > DEEPEST) break;
    else if (!isInAngles && sign === ')' && --depth < 0) break;
  }
  return { start, end: Math.min(end, text.length) };
}

function titleAt(text: string, open: number): Span | undefined {
  const quote = text.charAt(open);
  if (quote !== '"' && quote !== "'") return undefined;
  const end = text.indexOf(quote, open + 1);
  return end < 0 ? undefined : { start: open + 1, end };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}

const autolink = (start: number, end: number): LinkTail => ({ start, end, target: { start: start + 1, end: end - 1 } });

/** The label that ends at an offset and begins behind `from`; brackets in it are escaped or come in pairs. */
function labelBefore(text: string, from: number, end: number): Span | undefined {
  let depth = 0;
  for (let at = end - 1; at >= from; at--) {
    if (at > from && text[at - 1] === '\\') at--;
    else if (text[at] === ']') depth++;
    else if (text[at] === '[' && depth-- === 0) return { start: at + 1, end };
  }
  return undefined;
}

/** Splits a link target at its text fragment: `a.md#h:~:text=b` is `a.md` and `text=b`. */
export function splitTarget(target: string): { path: string; fragment?: string } {
  const hash = target.indexOf('#');
  if (hash < 0) return { path: target };
  const path = target.slice(0, hash);
  const at = target.indexOf(':~:text=', hash);
  return at < 0 ? { path } : { path, fragment: target.slice(at + 3).split('&')[0] ?? '' };
}

/**
 * The marks of a fence that a line opens. Backticks do not open a fence if the line has another backtick after them.
 */
export function openingFence(line: string): string | undefined {
  const fence = /^ {0,3}(?:(`{3,})[^`]*$|(~{3,}))/.exec(line);
  return fence?.[1] ?? fence?.[2];
}

/** Whether a line closes a fence: the same character, at least as many times, and nothing else. */
export function closesFence(line: string, fence: string): boolean {
  const marks = /^ {0,3}(`{3,}|~{3,})[ \t]*[\r\n]*$/.exec(line)?.[1];
  return marks?.startsWith(fence) === true;
}

/** Tells for each line in turn whether it belongs to fenced code, including the fences. */
export class FenceScanner {
  /** The marks of the open fence. */
  #fence: string | undefined;

  get openFence(): string | undefined {
    return this.#fence;
  }

  isCode(line: string): boolean {
    const open = this.#fence;
    if (open === undefined) this.#fence = openingFence(line);
    else if (closesFence(line, open)) this.#fence = undefined;
    return (open ?? this.#fence) !== undefined;
  }
}
