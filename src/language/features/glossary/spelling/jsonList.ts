import {
  applyEdits,
  findNodeAtLocation,
  modify,
  type Node,
  type ParseError,
  parseTree,
  stripComments,
} from 'jsonc-parser';
import { lineBreakOf } from '../../../text/lines';

// Lists of strings in JSON with comments, as in the settings of VS Code.

export interface StringList {
  readonly strings: readonly string[];
  readonly hasComments: boolean;
}

/** A list in a new order, or strings to be put behind those of a list. */
export type ListChange = { readonly whole: readonly string[] } | { readonly more: readonly string[] };

const withComments = { allowTrailingComma: true, disallowComments: false } as const;

/** The list at a path of keys; empty if there is none. Undefined if the text is broken, or something else is there. */
export function readJsonList(text: string, path: readonly string[]): StringList | undefined {
  if (text.trim() === '') return { strings: [], hasComments: false };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, withComments);
  if (errors.length > 0 || root?.type !== 'object') return undefined;
  const node = findNodeAtLocation(root, [...path]);
  if (!node) return isOpen(root, path) ? { strings: [], hasComments: false } : undefined;
  if (node.type !== 'array') return undefined;
  const values = (node.children ?? []).map(({ value }): unknown => value);
  if (!values.every((value) => typeof value === 'string')) return undefined;
  const written = text.slice(node.offset, node.offset + node.length);
  return { strings: values, hasComments: stripComments(written) !== written };
}

/** Whether a path can be made: what exists of it is an object. */
function isOpen(root: Node, path: readonly string[]): boolean {
  return path.every((_, length) => (findNodeAtLocation(root, path.slice(0, length)) ?? root).type === 'object');
}

/** The text with the list changed. Its comments stay, and its indentation is taken over. */
export function jsonWithList(text: string, path: readonly string[], change: ListChange): string {
  const list =
    'more' in change ? findNodeAtLocation(parseTree(text, [], withComments) ?? noNode, [...path]) : undefined;
  const last = list?.children?.at(-1);
  if ('more' in change && list && last) return appended(text, list, last, change.more);
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: lineBreakOf(text),
  };
  const whole = 'whole' in change ? change.whole : change.more;
  return applyEdits(text, modify(text, [...path], whole, { formattingOptions })) + (text === '' ? '\n' : '');
}

const noNode: Node = { type: 'null', offset: 0, length: 0 };

/** Writes strings behind the last of a list: each on a line, if the last one begins a line. */
function appended(text: string, list: Node, last: Node, more: readonly string[]): string {
  const before = text.slice(list.offset, last.offset);
  const gap = /\r?\n[ \t]*$/.exec(before)?.[0] ?? ' ';
  const end = last.offset + last.length;
  return text.slice(0, end) + more.map((each) => `,${gap}${JSON.stringify(each)}`).join('') + text.slice(end);
}
