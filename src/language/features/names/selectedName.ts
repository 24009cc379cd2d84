import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { BARRIER, JOINER, type Span } from '../../types';

/** A longer selection is no name: UTF-16 units. */
const longestName = 120;

/** The name that a selection of an essay holds, without the markup in it; undefined where it holds none. */
export function selectedName(document: AnnotatedDocument, span: Span): string | undefined {
  const prose = document
    .passages(span)
    .map(({ start, text }) => text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start)))
    .filter((text) => text.length > 0);
  const [only] = prose;
  const masked = prose.length === 1 && only !== undefined ? without(only, BARRIER) : undefined;
  // Words around code or across paragraphs: as they stand in the text.
  return nameIn(masked === undefined || masked.includes(BARRIER) ? document.text(span) : masked);
}

/**
 * What a name is among the selected characters: on one line, without heading marks, quotation marks and brackets round
 * it, and the punctuation behind it. Undefined without a letter or digit, or for more than a name could be.
 */
export function nameIn(written: string): string | undefined {
  if (written.length > 4 * longestName) return undefined;
  let name = written.replaceAll(JOINER, '').replace(/\s+/g, ' ');
  for (let before = ''; before !== name;) {
    before = name;
    name = withoutPair(without(name, ' ,;:，、；：。…!?！？#'));
  }
  name = withoutFullStop(name);
  return /[\p{L}\p{N}]/u.test(name) && name.length <= longestName ? name : undefined;
}

/** Cuts any of these signs off both ends; but "C#" keeps its own. */
function without(text: string, signs: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && signs.includes(text.charAt(start))) start++;
  while (end > start && signs.includes(text.charAt(end - 1)) && !isSharp(text, end - 1)) end--;
  return text.slice(start, end);
}

const isSharp = (text: string, at: number): boolean => text[at] === '#' && /[^\s#]/.test(text.charAt(at - 1));

const pairs = ['""', '“”', '„“', '‘’', "''", '«»', '「」', '『』', '《》', '()', '（）', '[]', '**', '__'];

function withoutPair(text: string): string {
  const pair = text.length > 1 && pairs.includes(text.charAt(0) + text.charAt(text.length - 1));
  if (pair && !text.slice(1, -1).includes(text.charAt(text.length - 1))) return text.slice(1, -1);
  // One mark of a pair whose other end was not selected.
  if (/^["“„«「『《]/.test(text) && !/["”“»」』》]/.test(text.slice(1))) return text.slice(1);
  if (/["”»」』》]$/.test(text) && !/["“„«「『《]/.test(text.slice(0, -1))) return text.slice(0, -1);
  return text;
}

/** The full stop of a sentence, not that of "Jr." or "U.S.". */
const withoutFullStop = (name: string): string => (/\p{L}{4}\.$/u.test(name) ? name.slice(0, -1) : name);
