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
  /** Each slot holds a hash and its node side by side, for one memory access. Hash 0 marks a free slot. */
  #slots: Int32Array;
  /** For each node, in insertion order. */
  #hash: Int32Array;
  #check: Int32Array;
  #first: Int32Array;
  #target: Int32Array;
  #count = 0;

  /** Grows if there are more prefixes than expected. */
  constructor(expected: number) {
    const nodes = 2 ** Math.ceil(Math.log2(Math.max(512, expected)));
    this.#slots = new Int32Array(4 * nodes);
    [this.#hash, this.#check] = [new Int32Array(nodes), new Int32Array(nodes)];
    [this.#first, this.#target] = [new Int32Array(nodes), new Int32Array(nodes)];
  }

  /** The node of a prefix, or -1. */
  find(hash: number, check: number): number {
    const slot = this.#probe(hash, check);
    return this.#slots[slot] === 0 ? -1 : this.#slots[slot + 1]!;
  }

  /** The node of a prefix; adds the prefix if it is missing. */
  insert(hash: number, check: number): number {
    if ((this.#count + 1) * 4 > this.#slots.length) this.#grow();
    const slot = this.#probe(hash, check);
    if (this.#slots[slot] !== 0) return this.#slots[slot + 1]!;
    const node = this.#count++;
    this.#hash[node] = hash;
    this.#check[node] = check;
    this.#first[node] = -1;
    this.#target[node] = node;
    this.#place(slot, node);
    return node;
  }

  #place(slot: number, node: number): void {
    this.#slots[slot] = this.#hash[node]! || 1;
    this.#slots[slot + 1] = node;
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
    if (this.#first[node] === -1) this.#target[node] = target;
  }

  target(node: number): number {
    return this.#target[node]!;
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
    const key = hash || 1;
    const mask = slots.length - 2;
    let slot = (spread(key) << 1) & mask;
    while (slots[slot] !== 0 && !(slots[slot] === key && this.#check[slots[slot + 1]!] === check)) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let node = 0; node < this.#count; node++) {
      this.#place(this.#probe(this.#hash[node]!, this.#check[node]!), node);
    }
    this.#hash = doubled(this.#hash);
    this.#check = doubled(this.#check);
    this.#first = doubled(this.#first);
    this.#target = doubled(this.#target);
  }
}

/** Mixes the high bits of a hash into the low ones, which select its slot. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
