import { withoutReferences } from './characterReferences';

// The words of Markdown on one line, as a reader sees them: without emphasis, links, tags, footnotes and escapes.

interface Markup {
  readonly name: string;
  readonly pattern: RegExp;
  readonly by: string;
}

const markups: readonly Markup[] = [
  { name: 'image', pattern: /!\[[^[\]]*\]\([^()]*\)/g, by: '' },
  { name: 'footnote or citation', pattern: /\[[\^@-][^[\]]*\]/g, by: '' },
  { name: 'wikilink', pattern: /\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/g, by: '$1' },
  { name: 'link', pattern: /\[([^[\]]+)\]\([^()]*\)/g, by: '$1' },
  { name: 'number of a note', pattern: /<sup>[^<]*(?:<\/sup>|$)/g, by: '' },
  { name: 'words struck out', pattern: /~~[^~]+~~\s*(?=\S)/g, by: '' },
  { name: 'tag of HTML', pattern: /<\/?[A-Za-z][^<>]*>/g, by: '' },
  { name: 'emphasis', pattern: /(?<!\\)(\*{1,3}|__|~~|==|`)(?![\s*])([^*`~=]*[^\s*`~=\\])\1/g, by: '$2' },
  { name: 'emphasis between words', pattern: /(?<![\p{L}\p{N}_\\])_([^_]*[^_\\])_(?![\p{L}\p{N}_])/gu, by: '$1' },
];

const mayHaveMarkup = /[*_`[\]<~=\\&]/;

/** The words of a name that may have markup in it. */
export function inlineText(markdown: string): string {
  if (!mayHaveMarkup.test(markdown)) return markdown;
  const words = markups.reduce((text, { pattern, by }) => text.replace(pattern, by), markdown);
  return withoutReferences(words)
    .replace(/[ \t\u00a0]+/g, ' ')
    .trim();
}

/** Signs that a name has only where its markup is not understood. */
const oddSigns = /[*`[\]{}<>|\\^~=]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])#(?=\p{L})|&#?\w+;|https?:/u;

/** Whether a name still has signs of markup. */
export const isOddName = (name: string): boolean => oddSigns.test(name);

/** A name without the signs that make it an odd one. */
export const withoutOddSigns = (name: string): string =>
  name
    .replace(/https?:\S*|[*`[\]{}<>|\\^~=]|&#?\w+;|(?<![\p{L}\p{N}])#(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
