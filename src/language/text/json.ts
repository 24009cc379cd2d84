import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '../types';

// Imports jsonc-parser to read; `features/glossary/spelling/jsonList.ts` imports it to write.

/** A value of a JSON text, with its place. */
export type JsonNode = Readonly<Node>;

export interface JsonText {
  /** Undefined if there is no value, or if lists and objects are nested too deeply. */
  readonly root: JsonNode | undefined;
  /** Offsets of the syntax errors, in order; the text after an error is still read. */
  readonly errors: readonly number[];
}

/** Lists and objects nested deeper are not read: no file we know needs ten levels, and the parser is recursive. */
const deepest = 100;

/** Reads JSON (RFC 8259, without comments) that may begin with a byte order mark. Never throws. */
export function parseJson(text: string): JsonText {
  const json = text.replace(/^\uFEFF/, ' ');
  const tooDeep = tooDeepAt(json);
  if (tooDeep !== undefined) return { root: undefined, errors: [tooDeep] };
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true });
  return { root, errors: errors.map(({ offset }) => offset) };
}

/** Brackets in a string do not count; like the parser, this ends a string at the end of its line. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let isString = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '"') isString = !isString;
    else if (sign === '\n' || sign === '\r') isString = false;
    else if (sign === '\\' && isString) i++;
    else if (!isString && (sign === '{' || sign === '[')) depth++;
    else if (!isString && (sign === '}' || sign === ']')) depth--;
    if (depth > deepest) return i;
  }
  return undefined;
}

/** The value at this path of keys; undefined if there is none. */
export const valueAt = (node: JsonNode | undefined, ...keys: readonly string[]): JsonNode | undefined =>
  node && findNodeAtLocation(node, [...keys]);

/** The values of a list; undefined for any other value. */
export const elementsOf = (node: JsonNode | undefined): readonly JsonNode[] | undefined =>
  node?.type === 'array' ? node.children : undefined;

/** The names and values of an object; empty for any other value. */
export const membersOf = (node: JsonNode): readonly (readonly [name: string, value: JsonNode])[] =>
  (node.type === 'object' ? (node.children ?? []) : []).flatMap(({ children: [name, value] = [] }) =>
    name && value ? [[String(name.value), value] as const] : [],
  );

/** A node as a JavaScript value; its objects have no prototype. */
export const plainValue = (node: JsonNode | undefined): unknown => node && getNodeValue(node);

export const spanOfJson = ({ offset, length }: JsonNode): Span => ({ start: offset, end: offset + length });
