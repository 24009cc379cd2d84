import type { LanguageId } from '../types';
import { type Label, labelsDefined, labelsUsed } from './markdown';

export type BlockKind = LanguageId | 'frontmatter';

/** One block of a document's text; what can be told from the text alone is told once. */
export class Block {
  #defines: readonly Label[] | undefined;
  #uses: readonly Label[] | undefined;

  constructor(
    readonly text: string,
    readonly kind: BlockKind,
  ) {}

  get isFrontmatter(): boolean {
    return this.kind === 'frontmatter';
  }

  /** Labels of the reference and footnote definitions in the block. */
  get defines(): readonly Label[] {
    return (this.#defines ??= this.kind === 'markdown' ? labelsDefined(this.text) : []);
  }

  /** Labels that the block may refer to. */
  get uses(): readonly Label[] {
    return (this.#uses ??= this.kind === 'markdown' ? labelsUsed(this.text) : []);
  }

  equals(other: Block | undefined): boolean {
    return other?.text === this.text && other.kind === this.kind;
  }
}
