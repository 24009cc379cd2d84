/**
 * Every prefix of every name that ends with a word, by hash: open addressing over typed arrays, so that a hundred
 * thousand names cost a few megabytes and a text is looked up without making a string. A prefix is known by two hashes
 * of its characters, 64 bits in all: with a million prefixes and as many words read, the odds of a false match are one
 * in ten million.
 *
 * A prefix may stand for another: "1st" for "first". Reading goes on from there, so that the spellings of each word
 * add up, and do not multiply.
 */
export class PrefixTable {
  /** By slot; 0 is a free one. */
  #hashes: Int32Array;
  #nodes: Int32Array;
  /** By node, in the order of insertion. */
  #hash: Int32Array;
  #check: Int32Array;
  #first: Int32Array;
  #target: Int32Array;
  #count = 0;

  /** Grows beyond the expected number of prefixes when it must. */
  constructor(expected: number) {
    const nodes = 2 ** Math.ceil(Math.log2(Math.max(512, expected)));
    [this.#hashes, this.#nodes] = [new Int32Array(2 * nodes), new Int32Array(2 * nodes)];
    [this.#hash, this.#check] = [new Int32Array(nodes), new Int32Array(nodes)];
    [this.#first, this.#target] = [new Int32Array(nodes), new Int32Array(nodes)];
  }

  /** The node of a prefix, or -1. */
  find(hash: number, check: number): number {
    const slot = this.#probe(hash, check);
    return this.#hashes[slot] === 0 ? -1 : this.#nodes[slot]!;
  }

  /** The node of a prefix, made where there is none. */
  insert(hash: number, check: number): number {
    if ((this.#count + 1) * 2 > this.#hashes.length) this.#grow();
    const slot = this.#probe(hash, check);
    if (this.#hashes[slot] !== 0) return this.#nodes[slot]!;
    const node = this.#count++;
    this.#hash[node] = hash;
    this.#check[node] = check;
    this.#first[node] = -1;
    this.#target[node] = node;
    this.#place(slot, node);
    return node;
  }

  #place(slot: number, node: number): void {
    this.#hashes[slot] = this.#hash[node]! || 1;
    this.#nodes[slot] = node;
  }

  /** The first name that ends here, or -1. */
  first(node: number): number {
    return this.#first[node]!;
  }

  setFirst(node: number, name: number): void {
    this.#first[node] = name;
  }

  /** Makes a prefix stand for another. */
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

  #probe(hash: number, check: number): number {
    const key = hash || 1;
    const mask = this.#hashes.length - 1;
    let slot = spread(key) & mask;
    while (this.#hashes[slot] !== 0 && !(this.#hashes[slot] === key && this.#check[this.#nodes[slot]!] === check)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    this.#hashes = new Int32Array(this.#hashes.length * 2);
    this.#nodes = new Int32Array(this.#nodes.length * 2);
    for (let node = 0; node < this.#count; node++) {
      this.#place(this.#probe(this.#hash[node]!, this.#check[node]!), node);
    }
    this.#hash = doubled(this.#hash);
    this.#check = doubled(this.#check);
    this.#first = doubled(this.#first);
    this.#target = doubled(this.#target);
  }
}

/** Mixes the high bits of a hash into the low ones, which choose its slot. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
