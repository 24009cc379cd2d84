import { type Glossary, parseGlossary } from '../../glossary/parser';
import { applied, plainEntryEdit } from '../../glossary/plainForm';
import { type ReadDate, readEdtf } from '../../glossary/reading/dates/fieldDates';
import { linksOfField } from '../../glossary/fieldLinks';
import { nameText } from '../../glossary/fieldValues';
import { lineBreakOf, lineEnd } from '../../text/lines';
import type { Entity, TextEdit } from '../../types';

import { firstFieldEdit, inFieldEdit, newAliasEdit, newSourceEdit } from './fieldEdits';

// Additions to a glossary as edits of its text. They replace only white space, so nothing is lost. Each is read back: where
// the form of an entry does not take it, the entry is written in the plain form.

/** What finds an entry in its text: its label, and among several with that label its place. */
export type EntryToEdit = Pick<Entity, 'label' | 'span'> & Partial<Pick<Entity, 'uri'>>;

/** The edit that adds entries. */
export interface EntryEdit extends TextEdit {
  /** Offset in the edited text of the first new heading. */
  readonly cursor: number;
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
 * Adds an alias to an entry: to its field `Also`, else in a new one after `Kind`. Undefined where the text has no such entry,
 * or the name cannot be written. `readDate` reads dates where the entry is written anew.
 */
export function aliasEdit(
  text: string,
  entry: EntryToEdit,
  name: string,
  readDate: ReadDate = readEdtf,
): TextEdit | undefined {
  const alias = aliasText(name);
  if (alias === undefined) return undefined;
  return checkedEdit(text, entry, readDate, {
    field: `Also: ${alias}`,
    edits: (glossary, entity) => [
      inFieldEdit(text, glossary, entity, alias),
      newAliasEdit(text, glossary, entity, alias),
    ],
    isRead: (after) => after.otherNames.some((each) => each.text === name),
    without: ({ otherNames, ...rest }) => ({ ...rest, otherNames: otherNames.filter((each) => each.text !== name) }),
  });
}

/**
 * Adds a source to an entry, in a field after those it has. `link` is the Markdown of a link on one line. Undefined where
 * there is no such entry.
 */
export function sourceEdit(
  text: string,
  entry: EntryToEdit,
  link: string,
  readDate: ReadDate = readEdtf,
): TextEdit | undefined {
  const field = `Source: ${link}`;
  const last = linkTarget(link);
  return checkedEdit(text, entry, readDate, {
    field,
    edits: (glossary, entity) => [newSourceEdit(text, glossary, entity, field)],
    isRead: ({ sources }) => last === undefined || sources.some(({ target }) => target === last),
    without: ({ sources, ...rest }) => ({ ...rest, sources: sources.filter(({ target }) => target !== last) }),
  });
}

const linkTarget = (link: string): string | undefined =>
  linksOfField({ text: link, start: 0, end: link.length })[0]?.target;

interface Addition {
  /** As a line of the plain form, without its bullet. */
  readonly field: string;
  /** The ways to add it, best first. */
  readonly edits: (glossary: Glossary, entity: Entity) => readonly (TextEdit | undefined)[];
  readonly isRead: (after: Entity) => boolean;
  /** An entry without the addition, which otherwise is the same as before. */
  readonly without: (entity: Entity) => Entity;
}

/** The first way to add something that is read back, with all else as it was; else the entry in the plain form. */
function checkedEdit(text: string, entry: EntryToEdit, readDate: ReadDate, addition: Addition): TextEdit | undefined {
  const uri = entry.uri ?? '';
  const before = parseGlossary(uri, text, readDate);
  const entity = entryLike(before, entry);
  if (!entity) return undefined;
  const index = before.entities.indexOf(entity);
  const known = before.entities.map((each) => wordsOf(addition.without(each)));
  const isUnderstood = (edit: TextEdit | undefined): edit is TextEdit => {
    if (!edit) return false;
    const { entities } = parseGlossary(uri, text.slice(0, edit.start) + edit.text + text.slice(edit.end), readDate);
    const after = entities[index];
    const isSame =
      entities.length === known.length && entities.every((each, i) => wordsOf(addition.without(each)) === known[i]);
    return isSame && after !== undefined && addition.isRead(after);
  };
  const simple = addition.edits(before, entity).find(isUnderstood);
  if (simple) return simple;
  const rewritten = inPlainForm({ uri, text, readDate }, entity, index, addition.field);
  return isUnderstood(rewritten) ? rewritten : undefined;
}

/** What an entry says, without the places where it says it; headings of a definition have any level. */
const wordsOf = (entity: Entity): string =>
  JSON.stringify(entity, (key, value: unknown) => {
    if (places.has(key)) return undefined;
    return key === 'definition' ? String(value).replace(/^#{1,6}(?= )/gm, '#') : value;
  });
const places: ReadonlySet<string> = new Set(['span', 'labelSpan', 'start', 'end', 'id']);

/** Writes an entry, or where that is not enough the file, in the plain form, with a field behind the others of the entry. */
function inPlainForm(
  { uri, text, readDate }: GlossaryFile,
  { span }: Entity,
  index: number,
  field: string,
): TextEdit | undefined {
  const edit = plainEntryEdit(uri, text, span.start, readDate);
  if (!edit) return undefined;
  const plain = applied(text, [edit]);
  const glossary = parseGlossary(uri, plain, readDate);
  const entity = glossary.entities[index];
  if (!entity) return undefined;
  const last = glossary.fields.findLast(({ entityId }) => entityId === entity.id);
  const eol = lineBreakOf(text);
  const behind = last && last.end > entity.labelSpan.end ? lineEnd(plain, last.end) : undefined;
  const added =
    behind === undefined
      ? firstFieldEdit(plain, glossary, entity, field)
      : { start: behind, end: behind, text: `${eol}- ${field}` };
  const after = applied(plain, [added]);
  return { ...edit, text: after.slice(edit.start, after.length - (text.length - edit.end)) };
}

/** A file with a field added to the entry that an offset lies in, which is written in the plain form. */
export function withFieldAt(file: GlossaryFile, offset: number, field: string): string | undefined {
  const { entities } = parseGlossary(file.uri, file.text, file.readDate);
  const index = entities.findIndex(({ span }) => span.start <= offset && offset < span.end);
  const entity = entities[index];
  const edit = entity && inPlainForm(file, entity, index, field);
  return edit && applied(file.text, [edit]);
}

interface GlossaryFile {
  readonly uri: string;
  readonly text: string;
  readonly readDate: ReadDate;
}

const entryLike = ({ entities }: Glossary, { label, span }: EntryToEdit): Entity | undefined => {
  const namesakes = entities.filter((each) => each.label === label);
  return namesakes.find((each) => each.span.start === span.start) ?? namesakes[0];
};
