import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { BARRIER, JOINER, type Span } from '../../types';

/** A longer selection is not a name, in UTF-16 units. */
const longestName = 120;

/** The name in a selection of an essay, without markup; undefined if there is none. */
export function selectedName(document: AnnotatedDocument, span: Span): string | undefined {
  const prose = document
    .passages(span)
    .map(({ start, text }) => text.slice(Math.max(0, span.start - start), Math.max(0, span.end - start)))
    .filter((text) => text.length > 0);
  const [only] = prose;
  const masked = prose.length === 1 && only !== undefined ? without(only, BARRIER) : undefined;
  // A selection across code or paragraphs is taken as written.
  return nameIn(masked === undefined || masked.includes(BARRIER) ? document.text(span) : masked);
}

/**
 * The name among the selected characters: one line, without heading marks, quotation marks or brackets around it, and
 * without punctuation after it. Undefined if there is no letter or digit, or the text is too long for a name.
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

/** Removes these signs from both ends, but "C#" keeps its own. */
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
  // Removes one mark of a pair whose other mark was not selected.
  if (/^["“„«「『《]/.test(text) && !/["”“»」』》]/.test(text.slice(1))) return text.slice(1);
  if (/["”»」』》]$/.test(text) && !/["“„«「『《]/.test(text.slice(0, -1))) return text.slice(0, -1);
  return text;
}

/** Removes the full stop of a sentence, but not that of "Jr." or "U.S.". */
const withoutFullStop = (name: string): string => (/\p{L}{4}\.$/u.test(name) ? name.slice(0, -1) : name);
