// How the cost of a function grows with its text, told by ratios within one run: a busy machine is slow throughout, and
// what a short disturbance makes doubtful is measured again.

/** Makes ready for one measurement, which this does not count. Fresh: nothing of an earlier one may help. */
export type Prepare = (size: number, isFresh: boolean) => () => unknown;

/** CPU milliseconds, so that the time that other processes take does not count. */
function timeOf(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const SMALLEST = 4_000;
const LARGEST = 32_000;

/** Below this the clock and the compiler disturb a ratio too much, and nobody waits. */
const MEASURABLE = 20;
/** A time from which growth would have shown. */
const ENOUGH = 50;
/** Twice the text may cost this much: linear, with room for n log n and for the garbage collector. */
const MOST = 3;
const ATTEMPTS = 5;
/** Nobody waits so long, and measuring it again would only cost time. */
const HOPELESS = 500;

export interface Growth {
  readonly size: number;
  readonly small: number;
  readonly large: number;
}

/** The first doubling of the size, in UTF-16 units, that costs three times as much; undefined where none does. */
export function steepGrowth(prepare: Prepare): Growth | undefined {
  let before = timeOf(prepare(SMALLEST, false));
  for (let size = 2 * SMALLEST; size <= LARGEST; size *= 2) {
    const time = timeOf(prepare(size, false));
    if (time >= MEASURABLE && time >= MOST * before) {
      const growth = measuredAgain(prepare, size);
      if (growth) return growth;
    }
    if (time >= ENOUGH) return undefined;
    before = time;
  }
  return undefined;
}

/** The least of several times, for both sizes in turn. */
function measuredAgain(prepare: Prepare, size: number): Growth | undefined {
  let [small, large] = [Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    small = Math.min(small, timeOf(prepare(size / 2, true)));
    large = Math.min(large, timeOf(prepare(size, true)));
    if (large < MEASURABLE || large < MOST * small) return undefined;
    if (large > HOPELESS) break;
  }
  return { size, small, large };
}
