import type { Root } from 'mdast';
import type { LanguageId } from '../types';
import { hideMarkup } from './markup/hideMarkup';
import { type Label, labelsDefined, labelsUsed, mayDefineLabels, parseMarkdown } from './markdown';

export type BlockKind = LanguageId | 'frontmatter';

/** One block of a document's text. Facts that depend only on the text are computed once. */
export class Block {
  #defines: readonly Label[] | undefined;
  #uses: readonly Label[] | undefined;
  #tree: Root | undefined;
  #source: string | undefined;

  constructor(
    readonly text: string,
    readonly kind: BlockKind,
  ) {}

  get isFrontmatter(): boolean {
    return this.kind === 'frontmatter';
  }

  /** Labels of the reference and footnote definitions in the block; empty for a block that cannot be parsed. */
  get defines(): readonly Label[] {
    return (this.#defines ??= this.#mayDefine ? this.#parsedLabels() : []);
  }

  /** Labels that the block may refer to. */
  get uses(): readonly Label[] {
    return (this.#uses ??= this.kind === 'markdown' ? labelsUsed(this.text) : []);
  }

  /** The tree of the block alone. It is parsed once for `defines`, kept for the next caller, then released. */
  takeTree(): Root {
    const tree = this.#parse();
    this.#tree = undefined;
    return tree;
  }

  get #mayDefine(): boolean {
    return this.kind === 'markdown' && mayDefineLabels(this.text);
  }

  #parsedLabels(): readonly Label[] {
    try {
      return labelsDefined(this.#parse());
    } catch {
      // Parsing for the tree throws the same error again.
      return [];
    }
  }

  /** The text as the parser reads it, at the same length. */
  get source(): string {
    // A byte order mark is white space to us but nothing to remark, so it would shift all offsets.
    return (this.#source ??= hideMarkup(this.text.replace(/^\uFEFF/, ' ')));
  }

  #parse(): Root {
    return (this.#tree ??= parseMarkdown(this.source));
  }

  equals(other: Block | undefined): boolean {
    return other?.text === this.text && other.kind === this.kind;
  }
}
