// How a tier tells its result: a line such as "Unit: 12 passed, 0 failed", which `run.ts` reads from its output.

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const formatCounts = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`;

/** Prints the closing line of a tier and sets the exit code. */
export function closeTier(name: string, counts: Counts): void {
  console.log(`${name} tests: ${formatCounts(counts)}`);
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
}

/** The counts of the last line of `output` that ends with them. */
export function findCounts(output: string): Counts | undefined {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed\s*$/gm)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});
