// The last line of a tier, for example "Unit tests: 12 passed, 0 failed", which `run.ts` reads from its output.

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

/** The sum of the closing lines in `output`: a tier may have several runs. Undefined if there are none. */
export function findCounts(output: string): Counts | undefined {
  const lines = [...output.matchAll(/^\S.* tests: (\d+) passed, (\d+) failed\s*$/gm)];
  if (lines.length === 0) return undefined;
  return lines.map(([, passed, failed]) => ({ passed: Number(passed), failed: Number(failed) })).reduce(addCounts);
}

export const addCounts = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});
