import type { AnnotatedBlock } from './annotatedBlock';

/**
 * Makes something of a block's annotations, and keeps it for as long as they stay as they are: after an edit only the
 * blocks around it are read again. `make` must depend on nothing but the block; its offsets are the block's.
 */
export class BlockReader<T> {
  readonly #make: (block: AnnotatedBlock, text: string) => T;
  readonly #made = new WeakMap<AnnotatedBlock, { readonly value: T }>();

  constructor(make: (block: AnnotatedBlock, text: string) => T) {
    this.#make = make;
  }

  read(block: AnnotatedBlock, text: string): T {
    let made = this.#made.get(block);
    if (!made) this.#made.set(block, (made = { value: this.#make(block, text) }));
    return made.value;
  }
}

/** Something of a block, and the offset of the block in its document. */
export interface InBlock<T> {
  readonly start: number;
  readonly value: T;
}
