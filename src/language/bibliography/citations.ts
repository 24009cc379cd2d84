import { firstFrom, firstWhere, overlapsAny } from '../text/spans';
import type { Citation, Span } from '../types';

// Citations as Pandoc writes them (https://pandoc.org/MANUAL.html#citation-syntax):
// - [see @doe99, pp. 33–35; also @smith04] and [-@doe99], whose author the sentence has named
// - @doe99 says …, @doe99 [p. 33] says …
// - @{https://example.org/doe}, where a key has signs of its own

/** The sign of a citation: not after a letter, not in an address, not escaped. */
const keyStart = /(?<![\p{L}\p{N}_@.+/\\&=])@(?=[\p{L}\p{N}_{])/gu;
/** A key: letters, digits and underscores, with single signs between them. */
const plainKey = /[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*/uy;
/** In braces, any characters but white space and braces. */
const bracedKey = /\{([^{}\s@]{1,300})\}/y;

/** Longer brackets are prose. UTF-16 units. */
const longestGroup = 2000;

/** Whether a key can be written without braces. */
export function isPlainKey(key: string): boolean {
  plainKey.lastIndex = 0;
  return plainKey.exec(key)?.[0] === key;
}

interface Key extends Span {
  readonly key: string;
  readonly keySpan: Span;
}

/**
 * The citations of a passage, in reading order. The mask is as long as the source and shows what is prose: code, link
 * targets, HTML and the text of a link (`[@someone](…)`) hold no citations.
 */
export function findCitations(source: string, mask: string, passage: Span): Citation[] {
  if (!mask.slice(passage.start, passage.end).includes('@')) return [];
  const keys = keysIn(source, mask, passage);
  const brackets = bracketsIn(source, mask, passage);
  const groups = groupsAmong(brackets, mask, keys);
  const found: Citation[] = [];
  let groupEnd = 0;
  for (const key of keys) {
    if (key.end <= groupEnd) continue;
    const around = groups[firstFrom(groups, key.start) - 1];
    const citation = around && key.end < around.end ? bracketed(around) : inText(mask, key, brackets);
    for (const each of citationsOf(mask, citation, keysWithin(keys, citation.inside))) found.push(each);
    groupEnd = citation.group.end;
  }
  return found;
}

/** A unit of reading: brackets with their citations, or a key in the text with its locator. */
interface CitationGroup {
  readonly group: Span;
  /** Where its keys and locators are. */
  readonly inside: Span;
  /** Opens the locator of a key in the text. */
  readonly locatorStart?: number;
}

const bracketed = (group: Span): CitationGroup => ({ group, inside: { start: group.start + 1, end: group.end - 1 } });

function inText(mask: string, { start, end }: Span, brackets: readonly Span[]): CitationGroup {
  const next = brackets[firstFrom(brackets, end)];
  const locator = next && isNear(mask, end, next.start) ? next : undefined;
  const hasMinus = mask[start - 1] === '-' && !/[\p{L}\p{N}]/u.test(mask[start - 2] ?? '');
  const group = { start: hasMinus ? start - 1 : start, end: locator?.end ?? end };
  return locator
    ? { group, inside: { start, end: locator.end - 1 }, locatorStart: locator.start }
    : { group, inside: { start, end } };
}

/** The keys that lie wholly in a span. Keys are sorted and do not overlap. */
function keysWithin(keys: readonly Key[], { start, end }: Span): readonly Key[] {
  const from = firstFrom(keys, start);
  return keys.slice(
    from,
    firstWhere(keys.length, (i) => (keys[i]?.end ?? 0) > end),
  );
}

function keysIn(source: string, mask: string, { start, end }: Span): Key[] {
  const keys: Key[] = [];
  keyStart.lastIndex = start;
  for (let match; (match = keyStart.exec(mask)) && match.index < end;) {
    const at = match.index;
    const before = source[at - 1];
    // The mask blanks the backslash of an escape, and the bracket that opens a link.
    const isLink = before === '[' && mask[at - 1] !== '[';
    if (before === '\\' || isLink || source[at] !== '@') continue;
    const braced = source[at + 1] === '{';
    // The mask hides an address in braces.
    const pattern = braced ? bracedKey : plainKey;
    pattern.lastIndex = at + 1;
    const written = pattern.exec(braced ? source : mask);
    if (!written) continue;
    const key = written[1] ?? written[0];
    const from = at + (braced ? 2 : 1);
    keys.push({ start: at, end: at + 1 + written[0].length, key, keySpan: { start: from, end: from + key.length } });
  }
  return keys;
}

/** The pairs of square brackets of a passage, by their start; those of an inline note, `^[…]`, do not count. */
function bracketsIn(source: string, mask: string, { start, end }: Span): Span[] {
  const open: number[] = [];
  const pairs: Span[] = [];
  for (let i = start; i < end; i++) {
    if (source[i] !== mask[i] || source[i - 1] === '\\') continue;
    if (mask[i] === '[') open.push(i);
    else if (mask[i] === ']') {
      const from = open.pop();
      if (from !== undefined && source[from - 1] !== '^') pairs.push({ start: from, end: i + 1 });
    }
  }
  return pairs.sort((a, b) => a.start - b.start);
}

/** The outermost brackets that contain only citations. `brackets` are sorted by start. */
function groupsAmong(brackets: readonly Span[], mask: string, keys: readonly Key[]): Span[] {
  const groups: Span[] = [];
  for (const bracket of brackets) {
    const isInside = bracket.start < (groups.at(-1)?.end ?? 0);
    if (!isInside && bracket.end - bracket.start <= longestGroup && isGroup(mask, bracket, keys)) groups.push(bracket);
  }
  return groups;
}

/** Each part between semicolons cites a work. */
function isGroup(mask: string, bracket: Span, keys: readonly Key[]): boolean {
  const inside = { start: bracket.start + 1, end: bracket.end - 1 };
  const own = keysWithin(keys, inside);
  return own.length > 0 && partsOf(mask, inside, own).every((part) => keysWithin(own, part).length > 0);
}

/** The locator of a citation in the text follows at once, or behind one space or line break. */
const isNear = (mask: string, end: number, bracket: number): boolean =>
  bracket >= end && bracket - end <= 2 && /^(?: |\r?\n)?$/.test(mask.slice(end, bracket));

/** The parts of a span between its semicolons; one inside a key does not count. */
function partsOf(mask: string, { start, end }: Span, keys: readonly Key[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = mask.indexOf(';', start); at >= 0 && at < end; at = mask.indexOf(';', at + 1)) {
    if (overlapsAny(keys, { start: at, end: at + 1 })) continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  return [...parts, { start: from, end }];
}

/** The works that the parts of a group cite. */
function citationsOf(mask: string, { group, inside, locatorStart }: CitationGroup, keys: readonly Key[]): Citation[] {
  const parts = partsOf(mask, inside, keys);
  return keys.map((key, i) => {
    const partEnd = parts[firstFrom(parts, key.end) - 1]?.end ?? key.end;
    const next = keys[i + 1]?.start ?? partEnd;
    const from = locatorStart !== undefined && key.end <= locatorStart ? locatorStart + 1 : key.end;
    const locator = locatorIn(mask.slice(from, Math.max(from, Math.min(next, partEnd))));
    const isBracketed = locatorStart === undefined ? group.end > key.end : key.start > locatorStart;
    return { ...key, group, isBracketed, ...(locator !== '' && { locator }) };
  });
}

/** The words of a locator, without the punctuation before it: ", p. 34", "{ii, A}". */
function locatorIn(text: string): string {
  const words = text.replace(/\s+/g, ' ').replace(/^[\s,{]+/, '');
  return (words.endsWith('}') ? words.slice(0, -1) : words).trim();
}
