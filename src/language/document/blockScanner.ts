import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name';
import { closesFence, openingFence } from '../text/markup';
import { oneOf } from '../text/patterns';
import type { LanguageId } from '../types';
import { admonitionAt } from './markup/admonitions';
import { beginsLicence } from './markup/gutenberg';
import { opensMarkdownElement } from './markup/hideMarkup';
import { endOfStretch, type Stretch, stretchOpenedBy } from './markup/stretches';

// Splits a text into blocks that have the same meaning alone as in their document. In Markdown a block begins at a line
// after a blank line if nothing is open: no fence, HTML, list item or footnote that the line continues. A block may
// have several paragraphs (a list item with two), but always at least one.

/** Tells for each line in turn, from the start of a block, whether a new block begins with it. */
export interface BlockScanner {
  /** `line` includes its line break. Returns false for the first line of a text. */
  beginsBlock(line: string): boolean;
}

export function createBlockScanner(languageId: LanguageId): BlockScanner {
  return languageId === 'markdown' ? new MarkdownScanner() : new PlainTextScanner();
}

/** In plain text, blank lines separate blocks. The licence at the end of a book of Project Gutenberg is one block. */
class PlainTextScanner implements BlockScanner {
  #isFirst = true;
  #afterBlank = false;
  #isLicence = false;

  beginsBlock(line: string): boolean {
    const blank = isBlank(line);
    const opensLicence = !this.#isLicence && beginsLicence(line);
    const begins = !this.#isFirst && !this.#isLicence && (opensLicence || (this.#afterBlank && !blank));
    this.#isFirst = false;
    this.#isLicence ||= opensLicence;
    this.#afterBlank = blank;
    return begins;
  }
}

type HtmlEnd = RegExp | 'blank line';
type Open = { kind: 'fence'; marks: string } | { kind: 'html'; end: HtmlEnd } | { kind: 'stretch'; stretch: Stretch };

/** Follows the block structure of CommonMark 0.31 and GFM as far as it decides where top-level blocks may begin. */
class MarkdownScanner implements BlockScanner {
  #open: Open | undefined;
  /** Column from which lines belong to the open list item or footnote definition; 0 if none is open. */
  #content = 0;
  /** The open list item has no content yet, so a blank line ends it. */
  #emptyItem = false;
  /** The paragraph that the next line may continue: `own` at top level, `held` inside a list item or quotation. */
  #paragraph: 'none' | 'own' | 'held' = 'none';
  #afterBlank = false;

  beginsBlock(line: string): boolean {
    if (isBlank(line)) {
      this.#blank();
      return false;
    }
    const indent = indentOf(line);
    const inside = this.#content > 0 && indent >= this.#content;
    const begins = this.#afterBlank && !this.#open && !inside && indent < 4;
    this.#afterBlank = false;
    if (begins) this.#content = 0;
    const isText = !this.#open || (this.#open.kind === 'html' && this.#open.end === 'blank line');
    if (isText && !inside && this.#opensStretch(line)) this.#paragraph = 'own';
    else if (this.#open) this.#continue(line);
    else if (inside) this.#insideItem(line.trim());
    else this.#topLevel(line.trim(), indent);
    return begins;
  }

  #blank(): void {
    this.#afterBlank = true;
    this.#paragraph = 'none';
    if (this.#open?.kind === 'html' && this.#open.end === 'blank line') this.#open = undefined;
    if (this.#emptyItem || this.#open?.kind === 'stretch') this.#content = 0;
  }

  #continue(line: string): void {
    const open = this.#open;
    if (!open || !closes(line, open)) return;
    this.#open = undefined;
    // The parser reads what is left of a stretch as text.
    if (open.kind === 'stretch') this.#paragraph = 'own';
  }

  /** A stretch that goes on below the line. One that ends in its line is text. */
  #opensStretch(line: string): boolean {
    const opened = stretchOpenedBy(line);
    if (!opened || endOfStretch(opened.stretch, line, opened.from) !== undefined) return false;
    this.#open = { kind: 'stretch', stretch: opened.stretch };
    return true;
  }

  /** A line of the open list item; anything it opens ends with the item. */
  #insideItem(text: string): void {
    this.#emptyItem = false;
    this.#paragraph = isLeaf(text) ? 'none' : 'held';
  }

  /** A line outside any open list item: it may open a fence, HTML or an item, or continue a paragraph. */
  #topLevel(text: string, indent: number): void {
    if (indent >= 4) return;
    const item = isThematicBreak(text) ? undefined : itemOf(text, indent, this.#paragraph === 'own');
    if (item) {
      this.#content = item.content;
      this.#emptyItem = item.empty;
      this.#paragraph = item.empty || isLeaf(item.text) ? 'none' : 'held';
      return;
    }
    this.#open = fenceOf(text) ?? htmlOf(text, this.#paragraph !== 'none');
    const leaf = this.#open !== undefined || isLeaf(text) || isHiddenLine(text);
    if (leaf || this.#paragraph === 'none') this.#content = 0;
    if (text.startsWith('>')) this.#paragraph = isLeaf(insideQuotation(text)) ? 'none' : 'held';
    else if (leaf) this.#paragraph = 'none';
    else if (this.#paragraph === 'none') this.#paragraph = 'own';
  }
}

function closes(line: string, open: Open): boolean {
  switch (open.kind) {
    case 'fence':
      return closesFence(line, open.marks);
    case 'html':
      return open.end !== 'blank line' && open.end.test(line);
    case 'stretch':
      return endOfStretch(open.stretch, line, 0) !== undefined;
  }
}

const isBlank = (line: string): boolean => /^[ \t\r\n]*$/.test(line);

/** Width of the leading white space; a tab moves to the next multiple of four. */
function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === ' ') column++;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
  }
  return column;
}

/** A line of a quotation without its markers and those of list items inside it. */
const insideQuotation = (text: string): string => text.replace(/^(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])[ \t]+)+/, '');

const isThematicBreak = (text: string): boolean => /^([-*_])[ \t]*(\1[ \t]*){2,}$/.test(text);

/** The list item or footnote definition that a line opens: the column from which the next lines belong to it. */
function itemOf(
  text: string,
  indent: number,
  inParagraph: boolean,
): { content: number; empty: boolean; text: string } | undefined {
  const note = /^\[\^[^\]\s]+\]:/.exec(text);
  if (note) return { content: 4, empty: false, text: text.slice(note[0].length).trim() };
  if (admonitionAt(text, 0)) return { content: indent + 4, empty: false, text: '' };
  const marker = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(text);
  if (!marker) return undefined;
  const rest = text.slice(marker[0].length);
  const empty = rest === '';
  // Inside a paragraph, a marker starts an item only if text follows it and, in an ordered list, only with number 1.
  if (inParagraph && (empty || (marker[1] !== undefined && marker[1] !== '1'))) return undefined;
  const width = indent + marker[0].length;
  const gap = indentOf(rest);
  return { content: width + (empty || gap > 4 ? 1 : gap), empty, text: rest.trim() };
}

/** A heading, a rule, a fence, an empty quotation: a paragraph cannot continue it. */
const isLeaf = (text: string): boolean =>
  text === '' || /^(#{1,6}([ \t]|$)|>)/.test(text) || isThematicBreak(text) || fenceOf(text) !== undefined;

/** A line that only opens or closes a division or an element: the parser sees a blank line. */
const isHiddenLine = (text: string): boolean => /^:{3,}/.test(text) || opensMarkdownElement(text);

function fenceOf(text: string): Open | undefined {
  const marks = openingFence(text);
  return marks === undefined ? undefined : { kind: 'fence', marks };
}

/** The seven kinds of HTML block, each with its end (CommonMark 0.31, section 4.6). */
const htmlKinds: readonly (readonly [start: RegExp, end: HtmlEnd])[] = [
  [new RegExp(`^<${oneOf(htmlRawNames)}(?:[\\s>]|$)`, 'i'), new RegExp(`</${oneOf(htmlRawNames)}>`, 'i')],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?${oneOf(htmlBlockNames)}(?:\\s|/?>|$)`, 'i'), 'blank line'],
];
const completeTag = (() => {
  const value = String.raw`(?:[^\s"'=<>\x60]+|'[^']*'|"[^"]*")`;
  const attribute = String.raw`\s+[a-z_:][\w.:-]*(?:\s*=\s*${value})?`;
  const name = '[a-z][a-z0-9-]*';
  return new RegExp(String.raw`^(?:<${name}(?:${attribute})*\s*/?>|</${name}\s*>)\s*$`, 'i');
})();

function htmlOf(text: string, inParagraph: boolean): Open | undefined {
  if (!text.startsWith('<') || opensMarkdownElement(text)) return undefined;
  for (const [start, end] of htmlKinds) {
    if (!start.test(text)) continue;
    // A comment or a script may end on its first line.
    const endsHere = end !== 'blank line' && end.test(text.replace(/^<(!--|\?|!)/, ''));
    return endsHere ? undefined : { kind: 'html', end };
  }
  return !inParagraph && completeTag.test(text) ? { kind: 'html', end: 'blank line' } : undefined;
}
