import { type Glossary, parseGlossary } from '../../glossary/parser';
import { plainEntryEdit } from '../../glossary/plainForm';
import { readEdtf } from '../../glossary/reading/dates/fieldDates';
import { nameText } from '../../glossary/fieldValues';
import { headingText } from '../../glossary/reading/headings/headingName';
import { fieldLineOf } from '../../glossary/reading/fields/fieldLine';
import { lineBreakOf, lineEnd, lineStart } from '../../text/lines';
import { contains } from '../../text/spans';
import type { Entity, EntityKind, TextEdit } from '../../types';

// Additions to a glossary as edits of its text. They replace only white space, so nothing is lost.

/** The edit that adds an entry. */
export interface EntryEdit extends TextEdit {
  /** Offset in the edited text of the empty line for the definition. */
  readonly cursor: number;
}

/**
 * Appends an entry, one blank line after the last words of the file. `name` is one line, as `nameIn` gives it.
 * Undefined where the file ends in an open code block, in which a heading does not count.
 */
export function entryEdit(text: string, name: string, kind: EntityKind): EntryEdit | undefined {
  const eol = lineBreakOf(text);
  const start = text.trimEnd().length;
  const gap = start === 0 ? '' : eol + eol;
  const added = `${gap}## ${headingText(name)}${eol}${eol}- Kind: ${kind}${eol}${eol}${eol}`;
  const edit = { start, end: text.length, text: added };
  const { entities } = parseGlossary('', text.slice(0, start) + added);
  if (entities.at(-1)?.span.start !== start + gap.length) return undefined;
  return { ...edit, cursor: start + added.length - eol.length };
}

/** The text of a glossary that has no entry yet. */
export const emptyGlossary = (title: string): string => `# ${title}\n`;

/**
 * A name as the field `Also` writes it, in quotation marks where it has a comma; undefined where it cannot be written.
 */
export function aliasText(name: string): string | undefined {
  if (/["“”\r\n]/.test(name)) return undefined;
  return nameText(name);
}

/**
 * Adds an alias to an entry: to its field `Also`, else in a new one after `Kind`. The entry is found by its label, and
 * among several with that label by its place. Undefined where the text has no such entry, or the name cannot be
 * written.
 */
export function aliasEdit(text: string, entry: Pick<Entity, 'label' | 'span'>, name: string): TextEdit | undefined {
  const glossary = parseGlossary('', text);
  const entity = entryLike(glossary, entry);
  const alias = aliasText(name);
  if (!entity || alias === undefined) return undefined;
  const edit =
    inField(glossary, entity, alias) ??
    inEmptyField(text, glossary, entity, alias) ??
    newField(text, glossary, entity, alias);
  const isRead = ({ entities }: Glossary): boolean =>
    entities.some(({ id, otherNames }) => id === entity.id && otherNames.some((each) => each.text === name));
  return isUnderstood(text, edit, glossary, entity, isRead) ? edit : inPlainForm(text, entity, `Also: ${alias}`);
}

/** Whether an addition is read as one: an entry may be written in a form that it does not fit into. */
function isUnderstood(
  text: string,
  edit: TextEdit,
  before: Glossary,
  entity: Entity,
  isRead: (after: Glossary) => boolean,
): boolean {
  const after = parseGlossary('', text.slice(0, edit.start) + edit.text + text.slice(edit.end));
  const isThere = after.entities[before.entities.indexOf(entity)]?.label === entity.label;
  return isThere && after.entities.length === before.entities.length && isRead(after);
}

/** Writes the entry in the plain form, with a field at the end of its list. */
function inPlainForm(text: string, entity: Entity, field: string): TextEdit | undefined {
  const edit = plainEntryEdit('', text, entity.span.start, readEdtf);
  if (!edit) return undefined;
  const glossary = parseGlossary('', edit.text);
  const [own] = glossary.entities;
  if (!own) return undefined;
  const last = glossary.fields.at(-1);
  const added = last ? insertion(lineEnd(edit.text, last.end), `${lineBreakOf(text)}- ${field}`) : firstField(edit.text, glossary, own, field);
  return { ...edit, text: edit.text.slice(0, added.start) + added.text + edit.text.slice(added.end) };
}

/**
 * Adds a source to an entry, in a field after those it has. `link` is the Markdown of a link on one line. The entry is
 * found as in `aliasEdit`; undefined where there is none.
 */
export function sourceEdit(text: string, entry: Pick<Entity, 'label' | 'span'>, link: string): TextEdit | undefined {
  const glossary = parseGlossary('', text);
  const entity = entryLike(glossary, entry);
  if (!entity) return undefined;
  const own = glossary.fields.filter(({ entityId }) => entityId === entity.id);
  const last = own.findLast(({ name }) => name === 'Source') ?? own.at(-1);
  const source = `Source: ${link}`;
  const edit = last
    ? insertion(lineEnd(text, last.end), `${lineBreakOf(text)}${text.charAt(fieldStart(text, last.start))} ${source}`)
    : firstField(text, glossary, entity, source);
  const isRead = ({ fields }: Glossary): boolean =>
    fields.some(({ name, text: words, entityId }) => name === 'Source' && words === link && entityId === entity.id);
  return isUnderstood(text, edit, glossary, entity, isRead) ? edit : inPlainForm(text, entity, source);
}

const entryLike = ({ entities }: Glossary, { label, span }: Pick<Entity, 'label' | 'span'>): Entity | undefined => {
  const namesakes = entities.filter((each) => each.label === label);
  return namesakes.find((each) => each.span.start === span.start) ?? namesakes[0];
};

function inField({ fields }: Glossary, { id }: Entity, alias: string): TextEdit | undefined {
  const field = fields.find(({ name, entityId }) => name === 'Also' && entityId === id);
  if (!field) return undefined;
  return insertion(field.end, /[,，、;；]$/.test(field.text) ? ` ${alias}` : `, ${alias}`);
}

/** The edit of an empty `- Also:`. */
function inEmptyField(text: string, { diagnostics }: Glossary, entity: Entity, alias: string): TextEdit | undefined {
  const empty = diagnostics.find(
    (each) =>
      each.code === 'empty-field' &&
      contains(entity.span, each) &&
      text.slice(each.start, each.end).toLowerCase() === 'also',
  );
  return empty && { start: empty.end + 1, end: lineEnd(text, empty.end), text: ` ${alias}` };
}

function newField(text: string, glossary: Glossary, entity: Entity, alias: string): TextEdit {
  const kind = glossary.fields.find(({ name, entityId }) => name === 'Kind' && entityId === entity.id);
  const also = `Also: ${alias}`;
  if (!kind) return firstField(text, glossary, entity, also);
  return insertion(lineEnd(text, kind.end), `${lineBreakOf(text)}${markerAt(text, kind.start)} ${also}`);
}

/** A field at the head of an entry's list, or in a list of its own. */
function firstField(text: string, { fields, diagnostics }: Glossary, entity: Entity, field: string): TextEdit {
  const eol = lineBreakOf(text);
  const headingEnd = lineEnd(text, entity.labelSpan.end);
  const body = startOfBody(text, headingEnd, entity.span.end);
  const hasList =
    fields.some(({ entityId }) => entityId === entity.id) ||
    diagnostics.some((each) => each.code.endsWith('-field') && contains(entity.span, each));
  if (hasList) return insertion(body, `${markerAt(text, body)} ${field}${eol}`);
  const after = body === text.length ? eol : eol + eol;
  return { start: headingEnd, end: body, text: `${eol}${eol}- ${field}${after}` };
}

/** The start of the first line under a heading that is not blank; else the end of the entry. */
function startOfBody(text: string, headingEnd: number, end: number): number {
  const blank = text.slice(headingEnd, end).length - text.slice(headingEnd, end).trimStart().length;
  if (headingEnd + blank === end) return end;
  return lineStart(text, headingEnd + blank);
}

/** The bullet of the list line on which an offset lies. */
const markerAt = (text: string, offset: number): string => text.charAt(lineStart(text, offset));

/** Where the field of an offset begins: its value may stand on lines below. */
export function fieldStart(text: string, offset: number): number {
  const own = lineStart(text, offset);
  for (let start = own; ; start = lineStart(text, start - 1)) {
    const words = text.slice(start, lineEnd(text, start));
    if (fieldLineOf(words, start) || /^ {0,3}[#|]/.test(words)) return /^ {0,3}#/.test(words) ? own : start;
    if (start === 0) return own;
  }
}

const insertion = (at: number, text: string): TextEdit => ({ start: at, end: at, text });

