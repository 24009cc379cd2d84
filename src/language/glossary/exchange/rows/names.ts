import { nameText } from '../../fieldValues';

// Names as tables write them: lists with any of several signs between the names, "Caesar, Julius", wikilinks.

/** A name of a list. `isExact`: it stood in quotation marks, and counts only in its own case. */
export interface SourceName {
  readonly text: string;
  readonly isExact: boolean;
}

const quotedOr = (signs: string): RegExp => new RegExp(`(?:["“][^"“”]*["”]|[^${signs}"“”])+`, 'gu');
const firm = quotedOr('|;；\\r\\n');
const soft = quotedOr(',，、');

/**
 * The names of a cell. Semicolons, bars and line breaks separate names, and commas then belong to a name; without them
 * commas separate. So do slashes between words: "Constantinople / Istanbul". Undefined where a quotation mark is open.
 * `isWhole`: the commas of the cell belong to names in any case.
 */
export function namesIn(cell: string, isWhole = false): SourceName[] | undefined {
  if ((cell.match(/["“”]/g)?.length ?? 0) % 2 > 0) return undefined;
  const text = cell.replace(/\[\[[^[\]|]*\|([^[\]|]+)\]\]/g, '$1');
  const isFirm = isWhole || /[;；|\r\n]/.test(text.trim().replace(/["“][^"“”]*["”]/g, ''));
  const parts = text.match(isFirm ? firm : soft) ?? [];
  return parts
    .flatMap(slashed)
    .map(nameOf)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Both sides of a slash without spaces are long: "AC/DC" is one name. */
function slashed(part: string): string[] {
  if (/["“]/.test(part)) return [part];
  const spaced = part.split(/\s\/\s/);
  if (spaced.length > 1) return spaced;
  const words = part.split('/');
  return words.every((word) => /^[\p{L}\p{M} .'’-]{3,}$/u.test(word.trim())) ? words : [part];
}

/** A nickname in quotation marks inside a name gets single ones: glossaries use double ones for a whole name. */
function nameOf(part: string): SourceName {
  const written = part.trim().replace(/^(?:[-*+•]|\d{1,2}[.)])\s+/, '');
  const isExact = /^["“][^"“”]*["”]$/.test(written);
  return { text: plainName(isExact ? written.slice(1, -1) : written.replace(/["“]([^"“”]*)["”]/g, '‘$1’')), isExact };
}

/** A name without the signs of emphasis and of links around it, on one line. */
export function plainName(written: string): string {
  const text = written.replace(/\s+/g, ' ').trim();
  const linked = /^!?\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]$/.exec(text)?.[1] ?? /^\[([^[\]]+)\]\([^()]*\)$/.exec(text)?.[1];
  const words = (linked ?? text).replace(/^(\*{1,3}|_{1,3})(?=\S)(.*\S)\1$/, '$2');
  return (linked !== undefined ? words.replace(/^.*\//, '').replace(/\.md$/, '') : words).trim();
}

export const listText = (names: readonly SourceName[]): string =>
  names.map(({ text, isExact }) => (isExact ? `"${text}"` : nameText(text))).join(', ');
