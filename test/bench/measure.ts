import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The time of one run in milliseconds. */
export function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The processor time of one run in milliseconds, which other programs on the machine do not change. */
export function processorTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Runs all contenders in each round, so that a change in the machine's speed affects them alike. */
export function interleave(rounds: number, contenders: readonly (() => unknown)[]): number[][] {
  const times: number[][] = contenders.map(() => []);
  for (let round = -1; round < rounds; round++) {
    contenders.forEach((run, i) => {
      const time = timeOf(run);
      // The first round warms up.
      if (round >= 0) times[i]?.push(time);
    });
  }
  return times;
}

/** The memory that a structure keeps alive, in megabytes. */
export function heapAfter<T>(build: () => T): { value: T; megabytes: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const value = build();
  return { value, megabytes: (used() - before) / 1e6 };
}

let missed = 0;

/** Prints a ratio and its goal. */
export function report(
  name: string,
  ratio: number,
  goal: number,
  sense: 'at most' | 'at least',
  unit: '' | '%' = '',
): void {
  const met = sense === 'at most' ? ratio <= goal : ratio >= goal;
  if (!met) missed++;
  const show = (value: number): string => (unit === '%' ? `${(value * 100).toFixed(2)} %` : value.toFixed(2));
  console.log(`${met ? 'met   ' : 'MISSED'}  ${name}: ${show(ratio)} (${sense} ${show(goal)})`);
}

/** The number of goals that were missed. */
export const goalsMissed = (): number => missed;
