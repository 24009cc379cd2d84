import type { Block } from './block';
import type { BlockList } from './blocks';
import type { Label } from './markdown';

/**
 * The number of blocks after which counting may pause: few enough to take no time, enough that asking costs nothing.
 */
export const BLOCKS_BETWEEN_PAUSES = 64;

/** The labels that a document defines, counted block by block. `version` increases when a label is added or removed. */
export class LabelCount {
  readonly #counts = new Map<Label, number>();
  /** Blocks counted so far; the rest is counted when needed. */
  #counted = 0;
  #version = 0;

  get version(): number {
    return this.#version;
  }

  /** The defined labels that a block may use but does not define itself. */
  neededBy(block: Block): Label[] {
    return block.uses.filter((label) => this.#counts.has(label) && !block.defines.includes(label));
  }

  /** Continues counting until `pause` returns true or all blocks are counted; returns whether all are. */
  count(blocks: BlockList, pause: () => boolean): boolean {
    while (this.#counted < blocks.count) {
      this.#add(blocks.at(this.#counted++), 1);
      if (this.#counted % BLOCKS_BETWEEN_PAUSES === 0 && pause()) return false;
    }
    return true;
  }

  /** Applies an edit; `from` is the index of the first block replaced. */
  replace(from: number, removed: readonly Block[], added: readonly Block[]): void {
    const known = Math.max(0, Math.min(this.#counted - from, removed.length));
    for (const block of removed.slice(0, known)) this.#add(block, -1);
    if (this.#counted < from + removed.length) {
      this.#counted = Math.min(this.#counted, from);
    } else {
      for (const block of added) this.#add(block, 1);
      this.#counted += added.length - removed.length;
    }
  }

  #add(block: Block, change: 1 | -1): void {
    for (const label of block.defines) {
      const before = this.#counts.get(label) ?? 0;
      if (before + change > 0) this.#counts.set(label, before + change);
      else this.#counts.delete(label);
      if (before === 0 || before + change === 0) this.#version++;
    }
  }
}
