import { spread } from './prefixTable';

/**
 * A set of hashes that may answer yes by mistake but never no: a Bloom filter with one bit for each member
 * (https://doi.org/10.1145/362686.362692). It is small enough to stay in the processor's fastest cache, which a table
 * of all names is not.
 */
export class BitFilter {
  readonly #bits: Int32Array;

  /** Uses at least sixteen bits for each member. */
  constructor(members: number) {
    this.#bits = new Int32Array(2 ** Math.max(12, Math.ceil(Math.log2(members / 2))));
  }

  add(hash: number): void {
    const mixed = spread(hash);
    this.#bits[(mixed >>> 5) & (this.#bits.length - 1)]! |= 1 << (mixed & 31);
  }

  mayHave(hash: number): boolean {
    const mixed = spread(hash);
    return (this.#bits[(mixed >>> 5) & (this.#bits.length - 1)]! & (1 << (mixed & 31))) !== 0;
  }
}
