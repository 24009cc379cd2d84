import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import type { Entity, Span } from '../../types';
import { entitiesPerhapsIn, proseMentions } from './mentionFilter';
import { referencesTo, type RenameEdit, renameEdits, type RenameTarget } from './rename';

/** A text of the workspace; the caller decides how to read it. */
export interface WorkspaceText {
  readonly uri: string;
  /** The text in the editor, otherwise in the file; undefined if it cannot be read. */
  read(): Promise<string | undefined>;
  /** The text that was read, annotated. */
  annotate(text: string): Promise<AnnotatedDocument>;
}

/**
 * Progress of work over many texts. Between two texts it is told how far the work has come and asked whether to
 * continue.
 */
export interface Progress {
  isCancelled(): boolean;
  report(done: number, total: number): void;
}

/** The changes of a rename in one text. Offsets are those of `text`. */
export interface TextChanges {
  readonly uri: string;
  readonly text: string;
  readonly edits: readonly RenameEdit[];
}

/**
 * All changes of a rename in the texts; undefined if the work was cancelled, so that nothing is half done. The target
 * may come from an older catalog, because only the entry's id is compared.
 */
export async function planRename(
  catalog: Catalog,
  texts: readonly WorkspaceText[],
  target: RenameTarget,
  newName: string,
  progress: Progress,
): Promise<TextChanges[] | undefined> {
  const entity = catalog.byId(target.entity.id);
  if (!entity) return [];
  return acrossTexts(texts, progress, async (file, text) => {
    if (!mayConcern(catalog, file.uri, text, entity)) return undefined;
    const edits = renameEdits(catalog, await file.annotate(text), { ...target, entity }, newName);
    return edits.length > 0 ? { uri: file.uri, text, edits } : undefined;
  });
}

/** The references to an entity in one text. Offsets are those of `text`. */
export interface TextReferences {
  readonly uri: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * All mentions of an entity in running text and all `See:` references to it; undefined if the work was cancelled. The
 * entity may come from an older catalog, because only its id is compared.
 */
export async function findReferences(
  catalog: Catalog,
  texts: readonly WorkspaceText[],
  { id }: Entity,
  progress: Progress,
): Promise<TextReferences[] | undefined> {
  const entity = catalog.byId(id);
  if (!entity) return [];
  return acrossTexts(texts, progress, async (file, text) => {
    if (!entitiesPerhapsIn(catalog, text).has(entity)) return undefined;
    const glossary = catalog.glossaries.find(({ uri }) => uri === file.uri);
    const mentions = proseMentions(await file.annotate(text), glossary).filter((mention) => mention.id === id);
    const spans = [...mentions, ...(glossary ? referencesTo(catalog, glossary, entity) : [])];
    spans.sort((a, b) => a.start - b.start);
    return spans.length > 0 ? { uri: file.uri, text, spans } : undefined;
  });
}

/**
 * A quick test whether a text may refer to an entity. A glossary can refer to an entry without naming it in running
 * text, and a correction can contain its id.
 */
const mayConcern = (catalog: Catalog, uri: string, text: string, entity: Entity): boolean =>
  catalog.glossaries.some((each) => each.uri === uri) ||
  text.includes(entity.id) ||
  entitiesPerhapsIn(catalog, text).has(entity);

async function acrossTexts<T>(
  texts: readonly WorkspaceText[],
  progress: Progress,
  visit: (file: WorkspaceText, text: string) => Promise<T | undefined>,
): Promise<T[] | undefined> {
  const results: T[] = [];
  for (const [done, file] of texts.entries()) {
    if (progress.isCancelled()) return undefined;
    progress.report(done, texts.length);
    const text = await file.read();
    const result = text === undefined ? undefined : await visit(file, text);
    if (result !== undefined) results.push(result);
  }
  if (progress.isCancelled()) return undefined;
  progress.report(texts.length, texts.length);
  return results;
}
