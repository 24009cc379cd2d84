import { htmlBlockNames, htmlRawNames } from 'micromark-util-html-tag-name';
import { closesFence, openingFence } from '../text/fences';
import { oneOf } from '../text/patterns';
import type { LanguageId } from '../types';

// Where a text is cut into blocks that mean the same alone as in their document. In Markdown a block begins at a line behind
// a blank line where nothing is open: no fence, no HTML, no list item or footnote that the line continues. A block may
// hold several paragraphs (a list item with two) and never less than one.

/** Says of each line in turn, from the start of a block on, whether a new block begins with it. */
export interface BlockScanner {
  /** `line` with its line end. Feeding the first line of a text answers false. */
  beginsBlock(line: string): boolean;
}

export function createBlockScanner(languageId: LanguageId): BlockScanner {
  return languageId === 'markdown' ? new MarkdownScanner() : new PlainTextScanner();
}

/** In plain text, a block is what stands between blank lines. */
class PlainTextScanner implements BlockScanner {
  #afterBlank = false;

  beginsBlock(line: string): boolean {
    const blank = isBlank(line);
    const begins = this.#afterBlank && !blank;
    this.#afterBlank = blank;
    return begins;
  }
}

type HtmlEnd = RegExp | 'blank line';
type Open = { kind: 'fence'; marks: string } | { kind: 'html'; end: HtmlEnd };

/** Follows the block structure of CommonMark 0.31 and GFM as far as it decides where top-level blocks may begin. */
class MarkdownScanner implements BlockScanner {
  #open: Open | undefined;
  /** Column from which lines belong to the open list item or footnote definition; 0 where none is open. */
  #content = 0;
  /** The open list item has had no content yet: a blank line ends it. */
  #emptyItem = false;
  /** The paragraph that the next line may go on with: of the top level, or held by an item or a quotation. */
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
    if (this.#open) this.#continue(line);
    else if (inside) this.#insideItem(line.trim());
    else this.#topLevel(line.trim(), indent);
    return begins;
  }

  #blank(): void {
    this.#afterBlank = true;
    this.#paragraph = 'none';
    if (this.#open?.kind === 'html' && this.#open.end === 'blank line') this.#open = undefined;
    if (this.#emptyItem) this.#content = 0;
  }

  #continue(line: string): void {
    const open = this.#open;
    const closed =
      open?.kind === 'fence' ? closesFence(line, open.marks) : open?.end !== 'blank line' && open?.end.test(line);
    if (closed) this.#open = undefined;
  }

  /** A line of the open list item; what it opens ends with the item. */
  #insideItem(text: string): void {
    this.#emptyItem = false;
    this.#paragraph = isLeaf(text) ? 'none' : 'held';
  }

  /** A line that no open list item holds: it may open a fence, HTML, an item, or go on with a paragraph. */
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
    const leaf = this.#open !== undefined || isLeaf(text);
    if (leaf || this.#paragraph === 'none') this.#content = 0;
    if (text.startsWith('>')) this.#paragraph = isLeaf(insideQuotation(text)) ? 'none' : 'held';
    else if (leaf) this.#paragraph = 'none';
    else if (this.#paragraph === 'none') this.#paragraph = 'own';
  }
}

const isBlank = (line: string): boolean => /^[ \t\r\n]*$/.test(line);

/** Width of the leading white space; a tab goes to the next multiple of four. */
function indentOf(line: string): number {
  let column = 0;
  for (const character of line) {
    if (character === ' ') column++;
    else if (character === '\t') column += 4 - (column % 4);
    else break;
  }
  return column;
}

/** A line of a quotation without its marks and those of the items in it. */
const insideQuotation = (text: string): string => text.replace(/^(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])[ \t]+)+/, '');

const isThematicBreak = (text: string): boolean => /^([-*_])[ \t]*(\1[ \t]*){2,}$/.test(text);

/** A list item or footnote definition: the column from which following lines belong to it. */
function itemOf(
  text: string,
  indent: number,
  inParagraph: boolean,
): { content: number; empty: boolean; text: string } | undefined {
  const note = /^\[\^[^\]\s]+\]:/.exec(text);
  if (note) return { content: 4, empty: false, text: text.slice(note[0].length).trim() };
  const marker = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(text);
  if (!marker) return undefined;
  const rest = text.slice(marker[0].length);
  const empty = rest === '';
  // Inside a paragraph, only an item with text, and an ordered one only from 1, is an item.
  if (inParagraph && (empty || (marker[1] !== undefined && marker[1] !== '1'))) return undefined;
  const width = indent + marker[0].length;
  const gap = indentOf(rest);
  return { content: width + (empty || gap > 4 ? 1 : gap), empty, text: rest.trim() };
}

/** A heading, a rule, a fence, a quotation or nothing: no paragraph goes on with it. */
const isLeaf = (text: string): boolean =>
  text === '' || /^(#{1,6}([ \t]|$)|>)/.test(text) || isThematicBreak(text) || fenceOf(text) !== undefined;

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
const completeTag =
  /^(?:<[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[a-z][a-z0-9-]*\s*>)\s*$/i;

function htmlOf(text: string, inParagraph: boolean): Open | undefined {
  if (!text.startsWith('<')) return undefined;
  for (const [start, end] of htmlKinds) {
    if (!start.test(text)) continue;
    // A comment or a script may end on the line where it begins.
    const endsHere = end !== 'blank line' && end.test(text.replace(/^<(!--|\?|!)/, ''));
    return endsHere ? undefined : { kind: 'html', end };
  }
  return !inParagraph && completeTag.test(text) ? { kind: 'html', end: 'blank line' } : undefined;
}
