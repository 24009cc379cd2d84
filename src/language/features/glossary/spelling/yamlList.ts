import { type Document, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { ListChange, StringList } from './jsonList';

// Lists of strings in YAML, as in `cspell.config.yaml`.

/** The list at a path of keys; empty if there is none. Undefined if the text is broken, or something else is there. */
export function readYamlList(text: string, path: readonly string[]): StringList | undefined {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) return { strings: [], hasComments: false };
  if (!document.has(path[0])) return { strings: [], hasComments: false };
  const list = listAt(document, path);
  if (!list) return undefined;
  const values = list.items.map((item) => (isScalar(item) ? item.value : item));
  if (!values.every((value) => typeof value === 'string')) return undefined;
  const hasComments = list.items.some((item) => isScalar(item) && (item.comment ?? item.commentBefore ?? '') !== '');
  return { strings: values, hasComments };
}

/** The text with the list changed. Comments stay. */
export function yamlWithList(text: string, path: readonly string[], change: ListChange): string {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const list = listAt(document, path);
  if (list && 'more' in change) change.more.forEach((each) => list.add(document.createNode(each)));
  else if (list && 'whole' in change) list.items = change.whole.map((each) => document.createNode(each));
  else document.setIn(path, document.createNode('whole' in change ? change.whole : change.more));
  return document.toString({ lineWidth: 0 });
}

function listAt(document: Document, path: readonly string[]): YAMLSeq | undefined {
  const node = document.getIn(path, true);
  return isSeq(node) ? node : undefined;
}
