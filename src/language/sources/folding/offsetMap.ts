import { firstWhere } from '../../text/spans';
import type { Span } from '../../types';

/** Maps offsets of a shortened text to those of its source. Only the places where the difference changes are kept. */
export class OffsetMap {
  #short: Uint32Array = new Uint32Array(1024);
  #source: Uint32Array = new Uint32Array(1024);
  /** The first run begins at offset 0 of both. */
  #runs = 1;

  /** From here on, `short` and `source` advance together. Replaces whatever was set for later places. */
  shiftAt(short: number, source: number): void {
    while (this.#runs > 0 && (this.#short[this.#runs - 1] ?? 0) >= short) this.#runs--;
    if (this.#runs === this.#short.length) {
      this.#short = doubled(this.#short);
      this.#source = doubled(this.#source);
    }
    this.#short[this.#runs] = short;
    this.#source[this.#runs] = source;
    this.#runs++;
  }

  /** The offset in the source of the character at `short`. */
  source(short: number): number {
    const run = lastAtMost(this.#short, this.#runs, short);
    return (this.#source[run] ?? 0) + short - (this.#short[run] ?? 0);
  }

  /** The offset of the first character that stands at `source` or after it. */
  short(source: number): number {
    const run = lastAtMost(this.#source, this.#runs, source);
    const start = this.#short[run] ?? 0;
    const next = run + 1 < this.#runs ? (this.#short[run + 1] ?? 0) : Infinity;
    return Math.min(start + source - (this.#source[run] ?? 0), next);
  }

  /** The spans of the source that stand for a span of the shortened text, in order. */
  *sourceRuns({ start, end }: Span): Generator<Span> {
    for (let run = lastAtMost(this.#short, this.#runs, start), at = start; at < end; run++) {
      const next = run + 1 < this.#runs ? Math.min(end, this.#short[run + 1] ?? end) : end;
      const source = (this.#source[run] ?? 0) + at - (this.#short[run] ?? 0);
      yield { start: source, end: source + next - at };
      at = next;
    }
  }
}

function doubled(numbers: Uint32Array): Uint32Array {
  const longer = new Uint32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}

/** Index of the last of the first `count` numbers, which ascend, that is at most `limit`; -1 where all are greater. */
const lastAtMost = (numbers: Uint32Array, count: number, limit: number): number =>
  firstWhere(count, (i) => (numbers[i] ?? 0) > limit) - 1;
