// Hashes of texts: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), as signed 32-bit numbers.

/** The hash of nothing. */
export const hashSeed = 0x811c9dc5 | 0;

/** The hash of what a hash stands for, with one character more. */
export const roll = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
