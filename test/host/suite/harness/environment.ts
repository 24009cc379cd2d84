/** The environment variables of the run; a web worker has none. */
export const environment =
  (globalThis as { readonly process?: { readonly env: Readonly<Record<string, string | undefined>> } }).process?.env ??
  {};
