/** The parts that are there, with a separator between them. */
export const joinParts = (parts: readonly (string | false | undefined)[], separator: string): string =>
  parts.filter(Boolean).join(separator);
