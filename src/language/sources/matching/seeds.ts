/** How a text is sampled. Any run of `length + step - 1` characters that text and pattern share is found. */
export interface Sampling {
  /** Even. */
  readonly length: number;
  readonly step: number;
  /** The most neighbourhoods that are given: each has to be checked. */
  readonly most: number;
}

/** Finds every shared run of 16 characters: the usual case, at about one read per character of the text. */
export const coarse: Sampling = { length: 6, step: 11, most: 8 };

/** Finds every shared run of 8 characters, at twice the cost: short or heavily edited quotations. */
export const fine: Sampling = { length: 6, step: 3, most: 8 };

/** Finds only the most similar places: enough to know that there are some. */
export const foremost: Sampling = { length: 6, step: 3, most: 6 };

/** Places nearer to each other than 2 to this power, in characters, count as one. */
const bucketBits = 6;
export const bucketWidth = 1 << bucketBits;

/** A place with fewer than an eighth of the votes of the best one is too different to be its rival. */
const minShareOfVotes = 8;

/**
 * Where a pattern may begin in a text, most promising first: each sample of the text that occurs in the pattern votes
 * for the place at which the pattern would then begin. Linear in the text, whatever it repeats.
 */
export function neighbourhoods(text: Uint16Array, pattern: Uint16Array, { length, step, most }: Sampling): number[] {
  const seeds = new SeedTable(pattern.length);
  for (let at = 0; at + length <= pattern.length; at++) seeds.add(hash(pattern, at, length), at);
  const votes = new Uint16Array(((text.length + pattern.length) >>> bucketBits) + 2);
  for (let at = 0; at + length <= text.length; at += step) {
    const place = seeds.place(hash(text, at, length));
    if (place < 0) continue;
    const bucket = (at - place + pattern.length) >>> bucketBits;
    votes[bucket] = (votes[bucket] ?? 0) + 1;
  }
  return mostVoted(votes, most).map((bucket) => (bucket << bucketBits) - pattern.length);
}

const multiplier = 0x9e3779b1;

/** A hash of some units, two at a time; never 0, which marks an empty slot. */
function hash(units: Uint16Array, start: number, length: number): number {
  let value = 0;
  for (let i = start; i < start + length; i += 2) {
    value = Math.imul(value ^ ((units[i] ?? 0) | ((units[i + 1] ?? 0) << 16)), multiplier);
  }
  return value ^ (value >>> 15) || 1;
}

/** Where the seeds of a pattern stand in it, by their hashes. Open addressing with a load factor of 1/8 at most. */
class SeedTable {
  readonly #hashes: Int32Array;
  readonly #places: Uint32Array;
  readonly #mask: number;

  constructor(seeds: number) {
    const size = 1 << (35 - Math.clz32(seeds));
    this.#hashes = new Int32Array(size);
    this.#places = new Uint32Array(size);
    this.#mask = size - 1;
  }

  /** Of a seed that the pattern repeats, the first place is kept. */
  add(hash: number, place: number): void {
    const cell = this.#cellOf(hash);
    if (this.#hashes[cell] === hash) return;
    this.#hashes[cell] = hash;
    this.#places[cell] = place;
  }

  /** -1 if the pattern has no such seed. */
  place(hash: number): number {
    const cell = this.#cellOf(hash);
    return this.#hashes[cell] === hash ? (this.#places[cell] ?? 0) : -1;
  }

  #cellOf(hash: number): number {
    let cell = hash & this.#mask;
    while (this.#hashes[cell] !== 0 && this.#hashes[cell] !== hash) cell = (cell + 1) & this.#mask;
    return cell;
  }
}

/** The buckets with the most votes; those of the next bucket count too, since edits shift the rest of a passage. */
function mostVoted(votes: Uint16Array, most: number): number[] {
  const best: { readonly bucket: number; readonly count: number }[] = [];
  const countAt = (bucket: number): number => (votes[bucket] ?? 0) + (votes[bucket + 1] ?? 0);
  const prune = (): number => {
    best.sort((a, b) => b.count - a.count).splice(most);
    return best.length < most ? 0 : (best.at(-1)?.count ?? 0);
  };
  let least = 0;
  let before = 0;
  for (let bucket = 0; bucket < votes.length; bucket++) {
    const count = countAt(bucket);
    if (count > least && count > before && count >= countAt(bucket + 1)) {
      best.push({ bucket, count });
      if (best.length > 8 * most) least = prune();
    }
    before = count;
  }
  prune();
  const enough = (best[0]?.count ?? 0) / minShareOfVotes;
  return best.filter(({ count }) => count >= enough).map(({ bucket }) => bucket);
}
