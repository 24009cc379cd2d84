import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import type { GlossaryField } from '../../glossary/fields';
import { referenceText } from '../../glossary/fieldValues';
import { listedReferences } from '../../glossary/listedNames';
import { isCalledByFile, isFileName, noteBeside } from '../../glossary/notes';
import { entityId, type Glossary, parseGlossary } from '../../glossary/parser';
import { normalizeName } from '../../text/normalize';
import type { Entity, EntityName, GlossarySource, Span, TextEdit } from '../../types';
import { annotationAt } from '../essay/mentions';
import { proseMentions } from './mentionFilter';
import { maskOf, rewriteMention } from './mentionEdit';
import { isSameSpelling, nameFormOf } from './nameForms';

/** The name at a position. */
export interface RenameTarget {
  readonly entity: Entity;
  /** The heading or one of the other names, as the glossary spells it. */
  readonly name: string;
  /** The words at the position. */
  readonly span: Span;
}

/** One change of a rename. */
export interface RenameEdit extends TextEdit {
  /**
   * A name in its own entry of the glossary, a `See:` reference, the id in a correction, or a mention in running text.
   */
  readonly place: 'entry' | 'reference' | 'mention';
  /** The words differ from the name, or contain markup: the writer should check this change. */
  readonly isDoubtful: boolean;
}

/** The mention at an offset is a short form, or a spelling that no field lists, so there is no name to rename. */
export interface NotAName {
  readonly entity: Entity;
  readonly words: string;
}

/** The name at an offset: in a heading, a field that holds names, or running text. */
export function renameTargetAt(
  catalog: Catalog,
  document: AnnotatedDocument,
  offset: number,
): RenameTarget | NotAName | undefined {
  const glossary = catalog.glossaries.find(({ uri }) => uri === document.uri);
  const own = glossary && nameInGlossary(catalog, glossary, offset);
  if (own) return own;
  const annotation = annotationAt(document, offset);
  if (annotation?.kind !== 'entity') return undefined;
  const entity = catalog.byId(annotation.id);
  if (!entity) return undefined;
  const words = document.text(annotation);
  const name = nameFormOf(entity, maskOf(document, annotation) ?? words)?.name;
  const { start, end } = annotation;
  return name === undefined ? { entity, words } : { entity, name, span: { start, end } };
}

/** The changes of a rename in one text, sorted and disjoint. A glossary is recognised by its uri. */
export function renameEdits(
  catalog: Catalog,
  document: AnnotatedDocument,
  { entity, name }: RenameTarget,
  newName: string,
): RenameEdit[] {
  const glossary = catalog.glossaries.find(({ uri }) => uri === document.uri);
  const mentions = proseMentions(document, glossary).flatMap((mention) => {
    if (mention.id !== entity.id) return [];
    const edit = rewriteMention(document, mention, entity, name, newName);
    return edit ? [{ ...edit, place: 'mention' as const }] : [];
  });
  return [
    ...mentions,
    ...(glossary ? namesInGlossary(catalog, glossary, entity, name, newName) : []),
    ...correctionEdits(document, entity, name, newName),
  ].sort((a, b) => a.start - b.start);
}

/** Whether a rename gives another name to the file of a note. */
export const renamesFile = ({ entity, name }: RenameTarget): boolean => isCalledByFile(entity) && name === entity.label;

export type NameProblem =
  { readonly code: 'empty' | 'unwritable' | 'not-a-file-name' } | { readonly code: 'taken'; readonly owner: string };

/** Why a name cannot be used; undefined if it can. `source` is the glossary file of the entry. */
export function problemOfName(
  catalog: Catalog,
  source: GlossarySource,
  target: RenameTarget,
  newName: string,
): NameProblem | undefined {
  if (!/[\p{L}\p{N}]/u.test(newName)) return { code: 'empty' };
  const owner = catalog.byName(newName);
  if (owner && owner !== target.entity) return { code: 'taken', owner: owner.label };
  const isFile = renamesFile(target);
  if (isFile && !isFileName(newName)) return { code: 'not-a-file-name' };
  // Parsing the changed glossary shows whether commas, quotation marks and number signs are understood.
  const glossary = catalog.glossaries.find(({ uri }) => uri === source.uri);
  if (!glossary) return undefined;
  const edits = namesInGlossary(catalog, glossary, target.entity, target.name, newName);
  const uri = isFile ? noteBeside(source.uri, newName) : source.uri;
  const after = parseGlossary(uri, applied(source.text, edits));
  const index = glossary.entities.findIndex((each) => isSameEntry(each, target.entity));
  const entity = after.entities[index];
  const isWritten =
    after.entities.length === glossary.entities.length && entity && nameFormOf(entity, newName)?.form === 'exact';
  return isWritten ? undefined : { code: 'unwritable' };
}

function nameInGlossary(catalog: Catalog, glossary: Glossary, offset: number): RenameTarget | undefined {
  const touches = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  for (const entity of catalog.entities) {
    if (entity.uri !== glossary.uri) continue;
    if (touches(entity.labelSpan)) return { entity, name: entity.label, span: entity.labelSpan };
    const other = entity.otherNames.find(touches);
    if (other) return { entity, name: other.text, span: { start: other.start, end: other.end } };
    const native = nativePlaces(glossary, entity).find(touches);
    if (native && entity.native) return { entity, name: entity.native.script, span: native };
  }
  for (const { text, start, end } of references(glossary).filter(touches)) {
    const entity = catalog.byName(text);
    const form = entity && nameFormOf(entity, text);
    if (form) return { entity, name: form.name, span: { start, end } };
  }
  return undefined;
}

/** The places of the name in the entry's head, and the references to it in the entries of the file. */
function namesInGlossary(
  catalog: Catalog,
  glossary: Glossary,
  entity: Entity,
  name: string,
  newName: string,
): RenameEdit[] {
  const isName = (text: string): boolean => isSameSpelling(text, name);
  const own = glossary.entities.find((each) => isSameEntry(each, entity));
  const places = own && [
    ...(isName(own.label) && !isCalledByFile(own) ? [own.labelSpan] : []),
    ...own.otherNames.filter(({ text }) => isName(text)),
    ...(isName(own.native?.script ?? '') ? nativePlaces(glossary, own) : []),
  ];
  const referring = referencesTo(catalog, glossary, entity).filter(
    ({ text }) => nameFormOf(entity, text)?.name === name,
  );
  const edit = ({ start, end }: Span, text: string, place: 'entry' | 'reference'): RenameEdit => ({
    start,
    end,
    text,
    place,
    isDoubtful: false,
  });
  return [
    ...(places ?? []).map((span) => edit(span, newName, 'entry')),
    ...referring.map((span) => edit(span, span.exactCase ? newName : referenceText(newName), 'reference')),
  ];
}

/** The `See:` references to an entry in a glossary file, by any of its names. */
export const referencesTo = (catalog: Catalog, glossary: Glossary, entity: Entity): EntityName[] =>
  references(glossary).filter(({ text }) => catalog.byName(text) === entity);

const references = ({ fields }: Glossary): EntityName[] =>
  fields.filter(({ name }) => name === 'See').flatMap(listedReferences);

function nativePlaces({ fields }: Glossary, entity: Entity): Span[] {
  const script = entity.native?.script ?? '';
  const isOwn = ({ name, text, start }: GlossaryField): boolean =>
    name === 'Native' && entity.span.start <= start && start < entity.span.end && text.startsWith(script);
  return fields.filter(isOwn).map(({ start }) => ({ start, end: start + script.length }));
}

/** An entry of the catalog and one of its glossary are the same if their headings stand at the same place. */
const isSameEntry = (a: Entity, b: Entity): boolean => a.uri === b.uri && a.labelSpan.start === b.labelSpan.start;

/** An entry's id is derived from its heading, so corrections that contain the id must change with it. */
function correctionEdits(document: AnnotatedDocument, entity: Entity, name: string, newName: string): RenameEdit[] {
  const id = entityId(newName);
  if (name !== entity.label || id === '') return [];
  return document
    .corrections()
    .filter(({ subject, value }) => subject === 'entity' && normalizeName(value) === entity.id)
    .map(({ valueSpan }) => ({ ...valueSpan, text: id, place: 'reference', isDoubtful: false }));
}

/** The text after edits that do not overlap. */
function applied(text: string, edits: readonly TextEdit[]): string {
  let after = text;
  for (const { start, end, text: words } of [...edits].sort((a, b) => b.start - a.start)) {
    after = after.slice(0, start) + words + after.slice(end);
  }
  return after;
}
