// Long texts are compared as arrays of UTF-16 code units, so that no string of a megabyte has to be built.

export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
  return units;
}

/** A slice of this length can be passed by `apply` without overflowing the stack. */
const sliceLength = 4096;

/** The units from `start` to `end` as a string; `end` may lie beyond the last one. */
export function stringOf(units: Uint16Array, start = 0, end = units.length): string {
  const last = Math.min(end, units.length);
  let text = '';
  for (let i = start; i < last; i += sliceLength) {
    const slice = units.subarray(i, Math.min(last, i + sliceLength));
    text += String.fromCharCode.apply(null, slice as unknown as number[]);
  }
  return text;
}

/** A copy without the units from `start` to `end`. */
export function withoutUnits(units: Uint16Array, start: number, end: number): Uint16Array {
  const rest = new Uint16Array(units.length - (end - start));
  rest.set(units.subarray(0, start));
  rest.set(units.subarray(end), start);
  return rest;
}
