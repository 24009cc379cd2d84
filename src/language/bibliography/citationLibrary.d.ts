/** The part of citation-js that we use; it ships no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Turns an input into CSL-JSON. Throws a SyntaxError with line and column, from 1. */
      chain(input: string, options: { readonly forceType: string; readonly generateGraph: boolean }): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
