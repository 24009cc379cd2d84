import { lineText, linesOf } from '../../text/lines';
import type { EntityKind, Span } from '../../types';
import type { EntryPlace } from './entry';
import { plainLabel } from './fields/fieldBlock';
import { fieldLineOf, type WrittenField } from './fields/fieldLine';
import type { GlossaryText } from './glossaryText';
import { type PipeTable, pipeTableAt } from './fields/pipeTable';
import { labelMeaning } from './words';

// Entries without headings: rows of a table, terms with definitions (": …" on the next line), items of a list, and
// paragraphs that begin with a name in bold.

/** The entries of a part of a text, in the first of these forms that it has. */
export function looseEntries(source: GlossaryText, span: Span, kind: EntityKind | undefined): EntryPlace[] {
  const places = tableEntries(source, span) ?? definitionList(source, span) ?? namedBlocks(source, span) ?? [];
  return kind ? places.map((place) => ({ ...place, groupKind: kind })) : places;
}

const nameColumns = /^(?:name|names|term|terms|entry|label|title|headword|person|place|event|word)$/i;
const definitionColumns = /^(?:definition|description|meaning|notes?|explanation|who|what|about)$/i;

function tableEntries({ prose }: GlossaryText, span: Span): EntryPlace[] | undefined {
  for (const line of linesOf(prose, span.start, span.end)) {
    const table = pipeTableAt(prose, line, span.end);
    const columns = table && columnsOf(prose, table);
    if (table && columns) return rowEntries(table, columns);
  }
  return undefined;
}

type Column = Pick<WrittenField, 'label' | 'labelSpan' | 'meaning'> & { readonly holds: 'name' | 'definition' | 'field' };

/** The columns of a table whose first one holds names, and of which another one is known. */
function columnsOf(text: string, { rows: [header] }: PipeTable): Column[] | undefined {
  const columns = (header?.cells ?? []).map((cell): Column => {
    const { words, start } = plainLabel(text, cell);
    const holds = nameColumns.test(words) ? 'name' : definitionColumns.test(words) ? 'definition' : 'field';
    return { label: words, labelSpan: { start, end: start + words.length }, meaning: labelMeaning(words), holds };
  });
  const known = columns.filter(({ holds, meaning }) => holds === 'definition' || meaning !== undefined);
  return columns[0]?.holds === 'name' && known.length > 0 ? columns : undefined;
}

function rowEntries({ rows: [header, ...rows], end }: PipeTable, columns: readonly Column[]): EntryPlace[] {
  const filled = rows.filter(({ cells: [name] }) => name && name.start < name.end);
  return filled.map((row, i) => {
    const definition = row.cells[columns.findIndex(({ holds }) => holds === 'definition')];
    // The header belongs to the first row: rewriting that entry takes it away.
    const start = i === 0 ? (header?.start ?? row.start) : row.start;
    const fields = columns.flatMap(({ holds, ...column }, index): WrittenField[] => {
      const value = row.cells[index];
      return holds === 'field' && value && value.start < value.end ? [{ ...column, value }] : [];
    });
    const span = { start, end: filled[i + 1]?.start ?? end };
    return { span, heading: row.cells[0]!, body: definition ?? { start: row.end, end: row.end }, fields };
  });
}

/** "Term", and on the next line ": its definition". */
function definitionList({ prose }: GlossaryText, span: Span): EntryPlace[] | undefined {
  const terms: { heading: Span; start: number; bodyStart: number }[] = [];
  let term: Span | undefined;
  for (const line of linesOf(prose, span.start, span.end)) {
    const words = lineText(prose, line);
    const mark = /^ {0,3}[:~][ \t]+(?=\S)/.exec(words)?.[0];
    if (mark !== undefined && term) {
      terms.push({ heading: wordsOf(prose, term), start: term.start, bodyStart: line.start + mark.length });
      term = undefined;
    } else if (words.trim() !== '') term = /^\S/.test(words) && mark === undefined ? line : undefined;
  }
  return terms.length === 0 ? undefined : placesOf(terms, span.end);
}

/** A name at the beginning of an item or a paragraph, and the sign before what is said of it. */
const itemMark = /^(?:[-*+•][ \t]+|\d{1,3}[.)][ \t]+)?/;
const datesBehind = String.raw`(?<dates>[ \t]{0,9}\([^()\d]{0,60}\d[^()]{0,60}\))?[ \t]{0,9}(?:[:：–—=,-][ \t]{0,9})?`;
const boldName = new RegExp(String.raw`^(?<mark>\*{1,3}|__)(?<name>[^*_]+?)[ \t]*(?<sign>[:：.]?)\k<mark>${datesBehind}`, 'u');
const wikilinkName = new RegExp(String.raw`^(?<name>\[\[[^[\]]{1,200}\]\])${datesBehind}`, 'u');
const plainName = /^(?<name>\p{Lu}[^:：–—.!?]{1,60}?)[ \t]*(?:(?:[:：]|[ \t][–—-])[ \t]+|$)/u;

interface Named {
  readonly heading: Span;
  readonly start: number;
  readonly bodyStart: number;
  readonly isCertain: boolean;
}

/** Items or paragraphs that each begin with a name. In a file of other text some do, but not all. */
function namedBlocks({ prose }: GlossaryText, span: Span): EntryPlace[] | undefined {
  const named: Named[] = [];
  let blocks = 0;
  let isAfterBlank = true;
  for (const line of linesOf(prose, span.start, span.end)) {
    const words = lineText(prose, line);
    const mark = itemMark.exec(words)?.[0] ?? '';
    const isBlank = words.trim() === '';
    if (!isBlank && /^\S/.test(words) && (isAfterBlank || mark !== '' || boldName.test(words))) {
      const found = fieldLineOf(words, line.start)?.meaning === undefined ? nameAt(words, mark, line.start) : undefined;
      if (found) named.push(found);
      else if (fieldLineOf(words, line.start)?.meaning === undefined) blocks++;
    }
    isAfterBlank = isBlank;
  }
  const isList = blocks === 0 && (named.some(({ isCertain }) => isCertain) || named.length > 1);
  return isList && named.length > 0 ? placesOf(named, span.end) : undefined;
}

function nameAt(words: string, mark: string, start: number): Named | undefined {
  const rest = words.slice(mark.length);
  const certain = boldName.exec(rest) ?? wikilinkName.exec(rest);
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

function placesOf(
  found: readonly { readonly heading: Span; readonly start: number; readonly bodyStart: number }[],
  limit: number,
): EntryPlace[] {
  return found.map(({ heading, start, bodyStart }, i) => {
    const end = found[i + 1]?.start ?? limit;
    return { span: { start, end }, heading, body: { start: bodyStart, end } };
  });
}

function wordsOf(text: string, line: Span): Span {
  const words = lineText(text, line);
  return { start: line.start, end: line.start + words.trimEnd().length };
}
