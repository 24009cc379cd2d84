/** How a text is sampled for words of a pattern. Any run of `length + step - 1` characters that both share is found. */
export interface Sampling {
  readonly length: number;
  readonly step: number;
  /** How many neighbourhoods are given: verifying one costs from 0.2 ms to 5 ms, by the length of the pattern. */
  readonly most: number;
}

/** Finds every shared run of 16 characters: the usual case, at about one read per character of the text. */
export const coarse: Sampling = { length: 8, step: 9, most: 8 };

/** Finds every shared run of 8 characters, at twice the cost: short or heavily edited quotations. */
export const fine: Sampling = { length: 6, step: 3, most: 8 };

/** Finds the most alike places only: enough to tell that there are some. */
export const foremost: Sampling = { length: 6, step: 3, most: 3 };

/** Places are told apart to this many characters; a power of two. */
const bucketBits = 6;
export const bucketWidth = 1 << bucketBits;

/** A place with fewer votes than the best one over this is too unlike to be a rival of it. */
const minShareOfVotes = 8;

/** Seeds are looked up in a table of this many bits, so that few characters of a text need the map. */
const sieveBits = 14;

/**
 * Where a pattern may begin in a text, most promising first: each sample of the text that occurs in the pattern votes
 * for the place at which the pattern would then begin. Linear in the text, whatever it repeats.
 */
export function neighbourhoods(text: string, pattern: string, { length, step, most }: Sampling): number[] {
  const seeds = new Map<number, number>();
  const sieve = new Uint8Array(1 << sieveBits);
  for (let at = 0; at + length <= pattern.length; at++) {
    const seed = hash(pattern, at, length);
    // A seed that the pattern repeats votes for its first place only.
    if (!seeds.has(seed)) seeds.set(seed, at);
    sieve[seed >>> (32 - sieveBits)] = 1;
  }
  const votes = new Uint16Array(((text.length + pattern.length) >>> bucketBits) + 2);
  for (let at = 0; at + length <= text.length; at += step) {
    const seed = hash(text, at, length);
    if (sieve[seed >>> (32 - sieveBits)] === 0) continue;
    const place = seeds.get(seed);
    if (place === undefined) continue;
    const bucket = (at - place + pattern.length) >>> bucketBits;
    votes[bucket] = (votes[bucket] ?? 0) + 1;
  }
  return mostVoted(votes, most).map((bucket) => (bucket << bucketBits) - pattern.length);
}

function hash(text: string, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i++) value = Math.imul(value, 0x9e3779b1) + text.charCodeAt(i);
  return Math.imul(value ^ (value >>> 15), 0x85ebca6b) >>> 0;
}

/** Buckets by their votes and those of the next one, since edits shift the later part of a passage. */
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
