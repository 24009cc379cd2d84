// How the cost of a function grows with its text, as a ratio within one run: a slow machine is slow throughout, and
// doubtful results are measured again.

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// What earlier measurements left behind must not be collected at the cost of a later one.
setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Prepares one measurement; the preparation is not counted. Fresh: nothing from an earlier one may help. */
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

/** Below this, the clock and the compiler disturb a ratio too much, and users do not notice the time. */
const MEASURABLE = 20;
/** A time at which growth would be visible. */
const ENOUGH = 50;
/** The allowed cost of twice the text: linear, with room for n log n and the garbage collector. */
const MOST = 3;
const ATTEMPTS = 5;
/** Too slow for any user, so measuring it again would only waste time. */
const HOPELESS = 500;

export interface Growth {
  readonly size: number;
  readonly small: number;
  readonly large: number;
}

/** The first doubling of the size, in UTF-16 units, that costs three times as much; undefined if there is none. */
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

function timeAlone(run: () => unknown): number {
  collectGarbage();
  return timeOf(run);
}

/**
 * The least of several times for each size, measured alternately. Growth that does not go on at twice the size is a step:
 * the compiler's, or the garbage collector's.
 */
function measuredAgain(prepare: Prepare, size: number): Growth | undefined {
  let [small, large, larger] = [Infinity, Infinity, Infinity];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    small = Math.min(small, timeAlone(prepare(size / 2, true)));
    large = Math.min(large, timeAlone(prepare(size, true)));
    if (large < MEASURABLE || large < MOST * small) return undefined;
    if (large > HOPELESS) break;
    larger = Math.min(larger, timeAlone(prepare(2 * size, true)));
    if (larger < MOST * large) return undefined;
  }
  return { size, small, large };
}
