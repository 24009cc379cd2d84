/** A value that is made when it is first asked for: large tables cost nothing to those who read no such date. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
