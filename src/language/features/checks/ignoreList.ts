import { elementsOf, type JsonNode, membersOf, parseJson, plainValue, spanOfJson, valueAt } from '../../text/json';
import { lineBreakOf } from '../../text/lines';
import type { TextEdit } from '../../types';

// What a writer has said of problems for a whole folder, in a file that can be committed: `.annalist.json`. Its schema is
// schemas/annalist.schema.json.
//
//   { "ignore": [{ "check": "misspelt-name", "words": "Giustinani", "file": "essays/siege.md" }] }

/** The name of the file, in a workspace folder or beside texts. */
export const ignoreFileName = '.annalist.json';

/** Problems to be ignored. */
export interface Ignore {
  /** The code of the problems. */
  readonly check: string;
  /** Only those at these words, on one line (`onOneLine`); without it, all. */
  readonly words?: string;
  /** Only those in this file, or below this folder if it ends in `/`; without it, in all. Relative to the list's folder. */
  readonly file?: string;
}

/** A problem, by the words that it stands at and the path of its text from the list's folder, with `/`. */
export interface ProblemOfFile {
  readonly code: string;
  readonly words: string;
  readonly file: string;
}

/** Whether a list says to ignore a problem. */
export function isIgnored(ignores: readonly Ignore[], { code, words, file }: ProblemOfFile): boolean {
  if (ignores.length === 0) return false;
  const plain = onOneLine(words);
  return ignores.some(
    (each) =>
      each.check === code &&
      (each.words === undefined || each.words === plain) &&
      (each.file === undefined || each.file === file || (each.file.endsWith('/') && file.startsWith(each.file))),
  );
}

/** On one line. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What a list says; undefined if it is not JSON with a list of this form. Entries that are not understood are left out. */
export function readIgnores(text: string): readonly Ignore[] | undefined {
  if (text.trim() === '') return [];
  const list = listIn(text);
  return list && (list.node ? (elementsOf(list.node) ?? []) : []).flatMap((node) => ignoreOf(node) ?? []);
}

/** The edit that adds an entry; undefined if the list cannot be read, or has the entry already. */
export function addIgnoreEdit(text: string, ignore: Ignore): TextEdit | undefined {
  const entry = written(ignore);
  const eol = lineBreakOf(text);
  const block = `"ignore": [${eol}    ${entry}${eol}  ]`;
  if (text.trim() === '') return { start: 0, end: text.length, text: `{${eol}  ${block}${eol}}${eol}` };
  const list = listIn(text);
  if (!list || (readIgnores(text) ?? []).some((each) => isSame(each, ignore))) return undefined;
  if (!list.node) {
    const at = list.root.offset + 1;
    const comma = membersOf(list.root).length > 0 ? ',' : eol;
    return { start: at, end: at, text: `${eol}  ${block}${comma}` };
  }
  const last = elementsOf(list.node)?.at(-1);
  if (!last) return { ...spanOfJson(list.node), text: `[${eol}    ${entry}${eol}  ]` };
  const at = last.offset + last.length;
  return { start: at, end: at, text: `,${eol}    ${entry}` };
}

const written = ({ check, words, file }: Ignore): string => {
  const members = Object.entries({ check, words, file }).filter(([, value]) => value !== undefined);
  return `{ ${members.map(([key, value]) => `"${key}": ${JSON.stringify(value)}`).join(', ')} }`;
};

const isSame = (a: Ignore, b: Ignore): boolean => a.check === b.check && a.words === b.words && a.file === b.file;

/** The list in a file; without a node if the file has none yet. */
function listIn(text: string): { readonly root: JsonNode; readonly node: JsonNode | undefined } | undefined {
  const { root, errors } = parseJson(text);
  if (root?.type !== 'object' || errors.length > 0) return undefined;
  const node = valueAt(root, 'ignore');
  return node === undefined || node.type === 'array' ? { root, node } : undefined;
}

/** `reason` is for people. */
const known: ReadonlySet<string> = new Set(['check', 'words', 'file', 'reason']);

function ignoreOf(node: JsonNode): Ignore | undefined {
  const text = (key: string): string | undefined => {
    const value = plainValue(valueAt(node, key));
    return typeof value === 'string' ? value : undefined;
  };
  if (node.type !== 'object') return undefined;
  const [check, words, file] = [text('check'), text('words'), text('file')];
  // A misspelt key would otherwise make an entry mean more than it says.
  const isUnderstood = membersOf(node).every(([name]) => known.has(name) && text(name) !== undefined);
  if (check === undefined || !isUnderstood) return undefined;
  return { check, ...(words !== undefined && { words: onOneLine(words) }), ...(file !== undefined && { file }) };
}
