import { lineText, nextLineStart } from '../../../text/lines';
import { closesFence, openingFence } from '../../../text/markup';
import { wordSet } from '../../../text/patterns';
import type { Span } from '../../../types';
import { fieldLineOf, type WrittenField } from './fieldLine';
import { htmlTableAt } from './htmlTable';
import { jsonFields } from './jsonField';
import { type PipeRow, pipeTableAt } from './pipeTable';
import { kindMeant, labelMeaning } from '../words';

// Fields in a block of their own: a table, or a block of YAML.

/** The fields of a block, and where the line after it begins. */
export interface FieldBlock {
  readonly fields: readonly WrittenField[];
  readonly end: number;
}

/** The block of fields that begins on a line, if one does. */
export function fieldBlockAt(text: string, line: Span, limit: number): FieldBlock | undefined {
  return tableAt(text, line, limit) ?? jsonAt(text, line, limit) ?? yamlAt(text, line, limit);
}

function tableAt(text: string, line: Span, limit: number): FieldBlock | undefined {
  const table = pipeTableAt(text, line, limit) ?? htmlTableAt(text, line, limit);
  const [header, ...rows] = table?.rows ?? [];
  if (!table || !header) return undefined;
  const fields = rowFields(text, header, rows) ?? columnFields(text, header, rows);
  return fields && { fields, end: table.end };
}

/** A label and a value in each row; the header may be such a row, or "Field" and "Value". */
function rowFields(text: string, header: PipeRow, rows: readonly PipeRow[]): WrittenField[] | undefined {
  const isHeaderField = isKnown(text, header.cells[0]) && mayBeRow(text, header);
  const knownBelow = rows.filter(({ cells: [label] }) => isKnown(text, label)).length;
  const own = isHeaderField && knownBelow * 2 >= rows.length ? [header, ...rows] : rows;
  // A table of labels may have some that are not known: those are told.
  const known = own.filter(({ cells: [label] }) => isKnown(text, label)).length;
  const isOfLabels = known === own.length || (known > 1 && known * 2 >= own.length);
  if (own.length === 0 || !isOfLabels || own.some(({ cells }) => cells.length !== 2)) return undefined;
  return own.map(({ cells: [label, value] }) => fieldOf(text, label!, value!));
}

/** Whether a row may be a field: "Kind" and "person", but not "Type" and "Stat". */
function mayBeRow(text: string, { cells: [label, value] }: PipeRow): boolean {
  if (!label || !value) return false;
  const isKind = labelMeaning(plainLabel(text, label).words) === 'Kind';
  return !isKind || kindMeant(text.slice(value.start, value.end)) !== undefined;
}

/** A label at the head of each column, and one row of values. */
function columnFields(text: string, { cells }: PipeRow, rows: readonly PipeRow[]): WrittenField[] | undefined {
  const [values, ...more] = rows;
  if (!values || more.length > 0 || cells.some((cell) => !isKnown(text, cell))) return undefined;
  return cells.flatMap((label, i) => {
    const value = values.cells[i];
    return value && value.start < value.end ? [fieldOf(text, label, value)] : [];
  });
}

const isKnown = (text: string, cell: Span | undefined): cell is Span =>
  cell !== undefined && labelMeaning(plainLabel(text, cell).words) !== undefined;

function fieldOf(text: string, cell: Span, value: Span): WrittenField {
  const { words, start } = plainLabel(text, cell);
  return { label: words, labelSpan: { start, end: start + words.length }, meaning: labelMeaning(words), value };
}

/** A label without emphasis and a colon behind it. */
export function plainLabel(text: string, { start, end }: Span): { readonly words: string; readonly start: number } {
  const written = text.slice(start, end);
  const words = written.replace(/^[*_`\s]{1,20}|[*_`\s:：]{1,20}$/g, '');
  return { words, start: start + written.indexOf(words) };
}

/** Languages of labels and values. */
const languages = wordSet('yaml yml ini toml properties text txt');

/** A code block with an object of JSON. */
function jsonAt(text: string, line: Span, limit: number): FieldBlock | undefined {
  const fence = /^ {0,3}(?<fence>`{3,20}|~{3,20})[ \t]{0,9}(?:json[5c]?)?$/i.exec(lineText(text, line).trimEnd())
    ?.groups?.['fence'];
  if (
    fence === undefined ||
    !text
      .slice(line.end, line.end + 100)
      .trimStart()
      .startsWith('{')
  )
    return undefined;
  for (let at = line.end; at < limit;) {
    const end = Math.min(nextLineStart(text, at), limit);
    if (closesFence(lineText(text, { start: at, end }), fence)) {
      const fields = jsonFields(text.slice(line.end, at), line.end);
      return fields && { fields, end };
    }
    at = end;
  }
  return undefined;
}

/** A code block under the heading with known labels only: YAML, or another one of labels and values. */
function yamlAt(text: string, line: Span, limit: number): FieldBlock | undefined {
  const first = lineText(text, line);
  const fence = openingFence(first);
  if (fence === undefined) return undefined;
  const language = first
    .trim()
    .replace(/^(?:`{3,20}|~{3,20})/, '')
    .trim()
    .toLowerCase();
  if (language !== '' && !languages.has(language)) return undefined;
  const fields: WrittenField[] = [];
  for (let at = line.end; at < limit;) {
    const end = Math.min(nextLineStart(text, at), limit);
    const words = lineText(text, { start: at, end });
    if (closesFence(words, fence)) return fields.length > 0 ? { fields, end } : undefined;
    // A block that does not say what it is may be an example of a list.
    if (language === '' && /^\s*[^\p{L}\s]/u.test(words)) return undefined;
    const field = fieldLineOf(words, at);
    const last = fields.at(-1);
    if (field?.meaning !== undefined) fields.push({ ...field, value: unquoted(text, field.value) });
    else if (last && /^\s*- /.test(words)) {
      const start = last.value.start < last.value.end ? last.value.start : at + words.indexOf('-') + 1;
      fields[fields.length - 1] = { ...last, value: unquoted(text, { start, end: at + words.length }) };
    } else if (words.trim() !== '') return undefined;
    at = end;
  }
  return undefined;
}

/** A value without white space and one pair of quotation marks around it. */
export function unquoted(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const words = written.trim();
  const isQuoted = words.length > 1 && /^(?:"[^"]*"|'[^']*')$/.test(words);
  const from = start + written.indexOf(words) + (isQuoted ? 1 : 0);
  return { start: from, end: from + words.length - (isQuoted ? 2 : 0) };
}
