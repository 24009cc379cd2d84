import { elementsOf, type JsonNode, membersOf, plainValue, spanOfJson, valueAt } from '../../../text/json';
import type { SourceTable } from '../types';

// SPARQL 1.1 Query Results JSON Format (https://www.w3.org/TR/sparql11-results-json/).

/** The rows of a result; undefined where the JSON is of another kind. */
export function readSparqlJson(
  root: JsonNode | undefined,
  lineOf: (offset: number) => number,
): Omit<SourceTable, 'problems'> | undefined {
  const variables = elementsOf(valueAt(root, 'head', 'vars'));
  const rows = elementsOf(valueAt(root, 'results', 'bindings'));
  if (!variables || !rows) return undefined;
  return {
    headings: variables.map(plainValue).filter((name) => typeof name === 'string'),
    rows: rows.map((row) => ({ values: valuesOf(row), line: lineOf(spanOfJson(row).start) })),
    isMarkdown: false,
  };
}

/** A node without a name (`bnode`) is Wikidata's "unknown value": it says nothing. */
function valuesOf(row: JsonNode): Map<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  for (const [variable, cell] of membersOf(row)) {
    const value = plainValue(valueAt(cell, 'value'));
    if (plainValue(valueAt(cell, 'type')) === 'bnode') continue;
    if (typeof value === 'string' && value.trim() !== '') values.set(variable, [value]);
  }
  return values;
}
