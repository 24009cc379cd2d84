import { firstFrom } from '../text/search';
import type { Citation, Span } from '../types';

// Citations as Pandoc writes them (https://pandoc.org/MANUAL.html#citation-syntax):
// - [see @doe99, pp. 33–35; also @smith04] and [-@doe99], whose author the sentence has named
// - @doe99 says …, @doe99 [p. 33] says …
// - @{https://example.org/doe}, where a key has signs of its own

/** The sign of a citation: neither behind a letter nor in an address, and not escaped. */
const keyStart = /(?<![\p{L}\p{N}_@.+/\\&=])@(?=[\p{L}\p{N}_{])/gu;
/** A key: letters, digits and underscores, with single signs between them. */
const plainKey = /[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*/uy;
/** In braces all is key. */
const bracedKey = /\{([^{}\s@]{1,300})\}/y;

/** Longer brackets hold no citation, but prose. */
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
 * The citations of a passage, in reading order. The mask shows what is prose in the source, which is as long: what
 * stands in code, in a link's target or in HTML is no citation, nor is the text of a link (`[@someone](…)`).
 */
export function findCitations(source: string, mask: string, { start, end }: Span): Citation[] {
  if (!mask.slice(start, end).includes('@')) return [];
  const keys = keysIn(source, mask, { start, end });
  const found: Citation[] = [];
  const brackets = bracketsIn(source, mask, { start, end });
  const groups = groupsAmong(brackets, mask, keys);
  let citedTo = start;
  for (const key of keys) {
    if (key.start < citedTo) continue;
    const before = groups[firstFrom(groups, key.start) - 1];
    const around = before && key.end < before.end ? before : undefined;
    if (around) {
      const inside = { start: around.start + 1, end: around.end - 1 };
      found.push(...citationsOf(mask, inside, keysWithin(keys, inside), around));
      citedTo = around.end;
      continue;
    }
    const locator = locatorBehind(brackets, mask, key.end);
    const from = mask[key.start - 1] === '-' && !/[\p{L}\p{N}]/u.test(mask[key.start - 2] ?? '') ? 1 : 0;
    const group = { start: key.start - from, end: locator?.end ?? key.end };
    const inside = { start: key.start, end: locator ? locator.end - 1 : key.end };
    found.push(...citationsOf(mask, inside, keysWithin(keys, { ...inside, end: group.end }), group, locator?.start));
    citedTo = group.end;
  }
  return found;
}

/** The keys inside a span; like all lists here, they are sorted and disjoint. */
function keysWithin(keys: readonly Key[], { start, end }: Span): readonly Key[] {
  const first = firstFrom(keys, start);
  let last = first;
  while ((keys[last]?.end ?? Infinity) <= end) last++;
  return keys.slice(first, last);
}

/** The bracket with the locator of a citation in the text: it follows at once, or behind one space or line break. */
function locatorBehind(brackets: readonly Span[], mask: string, end: number): Span | undefined {
  const first = firstFrom(brackets, end);
  return brackets
    .slice(first, first + 3)
    .find(({ start }) => start - end <= 2 && /^(?: |\r?\n)?$/.test(mask.slice(end, start)));
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
    // Of an address in braces the mask shows barriers only.
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

/** The pairs of square brackets of a passage, by their beginning; that of a note, `^[…]`, is none. */
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

/** The brackets that hold nothing but citations, the outermost ones. `brackets` are sorted by start. */
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

/** The parts of a span between its semicolons, except for those inside a key. */
function partsOf(mask: string, { start, end }: Span, keys: readonly Key[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index } of mask.slice(start, end).matchAll(/;/g)) {
    const at = start + index;
    const key = keys[firstFrom(keys, at + 1) - 1];
    if (key && at < key.end) continue;
    parts.push({ start: from, end: at });
    from = at + 1;
  }
  return [...parts, { start: from, end }];
}

/** The works that the parts of a group cite; `bracket` opens the locator of one that is cited in the text. */
function citationsOf(mask: string, inside: Span, keys: readonly Key[], group: Span, bracket?: number): Citation[] {
  const parts = partsOf(mask, inside, keys);
  return keys.map((key, i) => {
    const before = parts[firstFrom(parts, key.start + 1) - 1];
    const part = before && key.end <= before.end ? before : key;
    const next = keys[i + 1];
    const end = next && next.start < part.end ? next.start : part.end;
    const from = bracket !== undefined && key.end <= bracket ? bracket + 1 : key.end;
    const locator = locatorIn(mask.slice(from, Math.max(from, end)));
    const isBracketed = bracket === undefined ? group.end > key.end : key.start > bracket;
    return { ...key, group, isBracketed, ...(locator !== '' && { locator }) };
  });
}

/** The words of a locator, without the signs between it and the key: ", p. 34", "{ii, A}". */
function locatorIn(text: string): string {
  const words = text.replace(/\s+/g, ' ').replace(/^[\s,{]+/, '');
  return (words.endsWith('}') ? words.slice(0, -1) : words).trim();
}
