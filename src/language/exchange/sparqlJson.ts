import { importError, type ImportProblem } from './types';

// SPARQL 1.1 Query Results JSON Format (https://www.w3.org/TR/sparql11-results-json/).

export interface Binding {
  /** `uri`, `literal`, `bnode`; `typed-literal` in older results. */
  readonly type: string;
  readonly value: string;
}

/** A variable without a value is not there. */
export type Row = Readonly<Record<string, Binding>>;

export interface SparqlTable {
  readonly variables: readonly string[];
  readonly rows: readonly Row[];
}

export function readSparqlJson(text: string): SparqlTable | { readonly problem: ImportProblem } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return { problem: importError(lineOfError(text, message), 'broken-json', `This is not JSON: ${message}`) };
  }
  const variables = at(at(value, 'head'), 'vars');
  const bindings = at(at(value, 'results'), 'bindings');
  if (!Array.isArray(variables) || !Array.isArray(bindings)) {
    const message = 'This JSON is not the result of a SPARQL query, with “head” and “results”.';
    return { problem: importError(1, 'no-sparql', message) };
  }
  return { variables: variables.filter((each) => typeof each === 'string'), rows: bindings.map(rowOf) };
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

function rowOf(binding: unknown): Row {
  if (typeof binding !== 'object' || binding === null) return {};
  const cells = Object.entries(binding).flatMap(([variable, cell]: [string, unknown]) => {
    const [type, value] = [at(cell, 'type'), at(cell, 'value')];
    return typeof type === 'string' && typeof value === 'string' ? [[variable, { type, value }] as const] : [];
  });
  return Object.fromEntries(cells);
}

/** Engines tell the place of an error in words; the first line where they do not. */
function lineOfError(text: string, message: string): number {
  const position = /position (\d{1,12})/.exec(message)?.[1];
  const line = /line (\d{1,9})/.exec(message)?.[1];
  if (position !== undefined) return linesBefore(text, Number(position)) + 1;
  return line === undefined ? (/end of/i.test(message) ? linesBefore(text, text.length) + 1 : 1) : Number(line);
}

const linesBefore = (text: string, offset: number): number => text.slice(0, offset).match(/\r\n?|\n/g)?.length ?? 0;

/** The line on which each binding begins: each object in the list that the second object holds. */
export function bindingLines(text: string): number[] {
  const lines: number[] = [];
  let [line, depth] = [1, ''];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]|\r\n?|\n/g)) {
    if (token === '{' && depth === '{{[') lines.push(line);
    if (token === '{' || token === '[') depth += token;
    else if (token === '}' || token === ']') depth = depth.slice(0, -1);
    else if (!token.startsWith('"')) line++;
  }
  return lines;
}
