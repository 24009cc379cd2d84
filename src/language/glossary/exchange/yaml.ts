import { LineCounter, parseDocument } from 'yaml';
import { importError, type ImportProblem } from './types';

// The only import of yaml.

export interface YamlText {
  /** Plain values; undefined where the text is not YAML. */
  readonly value: unknown;
  /** The line on which the value at a path begins; the first line is 1. */
  lineOf(path: readonly (string | number)[]): number;
  readonly problems: readonly ImportProblem[];
}

/** Reads one YAML document. Never throws: a text with any error has no value. */
export function readYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const lineOf = (path: readonly (string | number)[]): number => {
    const node: unknown = document.getIn(path, true);
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
    const start: unknown = Array.isArray(range) ? range[0] : undefined;
    return typeof start === 'number' ? lines.linePos(start).line : 1;
  };
  const problems = document.errors.map(({ message, pos }) =>
    importError(lines.linePos(pos[0]).line || 1, 'broken-yaml', message),
  );
  if (problems.length > 0) return { value: undefined, lineOf, problems };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }), lineOf, problems };
  } catch (error) {
    // An alias without its anchor, or aliases of aliases that would fill the memory.
    const message = error instanceof Error ? error.message : String(error);
    return { value: undefined, lineOf, problems: [importError(1, 'broken-yaml', message)] };
  }
}
