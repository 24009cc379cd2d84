/** A feature that is slow on a text, and why that is left so. */
interface KnownException {
  readonly text: string;
  readonly feature: string;
  readonly reason: string;
}

export const knownExceptions: readonly KnownException[] = [];
