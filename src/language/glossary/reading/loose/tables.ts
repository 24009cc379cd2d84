import { linesOf } from '../../../text/lines';
import { wordSet } from '../../../text/patterns';
import type { Span } from '../../../types';
import type { EntryPlace } from '../entry';
import { plainLabel } from '../fields/fieldBlock';
import type { WrittenField } from '../fields/fieldLine';
import { htmlTableAt } from '../fields/htmlTable';
import { type PipeRow, type PipeTable, pipeTableAt } from '../fields/pipeTable';
import type { GlossaryText } from '../glossaryText';
import { kindMeant, kindOfGroup, labelMeaning } from '../words';
import { recordEntries, recordTable } from './recordLines';

// Rows of tables, and lines of parts, as entries.

const nameColumns = wordSet(
  'name names term terms entry label title headword lemma person place event word who begriff wort nom terme nombre término ' +
    'nome 名称 名字 姓名 词条 名稱 詞條 術語 术语',
);
const definitionColumns = wordSet(
  'definition description meaning note notes explanation what about details comment comments summary bedeutung erklärung ' +
    'beschreibung bemerkung définition signification descripción definición definizione 定义 解释 说明 备注 簡介 简介',
);
const numberColumns = wordSet('no nr № # n° id number nummer 编号 序号');

/** The rows of the tables that have a column of names. `isLikely`: a table of two columns needs no labels that are known. */
export function tableEntries({ prose }: GlossaryText, span: Span, isLikely = false): EntryPlace[] | undefined {
  const places: EntryPlace[] = [];
  let behind = span.start;
  for (const line of linesOf(prose, span.start, span.end)) {
    const table =
      line.start < behind ? undefined : (pipeTableAt(prose, line, span.end) ?? htmlTableAt(prose, line, span.end));
    const columns = table && (columnsOf(prose, table) ?? (isLikely ? termAndMeaning(prose, table) : undefined));
    if (!table || !columns) continue;
    places.push(...rowEntries(prose, table, columns));
    behind = table.end;
  }
  return places.length > 0 ? places : undefined;
}

/** Lines of parts with semicolons or tabs between them; the first may hold the labels. */
export function records(source: GlossaryText, span: Span): EntryPlace[] | undefined {
  const table = recordTable(source, span);
  const columns = table && columnsOf(source.prose, table);
  if (!table) return undefined;
  const known = columns?.filter(({ holds, meaning }) => holds !== 'field' || meaning !== undefined) ?? [];
  const isHeader = known.length > 1 && known.length * 2 >= (columns?.length ?? 0);
  return columns && isHeader ? rowEntries(source.prose, table, columns) : recordEntries(source, table);
}

type Column = Pick<WrittenField, 'label' | 'labelSpan' | 'meaning'> & {
  readonly holds: 'name' | 'given' | 'family' | 'definition' | 'nothing' | 'field';
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
  if (columns.some(({ holds }) => holds === 'given')) {
    // Beside a first name, "Name" is the family's.
    const family = columns.findIndex(({ holds }) => holds === 'family' || holds === 'name');
    if (family >= 0) return columns.map((column, i) => (i === family ? { ...column, holds: 'family' } : column));
  }
  const named = nameColumn(columns);
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
    holds: i === name ? 'name' : isNameColumn(column) ? 'field' : column.holds,
  }));
}

const isNameColumn = ({ holds }: Column): boolean => holds === 'name' || holds === 'given' || holds === 'family';

/** The column that is called so; "Title" only before one whose label is not known, as it may hold "Queen". */
function nameColumn(columns: readonly Column[]): number {
  const named = columns.findIndex(({ holds, label }) => holds === 'name' && !isTitle(label));
  if (named >= 0) return named;
  const ofKind = columns.findIndex(
    ({ meaning, label }) => meaning === undefined && kindMeant(label) !== undefined && !isTitle(label),
  );
  const title = columns.findIndex(({ holds }) => holds === 'name');
  const before = columns
    .slice(0, Math.max(0, title))
    .findIndex(({ holds, meaning }) => holds === 'field' && meaning === undefined);
  return ofKind >= 0 ? ofKind : before >= 0 ? before : title;
}

const isTitle = (label: string): boolean => /^(?:title|titel|titre)$/i.test(label);

/** Two columns without known labels: the term, and what it means. */
function termAndMeaning(text: string, { rows: [header, ...rows] }: PipeTable): Column[] | undefined {
  const isTerm = rows.every(({ cells: [term, meaning] }) => term && meaning && term.end - term.start <= 80);
  if (header?.cells.length !== 2 || rows.length < 2 || !isTerm) return undefined;
  return header.cells.map((cell, i): Column => {
    const { words, start } = plainLabel(text, cell);
    const labelSpan = { start, end: start + words.length };
    return { label: words, labelSpan, meaning: undefined, holds: i === 0 ? 'name' : 'definition' };
  });
}

const givenColumns = wordSet('given first fore forename christian vorname prénom nombre');
const familyColumns = wordSet('family last sur surname nachname apellido cognome');

function holdingOf(label: string): Column['holds'] {
  const words = label.toLowerCase().replace(/\.$/, '');
  const part = words.replace(/[\s-]?names?$/, '');
  if (givenColumns.has(part) && words !== 'nombre') return 'given';
  if (familyColumns.has(part)) return 'family';
  if (nameColumns.has(words)) return 'name';
  if (definitionColumns.has(words)) return 'definition';
  return numberColumns.has(words) ? 'nothing' : 'field';
}

function rowEntries(
  text: string,
  { rows: [header, ...rows], end }: PipeTable,
  columns: readonly Column[],
): EntryPlace[] {
  const nameIndex = columns.findIndex(isNameColumn);
  const label = columns[nameIndex]?.label ?? '';
  const isOfParts = columns[nameIndex]?.holds !== 'name';
  const columnKind = isOfParts ? 'person' : kindMeant(label);
  const filled = rows.filter(({ cells }) =>
    columns.some((column, i) => isNameColumn(column) && !isEmptyCell(cells[i])),
  );
  let kind = columnKind;
  // The header belongs to the first row: rewriting that entry takes it away; so does the row of a group.
  let start = header?.start;
  return filled.flatMap((row, i): EntryPlace[] => {
    start ??= row.start;
    if (isGroupRow(text, row, nameIndex)) {
      const cell = row.cells[nameIndex]!;
      kind = kindOfGroup(plainLabel(text, cell).words) ?? columnKind;
      return [];
    }
    const definition = row.cells[columns.findIndex(({ holds }) => holds === 'definition')];
    const fields = columns.flatMap(({ holds, ...column }, index): WrittenField[] => {
      const value = row.cells[index];
      return holds === 'field' && value && value.start < value.end ? [{ ...column, value }] : [];
    });
    const span = { start, end: filled[i + 1]?.start ?? end };
    start = undefined;
    const body = definition ?? { start: row.end, end: row.end };
    const named = isOfParts ? nameOfParts(text, row, columns) : { heading: row.cells[nameIndex]! };
    return [{ span, ...named, body, fields, ...(kind && { groupKind: kind }) }];
  });
}

const isEmptyCell = (cell: Span | undefined): boolean => !cell || cell.start === cell.end;

/** A row that has nothing but words in bold stands over others: "| **Emperors** | | |". */
function isGroupRow(text: string, { cells }: PipeRow, nameIndex: number): boolean {
  const cell = cells[nameIndex];
  const isAlone = cells.length > 2 && cells.every((each, i) => i === nameIndex || isEmptyCell(each));
  return cell !== undefined && isAlone && /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(text.slice(cell.start, cell.end));
}

/** A name whose parts stand in two columns. */
function nameOfParts(text: string, { cells }: PipeRow, columns: readonly Column[]): { heading: Span; name: string } {
  const parts = (['given', 'family'] as const).flatMap((part) => {
    const cell = cells[columns.findIndex(({ holds }) => holds === part)];
    return cell && cell.start < cell.end ? [cell] : [];
  });
  const heading = {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
  return { heading, name: parts.map(({ start, end }) => text.slice(start, end)).join(' ') };
}
