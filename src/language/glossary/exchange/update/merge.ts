import { addTo, groupBy } from '../../../text/collections';
import { lineBreakOf } from '../../../text/lines';
import { normalizeName } from '../../../text/normalize';
import type { Entity, TextEdit } from '../../../types';
import { type EntityField, type Glossary, parseGlossary } from '../../parser';
import type { MessageCode } from '../../../messages';
import { type EntryDraft, type ImportProblem, importNote } from '../types';
import { type EntryPlace, EntryUpdate } from './entryUpdate';
import {
  type ImportRecord,
  keyOf,
  placeOfRecord,
  type Prints,
  printsOf,
  qidOf,
  readRecord,
  writeRecord,
} from './record';

export interface Update {
  /** The glossary with everything that the import brings. */
  readonly text: string;
  readonly added: number;
  readonly changed: number;
  readonly notes: readonly ImportProblem[];
}

/**
 * Brings the entries of an imported glossary into one that exists. Entries are the same if they have the same identifier
 * of Wikidata, another link in common, or the same name. What an import wrote and the writer has not changed is
 * replaced; what is missing is added; everything else stays, and what differs is noted. Entries and values that the
 * writer has removed do not come back. `drafts` are the imported entries.
 */
export function updateGlossary(text: string, imported: string, drafts: readonly EntryDraft[]): Update {
  const own = parseGlossary('', text);
  const fresh = parseGlossary('', imported);
  const [ownFields, freshFields] = [own, fresh].map(({ fields }) => groupBy(fields, ({ entityId }) => entityId));
  const record = readRecord(text);
  const next = new Map<string, Prints>(record);
  const match = matcher(own, record);
  const notes: ImportProblem[] = [];
  const edits: TextEdit[] = [];
  const added: string[] = [];
  let changed = 0;
  fresh.entities.forEach((entity, i) => {
    const key = keyOf(entity);
    const prints = record.get(key);
    const note = (code: MessageCode, ...args: readonly string[]): void => {
      const { line = 1, file } = drafts[i] ?? {};
      notes.push({ ...importNote(line, code, ...args), ...(file !== undefined && { file }) });
    };
    const same = match(entity);
    next.set(key, new Map([...(prints ?? []), ...printsOf(entity)]));
    if (!same) {
      if (prints) note('kept-out', entity.label);
      else added.push(imported.slice(entity.span.start, entity.span.end).trimEnd());
      return;
    }
    const update = new EntryUpdate(text, placeIn(ownFields, same), placeIn(freshFields, entity), prints ?? new Map());
    if (update.edits.length > 0) changed++;
    edits.push(...update.edits);
    for (const { part, own: mine, imported: theirs } of update.kept) {
      note('kept-field', same.label, part, mine, theirs);
    }
  });
  const { start, end } = placeOfRecord(text);
  const body = applied(text.slice(0, start), edits).trimEnd();
  const rest = text.slice(end).trim();
  const inBreaks = (words: string): string => words.replace(/\r?\n/g, lineBreakOf(text));
  const whole = [...(body === '' ? [] : [body]), ...(rest === '' ? [] : [rest]), ...added]
    .map(inBreaks)
    .join(inBreaks('\n\n'));
  return { text: whole + inBreaks(`\n${writeRecord(next)}`), added: added.length, changed, notes };
}

const placeIn = (fields: ReadonlyMap<string, readonly EntityField[]> | undefined, entity: Entity): EntryPlace => ({
  entity,
  fields: fields?.get(entity.id) ?? [],
});

/** A new glossary with the record of what was written. */
export function withRecord(imported: string): string {
  const { entities } = parseGlossary('', imported);
  return entities.length === 0
    ? imported
    : `${imported}${writeRecord(new Map(entities.map((each) => [keyOf(each), printsOf(each)])))}`;
}

/** Finds the entry that an imported one is; each is found once. */
function matcher({ entities }: Glossary, record: ImportRecord): (fresh: Entity) => Entity | undefined {
  const taken = new Set<Entity>();
  const index = (keysOf: (entity: Entity) => readonly string[]): ReadonlyMap<string, readonly Entity[]> => {
    const map = new Map<string, Entity[]>();
    for (const entity of entities) for (const key of keysOf(entity)) addTo(map, key, entity);
    return map;
  };
  const byLink = index(({ links }) => links.map(({ target }) => target.replace(/^http:/i, 'https:')));
  const byLabel = index(({ label }) => [normalizeName(label)]);
  const byName = index(({ otherNames }) => otherNames.map(({ text }) => normalizeName(text)));
  return (fresh) => {
    const name = normalizeName(fresh.label);
    const isOther = (entity: Entity): boolean => {
      const [mine, theirs] = [qidOf(entity), qidOf(fresh)];
      return taken.has(entity) || (mine !== undefined && theirs !== undefined && mine !== theirs);
    };
    const found =
      fresh.links
        .flatMap(({ target }) => byLink.get(target.replace(/^http:/i, 'https:')) ?? [])
        .find((each) => !isOther(each)) ??
      byLabel.get(name)?.find((each) => !isOther(each)) ??
      // The writer may have given it another heading.
      (record.has(keyOf(fresh)) ? byName.get(name)?.find((each) => !isOther(each)) : undefined);
    if (found) taken.add(found);
    return found;
  };
}

function applied(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: words } of inOrder) {
    pieces.push(text.slice(at, start), words);
    at = end;
  }
  return [...pieces, text.slice(at)].join('');
}
