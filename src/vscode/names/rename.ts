import * as vscode from 'vscode';
import {
  type NameProblem,
  type NotAName,
  planRename,
  problemOfName,
  renamesFile,
  type RenameEdit,
  renameTargetAt,
  type RenameTarget,
  type TextChanges,
} from '../../language/features/names';
import type { Entity } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import type { GlossaryFiles } from '../glossary/files';
import { exists } from '../glossary/folder';
import { withProgress } from '../ui/progress';
import { annotatedLanguages, isTooLarge } from '../workspace/languages';
import { rangesIn, toRange } from '../workspace/positions';
import { workspaceText, workspaceTexts } from '../workspace/texts';

/**
 * Rename Symbol on a name: in its glossary, and wherever the texts of the workspace use that very name. A note that is
 * called by its file name gets another file name.
 */
export function registerRename(store: AnnotationStore, glossaries: GlossaryFiles): vscode.Disposable {
  return vscode.languages.registerRenameProvider(annotatedLanguages, {
    async prepareRename(document, position) {
      const target = await renamable(store, glossaries, document, position);
      return target && { range: toRange(document, target.span), placeholder: target.name };
    },
    async provideRenameEdits(document, position, newName, token) {
      const target = await renamable(store, glossaries, document, position);
      if (!target) return undefined;
      const name = newName.trim();
      if (name === target.name) return new vscode.WorkspaceEdit();
      const problem = await problemOf(store, glossaries, target, name);
      if (problem !== undefined) throw new Error(problem);
      const changes = await plan(store, target, name, token);
      if (!changes) throw new Error(vscode.l10n.t('Cancelled. Nothing was renamed.'));
      return workspaceEdit(changes, fileRename(target, name));
    },
  });
}

/** Asks for another heading of an entry, and renames it like Rename Symbol. */
export async function renameEntry(store: AnnotationStore, glossaries: GlossaryFiles, entity: Entity): Promise<void> {
  const target = { entity, name: entity.label, span: entity.labelSpan };
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Rename “{0}”', entity.label),
    prompt: vscode.l10n.t('In the glossary, and wherever the texts of the workspace use this very name'),
    value: entity.label,
    validateInput: (words) =>
      words.trim() === entity.label ? undefined : problemOf(store, glossaries, target, words.trim()),
  });
  const name = typed?.trim() ?? entity.label;
  if (name === entity.label) return;
  const { token } = new vscode.CancellationTokenSource();
  const changes = await plan(store, target, name, token);
  if (changes)
    await vscode.workspace.applyEdit(workspaceEdit(changes, fileRename(target, name)), { isRefactoring: true });
}

/** Why an entry cannot have a name, in words for the writer; undefined if it can. */
async function problemOf(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  target: RenameTarget,
  name: string,
): Promise<string | undefined> {
  const source = glossaries.sources.find(({ uri }) => uri === target.entity.uri);
  const problem = source && problemOfName(store.service.catalog, source, target, name);
  if (problem) return messageOf(problem, name);
  const file = fileRename(target, name);
  if (!file || isSameFile(file) || !(await exists(file.to))) return undefined;
  return vscode.l10n.t(
    'The note is called by its file name, and there is a file “{0}” already. Choose another name, or rename that file first.',
    vscode.workspace.asRelativePath(file.to),
  );
}

interface FileRename {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
}

/** The other name of the file, for a note that is called by it. */
function fileRename(target: RenameTarget, name: string): FileRename | undefined {
  if (!renamesFile(target)) return undefined;
  const from = vscode.Uri.parse(target.entity.uri);
  const [ending = ''] = /\.[^./]*$/.exec(from.path) ?? [];
  return { from, to: vscode.Uri.joinPath(from, '..', `${name}${ending}`) };
}

/** Many file systems do not tell capitals from small letters: there a file is in its own way. */
const isSameFile = ({ from, to }: FileRename): boolean => from.path.toLowerCase() === to.path.toLowerCase();

/** The name at a position. Throws, in words for the writer, if there is a name that cannot be renamed. */
async function renamable(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<RenameTarget | undefined> {
  if (isTooLarge(document)) return undefined;
  // Not `store.get`, which answers nothing while the text is read again after a change of a glossary.
  const annotated = await workspaceText(store, document.uri).annotate(document.getText());
  const target = renameTargetAt(store.service.catalog, annotated, document.offsetAt(position));
  if (!target) return undefined;
  if (glossaries.isShipped(vscode.Uri.parse(target.entity.uri))) {
    throw new Error(vscode.l10n.t('“{0}” comes with Annalist and cannot be renamed.', target.entity.label));
  }
  if (isNotAName(target)) {
    throw new Error(
      vscode.l10n.t(
        '“{0}” is not one of the names of the entry “{1}”. Rename one of those instead.',
        target.words,
        target.entity.label,
      ),
    );
  }
  return target;
}

const isNotAName = (target: RenameTarget | NotAName): target is NotAName => 'words' in target;

function messageOf(problem: NameProblem, name: string): string {
  switch (problem.code) {
    case 'empty':
      return vscode.l10n.t('A name must contain at least one letter or digit.');
    case 'taken':
      return vscode.l10n.t('“{0}” is already a name of “{1}”.', name, problem.owner);
    case 'not-a-file-name':
      return vscode.l10n.t(
        'The note is called by its file name, and “{0}” cannot be one. Leave out slashes and : * ? " < > |, or write the name as the first heading of the note.',
        name,
      );
    case 'unwritable':
      return vscode.l10n.t('“{0}” cannot be written as a name here: the glossary would read it differently.', name);
  }
}

async function plan(
  store: AnnotationStore,
  target: RenameTarget,
  newName: string,
  token: vscode.CancellationToken,
): Promise<TextChanges[] | undefined> {
  const title = vscode.l10n.t('Renaming “{0}”', target.name);
  return withProgress(title, token, async (progress) => {
    const texts = await workspaceTexts(store, token);
    return texts && planRename(store.service.catalog, texts, target, newName, progress);
  });
}

/**
 * One edit, so that nothing is left half done; a file is renamed after its text was changed. Mentions that are not the name letter for letter need confirmation: VS
 * Code then opens its preview, in which they are not ticked.
 */
function workspaceEdit(changes: readonly TextChanges[], rename: FileRename | undefined): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, text, edits } of changes) {
    const file = vscode.Uri.parse(uri);
    const rangeOf = rangesIn(text);
    for (const each of edits) edit.replace(file, rangeOf(each), each.text, metadataOf(each));
  }
  if (rename) {
    const label = vscode.l10n.t('In the glossary');
    edit.renameFile(rename.from, rename.to, { overwrite: false }, { label, needsConfirmation: false });
  }
  return edit;
}

function metadataOf({ place, isDoubtful }: RenameEdit): vscode.WorkspaceEditEntryMetadata {
  if (place !== 'mention') return { label: vscode.l10n.t('In the glossary'), needsConfirmation: false };
  return isDoubtful
    ? { label: vscode.l10n.t('Mentions in another form'), needsConfirmation: true }
    : { label: vscode.l10n.t('Mentions'), needsConfirmation: false };
}
