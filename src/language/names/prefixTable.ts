/**
 * All prefixes of names that end with a word, by hash. It uses open addressing over typed arrays, so that a hundred
 * thousand names need only a few megabytes and a lookup creates no string. Two hashes of its characters, 64 bits
 * together, identify a prefix: with a million prefixes and as many words read, the chance of a false match is one in
 * ten million.
 *
 * A prefix can redirect to another: "1st" to "first". Reading continues from there, so the spellings of several words
 * add up instead of multiplying.
 */
export class PrefixTable {
  /**
   * For each slot, its node plus one and eight bits of its hash, which spare most looks at the node; 0 marks a free slot.
   */
  #slots: Int32Array;
  /** For each node, in insertion order. */
  #hash: Int32Array;
  #check: Int32Array;
  #first: Int32Array;
  /** Few prefixes are redirected. */
  readonly #target = new Map<number, number>();
  #count = 0;

  /** Grows if there are more prefixes than expected. */
  constructor(expected: number) {
    const nodes = Math.max(FEWEST, expected);
    this.#slots = new Int32Array(slotsFor(nodes));
    [this.#hash, this.#check, this.#first] = [new Int32Array(nodes), new Int32Array(nodes), new Int32Array(nodes)];
  }

  /** The node of a prefix, or -1. */
  find(hash: number, check: number): number {
    return nodeIn(this.#slots[this.#probe(hash, check)]!);
  }

  /** The node of a prefix; adds the prefix if it is missing. */
  insert(hash: number, check: number): number {
    let slot = this.#probe(hash, check);
    if (this.#slots[slot] !== 0) return nodeIn(this.#slots[slot]!);
    if (this.#count === this.#hash.length) this.#resize(Math.max(FEWEST, Math.ceil(this.#count * GROWTH)));
    if (this.#count + 1 > this.#slots.length * FULLEST) {
      this.#rehash();
      slot = this.#probe(hash, check);
    }
    const node = this.#count++;
    this.#hash[node] = hash;
    this.#check[node] = check;
    this.#first[node] = -1;
    this.#slots[slot] = (node + 1) | tagOf(hash);
    return node;
  }

  /** Gives back the room for further prefixes. */
  trim(): void {
    this.#resize(this.#count);
  }

  /** The first name that ends here, or -1. */
  first(node: number): number {
    return this.#first[node]!;
  }

  setFirst(node: number, name: number): void {
    this.#first[node] = name;
  }

  /** Redirects a prefix to another. */
  redirect(node: number, target: number): void {
    if (this.#first[node] === -1 && node !== target) this.#target.set(node, target);
  }

  target(node: number): number {
    return this.#target.get(node) ?? node;
  }

  hashOf(node: number): number {
    return this.#hash[node]!;
  }

  checkOf(node: number): number {
    return this.#check[node]!;
  }

  /** The slot of a prefix, or the free slot where it belongs. */
  #probe(hash: number, check: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const tag = tagOf(hash);
    let slot = spread(hash) & mask;
    for (let kept = slots[slot]!; kept !== 0; kept = slots[slot]!) {
      const node = nodeIn(kept);
      if ((kept & TAG) === tag && this.#hash[node] === hash && this.#check[node] === check) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let node = 0; node < this.#count; node++) {
      const hash = this.#hash[node]!;
      this.#slots[this.#probe(hash, this.#check[node]!)] = (node + 1) | tagOf(hash);
    }
  }

  #resize(nodes: number): void {
    [this.#hash, this.#check, this.#first] = [this.#hash, this.#check, this.#first].map((array) =>
      resized(array, nodes),
    ) as [Int32Array, Int32Array, Int32Array];
  }
}

const FEWEST = 256;
const GROWTH = 1.5;
/** At most this share of the slots is taken, so that few probes find a free one. */
const FULLEST = 0.8;

const slotsFor = (nodes: number): number => 2 ** Math.ceil(Math.log2(nodes / FULLEST));

/** The bits of a slot that are its hash’s; the others hold its node, so there is room for sixteen million prefixes. */
const TAG = 0xff << 24;
const tagOf = (hash: number): number => hash & TAG;
const nodeIn = (kept: number): number => (kept & ~TAG) - 1;

/** Mixes the high bits of a hash into the low ones, which select its slot. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);

/** A copy with room for more or fewer values. */
export function resized<T extends Int32Array | Uint16Array>(array: T, length: number): T {
  const copy = new (array.constructor as new (length: number) => T)(length);
  copy.set(array.subarray(0, Math.min(length, array.length)));
  return copy;
}
