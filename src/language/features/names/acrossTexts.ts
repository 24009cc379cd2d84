import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import type { Entity, Span } from '../../types';
import { entitiesPerhapsIn, proseMentions } from './mentionFilter';
import { referencesTo, type RenameEdit, renameEdits, type RenameTarget } from './rename';

/** A text of the workspace, which whoever has the files can read. */
export interface WorkspaceText {
  readonly uri: string;
  /** The text as it stands in the editor, else in the file; undefined where it cannot be read. */
  read(): Promise<string | undefined>;
  /** The text that was read, annotated. */
  annotate(text: string): Promise<AnnotatedDocument>;
}

/** Work over many texts: asked between two of them whether to go on, and told how far it has come. */
export interface Progress {
  isCancelled(): boolean;
  report(done: number, total: number): void;
}

/** What a rename changes in one text. Offsets are those of `text`. */
export interface TextChanges {
  readonly uri: string;
  readonly text: string;
  readonly edits: readonly RenameEdit[];
}

/**
 * Every change of a rename in the texts; undefined where the work was cancelled, so that nothing is half done. The target
 * may be of an earlier catalog: what counts is the entry's id.
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

/** Where one text speaks of an entity. Offsets are those of `text`. */
export interface TextReferences {
  readonly uri: string;
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Every mention of an entity in running text and every reference by `See:`; undefined where the work was cancelled. The
 * entity may be of an earlier catalog: what counts is its id.
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

/** A glossary may refer to an entry that it does not name in running text, a correction may give its id. */
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
