import { groupBy } from '../../../text/collections';
import { lineText, linesOf } from '../../../text/lines';
import { oneOf, wordSet } from '../../../text/patterns';
import type { Span } from '../../../types';
import type { EntryPlace } from '../entry';
import { fieldLineOf, type WrittenField } from '../fields/fieldLine';
import type { GlossaryText } from '../glossaryText';
import { isListTitle } from '../sectionWords';
import { type Found, isRule, placesOf } from './found';

// Items of a list, or paragraphs, that each begin with a name.

/** A name at the beginning of an item or a paragraph, and the sign before what is said of it. */
const itemMark = /^(?:(?:[-*+•;]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/;
const dates = String.raw`(?<dates>[ \t]{0,9}\([^()\d]{0,60}\d[^()]{0,60}\))`;
const sign = String.raw`[ \t]{0,9}(?:(?:::?|[：–—=,→⇒-])[ \t]{0,9})?`;
const boldName = new RegExp(
  String.raw`^(?<mark>\*{1,3}|__)(?<name>[^*_]+?)[ \t]*(?<sign>[:：.]?)\k<mark>${dates}?${sign}`,
  'u',
);
const wikilinkName = new RegExp(String.raw`^(?<name>\[\[[^[\]]{1,200}\]\])${dates}?${sign}`, 'u');
const datedName = new RegExp(String.raw`^(?<name>\p{Lu}[^:：–—.!?()]{1,60}?)${dates}(?:[.]|${sign})[ \t]*`, 'u');
/** "1015–1066: Harald, king of Norway", "63 BC – AD 14: Augustus" */
const oneEnd = String.raw`[^:.!?–—*_\d]{0,4}\d[^:!?–—*_-]{0,24}`;
const lifeBefore = String.raw`[*_]{0,3}(?<years>(?:c\.\s?)?\d[^:!?–—*_-]{0,24}[–—-]${oneEnd}):?[*_]{0,3}:?`;
const yearsBefore = new RegExp(
  String.raw`^${lifeBefore}(?<=:[*_]{0,3})\s+(?<name>\p{Lu}[^:：–—.!?,]{1,60}?)(?:$|[.,:]\s+|\s[–—-]\s+)`,
  'u',
);
const plainName = /^(?<name>\p{Lu}[^:：–—→⇒.!?]{1,60}?)[ \t]*(?:(?:::?|：|[ \t][–—→⇒-])(?:[ \t]+|$)|$)/u;
/** "JIZYA. A tax on those who were not Muslims." */
const capitals = /^(?<name>\p{Lu}[\p{Lu}\p{M} '’-]{2,60})\.[ \t]+(?=\p{Lu})/u;

/** "Anna:: daughter of Alexios", as AsciiDoc and Org have terms. */
const twoColons = /^\p{L}[^:]{0,60}::(?:[ \t]|$)/u;
/** What begins an entry behind another line too. */
const begins = [boldName, yearsBefore, twoColons];

/** Words in bold that say what a paragraph is, and dates: no names. */
const paragraphWords = wordSet(
  'note notes warning tip important todo example examples caution hint remark nb question answer definition summary',
);
const month = String.raw`${oneOf('jan feb mär mar apr avr may mai maj jun jul aug aoû sep set okt oct nov dec dez dic ene gen mag giu lug ago ott')}\p{L}{0,8}`;
const dayOfMonth = String.raw`\d{1,2}(?:\s?[–-]\s?\d{1,2})?`;
const dateAlone = new RegExp(
  String.raw`^(?:(?:${dayOfMonth}\.?\s${month}|${month}\s${dayOfMonth})(?:,?\s\d{3,4})?|\d{1,4}s?(?:\s?[–-]\s?\d{1,4})?)$`,
  'iu',
);

/** "[glossary]": a line of AsciiDoc that says what the block below it is. */
const attributes = /^\[[\p{L}\d,.#%=" -]{1,60}\]\s{0,9}$/u;

const isName = (name: string): boolean => {
  const words = name.replace(/[:.*_\s]{1,9}$/, '');
  return !paragraphWords.has(words.toLowerCase()) && !dateAlone.test(words);
};

interface Named extends Found {
  /** It is in bold, a link, or before dates; other words may begin a sentence. */
  readonly isCertain: boolean;
  /** It is an item of a list of terms as wikis have it: "; Anna : daughter of Alexios". */
  readonly isOfWiki: boolean;
  /** It may be a label over others: in bold, with a colon, and nothing behind it on its line; or the title of a list. */
  readonly mayBeLabel: boolean;
}

/** The names at the beginnings of blocks, and how many other blocks there are before and behind the first name. */
interface Blocks {
  readonly named: readonly Named[];
  readonly before: number;
  readonly others: number;
}

/**
 * Items or paragraphs that each begin with a name. Where others stand between them, names in bold must be far more of them;
 * in a file that is called a glossary, as many are enough (`isLikely`).
 */
export function namedBlocks(
  { prose }: GlossaryText,
  span: Span,
  { isNested = false, isLikely = false, isCertain = false } = {},
): EntryPlace[] | undefined {
  const blocks = blocksOf(prose, span, isNested);
  const named = withoutLabels(prose, blocks.named);
  const certain = named.filter((each) => each.isCertain);
  if (!isCertain && blocks.before + blocks.others === 0 && !areLabels(prose, named)) {
    const isList =
      isNested || named.length > 1 || certain.length > 0 || (isLikely && named.some(({ isOfWiki }) => isOfWiki));
    return isList && named.length > 0 ? placesOf(prose, named, span.end) : undefined;
  }
  const others = blocks.others + named.length - certain.length;
  const isList = isLikely
    ? certain.length >= Math.max(1, others)
    : certain.length >= Math.max(2, mostlyNames * (others + (isCertain ? 0 : blocks.before)));
  if (!isList || (!isLikely && blocks.before > 2)) return undefined;
  return placesOf(prose, certain, span.end);
}

/** How many names stand for each other block, where nothing says that the text is a list of names. */
const mostlyNames = 8;

function blocksOf(prose: string, span: Span, isNested: boolean): Blocks {
  const named: Named[] = [];
  let [before, others] = [0, 0];
  let isAfterBlank = true;
  for (const line of linesOf(prose, span.start, span.end)) {
    const written = lineText(prose, line);
    const indent = isNested ? (/^(?: {2,4}|\t)(?=\S)/.exec(written)?.[0].length ?? 0) : 0;
    const [words, start] = [written.slice(indent), line.start + indent];
    const mark = itemMark.exec(words)?.[0] ?? '';
    const isBlank = words.trim() === '' || isRule(words) || attributes.test(words);
    const mayBegin = isAfterBlank || mark !== '' || begins.some((pattern) => pattern.test(words));
    if (!isBlank && /^\S/.test(words) && mayBegin && fieldLineOf(words, start)?.meaning === undefined) {
      const found = nameAt(words, mark, start);
      if (found) named.push(found);
      else if (named.length === 0) before++;
      else others++;
    }
    isAfterBlank = isBlank;
  }
  return { named, before, others };
}

/** The same words before a colon, again and again, are the label of a field: "Object: …". */
function areLabels(text: string, named: readonly Named[]): boolean {
  const plain = named.filter(({ isCertain }) => !isCertain);
  const byName = groupBy(plain, ({ heading }) => text.slice(heading.start, heading.end).toLowerCase());
  return [...byName.values()].some((group) => group.length > 1);
}

/** The names without the labels over several of them: "**Germany:**" before a list. */
const withoutLabels = (text: string, named: readonly Named[]): readonly Named[] =>
  named.filter(({ mayBeLabel, bodyStart }, i) => {
    const next = named[i + 1];
    return !mayBeLabel || !next || text.slice(bodyStart, next.start).trim() !== '';
  });

function nameAt(words: string, mark: string, start: number): Named | undefined {
  const rest = words.slice(mark.length);
  const dated = yearsBefore.exec(rest);
  if (dated) return namedBehindYears(dated, start, mark.length);
  const certain = boldName.exec(rest) ?? wikilinkName.exec(rest) ?? datedName.exec(rest);
  const found = certain ?? plainName.exec(rest) ?? capitals.exec(rest);
  if (!found) return undefined;
  const { name = '', dates = '', sign = '' } = found.groups ?? {};
  if (!isName(name)) return undefined;
  const from = start + mark.length;
  const at = from + rest.indexOf(name);
  // The heading goes on to the dates behind a name in bold: "**Anna** (1083–1153)".
  const end = dates === '' ? at + name.length : from + rest.indexOf(dates, name.length) + dates.length;
  const heading = { start: dates === '' ? at : from, end };
  const isAlone = rest.slice(found[0].length).trim() === '' && dates === '';
  const hasColon = certain !== null && mark === '' && /[:：]/.test(sign + found[0].slice(name.length));
  const mayBeLabel = isAlone && (hasColon || (certain === null && isListTitle(name)));
  return {
    heading,
    start,
    bodyStart: from + found[0].length,
    isCertain: certain !== null,
    isOfWiki: mark.startsWith(';'),
    mayBeLabel,
  };
}

function namedBehindYears({ 0: found, groups }: RegExpExecArray, start: number, markLength: number): Named {
  const { name = '', years = '' } = groups ?? {};
  const from = start + markLength;
  const yearsStart = from + found.indexOf(years);
  const nameStart = from + found.indexOf(name, found.indexOf(years) + years.length);
  const value = { start: yearsStart, end: yearsStart + years.length };
  const lived: WrittenField = { label: 'Lived', labelSpan: value, meaning: 'Life', value };
  const heading = { start: nameStart, end: nameStart + name.length };
  return {
    heading,
    start,
    bodyStart: from + found.length,
    isCertain: false,
    isOfWiki: false,
    mayBeLabel: false,
    fields: [lived],
  };
}

const indent = /^[ \t]*/;

/** Items with names and dates at any depth, as a family tree has them. */
export function datedTree({ prose }: GlossaryText, span: Span): EntryPlace[] | undefined {
  const found: Found[] = [];
  let isTree = false;
  for (const line of linesOf(prose, span.start, span.end)) {
    const written = lineText(prose, line);
    if (written.trim() === '' || isRule(written)) continue;
    const before = indent.exec(written)?.[0].length ?? 0;
    const words = written.slice(before);
    const mark = itemMark.exec(words)?.[0] ?? '';
    const name = mark === '' ? undefined : nameAt(words, mark, line.start + before);
    if (!name?.isCertain || !/\d[^()]{0,60}[)\]]$/.test(prose.slice(name.heading.start, name.heading.end)))
      return undefined;
    isTree ||= before > 0;
    found.push({ ...name, start: line.start });
  }
  return isTree && found.length > 1 ? placesOf(prose, found, span.end) : undefined;
}
