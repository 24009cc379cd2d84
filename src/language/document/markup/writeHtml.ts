import type { Passage } from '../../types';
import { decodeReferences } from '../alignText';
import { type HtmlMark, htmlMarks, isHidden, isInline, isSuffix, passageKindOf } from './htmlTags';
import type { MaskWriter } from './maskWriter';

/**
 * Writes the prose of an HTML block: its text is prose, tags and comments are not. A tag that is not one of the middle
 * of a sentence ends a passage, and so does a blank line. `html` is the block without the markers of the quotations and
 * lists around it, as long as its source, which begins at `start`.
 */
export function writeHtml(html: string, start: number, writer: MaskWriter, kind: Passage['kind']): void {
  new HtmlWriter(html, start, writer, kind).write();
}

class HtmlWriter {
  #kind: Omit<Passage, 'start' | 'end'>;
  /** The place of the cell read last in the tables of the block. */
  #row = -1;
  #column = -1;
  /** Start and end of the words of the open passage. */
  #passage: { start: number; end: number } | undefined;
  /** The element whose text is not prose, and which is still open. */
  #hidden: string | undefined;

  constructor(
    readonly html: string,
    readonly offset: number,
    readonly writer: MaskWriter,
    readonly outer: Passage['kind'],
  ) {
    this.#kind = { kind: outer };
  }

  write(): void {
    let at = 0;
    for (const mark of htmlMarks(this.html)) {
      if (mark.start < at) continue;
      this.#text(at, mark.start);
      at = this.#mark(mark);
    }
    this.#text(at, this.html.length);
    this.#endPassage();
  }

  /** Reads a mark; returns the offset from which the text goes on. */
  #mark(mark: HtmlMark): number {
    const { name, isClosing, start, end } = mark;
    if (this.#hidden !== undefined) {
      if (isClosing && name === this.#hidden) this.#hidden = undefined;
      return end;
    }
    if (name === '!') {
      const isCorrection = this.#passage && this.writer.isCorrection(this.html.slice(start, end), this.offset + start);
      if (!isCorrection) this.#interrupt(end);
      return end;
    }
    if (name === 'sup' && !isClosing) return this.#superscript(end);
    if (isHidden(name) && !isClosing && this.html[end - 2] !== '/') {
      this.#hidden = name;
      this.#interrupt(end);
    } else if (name === 'br') {
      if (this.#passage) this.writer.lineBreak(this.offset + end);
    } else if (name === 'img') this.#interrupt(end);
    else if (!isInline(name)) this.#begin(mark);
    return end;
  }

  /** A note mark above the line is left out; letters are the end of a word. */
  #superscript(from: number): number {
    const close = closingSup(this.html, from);
    return close && !isSuffix(this.html.slice(from, close.start)) ? close.end : from;
  }

  /** A tag that begins or ends a part of the page. */
  #begin({ name, isClosing }: HtmlMark): void {
    this.#endPassage();
    if (name === 'tr' && !isClosing) {
      this.#row++;
      this.#column = -1;
    }
    const kind = passageKindOf(name);
    if (kind) this.#kind = isClosing ? { kind: this.outer } : kind.kind === 'cell' ? this.#nextCell() : kind;
    else if (/^(?:tr|table|t(?:head|body|foot))$/.test(name)) this.#kind = { kind: this.outer };
  }

  /** An empty cell has its place too. */
  #nextCell(): Omit<Passage, 'start' | 'end'> {
    this.#column++;
    return { kind: 'cell', row: Math.max(0, this.#row), column: this.#column };
  }

  #text(from: number, to: number): void {
    if (this.#hidden !== undefined || from >= to) return;
    for (const { index, 0: part } of this.html.slice(from, to).matchAll(paragraphs)) {
      if (this.#passage && /^[ \t]*(?:\r\n?|\n)[ \t]*[\r\n]/.test(part)) this.#endPassage();
      const blank = part.length - part.trimStart().length;
      const words = part.trim();
      if (words === '') continue;
      const start = from + index + (this.#passage ? 0 : blank);
      const end = from + index + blank + words.length;
      if (!this.#passage) this.writer.beginPassage();
      this.#passage ??= { start, end };
      this.#passage.end = end;
      this.writer.words(decodeReferences(withoutEmphasis(this.html.slice(start, end))), this.offset + start);
    }
  }

  #interrupt(end: number): void {
    if (this.#passage) this.writer.interrupt(this.offset + end);
  }

  #endPassage(): void {
    if (!this.#passage) return;
    const { start, end } = this.#passage;
    this.#passage = undefined;
    this.writer.passage({ start: this.offset + start, end: this.offset + end, ...this.#kind });
  }
}

const emphasis = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,3})(?=\S)([^*_]{1,200})(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** Some writers set emphasis with the marks of Markdown also in HTML: "<p>*May* 1709". */
const withoutEmphasis = (text: string): string =>
  text.replace(emphasis, (_, mark: string, words: string) => ' '.repeat(mark.length) + words + ' '.repeat(mark.length));

/** A paragraph with the blank lines before it. */
const paragraphs = /(?:[ \t]*(?:\r\n?|\n))*(?:(?!(?:\r\n?|\n)[ \t]*(?:\r|\n))[^])+|(?:[ \t]*(?:\r\n?|\n))+/g;

/** The `</sup>` that closes a note mark, which is short. */
function closingSup(html: string, from: number): { start: number; end: number } | undefined {
  const near = html.slice(from, from + 500);
  const match = /<\/sup\s{0,9}>/i.exec(near);
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : undefined;
}

/** The text of an HTML block without the markers of the quotations and lists around its lines, at the same length. */
export function withoutMarkers(source: string, value: string): string {
  if (source.length === value.length) return source;
  const lines = value.split(/\r\n?|\n/);
  let line = 0;
  return source.replace(/[^\r\n]*(?:\r\n?|\n|$)/g, (written) => {
    const words = lines[line++] ?? '';
    const at = written.lastIndexOf(words);
    return at <= 0 ? written : ' '.repeat(at) + written.slice(at);
  });
}
