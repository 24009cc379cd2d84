// How long the tests wait for what never comes. A limit costs nothing where the tests pass, so it is generous, and it
// grows with the time that this machine takes, in Node and in a web worker alike.

/** What the measured work takes on the machine that the limits were chosen on, in milliseconds. */
const REFERENCE = 150;

function measure(): number {
  const start = performance.now();
  let value = 1;
  for (let i = 0; i < 100_000_000; i++) value = Math.imul(value ^ i, 0x9e3779b1);
  // What nobody reads, an engine need not compute.
  return value === 0 ? 0 : performance.now() - start;
}

/** How many times slower this machine is, with all that it does beside the tests. */
const slowness = Math.min(4, Math.max(1, measure() / REFERENCE));

/** Milliseconds of the reference machine, as long as they take on this one. */
export const patient = (milliseconds: number): number => Math.round(milliseconds * slowness);

/** Limits in milliseconds. */
export const limits = {
  /** One gesture, before it is made again. */
  gesture: patient(10_000),
  /** One thing that is waited for. */
  wait: patient(90_000),
  test: patient(600_000),
  tier: patient(45 * 60_000),
} as const;
