import { lineText, linesOf } from '../../../text/lines';
import type { Span } from '../../../types';
import type { EntryPlace } from '../entry';
import { fieldLineOf, type WrittenField } from '../fields/fieldLine';
import type { PipeRow, PipeTable } from '../fields/pipeTable';
import type { GlossaryText } from '../glossaryText';
import { trimmed } from '../trimmed';
import { isListTitle } from '../sectionWords';
import { kindMeant } from '../words';

// Records: one entry a line, whose parts are set off by semicolons or tabs.

const bullet = /^[ \t]{0,3}(?:(?:[-*+•]|\d{1,3}[.)])[ \t]+)?/;

/** The records of a part of a text that has nothing else, two at least, as the rows of a table. */
export function recordTable({ prose }: GlossaryText, span: Span): PipeTable | undefined {
  const all = [...linesOf(prose, span.start, span.end)].filter((line) => lineText(prose, line).trim() !== '');
  const lines = all[0] && isListTitle(lineText(prose, all[0]).trim()) ? all.slice(1) : all;
  const [first] = lines;
  const sign = first && [/\t+/, /;/, / {3,}/].find((each) => each.test(lineText(prose, first).trim()));
  if (sign === undefined || lines.length < 2) return undefined;
  const rows = lines.map((line): PipeRow => ({ ...line, cells: cellsOf(prose, line, sign) }));
  return rows.every(({ cells }) => cells.length > 1) ? { rows, end: span.end } : undefined;
}

function cellsOf(text: string, line: Span, sign: RegExp): Span[] {
  const words = lineText(text, line);
  const begin = bullet.exec(words)?.[0].length ?? 0;
  const cells: Span[] = [];
  let from = begin;
  for (const { index, 0: found } of words.trimEnd().matchAll(new RegExp(sign, 'g'))) {
    if (index < begin) continue;
    cells.push(trimmed(text, { start: line.start + from, end: line.start + index }));
    from = index + found.length;
  }
  return [...cells, trimmed(text, { start: line.start + from, end: line.start + words.length })];
}

/** The entries of records without a line of labels before them: the name first, then what is known by its looks. */
export function recordEntries({ prose }: GlossaryText, { rows, end }: PipeTable): EntryPlace[] | undefined {
  const places: EntryPlace[] = [];
  for (const [i, { start, cells }] of rows.entries()) {
    const [heading, ...parts] = cells;
    const record = recordOf(
      prose,
      parts.filter((part) => part.start < part.end),
      rows.length >= fewestTerms && rows.every(isTerm),
    );
    if (!heading || !record || !nameOfRecord(prose, heading, rows)) return undefined;
    const to = rows[i + 1]?.start ?? end;
    const body = record.definition ?? { start: to, end: to };
    places.push({ span: { start, end: to }, heading, body, fields: record.fields });
  }
  return places;
}

const recordName = /^[*_]{0,3}[\p{Lu}\p{Lo}"“«[][^:.!?]{0,80}$/u;
/** A name, or in a list of terms with their meanings, a word in small letters. */
function nameOfRecord(text: string, { start, end }: Span, rows: readonly PipeRow[]): boolean {
  const words = text.slice(start, end);
  return recordName.test(words) || (rows.length >= fewestTerms && rows.every(isTerm) && termName.test(words));
}

const isTerm = ({ cells }: PipeRow): boolean => cells.length === 2;
const termName = /^\p{L}[^:.!?]{0,40}$/u;

/** Lines of two parts are terms where there are as many as this. */
const fewestTerms = 3;

const date = /^(?:[c*†~?±]|ca|fl|b|d|r)?\.?\s?\d[^!?;]{0,39}$/i;
const range = /\d.{0,20}[–—/-].{0,20}\d/;

/** The parts of a record behind its name: fields with labels, a kind, dates, and one part that says what it is. */
function recordOf(
  text: string,
  parts: readonly Span[],
  isOfTerms: boolean,
): { fields: WrittenField[]; definition?: Span } | undefined {
  const fields: WrittenField[] = [];
  const dates: Span[] = [];
  const others: Span[] = [];
  for (const part of parts) {
    const words = text.slice(part.start, part.end);
    const field = fieldLineOf(words, part.start);
    if (field?.meaning !== undefined) fields.push({ ...field, value: trimmed(text, field.value) });
    else if (kindMeant(words) !== undefined)
      fields.push({ label: 'Kind', labelSpan: part, meaning: 'Kind', value: part });
    else if (date.test(words)) dates.push(part);
    else others.push(part);
  }
  const isMeaning = isOfTerms && parts.length === 1 && others.length === 1;
  if ((fields.length + dates.length === 0 && !isMeaning) || others.length > 1 || dates.length > 2) return undefined;
  const [first, second] = dates;
  const kind = fields.find(({ meaning }) => meaning === 'Kind')?.value;
  const isPerson = kind === undefined || kindMeant(text.slice(kind.start, kind.end)) === 'person';
  if (first && second) {
    if (!isPerson) return undefined;
    fields.push({ label: 'Born', labelSpan: first, meaning: 'Born', value: first });
    fields.push({ label: 'Died', labelSpan: second, meaning: 'Died', value: second });
  } else if (first) {
    const meaning = range.test(text.slice(first.start, first.end)) ? 'Life' : 'Date';
    fields.push({ label: meaning === 'Life' ? 'Lived' : 'Date', labelSpan: first, meaning, value: first });
  }
  const [definition] = others;
  return { fields, ...(definition && { definition }) };
}
