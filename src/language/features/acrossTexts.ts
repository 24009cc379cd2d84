import type { AnnotatedDocument } from '../document/annotatedDocument';
import type { Catalog } from '../entities/catalog';
import type { Entity } from '../types';
import { entitiesPerhapsIn, proseMentions } from './mentionFilter';
import { type RenameEdit, renameEdits, type RenameTarget } from './rename';

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

/** Every change of a rename in the texts; undefined where the work was cancelled, so that nothing is half done. */
export function planRename(
  catalog: Catalog,
  texts: readonly WorkspaceText[],
  target: RenameTarget,
  newName: string,
  progress: Progress,
): Promise<TextChanges[] | undefined> {
  return acrossTexts(texts, progress, async ({ uri, annotate }, text) => {
    if (!mayConcern(catalog, uri, text, target.entity)) return undefined;
    const edits = renameEdits(catalog, await annotate(text), target, newName);
    return edits.length > 0 ? { uri, text, edits } : undefined;
  });
}

/** The mentions of an entity in one text. Offsets are those of `text`. */
export interface TextMentions {
  readonly uri: string;
  readonly text: string;
  readonly mentions: ReturnType<typeof proseMentions>;
}

/** Every mention of an entity in running text; undefined where the work was cancelled. */
export function findMentions(
  catalog: Catalog,
  texts: readonly WorkspaceText[],
  entity: Entity,
  progress: Progress,
): Promise<TextMentions[] | undefined> {
  return acrossTexts(texts, progress, async ({ uri, annotate }, text) => {
    if (!entitiesPerhapsIn(catalog, text).has(entity)) return undefined;
    const glossary = catalog.glossaries.find((each) => each.uri === uri);
    const mentions = proseMentions(await annotate(text), entity.id, glossary);
    return mentions.length > 0 ? { uri, text, mentions } : undefined;
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
