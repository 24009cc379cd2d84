/** Comparisons that Horspool's search may spend on each unit of a text; prose takes far less than one. */
const maxReads = 2;

/** Which matches are wanted, and how many at most. */
interface Wanted {
  readonly limit: number;
  readonly isWanted: (at: number) => boolean;
}

/**
 * The offsets, from `from` on, at which a pattern stands in a text, in order; matches may overlap. The pattern is not
 * empty. Horspool's search skips most of a text; if the text repeats so much that it does not, the search of Knuth,
 * Morris and Pratt takes over. So the cost is linear in any text.
 */
export function exactMatches(text: Uint16Array, pattern: Uint16Array, from: number, wanted: Wanted): number[] {
  const found: number[] = [];
  const last = pattern.length - 1;
  const skips = skipsOf(pattern);
  let reads = maxReads * (text.length - from);
  for (let at = from; at + last < text.length; at += skips[(text[at + last] ?? 0) & 0xff] ?? 1) {
    let i = last;
    while (i >= 0 && text[at + i] === pattern[i]) i--;
    reads -= last - i;
    if (reads < 0) return addUnitByUnit(found, text, pattern, at, wanted);
    if (i < 0 && wanted.isWanted(at) && found.push(at) === wanted.limit) break;
  }
  return found;
}

/** How far the pattern may move on, by the unit of the text at its end. Units with the same low byte share a value. */
function skipsOf(pattern: Uint16Array): Uint32Array {
  const skips = new Uint32Array(256).fill(pattern.length);
  for (let i = 0; i < pattern.length - 1; i++) skips[(pattern[i] ?? 0) & 0xff] = pattern.length - 1 - i;
  return skips;
}

function addUnitByUnit(
  found: number[],
  text: Uint16Array,
  pattern: Uint16Array,
  from: number,
  { limit, isWanted }: Wanted,
): number[] {
  const borders = bordersOf(pattern);
  let held = 0;
  for (let end = from; end < text.length; end++) {
    while (held > 0 && text[end] !== pattern[held]) held = borders[held - 1] ?? 0;
    if (text[end] === pattern[held]) held++;
    const at = end - pattern.length + 1;
    if (held === pattern.length && isWanted(at) && found.push(at) === limit) break;
  }
  return found;
}

/** For each beginning of the pattern, the length of the longest shorter beginning that it ends with. */
function bordersOf(pattern: Uint16Array): Uint32Array {
  const borders = new Uint32Array(pattern.length);
  let held = 0;
  for (let i = 1; i < pattern.length; i++) {
    while (held > 0 && pattern[i] !== pattern[held]) held = borders[held - 1] ?? 0;
    if (pattern[i] === pattern[held]) held++;
    borders[i] = held;
  }
  return borders;
}
