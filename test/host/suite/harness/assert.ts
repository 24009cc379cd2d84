// The few assertions of the suite: a web worker has no node:assert.

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

/** Compares as JSON: plain data only. */
export function equal(actual: unknown, expected: unknown, about = ''): void {
  const [is, wanted] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  ok(is === wanted, `${about}\nis     ${is}\nwanted ${wanted}`);
}

export function includes(text: string, part: string): void {
  ok(text.includes(part), `“${part}” is not in: ${text}`);
}

export function excludes(text: string, part: string): void {
  ok(!text.includes(part), `“${part}” is in: ${text}`);
}
