import { type Glossary, parseGlossary } from '../../glossary/parser';
import { plainEntryEdit } from '../../glossary/plainForm';
import { type ReadDate, readEdtf } from '../../glossary/reading/dates/fieldDates';
import { linksOfField } from '../../glossary/fieldLinks';
import { nameText } from '../../glossary/fieldValues';
import { headingText } from '../../glossary/reading/headings/headingName';
import { lineBreakOf, lineEnd } from '../../text/lines';
import type { Entity, EntityKind, TextEdit } from '../../types';

import { firstFieldEdit, inFieldEdit, newAliasEdit, newSourceEdit } from './fieldEdits';

// Additions to a glossary as edits of its text. They replace only white space, so nothing is lost. Each is read back: where
// the form of an entry does not take it, the entry is written in the plain form.

/** What finds an entry in its text: its label, and among several with that label its place. */
export type EntryToEdit = Pick<Entity, 'label' | 'span'> & Partial<Pick<Entity, 'uri'>>;

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
 * Adds an alias to an entry: to its field `Also`, else in a new one after `Kind`. Undefined where the text has no such entry,
 * or the name cannot be written. `readDate` reads dates where the entry is written anew.
 */
export function aliasEdit(text: string, entry: EntryToEdit, name: string, readDate: ReadDate = readEdtf): TextEdit | undefined {
  const alias = aliasText(name);
  if (alias === undefined) return undefined;
  return checkedEdit(text, entry, readDate, {
    field: `Also: ${alias}`,
    edits: (glossary, entity) => [inFieldEdit(text, glossary, entity, alias), newAliasEdit(text, glossary, entity, alias)],
    isRead: (after) => after.otherNames.some((each) => each.text === name),
    without: ({ otherNames, ...rest }) => ({ ...rest, otherNames: otherNames.filter((each) => each.text !== name) }),
  });
}

/**
 * Adds a source to an entry, in a field after those it has. `link` is the Markdown of a link on one line. Undefined where
 * there is no such entry.
 */
export function sourceEdit(text: string, entry: EntryToEdit, link: string, readDate: ReadDate = readEdtf): TextEdit | undefined {
  const field = `Source: ${link}`;
  const last = linkTarget(link);
  return checkedEdit(text, entry, readDate, {
    field,
    edits: (glossary, entity) => [newSourceEdit(text, glossary, entity, field)],
    isRead: ({ sources }) => last === undefined || sources.some(({ target }) => target === last),
    without: ({ sources, ...rest }) => ({ ...rest, sources: sources.filter(({ target }) => target !== last) }),
  });
}

const linkTarget = (link: string): string | undefined => linksOfField({ text: link, start: 0, end: link.length })[0]?.target;

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
    const isSame = entities.length === known.length && entities.every((each, i) => wordsOf(addition.without(each)) === known[i]);
    return isSame && after !== undefined && addition.isRead(after);
  };
  return addition.edits(before, entity).find(isUnderstood) ?? inPlainForm(uri, text, entity, addition.field, readDate);
}

/** What an entry says, without the places where it says it. */
const wordsOf = (entity: Entity): string =>
  JSON.stringify(entity, (key, value: unknown) => (places.has(key) ? undefined : value));
const places: ReadonlySet<string> = new Set(['span', 'labelSpan', 'start', 'end', 'id']);

/** Writes the entry in the plain form, with a field at the end of its list. */
function inPlainForm(uri: string, text: string, entity: Entity, field: string, readDate: ReadDate): TextEdit | undefined {
  const edit = plainEntryEdit(uri, text, entity.span.start, readDate);
  if (!edit) return undefined;
  const glossary = parseGlossary('', edit.text);
  const [own] = glossary.entities;
  if (!own) return undefined;
  const last = glossary.fields.at(-1);
  const added = last
    ? { start: lineEnd(edit.text, last.end), text: `${lineBreakOf(text)}- ${field}` }
    : firstFieldEdit(edit.text, glossary, own, field);
  return { ...edit, text: edit.text.slice(0, added.start) + added.text + edit.text.slice('end' in added ? added.end : added.start) };
}

const entryLike = ({ entities }: Glossary, { label, span }: EntryToEdit): Entity | undefined => {
  const namesakes = entities.filter((each) => each.label === label);
  return namesakes.find((each) => each.span.start === span.start) ?? namesakes[0];
};
