import { closesFence, openingFence } from '../../text/markup';
import { lineEnd, lineStart, nextLineStart } from '../../text/lines';
import { BARRIER, JOINER } from '../../types';
import { joint } from '../alignText';
import { admonitionAt, ITEM, ITEM_WITH_RULE } from './admonitions';
import * as code from './codeMarks';
import { directiveAt, directiveEndAt } from './directives';
import { endOfHeldFence } from './heldFences';
import { NextMarks } from './nextMarks';
import { endOfStretch, stretchOpenedBy } from './stretches';

// Markdown has many dialects: Pandoc, kramdown, MyST, Obsidian, Hugo, Jekyll, MDX. The parser knows GitHub's alone, so
// the marks of the others are hidden from it: each becomes characters that are no prose, at the same length.

/** Almost every paragraph has none of these signs. */
const anyMark =
  /[{^$]|%%|:::|\[\[|\\[a-z]|<(?:svg|math)\b|\smarkdown(?=[\s=>])|^(?:import|export) |^[ \t]*(?:!!!|\?\?\?|===)/im;

/** The first characters of everything that may be hidden, and of the code in which nothing is. */
const mark =
  /\\(?:[a-z]+|.)|`+|~{3,}|<!--|<[a-z]|\{|%%|\$\$?|!?\[\[|:{3,}|!{3}|\?{3}|={3}|\^|^(?:import|export)(?=[ \t])/gim;

/** For a line that has only marks: a thematic break, which ends a paragraph. */
const RULE = '***';

/** Whether a text may have markup that this module hides. */
export const mayHaveDialectMarks = (text: string): boolean => anyMark.test(text);

/** The text of a Markdown block with the marks of other dialects hidden; offsets stay. */
export function hideMarkup(text: string): string {
  return anyMark.test(text) ? new Hider(text).hidden() : text;
}

/** A part of the text from the mark read last, and what becomes of it. */
interface Hidden {
  readonly end: number;
  /** By default barriers. */
  readonly by?: string;
  /** Nothing is replaced, and nothing in the part is a mark. */
  readonly stays?: true;
}

/** Whether a line opens an element with Markdown in it, which is no HTML block. */
export function opensMarkdownElement(line: string): boolean {
  markdownTag.lastIndex = 0;
  return markdownTag.test(line);
}

class Hider {
  readonly #marks: NextMarks;
  /** The marks of the open directives, the innermost last. */
  readonly #directives: string[] = [];
  /** The fewest marks of a fence that has no end, for each sign. */
  readonly #endless = new Map<string, number>();
  readonly #unclosedDirectives = new Set<string>();
  #out = '';
  #copied = 0;

  constructor(readonly text: string) {
    this.#marks = new NextMarks(text);
  }

  hidden(): string {
    const { text } = this;
    mark.lastIndex = 0;
    for (let match = mark.exec(text); match; match = mark.exec(text)) {
      const [written] = match;
      const at = match.index;
      const found = this.#read(written, at);
      if (found && !found.stays) this.#hide(at, found.end, found.by);
      mark.lastIndex = Math.max(found?.end ?? 0, this.#copied, at + written.length);
    }
    return this.#out + text.slice(this.#copied);
  }

  #hide(start: number, end: number, by = BARRIER): void {
    const hidden = this.text.slice(start, end);
    const written = by === RULE ? hidden.replace(/[^\r\n]/g, ' ').replace('   ', RULE) : hidden.replace(/[^\r\n]/g, by);
    this.#out += this.text.slice(this.#copied, start) + written;
    this.#copied = end;
  }

  #read(written: string, at: number): Hidden | undefined {
    const isFirst = this.#isFirstInLine(at);
    if (isFirst) {
      const fenced = /^[`~:]{3}/.test(written) && this.#readFence(at);
      if (fenced) return fenced;
      const stretch = this.#readStretch(at) ?? this.#readRaw(at) ?? this.#readAdmonition(at);
      if (stretch) return stretch;
    }
    switch (written[0]) {
      case '`':
        return this.#readHeldFence(written, at) ?? this.#readCode(written, at);
      case '~':
        return this.#readHeldFence(written, at);
      case '<':
        return written === '<!--' ? this.#staysUntil('-->', at + 4) : this.#readTag(at);
      case '{':
        return this.#readBraces(at);
      case '%':
        return /\d/.test(this.text[at - 1] ?? '') ? undefined : this.#until('%%', at + 2);
      case '$':
        if (written === '$$') return this.#until('$$', at + 2);
        return this.#to(code.endOfFormula(this.text, at));
      case '!':
        return this.#to(code.endOfEmbed(this.text, at));
      case '[':
        return this.#to(code.endOfWikiTarget(this.text, at));
      case '\\':
        return this.#readCommand(at);
      case '^':
        return this.#readSuperscript(at);
      case 'i':
      case 'e':
        return this.#readScriptLine(at);
      default:
        return undefined;
    }
  }

  /** Only white space stands before it in its line. */
  #isFirstInLine(at: number): boolean {
    let start = at;
    while (start > 0 && (this.text[start - 1] === ' ' || this.text[start - 1] === '\t')) start--;
    return start === 0 || this.text[start - 1] === '\n' || this.text[start - 1] === '\r';
  }

  #to(end: number | undefined): Hidden | undefined {
    return end === undefined ? undefined : { end };
  }

  /** Hides everything up to a mark in the same paragraph. */
  #until(close: string, from: number): Hidden | undefined {
    return this.#to(this.#marks.endInParagraph(close, from));
  }

  #staysUntil(close: string, from: number): Hidden | undefined {
    const place = this.#marks.next(close, from);
    return place < this.text.length ? { end: place + close.length, stays: true } : undefined;
  }

  #readStretch(at: number): Hidden | undefined {
    if (lineStart(this.text, at) !== at) return undefined;
    const opened = stretchOpenedBy(this.text.slice(at, Math.min(at + 200, lineEnd(this.text, at))));
    return opened && { end: endOfStretch(opened.stretch, this.text, at + opened.from) ?? this.text.length };
  }

  /** An element whose lines the parser does not read: nothing in it is a mark. */
  #readRaw(at: number): Hidden | undefined {
    rawTag.lastIndex = at;
    const name = rawTag.exec(this.text)?.[1];
    if (name === undefined) return undefined;
    const raw = this.#staysUntil(`</${name}`, at);
    const end = this.#endOfDirective(at);
    return end === undefined || (raw && raw.end <= end) ? raw : { end, by: ' ' };
  }

  /** The start of the line that closes the open directive. */
  #endOfDirective(from: number): number | undefined {
    const open = this.#directives.at(-1);
    if (open === undefined || this.#unclosedDirectives.has(open)) return undefined;
    for (let line = nextLineStart(this.text, from); line < this.text.length; line = nextLineStart(this.text, line))
      if (directiveEndAt(this.text, line, open) !== undefined) return line;
    this.#unclosedDirectives.add(open);
    return undefined;
  }

  /** A part of a page of MkDocs becomes a list item, to which the indented lines below belong. */
  #readAdmonition(at: number): Hidden | undefined {
    const admonition = admonitionAt(this.text, at);
    if (!admonition) return undefined;
    const { title, end } = admonition;
    const item = title ? ITEM : ITEM_WITH_RULE;
    this.#out += this.text.slice(this.#copied, at) + item;
    this.#copied = at + item.length;
    this.#hide(this.#copied, title?.start ?? end, title ? BARRIER : ' ');
    if (title) this.#hide(title.end, end);
    return { end, stays: true };
  }

  #readHeldFence(marks: string, at: number): Hidden | undefined {
    const end = marks.length < 3 ? undefined : endOfHeldFence(this.text, at);
    return end === undefined ? undefined : { end, stays: true };
  }

  /** A fence: its code stays, and the parser finds it; the lines of most directives are prose. */
  #readFence(at: number): Hidden | undefined {
    const { text } = this;
    const start = lineStart(text, at);
    const open = this.#directives.at(-1);
    const closed = open === undefined ? undefined : directiveEndAt(text, start, open);
    if (closed !== undefined) {
      this.#directives.pop();
      return { end: closed, by: RULE };
    }
    const directive = directiveAt(text, start);
    if (directive) {
      this.#directives.push(directive.marks);
      if (directive.titleStart >= directive.lineEnd) return { end: directive.end, by: RULE };
      this.#hide(at, directive.titleStart);
      this.#hide(directive.lineEnd, directive.end, ' ');
      return { end: directive.end, stays: true };
    }
    if (text[at] === ':') return this.#readDivision(at);
    const marks = openingFence(text.slice(start, lineEnd(text, at)));
    const end = marks === undefined ? undefined : this.#endOfFence(nextLineStart(text, at), marks);
    return end === undefined ? undefined : { end, stays: true };
  }

  #endOfFence(from: number, marks: string): number | undefined {
    // Where a fence has no end, no later one with as many marks has.
    const sign = marks.charAt(0);
    if (marks.length >= (this.#endless.get(sign) ?? Infinity)) return undefined;
    for (let line = from; line < this.text.length;) {
      const next = nextLineStart(this.text, line);
      if (closesFence(this.text.slice(line, next), marks)) return next;
      line = next;
    }
    this.#endless.set(sign, marks.length);
    return undefined;
  }

  /** "::: {#id .class}", "::: warning": the line that opens or closes a division of Pandoc. */
  #readDivision(at: number): Hidden | undefined {
    division.lastIndex = at;
    const end = division.test(this.text) ? division.lastIndex : at;
    const rest = this.text.slice(end, lineEnd(this.text, end));
    return { end, by: /^[ \t:]*$/.test(rest) ? RULE : BARRIER };
  }

  /** A code span stays: nothing in it is a mark. */
  #readCode(written: string, at: number): Hidden | undefined {
    const from = at + written.length;
    let place = this.#marks.next(written, from);
    const limit = this.#marks.endOfParagraph(from);
    while (place < limit) {
      let end = place;
      while (this.text[end] === '`') end++;
      if (end - place === written.length) return { end, stays: true };
      place = this.#marks.next(written, end);
    }
    return undefined;
  }

  /** A tag whose element has Markdown in it: `<div markdown="1">`. */
  #readTag(at: number): Hidden | undefined {
    markdownTag.lastIndex = at;
    if (!markdownTag.test(this.text)) return undefined;
    const end = markdownTag.lastIndex;
    return { end, by: this.#isFirstInLine(at) && restOfLine.test(this.text.slice(end, end + 100)) ? RULE : BARRIER };
  }

  #readBraces(at: number): Hidden | undefined {
    const { text } = this;
    const opened = stretchOpenedBy(text.slice(at, at + 200));
    if (opened && this.#marks.next(opened.stretch.end, at + opened.from) < this.#marks.endOfParagraph(at)) {
      return this.#to(endOfStretch(opened.stretch, text, at + opened.from));
    }
    for (const [open, close] of pairs) if (text.startsWith(open, at)) return this.#until(close, at + open.length);
    return this.#to(code.endOfBraces(text, at));
  }

  #readCommand(at: number): Hidden | undefined {
    const close = code.environmentEnd(this.text, at);
    return close === undefined ? this.#to(code.endOfCommand(this.text, at)) : this.#until(close, at);
  }

  /** "19^th^": the marks of letters part nothing; a number or sign above the line is a note mark or an exponent. */
  #readSuperscript(at: number): Hidden | undefined {
    superscript.lastIndex = at;
    const inner = superscript.exec(this.text)?.[1];
    if (inner === undefined || !/[\p{L}\p{N}]/u.test(this.text[at - 1] ?? '')) return undefined;
    const end = at + inner.length + 2;
    if (!/^\p{L}+$/u.test(inner)) return { end, by: ' ' };
    this.#hide(at, at + 1, JOINER);
    this.#hide(end - 1, end, joint(inner, this.text.slice(end, end + 2)));
    return undefined;
  }

  #readScriptLine(at: number): Hidden | undefined {
    if (code.isExport(this.text, at)) return { end: this.#marks.endOfParagraph(at) };
    return this.#to(code.endOfImport(this.text, at));
  }
}

const division = /:{3,}[ \t]*(?:\{[^}\r\n]{0,500}\}|[\w-]{1,40}(?=[ \t\r\n{:]|$)(?:[ \t]*\{[^}\r\n]{0,500}\})?)?/y;
const markdownTag =
  /<[a-z][a-z0-9-]{0,20}(?:\s[^<>\r\n]{0,300})?\smarkdown(?:=["']?(?:1|block|span)["']?)?(?:\s[^<>\r\n]{0,300})?>/iy;
const rawTag = /<(script|style|pre|textarea)(?=[\s>])/y;
const restOfLine = /^[ \t]*(?:[\r\n]|$)/;
const superscript = /\^([^\s^[\]]{1,12})\^/y;

/** Marks that hide everything up to their end in the same paragraph. */
const pairs: readonly (readonly [open: string, close: string])[] = [
  ['{{', '}}'],
  ['{%', '%}'],
  ['{/*', '*/}'],
  ['{>>', '<<}'],
  ['{::', '}'],
];
