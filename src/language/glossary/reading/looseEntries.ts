import { lineText, linesOf } from '../../text/lines';
import type { EntityKind, Span } from '../../types';
import type { EntryPlace } from './entry';
import { plainLabel } from './fields/fieldBlock';
import { fieldLineOf, type WrittenField } from './fields/fieldLine';
import type { GlossaryText } from './glossaryText';
import { type PipeTable, pipeTableAt } from './fields/pipeTable';
import { markedTerms } from './markedTerms';
import { recordEntries, recordTable } from './recordLines';
import { wordSet } from '../../text/patterns';
import { kindMeant, kindOfGroup, labelMeaning } from './words';

// Entries without headings: rows of a table, terms with definitions (": …" on the next line), items of a list, and
// paragraphs that begin with a name in bold.

/** The entries of a part of a text, in the first of these forms that it has. */
export function looseEntries(source: GlossaryText, span: Span, kind: EntityKind | undefined): EntryPlace[] {
  const places =
    markedTerms(source, span) ??
    tableEntries(source, span) ??
    records(source, span) ??
    definitionList(source, span) ??
    nestedNames(source, span) ??
    namedBlocks(source, span) ??
    [];
  return kind ? places.map((place) => ({ ...place, groupKind: place.groupKind ?? kind })) : places;
}

const nameColumns = wordSet(
  'name names term terms entry label title headword lemma person place event word who begriff wort nom terme nombre término ' +
    'nome 名称 名字 姓名 词条 名稱 詞條 術語 术语',
);
const definitionColumns = wordSet(
  'definition description meaning note notes explanation what about details comment comments summary bedeutung erklärung ' +
    'beschreibung bemerkung définition signification descripción definición definizione 定义 解释 说明 备注 簡介 简介',
);
const numberColumns = wordSet('no nr № # n° id number nummer 编号 序号');

function tableEntries({ prose }: GlossaryText, span: Span): EntryPlace[] | undefined {
  const places: EntryPlace[] = [];
  let behind = span.start;
  for (const line of linesOf(prose, span.start, span.end)) {
    const table = line.start < behind ? undefined : pipeTableAt(prose, line, span.end);
    const columns = table && columnsOf(prose, table);
    if (!table || !columns) continue;
    places.push(...rowEntries(table, columns));
    behind = table.end;
  }
  return places.length > 0 ? places : undefined;
}

/** Lines of parts with semicolons or tabs between them; the first may hold the labels. */
function records(source: GlossaryText, span: Span): EntryPlace[] | undefined {
  const table = recordTable(source, span);
  const columns = table && columnsOf(source.prose, table);
  if (!table) return undefined;
  const known = columns?.filter(({ holds, meaning }) => holds !== 'field' || meaning !== undefined) ?? [];
  const isHeader = known.length > 1 && known.length * 2 >= (columns?.length ?? 0);
  return columns && isHeader ? rowEntries(table, columns) : recordEntries(source, table);
}

type Column = Pick<WrittenField, 'label' | 'labelSpan' | 'meaning'> & {
  readonly holds: 'name' | 'definition' | 'nothing' | 'field';
};

/**
 * The columns of a table, of which one holds names: the one that says so, else the first whose label is not known, where
 * another column's is.
 */
function columnsOf(text: string, { rows: [header] }: PipeTable): Column[] | undefined {
  const columns = (header?.cells ?? []).map((cell): Column => {
    const { words, start } = plainLabel(text, cell);
    return {
      label: words,
      labelSpan: { start, end: start + words.length },
      meaning: labelMeaning(words),
      holds: holdingOf(words),
    };
  });
  const named = columns.findIndex(({ holds }) => holds === 'name');
  const isKnown = columns.some(
    ({ holds, meaning }) => holds === 'definition' || (holds === 'field' && meaning !== undefined),
  );
  const unknown = columns.findIndex(
    ({ holds, meaning, label }) => holds === 'field' && meaning === undefined && label !== '',
  );
  const name = named >= 0 ? named : isKnown ? unknown : -1;
  if (name < 0 || columns.length < 2) return undefined;
  return columns.map((column, i) => ({
    ...column,
    holds: i === name ? 'name' : column.holds === 'name' ? 'field' : column.holds,
  }));
}

function holdingOf(label: string): Column['holds'] {
  const words = label.toLowerCase().replace(/\.$/, '');
  if (nameColumns.has(words)) return 'name';
  if (definitionColumns.has(words)) return 'definition';
  return numberColumns.has(words) ? 'nothing' : 'field';
}

function rowEntries({ rows: [header, ...rows], end }: PipeTable, columns: readonly Column[]): EntryPlace[] {
  const nameIndex = columns.findIndex(({ holds }) => holds === 'name');
  const groupKind = kindMeant(columns[nameIndex]?.label ?? '');
  const filled = rows.filter(({ cells: { [nameIndex]: name } }) => name && name.start < name.end);
  return filled.map((row, i) => {
    const definition = row.cells[columns.findIndex(({ holds }) => holds === 'definition')];
    // The header belongs to the first row: rewriting that entry takes it away.
    const start = i === 0 ? (header?.start ?? row.start) : row.start;
    const fields = columns.flatMap(({ holds, ...column }, index): WrittenField[] => {
      const value = row.cells[index];
      return holds === 'field' && value && value.start < value.end ? [{ ...column, value }] : [];
    });
    const span = { start, end: filled[i + 1]?.start ?? end };
    const body = definition ?? { start: row.end, end: row.end };
    return { span, heading: row.cells[nameIndex]!, body, fields, ...(groupKind && { groupKind }) };
  });
}

/** "Term", and on the next line ": its definition". */
function definitionList({ prose }: GlossaryText, span: Span): EntryPlace[] | undefined {
  const terms: Found[] = [];
  /** The lines before the definition: the name, and other names below it. */
  let names: Span[] = [];
  for (const line of linesOf(prose, span.start, span.end)) {
    const words = lineText(prose, line);
    const mark = /^ {0,3}[:~][ \t]+(?=\S)/.exec(words)?.[0];
    const [heading, ...others] = names.slice(-mostTerms);
    if (mark !== undefined && heading) {
      const also = others.map((value) => ({ label: 'Also', labelSpan: value, meaning: 'Also' as const, value }));
      terms.push({ heading, start: heading.start, bodyStart: line.start + mark.length, fields: also });
      names = [];
    } else if (words.trim() === '') names = names.slice(-1);
    else if (/^\S/.test(words) && mark === undefined) names.push(wordsOf(prose, line));
    else names = [];
  }
  return terms.length === 0 ? undefined : placesOf(terms, span.end);
}

/** How many lines of terms may stand before one definition. */
const mostTerms = 4;

/** Names in lists below kinds: "- People", and "  - Wat Tyler: a leader" on the next line. */
function nestedNames(source: GlossaryText, span: Span): EntryPlace[] | undefined {
  const { prose } = source;
  const kinds: { readonly kind: EntityKind; readonly line: Span }[] = [];
  for (const line of linesOf(prose, span.start, span.end)) {
    const words = lineText(prose, line);
    const item = /^[-*+•][ \t]+[*_]{0,3}(?<words>\p{L}[\p{L} ]{1,29})[*_:]{0,4}$/u.exec(words.trimEnd())?.groups?.[
      'words'
    ];
    const kind = item === undefined ? undefined : kindOfGroup(item);
    if (kind) kinds.push({ kind, line });
    else if (/^\S/.test(words)) return undefined;
  }
  const places = kinds.flatMap(({ kind, line }, i) => {
    const below = { start: line.end, end: kinds[i + 1]?.line.start ?? span.end };
    // The line of the kind belongs to the first entry: rewriting that entry takes it away.
    return (namedBlocks(source, below, true) ?? []).map((place, n) => ({
      ...place,
      span: n === 0 ? { start: line.start, end: place.span.end } : place.span,
      groupKind: kind,
    }));
  });
  return places.length > 0 ? places : undefined;
}

/** A name at the beginning of an item or a paragraph, and the sign before what is said of it. */
const itemMark = /^(?:(?:[-*+•]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?/;
const dates = String.raw`(?<dates>[ \t]{0,9}\([^()\d]{0,60}\d[^()]{0,60}\))`;
const sign = String.raw`[ \t]{0,9}(?:[:：–—=,-][ \t]{0,9})?`;
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
const plainName = /^(?<name>\p{Lu}[^:：–—.!?]{1,60}?)[ \t]*(?:(?:[:：]|[ \t][–—-])[ \t]+|$)/u;

/** An entry before it is known where the next one begins. */
interface Found {
  readonly heading: Span;
  readonly start: number;
  readonly bodyStart: number;
  readonly fields?: readonly WrittenField[];
}

interface Named extends Found {
  readonly isCertain: boolean;
}

/** Items or paragraphs that each begin with a name. In a file of other text some do, but not all. */
function namedBlocks({ prose }: GlossaryText, span: Span, isNested = false): EntryPlace[] | undefined {
  const named: Named[] = [];
  let blocks = 0;
  let isAfterBlank = true;
  for (const line of linesOf(prose, span.start, span.end)) {
    const written = lineText(prose, line);
    const indent = isNested ? (/^(?: {2,4}|\t)(?=\S)/.exec(written)?.[0].length ?? 0) : 0;
    const [words, start] = [written.slice(indent), line.start + indent];
    const mark = itemMark.exec(words)?.[0] ?? '';
    const isBlank = words.trim() === '';
    if (
      !isBlank &&
      /^\S/.test(words) &&
      (isAfterBlank || mark !== '' || boldName.test(words) || yearsBefore.test(words))
    ) {
      const found = fieldLineOf(words, start)?.meaning === undefined ? nameAt(words, mark, start) : undefined;
      if (found) named.push(found);
      else if (fieldLineOf(words, start)?.meaning === undefined) blocks++;
    }
    isAfterBlank = isBlank;
  }
  const isList = blocks === 0 && (isNested || named.length > 1 || named.some(({ isCertain }) => isCertain));
  return isList && named.length > 0 ? placesOf(named, span.end) : undefined;
}

function nameAt(words: string, mark: string, start: number): Named | undefined {
  const rest = words.slice(mark.length);
  const dated = yearsBefore.exec(rest);
  if (dated) return namedBehindYears(dated, start, mark.length);
  const certain = boldName.exec(rest) ?? wikilinkName.exec(rest) ?? datedName.exec(rest);
  const found = certain ?? plainName.exec(rest);
  if (!found) return undefined;
  const { name = '', dates = '', sign = '' } = found.groups ?? {};
  const from = start + mark.length;
  const at = from + rest.indexOf(name);
  // The heading goes on to the dates behind a name in bold: "**Anna** (1083–1153)".
  const end = dates === '' ? at + name.length : from + rest.indexOf(dates, name.length) + dates.length;
  const heading = { start: dates === '' ? at : from, end };
  return { heading, start, bodyStart: from + found[0].length, isCertain: certain !== null && sign.length < 2 };
}

function namedBehindYears({ 0: found, groups }: RegExpExecArray, start: number, markLength: number): Named {
  const { name = '', years = '' } = groups ?? {};
  const from = start + markLength;
  const yearsStart = from + found.indexOf(years);
  const nameStart = from + found.indexOf(name, found.indexOf(years) + years.length);
  const value = { start: yearsStart, end: yearsStart + years.length };
  const lived: WrittenField = { label: 'Lived', labelSpan: value, meaning: 'Life', value };
  const heading = { start: nameStart, end: nameStart + name.length };
  return { heading, start, bodyStart: from + found.length, isCertain: false, fields: [lived] };
}

function placesOf(found: readonly Found[], limit: number): EntryPlace[] {
  return found.map(({ heading, start, bodyStart, fields }, i) => {
    const end = found[i + 1]?.start ?? limit;
    return { span: { start, end }, heading, body: { start: bodyStart, end }, ...(fields && { fields }) };
  });
}

function wordsOf(text: string, line: Span): Span {
  const words = lineText(text, line);
  return { start: line.start, end: line.start + words.trimEnd().length };
}
