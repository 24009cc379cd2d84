// Time limits of the host tests. Only a failing test ever waits that long, so they are generous; a slow or busy machine
// gets more. Runs in Node and in a web worker.

/** Duration of `measure` on the machine that the limits were chosen on, in milliseconds. */
const REFERENCE = 150;

function measure(): number {
  const start = performance.now();
  let value = 1;
  for (let i = 0; i < 100_000_000; i++) value = Math.imul(value ^ i, 0x9e3779b1);
  // The result is used, so that no engine leaves the loop out.
  return value === 0 ? 0 : performance.now() - start;
}

/** How many times slower this machine is, with its load at the start of the tests. */
const slowness = Math.min(4, Math.max(1, measure() / REFERENCE));

/** Converts milliseconds of the reference machine into milliseconds of this one. */
export const patient = (milliseconds: number): number => Math.round(milliseconds * slowness);

/** Limits in milliseconds. */
export const limits = {
  /** For the effect of one gesture, before it is made again. */
  gesture: patient(10_000),
  /** For one condition. */
  wait: patient(90_000),
  /** For a test of the unit tier. */
  unit: patient(60_000),
  test: patient(600_000),
  tier: patient(45 * 60_000),
} as const;
