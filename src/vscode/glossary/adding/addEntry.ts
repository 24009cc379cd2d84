import * as vscode from 'vscode';
import { aliasTargets, aliasText, fieldDates } from '../../../language/features/glossary';
import type { Entity } from '../../../language';
import { nameIn, selectedName } from '../../../language/features/names';
import type { AnnotationStore } from '../../essay/annotationStore';
import { commandAction } from '../../ui/codeActions';
import { warn } from '../../ui/notify';
import { pickOwnEntry } from '../../ui/pickEntry';
import { annotatedLanguages } from '../../workspace/languages';
import { toSpan } from '../../workspace/positions';
import { addAlias, showEntry } from '../edits';
import type { GlossaryFiles } from '../files';
import { isOwnEntry } from '../writableFiles';
import type { NewNames } from './newNames';

/**
 * Adds entries, and other names of entries, to the glossary from an essay. The commands ignore arguments: they take the
 * selection.
 */
export function registerAddEntry(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  names: NewNames,
): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('annalist.addToGlossary', async () => {
      const name = selectedOrTold(store);
      if (name === undefined) return;
      const known = knownEntry(store, glossaries, name);
      if (known) return showEntry(known);
      const essay = vscode.window.activeTextEditor?.document;
      if (essay) await names.add(essay, name);
    }),
    vscode.commands.registerCommand('annalist.addAlias', async () => {
      const name = selectedOrTold(store);
      if (name !== undefined) await addToEntry(store, glossaries, name);
    }),
    vscode.languages.registerCodeActionsProvider(
      annotatedLanguages,
      {
        provideCodeActions(document, range) {
          const name = range.isEmpty ? undefined : nameAt(store, document, range);
          return name === undefined || knownEntry(store, glossaries, name) ? undefined : actionsFor(name);
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.Refactor] },
    ),
  );
}

function actionsFor(name: string): vscode.CodeAction[] {
  const { Refactor } = vscode.CodeActionKind;
  return [
    commandAction(Refactor, vscode.l10n.t('Add “{0}” to the glossary', name), 'annalist.addToGlossary'),
    commandAction(Refactor, vscode.l10n.t('Add “{0}” as an alias of...', name), 'annalist.addAlias'),
  ];
}

/** The writer's entry of a name. A shipped entry does not keep the writer from adding one. */
function knownEntry(store: AnnotationStore, glossaries: GlossaryFiles, name: string): Entity | undefined {
  const entity = store.service.catalog.byName(name);
  return entity && !glossaries.isShipped(vscode.Uri.parse(entity.uri)) ? entity : undefined;
}

async function addToEntry(store: AnnotationStore, glossaries: GlossaryFiles, name: string): Promise<void> {
  const { catalog, dates } = store.service;
  const isOwn = isOwnEntry(glossaries);
  if (aliasText(name) === undefined) {
    return warn(vscode.l10n.t('“Also” cannot contain a name with quotation marks: {0}', name));
  }
  if (!catalog.entities.some(isOwn)) {
    return warn(
      vscode.l10n.t('Your own glossaries have no entries yet. The glossaries that come with Annalist are read-only.'),
    );
  }
  const entity = await pickOwnEntry(vscode.l10n.t('Select the entry that “{0}” belongs to', name), (typed) =>
    aliasTargets(catalog, name, typed, isOwn),
  );
  if (!entity) return;
  if (catalog.byName(name)?.id === entity.id) return showEntry(entity);
  if (isOwn(entity)) return addAlias(entity, name, fieldDates(dates));
  warn(
    vscode.l10n.t(
      '“{0}” is not in a Markdown glossary of this workspace and cannot be edited. An entry with the same name in a glossary of your own takes precedence.',
      entity.label,
    ),
  );
}

/** A word, with its apostrophes and hyphens, but without a possessive ending. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’-](?!s\b)[\p{L}\p{N}\p{M}]+)*/u;

/** The name that is selected or under the cursor; if there is none, the writer is told to select one. */
function selectedOrTold(store: AnnotationStore): string | undefined {
  const editor = vscode.window.activeTextEditor;
  const found = editor && nameAt(store, editor.document, editor.selection);
  return found ?? warn(vscode.l10n.t('Select a name or a term first.'));
}

/** The name that is selected, or the word that the cursor is on. */
function nameAt(store: AnnotationStore, document: vscode.TextDocument, selection: vscode.Range): string | undefined {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.start, word) : selection;
  if (!range) return undefined;
  const annotated = store.get(document);
  return annotated ? selectedName(annotated, toSpan(document, range)) : nameIn(document.getText(range));
}
