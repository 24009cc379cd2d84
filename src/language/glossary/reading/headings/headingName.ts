import { oneOf } from '../../../text/patterns';
import type { Span } from '../../../types';
import type { FieldValue } from '../../fieldValues';
import type { ReadDate } from '../dates/fieldDates';
import { readLife } from '../dates/lives';

// The name in a heading, without what writers put around it: "**Anna**", `[[Anna]]`, "1. Anna", "Anna (1083–1153)",
// "Constantinople / Istanbul", "Anna {#a}". Each row takes something away, until no row applies.

/** What a heading says besides the name. */
export interface HeadingPart extends FieldValue {
  readonly holds: 'Also' | 'Native' | 'Link' | 'Life' | 'remark';
}

export interface HeadingName extends Span {
  readonly parts: readonly HeadingPart[];
  /** The name with the date behind it, where there is one: it tells entries of one name apart. */
  readonly withDate?: Span;
}

interface HeadingShape {
  readonly name: string;
  /** Its group `name` is what remains, the group `part` what is said besides. */
  readonly pattern: RegExp;
  readonly holds?: HeadingPart['holds'];
  /** What remains is the name, whatever it looks like. */
  readonly isLast?: true;
  /** Whether the part is what the row takes it for. */
  readonly fits?: (part: string, readDate: ReadDate) => boolean;
}

const isDate = (part: string, readDate: ReadDate): boolean =>
  readLife(part, readDate) !== undefined || readDate(part) !== undefined;
const isLife = (part: string, readDate: ReadDate): boolean => readLife(part, readDate) !== undefined;

const alsoWords = oneOf('also alias aka a.k.a. or now today later formerly earlier originally modern née né born i.e.'.split(' '));
const year = String.raw`(?:c\.?\s?)?\d{2,4}`;
const calledWords = '(?:known as|called|named)';

/** In the order in which they are tried. */
export const headingShapes: readonly HeadingShape[] = [
  // Around a plain name they mean its very letters, and stay; around another one they keep it from being shortened.
  {
    name: 'quotation marks',
    pattern: /^["“„«](?<name>(?<part>[^"“”„«»]+))["”“»]$/du,
    isLast: true,
    fits: (part, readDate) => mayHaveShape.test(part) && shapeOf(part, readDate) !== undefined,
  },
  { name: 'footnote or citation', pattern: /^(?<name>.*\S)[ \t]*\[[\^@-][^[\]]*\]$/du },
  { name: 'tags of HTML', pattern: /^(?<name>.*[^\s<>])[ \t]*(?:<\/?[a-z][^<>]*>[ \t]*)+$/diu },
  { name: 'tags of HTML before', pattern: /^(?:<\/?[a-z][^<>]*>[ \t]*)+(?<name>[^\s<>].*)$/diu },
  { name: 'attributes', pattern: /^(?<name>.*\S)[ \t]*\{[#.:][^{}]*\}$/du },
  { name: 'colon', pattern: /^(?<name>.*[^\s:：])[ \t]*[:：]$/du },
  { name: 'full stop', pattern: /^(?<name>(?:.*[\s-])?\p{L}{5,})\.$/du },
  { name: 'number', pattern: /^(?:\d{1,3}[.)]|\(\d{1,3}\)|§[ \t]?\d{1,3}\.?)[ \t]+(?<name>\S.*)$/du },
  { name: 'picture before', pattern: /^(?:(?:\p{Extended_Pictographic}|\p{RI}|\u200d|\ufe0f)[ \t]*)+(?<name>\S.*)$/du },
  { name: 'picture behind', pattern: /^(?<name>.*\S)[ \t]+(?:\p{Extended_Pictographic}|\p{RI}|\u200d|\ufe0f)+$/du },
  { name: 'wikilink', pattern: /^\[\[(?<name>[^[\]|]+)\]\]$/du },
  { name: 'wikilink with a label', pattern: /^\[\[(?<part>[^[\]|]+)\|(?<name>[^[\]|]+)\]\]$/du, holds: 'Also' },
  { name: 'link', pattern: /^(?<part>\[(?<name>[^[\]]+)\]\([^()\s]*(?:\([^()\s]*\))?\))$/du, holds: 'Link' },
  { name: 'emphasis', pattern: /^(?<mark>\*{1,3}|_{1,3}|`|~~)(?<name>[^*_`]+)\k<mark>$/du },
  {
    name: 'date in brackets',
    pattern: /^(?<name>.*[^\s,(])\s*[([（](?<part>[^()（）[\]]*\d[^()（）[\]]*)[)\]）]$/du,
    holds: 'Life',
    fits: isDate,
  },
  { name: 'life behind a comma', pattern: /^(?<name>[^,;]*[^\s,;\d])[,;]\s+(?<part>.*\d.*)$/du, holds: 'Life', fits: isLife },
  {
    name: 'years behind the name',
    pattern: new RegExp(String.raw`^(?<name>.*[^\s,\d–—-])\s+(?:[–—-]\s)?(?<part>${year}\s?[–—-]\s?${year}(?:\s(?:BCE?|AD|CE))?)$`, 'du'),
    holds: 'Life',
    fits: isLife,
  },
  { name: 'abbreviation', pattern: /^(?<name>.*\S)\s*\((?<part>\p{Lu}[\p{Lu}\d.&-]{1,9})\)$/du, holds: 'Also' },
  {
    name: 'other name in brackets',
    pattern: new RegExp(`^(?<name>.*\\S)\\s*[(（](?:${alsoWords},?\\s+)+(?:${calledWords}\\s+)?(?<part>[^()（）]+)[)）]$`, 'diu'),
    holds: 'Also',
  },
  {
    name: 'native name in brackets',
    pattern: /^(?<name>.*\p{sc=Latin}.*\S)\s*[(（](?:\p{Lu}\p{Ll}+:\s)?(?<part>[^()（）]+)[)）]$/du,
    holds: 'Native',
    fits: (part) => /^[^\p{sc=Latin}\P{L}]/u.test(part),
  },
  { name: 'several names', pattern: /^(?<name>\S.*?)\s[/|=]\s(?<part>\S.*)$/du, holds: 'Also' },
  {
    name: 'other name behind a comma',
    pattern: /^(?<name>[^,]*[^\s,]),?\s(?:also (?:known as|called)|a\.?k\.?a\.?)\s(?<part>\S.*)$/diu,
    holds: 'Also',
  },
  {
    name: 'remark behind a dash',
    pattern: /^(?<name>\S.*?)\s+[–—-]\s+(?<part>\S.*)$/du,
    holds: 'remark',
    fits: (part) => /^(?:\p{Ll}|(?:A|An|The)\s+\p{Ll})/u.test(part),
  },
];

/** Whether a row may apply: most names are letters, spaces, hyphens and apostrophes. */
const mayHaveShape = /[^\p{L}\p{M}\p{N} '’.-]|^\d|\d[–—-]\d| - /u;

/** The name in the words of a heading; `start` is where they begin. */
export function headingName(words: string, start: number, readDate: ReadDate): HeadingName {
  if (!mayHaveShape.test(words)) return { start, end: start + words.length, parts: [] };
  const parts: HeadingPart[] = [];
  let [from, to] = [0, words.length];
  let withDate: Span | undefined;
  for (let shape = shapeOf(words, readDate); shape; ) {
    const { holds, name, part, isLast } = shape;
    if (holds === 'Life') withDate = { start: start + from, end: start + to };
    if (holds && part) {
      const at = start + from + part[0];
      parts.push({ holds, text: words.slice(from + part[0], from + part[1]), start: at, end: at + part[1] - part[0] });
    }
    [from, to] = [from + name[0], from + name[1]];
    shape = isLast ? undefined : shapeOf(words.slice(from, to), readDate);
  }
  return { start: start + from, end: start + to, parts, ...(withDate && { withDate }) };
}

interface FoundShape extends Pick<HeadingShape, 'holds' | 'isLast'> {
  readonly name: readonly [number, number];
  readonly part?: readonly [number, number];
}

function shapeOf(words: string, readDate: ReadDate): FoundShape | undefined {
  for (const { pattern, holds, isLast, fits } of headingShapes) {
    const { name, part } = pattern.exec(words)?.indices?.groups ?? {};
    if (!name || (fits && part && !fits(words.slice(...part), readDate))) continue;
    return { name, ...(part && { part }), ...(holds && { holds }), ...(isLast && { isLast }) };
  }
  return undefined;
}

/** A name as a heading writes it: in quotation marks where it would be read as another one. */
export function headingText(name: string): string {
  const read = headingName(name, 0, (words) => words);
  const text = read.start === 0 && read.end === name.length ? name : `"${name}"`;
  return text.endsWith('#') ? `${text} #` : text;
}
