import type { LanguageId, Span, TextEdit } from '../types';
import { Block } from './block';
import { type BlockScanner, createBlockScanner } from './blockScanner';
import { linesOf, nextLineStart } from '../text/lines';
import { firstWhere } from '../text/spans';
import { frontMatterOf, mayOpenFrontMatter } from './markup/frontMatter';

/** The effect of an edit: `added` blocks from index `from` replace the removed ones. */
export interface Splice {
  readonly from: number;
  readonly removed: readonly Block[];
  readonly added: readonly Block[];
}

/**
 * The text of a document as blocks, without gaps or overlaps. After an edit only the lines around it are split again,
 * up to the first old block boundary that is still valid; all other blocks stay the same objects.
 */
export class BlockList {
  readonly #languageId: LanguageId;
  #blocks: Block[];
  /** The offset of each block. */
  #starts: number[];

  constructor(languageId: LanguageId, text: string) {
    this.#languageId = languageId;
    this.#blocks = this.#split(text);
    this.#starts = [];
    this.#measure(0);
  }

  get count(): number {
    return this.#blocks.length;
  }

  /** Length of the whole text. */
  get length(): number {
    const last = this.count - 1;
    return this.start(last) + this.at(last).text.length;
  }

  /** Throws a RangeError if there is no such block. */
  at(index: number): Block {
    const block = this.#blocks[index];
    if (!block) throw new RangeError(`No block ${index}`);
    return block;
  }

  start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  text(): string {
    return this.#blocks.map((block) => block.text).join('');
  }

  /** The characters of a span; joins only the blocks that overlap it. */
  slice({ start, end }: Span): string {
    const first = this.indexAt(start);
    const from = this.start(first);
    return this.#join(first, this.indexAt(end) + 1).slice(start - from, end - from);
  }

  /** The block with the character at an offset; the last one for the end of the text. */
  indexAt(offset: number): number {
    return Math.max(0, firstWhere(this.count, (i) => this.start(i) > offset) - 1);
  }

  /** Throws a RangeError if the edit is outside the text. */
  replace(edit: TextEdit): Splice {
    if (!(edit.start >= 0 && edit.start <= edit.end && edit.end <= this.length)) {
      throw new RangeError(`Edit ${edit.start}–${edit.end} is outside the text of length ${this.length}`);
    }
    const first = this.indexAt(edit.start);
    const last = this.indexAt(edit.end);
    if (this.#touchesFrontmatter(edit, last)) {
      return this.#splice(0, this.count, this.#split(applyEdit(this.text(), edit, 0)));
    }
    // The first line of a block decides whether it continues the block before.
    const from = Math.max(first - 1, this.at(0).isFrontmatter ? 1 : 0);
    const changed = applyEdit(this.#join(from, last + 1), edit, this.start(from));
    const scanner = createBlockScanner(this.#languageId);
    const texts = cut(changed, scanner);
    let next = last + 1;
    for (; next < this.count; next++) {
      const { text } = this.at(next);
      if (scanner.beginsBlock(text.slice(0, nextLineStart(text, 0)))) break;
      const [head = '', ...more] = cut(text, scanner, nextLineStart(text, 0));
      texts.push((texts.pop() ?? '') + head, ...more);
    }
    return this.#splice(
      from,
      next - from,
      texts.map((text) => new Block(text, this.#languageId)),
    );
  }

  /** Whether an edit may add, change or remove the front matter; then the whole text is split again. */
  #touchesFrontmatter(edit: TextEdit, last: number): boolean {
    const mayOpen = (text: string): boolean => mayOpenFrontMatter(text, this.#languageId);
    const head = this.at(0);
    if (head.isFrontmatter) return edit.start <= head.text.length;
    // Front matter may be opened by its first line although it is closed far below.
    if (mayOpen(head.text)) return true;
    const inFirstLine = edit.start <= nextLineStart(head.text, 0);
    return inFirstLine && mayOpen(applyEdit(this.#join(0, last + 1), edit, 0));
  }

  #split(text: string): Block[] {
    const head = frontMatterOf(text, this.#languageId);
    const rest = cut(text.slice(head.length), createBlockScanner(this.#languageId));
    const blocks = rest.map((part) => new Block(part, this.#languageId));
    return head === '' ? blocks : [new Block(head, 'frontmatter'), ...blocks];
  }

  #join(from: number, to: number): string {
    return this.#blocks
      .slice(from, to)
      .map((block) => block.text)
      .join('');
  }

  /** Keeps the old block objects where the text is unchanged, with everything computed for them. */
  #splice(from: number, removed: number, blocks: Block[]): Splice {
    const old = this.#blocks.slice(from, from + removed);
    let same = 0;
    while (same < Math.min(old.length, blocks.length) && old[same]?.equals(blocks[same])) same++;
    let tail = 0;
    while (
      tail < Math.min(old.length, blocks.length) - same &&
      old[old.length - 1 - tail]?.equals(blocks[blocks.length - 1 - tail])
    ) {
      tail++;
    }
    const added = blocks.slice(same, blocks.length - tail);
    // A keystroke rarely changes the number of blocks, so a long list is usually not copied.
    if (added.length === old.length - same - tail) added.forEach((block, i) => (this.#blocks[from + same + i] = block));
    else this.#blocks = this.#blocks.slice(0, from + same).concat(added, this.#blocks.slice(from + removed - tail));
    this.#measure(from + same);
    return { from: from + same, removed: old.slice(same, old.length - tail), added };
  }

  #measure(from: number): void {
    this.#starts.length = this.count;
    let offset = from === 0 ? 0 : this.start(from - 1) + this.at(from - 1).text.length;
    for (let i = from; i < this.count; i++) {
      this.#starts[i] = offset;
      offset += this.at(i).text.length;
    }
  }
}

/** So many blocks go through one step before the next: few that memory stays small, many that a step pays off. */
export const BLOCKS_AT_ONCE = 256;

/** Splits a text at the lines where the scanner finds a new block; lines are scanned from an offset on. */
function cut(text: string, scanner: BlockScanner, from = 0): string[] {
  const texts: string[] = [];
  let start = 0;
  for (const line of linesOf(text, from)) {
    if (!scanner.beginsBlock(text.slice(line.start, line.end))) continue;
    texts.push(text.slice(start, line.start));
    start = line.start;
  }
  texts.push(text.slice(start));
  return texts;
}

function applyEdit(text: string, edit: TextEdit, offset: number): string {
  return text.slice(0, edit.start - offset) + edit.text + text.slice(edit.end - offset);
}
