import { elementsOf, type JsonNode, membersOf, parseJson, plainValue, spanOfJson } from '../../../text/json';
import { LineIndex } from '../../../text/lines';
import { importError, type ImportProblem, type SourceRow, type SourceTable } from '../types';
import { readSparqlJson } from './sparqlJson';

/**
 * A SPARQL result, or a list of objects: alone, or as the only list in an object (`{"people": […]}`). The keys of an
 * object in an object follow the key that holds it: `{"birth": {"date": …}}` is "birth date".
 */
export function readJson(text: string): SourceTable {
  const { root, errors } = parseJson(text);
  const lines = new LineIndex(text);
  const lineOf = (offset: number): number => lines.positionAt(offset).line + 1;
  if (errors[0] !== undefined) return failed(importError(lineOf(errors[0]), 'broken-json'));
  const sparql = readSparqlJson(root, lineOf);
  if (sparql) return { ...sparql, problems: [] };
  const list = listOf(root);
  if (!list) return failed(importError(1, 'no-json-list'));
  const problems: ImportProblem[] = [];
  const lists = new Set<string>();
  const rows = list.flatMap((node): SourceRow[] => {
    const line = lineOf(spanOfJson(node).start);
    if (node.type === 'object') return [{ line, values: new Map(valuesIn(node, '', lists)) }];
    problems.push(importError(line, 'no-json-object'));
    return [];
  });
  const headings = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))];
  return { headings, rows, problems, lists, isMarkdown: true };
}

const failed = (problem: ImportProblem): SourceTable => {
  return { headings: [], rows: [], problems: [problem], isMarkdown: true };
};

function listOf(root: JsonNode | undefined): readonly JsonNode[] | undefined {
  if (!root || root.type === 'array') return elementsOf(root);
  const lists = membersOf(root).flatMap(([, value]) => (value.type === 'array' ? [value] : []));
  return lists.length === 1 ? elementsOf(lists[0]) : undefined;
}

/** The values of an object by key; objects nested deeper than three are one text. The keys of lists go to `lists`. */
function valuesIn(node: JsonNode, prefix: string, lists: Set<string>, depth = 0): [string, readonly string[]][] {
  return membersOf(node).flatMap(([key, value]): [string, readonly string[]][] => {
    const heading = prefix === '' ? key : `${prefix} ${key}`;
    if (value.type === 'object' && depth < 3) return valuesIn(value, heading, lists, depth + 1);
    if (value.type === 'array') lists.add(heading);
    const texts = (elementsOf(value) ?? [value]).flatMap((each) =>
      each.type === 'object' ? objectText(each) : scalar(each),
    );
    return texts.length > 0 ? [[heading, texts]] : [];
  });
}

/** An object in a list: its name, as `{"name": "Anna"}` or `{"value": "Anna", "lang": "en"}` have it. */
function objectText(node: JsonNode): string[] {
  const named = membersOf(node).find(([key]) => ['name', 'label', 'value', 'text', 'url'].includes(key.toLowerCase()));
  return named ? scalar(named[1]) : [JSON.stringify(plainValue(node))];
}

function scalar(node: JsonNode): string[] {
  const value = plainValue(node);
  if (value === null || value === undefined || value === '') return [];
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}
