/** What both sides ask of a value that arrives in a message. */

export const isString = (value: unknown): value is string => typeof value === 'string';
export const isTrue = (value: unknown): value is true => value === true;
/** A number that can be counted with: neither NaN nor infinite. */
export const isNumber = (value: unknown): value is number => Number.isFinite(value);

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

export function isListOf<T>(value: unknown, isEntry: (entry: unknown) => entry is T): value is readonly T[] {
  return Array.isArray(value) && value.every(isEntry);
}

export function optional(value: unknown, is: (value: unknown) => boolean): boolean {
  return value === undefined || is(value);
}

export function oneOf(values: readonly string[]): (value: unknown) => boolean {
  return (value) => isString(value) && values.includes(value);
}
