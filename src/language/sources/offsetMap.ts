/** Offsets of a text that was shortened to those of its source. Only the places where the two drift apart are kept. */
export class OffsetMap {
  readonly #short: number[] = [0];
  readonly #source: number[] = [0];

  /** From `short` on, one character is one of the source from `source` on. What was said of later places is void. */
  shiftAt(short: number, source: number): void {
    while ((this.#short.at(-1) ?? -1) >= short) {
      this.#short.pop();
      this.#source.pop();
    }
    this.#short.push(short);
    this.#source.push(source);
  }

  /** The offset in the source of the character at `short`. */
  source(short: number): number {
    const run = lastAtMost(this.#short, short);
    return (this.#source[run] ?? 0) + short - (this.#short[run] ?? 0);
  }

  /** The offset of the first character that stands at `source` or after it. */
  short(source: number): number {
    const run = lastAtMost(this.#source, source);
    const start = this.#short[run] ?? 0;
    const next = this.#short[run + 1] ?? Infinity;
    return Math.max(0, Math.min(start + source - (this.#source[run] ?? 0), next));
  }
}

/** Index of the last of ascending numbers that is at most `limit`; -1 where all are greater. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
