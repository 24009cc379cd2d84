import { LineIndex } from '../../text/lines';
import { importError, type ImportProblem } from './types';

// SPARQL 1.1 Query Results JSON Format (https://www.w3.org/TR/sparql11-results-json/).

export interface Binding {
  /** `uri`, `literal`, `bnode`; `typed-literal` in older results. */
  readonly type: string;
  readonly value: string;
}

/** A variable without a value is not there. */
export type Row = ReadonlyMap<string, Binding>;

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
    return { problem: importError(lineOfError(text, message), 'broken-json', message) };
  }
  const variables = at(at(value, 'head'), 'vars');
  const bindings = at(at(value, 'results'), 'bindings');
  if (!Array.isArray(variables) || !Array.isArray(bindings)) {
    return { problem: importError(1, 'no-sparql') };
  }
  return { variables: variables.filter((each) => typeof each === 'string'), rows: bindings.map(rowOf) };
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

function rowOf(binding: unknown): Row {
  if (typeof binding !== 'object' || binding === null) return new Map();
  const cells = Object.entries(binding).flatMap(([variable, cell]: [string, unknown]) => {
    const [type, value] = [at(cell, 'type'), at(cell, 'value')];
    return typeof type === 'string' && typeof value === 'string' ? [[variable, { type, value }] as const] : [];
  });
  return new Map(cells);
}

/** Engines tell the place of an error in words, if at all; else it is where no token of JSON stands, or the end. */
function lineOfError(text: string, message: string): number {
  const position = /position (\d{1,12})/.exec(message)?.[1];
  const line = /line (\d{1,9})/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  return new LineIndex(text).positionAt(position === undefined ? endOfTokens(text) : Number(position)).line + 1;
}

function endOfTokens(text: string): number {
  const token = /[\uFEFF\s[\]{}:,]|-?\d[\d.eE+-]*|true|false|null/y;
  for (let at = 0; at < text.length;) {
    token.lastIndex = at;
    if (text[at] === '"') at = closingQuote(text, at) + 1;
    else if (token.test(text)) at = token.lastIndex;
    else return at;
  }
  return text.length;
}

/** The offset of the mark that closes a string; the last one of the text where none does. */
function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length - 1;
}

/** The line on which each binding begins: whatever stands in the list of that name. */
export function bindingLines(text: string): number[] {
  const lines: number[] = [];
  let [line, depth, key, isBindings, isNext] = [1, 0, '', false, false];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) line++;
    if (/\s/.test(character)) continue;
    if (isNext && character !== ']') lines.push(line);
    if (character === '"') {
      const close = closingQuote(text, at);
      key = text.slice(at + 1, close);
      at = close;
    } else if (character === '{' || character === '[') {
      depth++;
      if (depth === 3) isBindings = key === 'bindings';
    } else if (character === '}' || character === ']') depth--;
    isNext = isBindings && depth === 3 && (character === '[' || character === ',');
  }
  return lines;
}
