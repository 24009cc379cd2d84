import { compareNames } from '../../../text/collections';
import type { TextEdit } from '../../../types';
import { changedPart } from './changedPart';
import { jsonWithList, readJsonList } from './jsonList';
import { readYamlList, yamlWithList } from './yamlList';

/** A list of words in a settings file. */
export interface WordList {
  readonly format: 'json' | 'yaml';
  /** The keys that lead to the list: `words`, or `cspell` and `words`. */
  readonly path: readonly string[];
}

export interface WordsAdded {
  readonly edit: TextEdit;
  /** The words that were not there, whatever their capitals. */
  readonly added: readonly string[];
}

/**
 * Adds words to a list in a text, which may be empty. A sorted list stays sorted; behind any other the new words follow.
 * Comments stay. Undefined where the text, or what stands in the place of the list, cannot be read.
 */
export function addWords(text: string, { format, path }: WordList, words: readonly string[]): WordsAdded | undefined {
  const list = format === 'json' ? readJsonList(text, path) : readYamlList(text, path);
  if (!list) return undefined;
  const known = new Set(list.strings.map((each) => each.toLowerCase()));
  const added = words.filter((each) => !known.has(each.toLowerCase()));
  if (added.length === 0) return { edit: { start: 0, end: 0, text: '' }, added };
  const isSorted = list.strings.every((each, i) => i === 0 || inOrder(list.strings[i - 1] ?? '', each) <= 0);
  const change = isSorted && !list.hasComments ? { whole: [...list.strings, ...added].sort(inOrder) } : { more: added };
  const after = format === 'json' ? jsonWithList(text, path, change) : yamlWithList(text, path, change);
  return { edit: changedPart(text, after), added };
}

/** Capitals make no difference. */
const inOrder = (a: string, b: string): number => compareNames(a.toLowerCase(), b.toLowerCase());
