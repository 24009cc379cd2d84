import { normalizeName } from '../text/normalize';
import type { Diagnostic, Entity } from '../types';
import { fieldProblems, type GlossaryField, readFields } from './fields';
import { readEdtf, type ReadDate } from './reading/dates/fieldDates';
import { isField } from './reading/entry';
import { readGlossary } from './reading/readGlossary';

/** The contents of a glossary file. A problem in one field does not affect the others. */
export interface Glossary {
  readonly uri: string;
  readonly entities: readonly Entity[];
  /** Fields as written, for diagnostics and completion. */
  readonly fields: readonly EntityField[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the file is one entry, as a note of Obsidian is. */
  readonly isNote: boolean;
}

/** A field of an entry. */
export interface EntityField extends GlossaryField {
  readonly entityId: string;
}

/**
 * Reads the Markdown of a glossary. In the plain form a level-2 heading is an entry, and the list under it its fields;
 * `reading/` knows the other forms. `readDate` reads dates as people write them. Never throws.
 */
export function parseGlossary(uri: string, text: string, readDate: ReadDate = readEdtf): Glossary {
  const entities: Entity[] = [];
  const fields: EntityField[] = [];
  const ids = new EntityIds();
  const { entries, problems, isNote } = readGlossary(uri, text, readDate);
  const diagnostics = [...problems];
  for (const { label, labelSpan, span, definition, impliedKind, lines, problems: own } of entries) {
    const id = ids.idOf(label);
    const list = lines.filter(isField);
    const read = readFields(list);
    entities.push({ id, label, ...read, ...(impliedKind && { kind: impliedKind }), definition, uri, span, labelSpan });
    for (const field of list) fields.push({ ...field, entityId: id });
    for (const each of [...own, ...fieldProblems(list)]) diagnostics.push(each);
  }
  return { uri, entities, fields, diagnostics, isNote };
}

/** The id of an entry: its label in lower case, without accents, with hyphens between words. */
export function entityId(label: string): string {
  return normalizeName(label)
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** Gives each label an id of its own: a number follows where two are the same. */
class EntityIds {
  readonly #taken = new Set<string>();
  /** The last number given to labels that are the same. */
  readonly #numbers = new Map<string, number>();

  idOf(label: string): string {
    const base = entityId(label) || 'entry';
    let id = base;
    let number = this.#numbers.get(base) ?? 1;
    while (this.#taken.has(id)) id = `${base}-${++number}`;
    this.#numbers.set(base, number);
    this.#taken.add(id);
    return id;
  }
}
