import type { Nodes, Parents, PhrasingContent, Table } from 'mdast';
import { findCitations } from '../bibliography/citations';
import { BARRIER, type Correction, type Passage, type Prose, type Span } from '../types';
import { correctionIn } from './correctionComment';
import { parseMarkdown, primer } from './markdown';
import { findInlineNotes } from './inlineNotes';
import { plainBlock } from './plainBlock';
import type { Block } from './block';
import { alignText, joint } from './alignText';

/**
 * The prose of a block. `labels` are the labels defined in the document that the block may refer to: they decide
 * whether `[a][b]` is a link or text.
 */
export function proseOf(block: Block, labels: readonly string[]): Prose {
  if (block.kind === 'frontmatter') return { mask: BARRIER.repeat(block.text.length), passages: [] };
  if (block.kind === 'plaintext') return plainTextProse(block.text);
  return plainBlock(block.text, labels) ?? parsedProse(block, labels);
}

/** The same result from the parser, for any kind of block. */
export function parsedProse(block: Block, labels: readonly string[]): Prose {
  const prefix = primer(labels);
  const source = prefix + block.text;
  const writer = new MaskWriter(source, prefix.length);
  const tree = prefix === '' ? block.takeTree() : parseMarkdown(source);
  for (const node of tree.children) {
    if (offsets(node).start >= prefix.length) writer.writeBlock(node);
  }
  return withNotes(withCitations(block.text, writer.finish()));
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
  if (!prose.mask.includes('^[')) return prose;
  const notes = prose.passages.flatMap((passage) => findInlineNotes(prose.mask, passage));
  return notes.length === 0 ? prose : { ...prose, notes };
}

/** A single short line without an end mark is a heading. */
function plainTextProse(text: string): Prose {
  const start = text.search(/\S/);
  if (start < 0) return { mask: text, passages: [] };
  const end = text.trimEnd().length;
  const words = text.slice(start, end);
  if (notePrefix.test(words)) return { mask: text, passages: [{ start, end, kind: 'footnote' }] };
  const isHeading = words.length < 80 && !/[\r\n]/.test(words) && !/[.,;:!?。！？；：…]['"’”)\]]*$/.test(words);
  return {
    mask: text,
    passages: [{ start, end, kind: isHeading ? 'heading' : 'paragraph', ...(isHeading && { depth: 2 }) }],
  };
}

/** A footnote as digitised books have it: "[Footnote 12: Tacitus, …]". */
const notePrefix = /^\[(?:Footnote|Note)(?:\s[A-Z\d]{1,4})?[:.]\s/;

const offsets = (node: Nodes): { start: number; end: number } => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

/** The parser treats a bare link in brackets as text. */
const bareLink = /\b(?:https?:\/\/|www\.)[^\s<>[\]{};]+/gi;
const withoutLinks = (text: string): string => text.replace(bareLink, (link) => BARRIER.repeat(link.length));

/** Builds the mask from left to right while walking the tree. */
class MaskWriter {
  readonly #pieces: string[] = [];
  readonly #passages: Passage[] = [];
  readonly #corrections: Correction[] = [];
  #position: number;
  /** Something other than prose lies between the last character written and the next. */
  #interrupted = true;
  #passageKind: Passage['kind'] = 'paragraph';

  constructor(
    readonly source: string,
    readonly origin: number,
  ) {
    this.#position = origin;
  }

  finish(): Prose {
    this.#fill(this.source.length, BARRIER);
    const corrections = this.#corrections.length > 0 && { corrections: this.#corrections };
    return { mask: this.#pieces.join(''), passages: this.#passages, ...corrections };
  }

  writeBlock(node: Nodes): void {
    if (node.type === 'paragraph') this.#writePassage(node, { kind: this.#passageKind });
    else if (node.type === 'heading') this.#writePassage(node, { kind: 'heading', depth: node.depth });
    else if (node.type === 'table') this.#writeTable(node);
    else if (node.type === 'footnoteDefinition') {
      const outer = this.#passageKind;
      this.#passageKind = 'footnote';
      node.children.forEach((child) => this.writeBlock(child));
      this.#passageKind = outer;
    } else if ('children' in node) node.children.forEach((child) => this.writeBlock(child));
  }

  #writeTable({ children }: Table): void {
    children.forEach((cells, row) => {
      cells.children.forEach((cell, column) => this.#writePassage(cell, { kind: 'cell', row, column }));
    });
  }

  #writePassage(node: Parents, kind: Omit<Passage, keyof Span>): void {
    const [first, last] = [node.children[0], node.children.at(-1)];
    if (!first || !last) return;
    const { start } = offsets(first);
    const { end } = offsets(last);
    this.#interrupted = true;
    for (const child of node.children) this.#writeInline(child as PhrasingContent);
    this.#gap(end, '');
    this.#interrupted = true;
    this.#passages.push({ start: start - this.origin, end: end - this.origin, ...kind });
  }

  #writeInline(node: PhrasingContent): void {
    const { start, end } = offsets(node);
    if (node.type === 'text') {
      this.#gap(start, node.value);
      this.#write(withoutLinks(alignText(this.source.slice(start, end), node.value)), end);
    } else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
      node.children.forEach((child) => this.#writeInline(child));
    } else if ((node.type === 'link' || node.type === 'linkReference') && this.source[start] === '[') {
      node.children.forEach((child) => this.#writeInline(child));
      this.#interrupted = true;
      this.#gap(end, '');
    } else if (node.type === 'html' && this.#isCorrection(node.value, start)) {
      // A correction is invisible to the reader.
    } else if (node.type === 'break') {
      this.#fill(end, ' ');
    } else if (node.type !== 'footnoteReference') {
      this.#interrupted = true;
      this.#gap(end, '');
    }
  }

  #isCorrection(html: string, start: number): boolean {
    const correction = correctionIn(html, start - this.origin);
    if (correction) this.#corrections.push(correction);
    return correction !== undefined;
  }

  /** Fills the markup up to an offset; `next` is the text there. */
  #gap(until: number, next: string): void {
    const written = this.#pieces.at(-1) ?? '';
    this.#fill(until, this.#interrupted ? BARRIER : joint(written, next));
    this.#interrupted = this.#interrupted && next === '';
  }

  #write(text: string, until: number): void {
    this.#pieces.push(text);
    this.#position = until;
    this.#interrupted = false;
  }

  #fill(until: number, character: string): void {
    if (until > this.#position) this.#pieces.push(character.repeat(until - this.#position));
    this.#position = Math.max(this.#position, until);
  }
}
