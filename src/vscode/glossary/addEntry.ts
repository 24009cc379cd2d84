import * as vscode from 'vscode';
import { aliasText, type Entity, entityKinds, type EntityKind, nameIn, selectedName } from '../../language';
import { type AnnotationStore, annotatedLanguages } from '../essay/annotationStore';
import { toSpan } from '../workspace/positions';
import { addAlias, addEntry, showEntry } from './edits';
import type { GlossaryFiles } from './files';
import { kindName } from '../ui/kindLabels';
import { chooseGlossary, isOwnGlossary } from './writableFiles';
import { pickAliasTarget } from './pickAliasTarget';

/** What a caller of the commands may say beforehand; whatever is left out is asked for, or guessed. */
interface AuthoringArguments {
  readonly name?: string;
  /** The kind of the new entry. */
  readonly kind?: EntityKind;
  /** The glossary file for the new entry, as a URI; counts where there are several. */
  readonly glossary?: string;
  /** Id of the entry that gets the other name. */
  readonly entry?: string;
}

/** What the writer adds to the glossary without leaving the essay: entries, and other names of entries. */
export function registerAddEntry(store: AnnotationStore, glossaries: GlossaryFiles): vscode.Disposable {
  /** The writer has an entry of that name; a shipped one does not keep him from writing his own. */
  const knownEntry = (name: string): Entity | undefined => {
    const entity = store.service.catalog.byName(name);
    return entity && !glossaries.isShipped(vscode.Uri.parse(entity.uri)) ? entity : undefined;
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('annalist.addToGlossary', async (given?: unknown) => {
      const wanted = readArguments(given);
      const name = wanted.name ?? nameAtCursor(store);
      if (name === undefined) return warn(vscode.l10n.t('Select a name or a term first.'));
      const known = knownEntry(name);
      if (known) return showEntry(known);
      await addNewEntry(glossaries, name, wanted);
    }),
    vscode.commands.registerCommand('annalist.addAlias', async (given?: unknown) => {
      const wanted = readArguments(given);
      const name = wanted.name ?? nameAtCursor(store);
      if (name === undefined) return warn(vscode.l10n.t('Select a name or a term first.'));
      await addToEntry(store, glossaries, name, wanted);
    }),
    vscode.languages.registerCodeActionsProvider(
      annotatedLanguages,
      {
        provideCodeActions(document, range) {
          const name = range.isEmpty ? undefined : nameAt(store, document, range);
          if (name === undefined || knownEntry(name)) return undefined;
          return [
            action(vscode.l10n.t('Add “{0}” to the glossary', name), 'annalist.addToGlossary', name),
            action(vscode.l10n.t('Add “{0}” as an alias of...', name), 'annalist.addAlias', name),
          ];
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.Refactor] },
    ),
  );
}

async function addNewEntry(
  glossaries: GlossaryFiles,
  name: string,
  { kind, glossary }: AuthoringArguments,
): Promise<void> {
  const essay = vscode.window.activeTextEditor?.document.uri;
  const chosen = kind ?? (await pickKind(name));
  if (!chosen) return;
  const target = await chooseGlossary(glossaries, essay, glossary);
  if (!target || (await addEntry(target, name, chosen))) return;
  const file = vscode.workspace.asRelativePath(target.uri);
  warn(vscode.l10n.t('Cannot add an entry to “{0}”: the code block at its end is not closed.', file));
}

async function addToEntry(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  name: string,
  { entry }: AuthoringArguments,
): Promise<void> {
  const { catalog } = store.service;
  const isOwn = (entity: Entity): boolean => isOwnGlossary(glossaries, vscode.Uri.parse(entity.uri));
  if (aliasText(name) === undefined) {
    return warn(vscode.l10n.t('“Also” cannot contain a name with quotation marks: {0}', name));
  }
  if (!catalog.entities.some(isOwn)) {
    return warn(
      vscode.l10n.t('Your own glossaries have no entries yet. The glossaries that come with Annalist are read-only.'),
    );
  }
  const entity = entry === undefined ? await pickAliasTarget(store, name, isOwn) : catalog.byId(entry);
  if (!entity) return;
  if (catalog.byName(name)?.id === entity.id) return showEntry(entity);
  if (isOwn(entity)) return addAlias(entity, name);
  warn(
    vscode.l10n.t(
      '“{0}” is not in a Markdown glossary of this workspace and cannot be edited. An entry with the same name in a glossary of your own takes precedence.',
      entity.label,
    ),
  );
}

function action(title: string, command: string, name: string): vscode.CodeAction {
  const codeAction = new vscode.CodeAction(title, vscode.CodeActionKind.Refactor);
  codeAction.command = { title, command, arguments: [{ name } satisfies AuthoringArguments] };
  return codeAction;
}

/** A word, with its apostrophes and hyphens, but without a possessive ending. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’-](?!s\b)[\p{L}\p{N}\p{M}]+)*/u;

function nameAtCursor(store: AnnotationStore): string | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && nameAt(store, editor.document, editor.selection);
}

/** The name that is selected, or the word that the cursor is on. */
function nameAt(store: AnnotationStore, document: vscode.TextDocument, selection: vscode.Range): string | undefined {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.start, word) : selection;
  if (!range) return undefined;
  const annotated = store.get(document);
  return annotated ? selectedName(annotated, toSpan(document, range)) : nameIn(document.getText(range));
}

/** Arguments come from keybindings and other extensions too, and a context menu hands over the file's URI. */
function readArguments(given: unknown): AuthoringArguments {
  if (typeof given !== 'object' || given === null) return {};
  const { name, kind, glossary, entry } = given as Record<keyof AuthoringArguments, unknown>;
  const cleaned = typeof name === 'string' ? nameIn(name) : undefined;
  const known = entityKinds.find((each) => each === kind);
  return {
    ...(cleaned !== undefined && { name: cleaned }),
    ...(known && { kind: known }),
    ...(typeof glossary === 'string' && { glossary }),
    ...(typeof entry === 'string' && { entry }),
  };
}

async function pickKind(name: string): Promise<EntityKind | undefined> {
  const choices = entityKinds.map((entityKind) => {
    const label = kindName(entityKind);
    return { label, ...(label !== entityKind && { description: entityKind }), entityKind };
  });
  const title = vscode.l10n.t('What is “{0}”?', name);
  return (await vscode.window.showQuickPick(choices, { title, matchOnDescription: true }))?.entityKind;
}

function warn(message: string): void {
  void vscode.window.showWarningMessage(message);
}
