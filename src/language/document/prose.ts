import type { Html, Nodes, Parents, PhrasingContent, Table } from 'mdast';
import { findCitations } from '../bibliography/citations';
import { BARRIER, type Passage, type Prose, type Span } from '../types';
import { alignText } from './alignText';
import { chronologiesIn } from './markup/chronologyMarks';
import { Block } from './block';
import { findInlineNotes } from './inlineNotes';
import { parseMarkdown, primer } from './markdown';
import { beginsLicence, headerLine, italics } from './markup/gutenberg';
import { type HtmlMark, htmlMarkAt, isHidden, isInline, isSuffix } from './markup/htmlTags';
import { MaskWriter } from './markup/maskWriter';
import { withoutNoteMarks, withoutRaisedNumbers } from './markup/noteMarks';
import { withoutMarkers, writeHtml } from './markup/writeHtml';
import { plainBlock } from './plainBlock';

/**
 * The prose of a block. `labels` are the labels defined in the document that the block may refer to: they decide
 * whether `[a][b]` is a link or text.
 */
export function proseOf(block: Block, labels: readonly string[]): Prose {
  if (block.kind === 'frontmatter') return { mask: BARRIER.repeat(block.text.length), passages: [] };
  if (block.text.includes('annalist:chronology')) return withoutChronologies(block, labels);
  if (block.kind === 'plaintext') return plainTextProse(block.text);
  return plainBlock(block.text, labels) ?? parsedProse(block, labels);
}

/** What Annalist inserted is no prose: its dates are those of the essay. */
function withoutChronologies({ text, kind }: Block, labels: readonly string[]): Prose {
  const spans = chronologiesIn(text);
  let rest = text;
  for (const { start, end } of spans) rest = rest.slice(0, start) + blank(text.slice(start, end)) + rest.slice(end);
  const prose = proseOf(
    new Block(
      rest.replaceAll('annalist:chronology', (mark) => ' '.repeat(mark.length)),
      kind,
    ),
    labels,
  );
  let { mask } = prose;
  for (const { start, end } of spans) mask = mask.slice(0, start) + barriers(text.slice(start, end)) + mask.slice(end);
  return { ...prose, mask };
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** The same result from the parser, for any kind of block. */
export function parsedProse(block: Block, labels: readonly string[]): Prose {
  const prefix = primer(labels);
  const source = prefix + block.source;
  const reader = new TreeReader(source, prefix.length);
  const tree = prefix === '' ? block.takeTree() : parseMarkdown(source);
  for (const node of tree.children) {
    if (offsets(node).start >= prefix.length) reader.readBlock(node);
  }
  return withNotes(withCitations(block.text, reader.writer.finish()));
}

/** A citation is masked: its years date a book, and its key is not a name. */
function withCitations(source: string, prose: Prose): Prose {
  const citations = prose.passages.flatMap((passage) => findCitations(source, prose.mask, passage));
  if (citations.length === 0) return prose;
  let mask = '';
  for (const { group } of citations) {
    mask += prose.mask.slice(mask.length, Math.max(mask.length, group.start));
    mask += BARRIER.repeat(Math.max(0, group.end - mask.length));
  }
  return { ...prose, mask: mask + prose.mask.slice(mask.length), citations };
}

function withNotes(prose: Prose): Prose {
  if (!prose.mask.includes('^[') && !prose.mask.includes('[Footnote') && !prose.mask.includes('[Note')) return prose;
  const notes = prose.passages.flatMap((passage) => findInlineNotes(prose.mask, passage));
  return notes.length === 0 ? prose : { ...prose, notes };
}

/** A single short line without an end mark is a heading. */
function plainTextProse(text: string): Prose {
  const start = text.search(/\S/);
  if (start < 0) return { mask: text, passages: [] };
  if (beginsLicence(text)) return { mask: barriers(text), passages: [] };
  const end = text.trimEnd().length;
  const words = text.slice(start, end);
  const isHeading = words.length < 80 && !/[\r\n]/.test(words) && !/[.,;:!?。！？；：…]['"’”)\]]*$/.test(words);
  const described = text.includes(':') ? text.replace(headerLine, barriers) : text;
  const mask = withoutRaisedNumbers(described.includes('_') ? described.replace(italics, ' $1 ') : described);
  const number = noteNumber.exec(words)?.[0].length;
  const isNote = number !== undefined || (notePrefix.test(words) && !endsInText.test(words));
  if (isNote) return { mask, passages: [{ start: start + (number ?? 0), end, kind: 'footnote' }] };
  return withNotes({
    mask,
    passages: [{ start, end, kind: isHeading ? 'heading' : 'paragraph', ...(isHeading && { depth: 2 }) }],
  });
}

/** A footnote as digitised books have it: "[Footnote 12: Tacitus, …]", "[12] Tacitus, …". */
const notePrefix = /^\[(?:Footnote|Note)(?:\s[A-Z\d]{1,4})?[:.]\s/;
const noteNumber = /^\[\d{1,4}\]\s{1,4}(?=\S)/;

/** A note is closed, and the sentence before it goes on: "[Footnote: Page 12.] and the next day". */
const endsInText = /\][^[\]]{3,}$/;

const barriers = (text: string): string => BARRIER.repeat(text.length);

const offsets = (node: Nodes): { start: number; end: number } => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** The parser treats a bare link in brackets as text. */
const bareLink = /\b(?:https?:\/\/|www\.)[^\s<>[\]{};]+/gi;
const withoutLinks = (text: string): string => withoutNoteMarks(text.replace(bareLink, barriers));

/** Walks the tree of a text in reading order and writes its prose. */
class TreeReader {
  readonly writer: MaskWriter;
  #passageKind: Passage['kind'] = 'paragraph';

  constructor(
    readonly source: string,
    origin: number,
  ) {
    this.writer = new MaskWriter(source, origin);
  }

  readBlock(node: Nodes): void {
    if (node.type === 'paragraph') this.#readPassage(node, { kind: this.#passageKind });
    else if (node.type === 'heading') this.#readPassage(node, { kind: 'heading', depth: node.depth });
    else if (node.type === 'table') this.#readTable(node);
    else if (node.type === 'html') this.#readHtml(node);
    else if (node.type === 'footnoteDefinition') {
      const outer = this.#passageKind;
      this.#passageKind = 'footnote';
      node.children.forEach((child) => this.readBlock(child));
      this.#passageKind = outer;
    } else if ('children' in node) node.children.forEach((child) => this.readBlock(child));
  }

  #readHtml(node: Html): void {
    const { start, end } = offsets(node);
    writeHtml(withoutMarkers(this.source.slice(start, end), node.value), start, this.writer, this.#passageKind);
  }

  #readTable({ children }: Table): void {
    children.forEach((cells, row) => {
      cells.children.forEach((cell, column) => this.#readPassage(cell, { kind: 'cell', row, column }));
    });
  }

  #readPassage(node: Parents, kind: Omit<Passage, keyof Span>): void {
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (!first || !last) return;
    this.writer.beginPassage();
    this.#readInlines(node.children as readonly PhrasingContent[]);
    this.writer.passage({ start: offsets(first).start, end: offsets(last).end, ...kind });
  }

  #readInlines(nodes: readonly PhrasingContent[]): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      const element = elementAt(nodes, i);
      if (!element) this.#readInline(node);
      // A note mark above the line parts nothing; code and pictures do.
      else if (element.name !== 'sup') this.writer.interrupt(offsets(nodes[element.last]!).end);
      i = element?.last ?? i;
    }
  }

  #readInline(node: PhrasingContent): void {
    const { start, end } = offsets(node);
    if (node.type === 'text') {
      this.writer.words(withoutLinks(alignText(this.source.slice(start, end), node.value)), start);
    } else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
      this.#readInlines(node.children);
    } else if ((node.type === 'link' || node.type === 'linkReference') && this.source[start] === '[') {
      this.#readInlines(node.children);
      this.writer.interrupt(end);
    } else if (node.type === 'html') {
      this.#readTag(node, start, end);
    } else if (node.type === 'break') {
      this.writer.lineBreak(end);
    } else if (node.type !== 'footnoteReference') {
      this.writer.interrupt(end);
    }
  }

  /** Tags in the middle of a sentence part nothing; the end of a link does. */
  #readTag({ value }: Html, start: number, end: number): void {
    const name = nameOf(value);
    if (name === 'br') this.writer.lineBreak(end);
    else if (name === '!' ? this.writer.isCorrection(value, start) : isInline(name) && !/^<\/a\b/i.test(value)) return;
    else this.writer.interrupt(end);
  }
}

/** The longest element whose text is no prose, in nodes. */
const mostNodes = 100;

/** The element at an index whose text is no prose: code, a picture, a note mark above the line. */
function elementAt(nodes: readonly PhrasingContent[], index: number): { name: string; last: number } | undefined {
  const mark = markOf(nodes[index]);
  if (!mark || mark.isClosing || !(mark.name === 'sup' || isHidden(mark.name))) return undefined;
  for (let last = index + 1; last < Math.min(nodes.length, index + mostNodes); last++) {
    const close = markOf(nodes[last]);
    if (close?.name !== mark.name || !close.isClosing) continue;
    const inner = nodes[index + 1];
    const isWord = mark.name === 'sup' && last === index + 2 && inner?.type === 'text' && isSuffix(inner.value);
    return isWord ? undefined : { name: mark.name, last };
  }
  return undefined;
}

const markOf = (node: PhrasingContent | undefined): HtmlMark | undefined =>
  node?.type === 'html' ? htmlMarkAt(node.value, 0) : undefined;

const nameOf = (html: string): string => htmlMarkAt(html, 0)?.name ?? '!';
