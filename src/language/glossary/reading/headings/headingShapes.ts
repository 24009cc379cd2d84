import { oneOf, wordSet } from '../../../text/patterns';
import type { ReadDate } from '../dates/fieldDates';
import { readLife } from '../dates/lives';
import { kindMeant } from '../words';
import { inlineText } from './inlineText';

// What writers put around a name in a heading: "**Anna**", `[[Anna]]`, "1. Anna", "Anna (1083–1153)", "Constantinople /
// Istanbul", "Anna {#a}". Each row takes something away, until no row applies.

/** What the words besides a name are. A remark begins the definition. */
export type HeadingPartMeaning = 'Kind' | 'Also' | 'Native' | 'Link' | 'Life' | 'remark';

interface HeadingShape {
  readonly name: string;
  /** Its group `name` is what remains, the group `part` what is said besides. */
  readonly pattern: RegExp;
  readonly holds?: HeadingPartMeaning;
  /** What remains is the name, whatever it looks like. */
  readonly isLast?: true;
  /** Whether the part is what the row takes it for. */
  readonly fits?: (part: string, readDate: ReadDate) => boolean;
}

const isDate = (part: string, readDate: ReadDate): boolean =>
  readLife(part, readDate) !== undefined || readDate(part) !== undefined;
const isLife = (part: string, readDate: ReadDate): boolean => readLife(part, readDate) !== undefined;

const alsoWords = oneOf(
  'also alias aka a.k.a. or now today later formerly earlier originally modern née né born i.e.'.split(' '),
);
const year = String.raw`(?:c\.?\s?)?\d{2,4}`;
const calledWords = '(?:known as|called|named)';

/** Letters that only a phonetic alphabet has, or its signs of stress and length. */
const phonetic = /[ɐ-ʯˈˌːæðθŋ]/u;

/** Words that end with a full stop of their own. */
const abbreviations = wordSet('bros corp messrs assn dept prof univ capt sgt govt natl intl inst hist anno etal illus');

/** In the order in which they are tried. */
const headingShapes: readonly HeadingShape[] = [
  // Around a plain name they mean its very letters, and stay; around another one they keep it from being shortened.
  {
    name: 'quotation marks',
    pattern: /^["“„«](?<name>(?<part>[^"“”„«»]+))["”“»]$/du,
    isLast: true,
    fits: (part, readDate) =>
      inlineText(part) !== part || (mayHaveShape.test(part) && shapeOf(part, readDate) !== undefined),
  },
  { name: 'footnote or citation', pattern: /^(?<name>.*\S)[ \t]*\[[\^@-][^[\]]*\]$/du },
  { name: 'tags of HTML', pattern: /^(?<name>.*[^\s<>])[ \t]*(?:<\/?[a-z][^<>]*>[ \t]*)+$/diu },
  { name: 'tags of HTML before', pattern: /^(?:<\/?[a-z][^<>]*>[ \t]*)+(?<name>[^\s<>].*)$/diu },
  { name: 'attributes', pattern: /^(?<name>.*\S)[ \t]*\{[#.:][^{}]*\}$/du },
  { name: 'colon', pattern: /^(?<name>.*[^\s:：])[ \t]*[:：]$/du },
  {
    name: 'full stop',
    pattern: /^(?<name>(?:.*[\s-])?(?<part>\p{L}{4,}))\.$/du,
    fits: (part) => !abbreviations.has(part.toLowerCase()),
  },
  { name: 'number', pattern: /^(?:\d{1,3}[.)]|\(\d{1,3}\)|§[ \t]?\d{1,3}\.?)[ \t]+(?<name>\S.*)$/du },
  { name: 'mark of work to do', pattern: /^(?:TODO|FIXME|XXX|DONE)[:\s]\s*(?<name>\S.*)$/du },
  {
    name: 'date before',
    pattern: /^(?<part>[^\s:–—]{0,4}\s?\d[^:]{0,30}?)(?:\s[–—-]|:)\s(?<name>\p{Lu}.*)$/du,
    holds: 'Life',
    fits: isDate,
  },
  {
    name: 'kind before',
    pattern:
      /^[[(]?(?<part>\p{L}{3,20})(?:\s(?:canon|sheet|profile|card|file|note|entry))?(?:[\])]|:)\s+(?<name>\p{Lu}.*)$/diu,
    holds: 'Kind',
    fits: (part) => kindMeant(part) !== undefined,
  },
  { name: 'pronunciation', pattern: /^(?<name>.*\S)\s(?<part>\/[^/]{1,60}\/)$/du, holds: 'remark' },
  {
    name: 'pronunciation in brackets',
    pattern: /^(?<name>.*\S)\s(?<part>\[[^[\]]{1,60}\])$/du,
    holds: 'remark',
    fits: (part) => phonetic.test(part),
  },
  {
    name: 'remark behind dates',
    pattern: /^(?<name>[^()]*\([^()]*\d[^()]*\)),\s+(?<part>\p{Ll}.*)$/du,
    holds: 'remark',
  },
  { name: 'picture before', pattern: /^(?:(?:\p{Extended_Pictographic}|\p{RI}|\u200d|\ufe0f)[ \t]*)+(?<name>\S.*)$/du },
  { name: 'picture behind', pattern: /^(?<name>.*\S)[ \t]+(?:\p{Extended_Pictographic}|\p{RI}|\u200d|\ufe0f)+$/du },
  { name: 'image before', pattern: /^(?<part>!\[[^[\]]*\]\([^()\s]*\))[ \t]*(?<name>\S.*)$/du, holds: 'remark' },
  { name: 'identifier of a block', pattern: /^(?<name>.*\S)[ \t]+\^[\p{L}\d-]{1,40}$/du },
  {
    name: 'tag of a kind',
    pattern: /^(?<name>.*\S)[ \t]+#(?<part>\p{L}[\p{L}\p{M}\d_/-]{0,40})$/du,
    holds: 'Kind',
    fits: (part) => kindMeant(part) !== undefined,
  },
  { name: 'another tag', pattern: /^(?<name>.*\S)[ \t]+(?<part>#\p{L}[\p{L}\p{M}\d_/-]{0,40})$/du, holds: 'remark' },
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
  {
    name: 'life behind a comma',
    pattern: /^(?<name>[^,;]*[^\s,;\d])[,;]\s+(?<part>.*\d.*)$/du,
    holds: 'Life',
    fits: isLife,
  },
  {
    name: 'life behind a dash',
    pattern: /^(?<name>[^–—]{0,80}[^\s–—\d])\s{1,3}[–—]\s{1,3}(?<part>[^–—]{0,20}\d.{0,60})$/du,
    holds: 'Life',
    fits: isLife,
  },
  {
    name: 'remark behind a semicolon',
    pattern: /^(?<name>[^;()]*[^\s;()]);\s+(?<part>\p{Ll}.*)$/du,
    holds: 'remark',
  },
  {
    name: 'years behind the name',
    pattern: new RegExp(
      String.raw`^(?<name>.*[^\s,\d–—-])\s+(?:[–—-]\s)?(?<part>${year}\s?[–—-]\s?${year}(?:\s(?:BCE?|AD|CE))?)$`,
      'du',
    ),
    holds: 'Life',
    fits: isLife,
  },
  {
    name: 'kind in brackets',
    pattern: /^(?<name>.*\S)\s*[(（](?<part>\p{Ll}[\p{L} ]{1,30}|\p{Lo}{1,6})[)）]$/du,
    holds: 'Kind',
    fits: (part) => kindMeant(part) !== undefined,
  },
  { name: 'abbreviation', pattern: /^(?<name>.*\S)\s*\((?<part>\p{Lu}[\p{Lu}\d.& -]{1,9})\)$/du, holds: 'Also' },
  {
    name: 'other name in brackets',
    pattern: new RegExp(
      `^(?<name>.*\\S)\\s*[(（](?:${alsoWords},?\\s+)+(?:${calledWords}\\s+)?(?<part>[^()（）]+)[)）]$`,
      'diu',
    ),
    holds: 'Also',
  },
  {
    name: 'native name in brackets',
    pattern: /^(?<name>.*\p{sc=Latin}.*\S)\s*[(（](?:\p{Lu}\p{Ll}+:\s)?(?<part>[^()（）]+)[)）]$/du,
    holds: 'Native',
    fits: (part) => /^[^\p{sc=Latin}\P{L}]/u.test(part),
  },
  {
    name: 'native name behind',
    pattern: /^(?<name>[\p{sc=Latin}\p{M} .'’ʿʾ-]*\p{sc=Latin}\p{M}{0,2}),?\s+(?<part>[^\p{sc=Latin}\d()]{2,60})$/du,
    holds: 'Native',
    fits: (part) => /^[^\p{sc=Latin}\P{L}]/u.test(part),
  },
  {
    name: 'three names and more',
    pattern: new RegExp(
      String.raw`^(?<name>[^,/|=]{0,60}[^\s,/|=]),\s` +
        String.raw`(?<part>\p{Lu}[^,/|=]{0,40}(?:,\s\p{Lu}[^,/|=]{0,40}){0,5},?\sor\s\p{Lu}[^,]{0,40})$`,
      'du',
    ),
    holds: 'Also',
  },
  {
    name: 'spellings of one word',
    pattern: /^(?<name>(?<first>\p{Lu}\p{L})[\p{L}\p{M}]+)\/(?<part>\k<first>[\p{L}\p{M}]+)$/du,
    holds: 'Also',
  },
  { name: 'several names', pattern: /^(?<name>\S.*?)\s(?:[/|=]|or(?=\s\p{Lu}))\s(?<part>\S.*)$/du, holds: 'Also' },
  {
    name: 'other name behind a comma',
    pattern: /^(?<name>[^,]*[^\s,]),?\s(?:also (?:known as|called)|a\.?k\.?a\.?)\s(?<part>\S.*)$/diu,
    holds: 'Also',
  },
  {
    name: 'remark behind a dash',
    pattern: /^(?<name>\S.*?)\s+[–—-]\s+(?<part>\S.*)$/du,
    holds: 'remark',
    fits: (part) => isDescription.test(part),
  },
  {
    name: 'remark behind a colon',
    pattern: /^(?<name>[^:：]*[^\s:：])[:：]\s+(?<part>\S.*)$/du,
    holds: 'remark',
    fits: (part) => isDescription.test(part),
  },
  {
    name: 'remark behind a comma',
    pattern: /^(?<name>[^,]*[^\s,]),\s+(?<part>(?:a|an|the|one of)\s.*)$/du,
    holds: 'remark',
  },
];

/** "a leader of peasants", "leader of peasants". */
const isDescription = /^(?:\p{Ll}|(?:A|An|The)\s+\p{Ll})/u;

/** Whether a row may apply: most names are letters, spaces, hyphens and apostrophes. */
export const mayHaveShape = new RegExp(
  String.raw`[^\p{L}\p{M}\p{N} '’.-]|\p{sc=Latin}\p{M}? (?=\p{L})\P{sc=Latin}|` +
    String.raw`^\d|\d[–—-]\d| - |\.$|\sor\s|^(?:TODO|FIXME|XXX|DONE)\s`,
  'u',
);

interface FoundShape extends Pick<HeadingShape, 'holds' | 'isLast'> {
  readonly name: readonly [number, number];
  readonly part?: readonly [number, number];
}

/** What the first row that applies takes away; undefined where none does. */
export function shapeOf(words: string, readDate: ReadDate): FoundShape | undefined {
  for (const { pattern, holds, isLast, fits } of headingShapes) {
    const { name, part } = pattern.exec(words)?.indices?.groups ?? {};
    if (!name || (fits && part && !fits(words.slice(...part), readDate))) continue;
    return { name, ...(part && { part }), ...(holds && { holds }), ...(isLast && { isLast }) };
  }
  return undefined;
}
