import { elementsOf, type JsonNode, membersOf, parseJson, plainValue, spanOfJson, valueAt } from '../../text/json';
import { LineIndex } from '../../text/lines';
import { importError, type ImportProblem } from './types';

// SPARQL 1.1 Query Results JSON Format (https://www.w3.org/TR/sparql11-results-json/).

export interface Binding {
  /** `uri`, `literal`, `bnode`; `typed-literal` in older results. */
  readonly type: string;
  readonly value: string;
}

export interface Row {
  /** Without the variables that have no value in this row. */
  readonly bindings: ReadonlyMap<string, Binding>;
  /** The line on which the row begins; the first line is 1. */
  readonly line: number;
}

export interface SparqlTable {
  readonly variables: readonly string[];
  readonly rows: readonly Row[];
}

export function readSparqlJson(text: string): SparqlTable | { readonly problem: ImportProblem } {
  const { root, errors } = parseJson(text);
  const lines = new LineIndex(text);
  const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
  if (errors[0] !== undefined) return { problem: importError(lineOf(errors[0]), 'broken-json') };
  const variables = elementsOf(valueAt(root, 'head', 'vars'));
  const rows = elementsOf(valueAt(root, 'results', 'bindings'));
  if (!variables || !rows) return { problem: importError(1, 'no-sparql') };
  return {
    variables: variables.map(plainValue).filter((name) => typeof name === 'string'),
    rows: rows.map((row) => ({ bindings: bindingsOf(row), line: lineOf(spanOfJson(row).start) })),
  };
}

function bindingsOf(row: JsonNode): ReadonlyMap<string, Binding> {
  const bindings = new Map<string, Binding>();
  for (const [variable, cell] of membersOf(row)) {
    const [type, value] = [plainValue(valueAt(cell, 'type')), plainValue(valueAt(cell, 'value'))];
    if (typeof type === 'string' && typeof value === 'string') bindings.set(variable, { type, value });
  }
  return bindings;
}
