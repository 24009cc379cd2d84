import * as vscode from 'vscode';
import { proposedEntries } from '../../../language/features/glossary';
import type { AnnotationStore } from '../../essay/annotationStore';
import { inform, warn } from '../../ui/notify';
import { annotatedLanguages, isTooLarge } from '../../workspace/languages';
import { urisOf, workspaceText } from '../../workspace/texts';
import type { GlossaryFiles } from '../files';
import { pickEntries } from './picker';
import { chooseTarget } from './target';
import { writeEntries, writeNotes } from './write';

/**
 * The command *Create Glossary from Essay*: the names of an essay that have no entry, to be ticked in a list and written
 * to a glossary beside the essay. `shownEssay` is the essay of the glossary view, for when no essay is in front.
 */
export const registerCreateGlossary = (
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  shownEssay: () => vscode.TextDocument | undefined,
): vscode.Disposable =>
  vscode.commands.registerCommand('annalist.createGlossary', async () => {
    const essay = essayInFront(glossaries) ?? shownEssay();
    if (!essay || isTooLarge(essay)) return inform(vscode.l10n.t('Open an essay first.'));
    // Not `store.get`, which answers nothing while the text is being read.
    const annotated = await workspaceText(store, essay.uri).annotate(essay.getText());
    const proposed = proposedEntries(annotated, store.service.dates);
    if (proposed.length === 0) return inform(vscode.l10n.t('This essay has no names that are not in the glossary.'));
    await bringToFront(essay);
    const chosen = await pickEntries(proposed, essay);
    if (chosen.length === 0) return;
    const target = await chooseTarget(glossaries, store.service.catalog, essay.uri);
    if (!target) return;
    if ('notes' in target) return writeNotes(target, chosen);
    if (!(await writeEntries(target, chosen))) {
      const file = vscode.workspace.asRelativePath(target.uri);
      warn(vscode.l10n.t('Cannot add an entry to “{0}”: the code block at its end is not closed.', file));
    }
  });

function essayInFront(glossaries: GlossaryFiles): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  const isEssay = document && vscode.languages.match(annotatedLanguages, document) > 0 && !glossaries.has(document.uri);
  return isEssay ? document : undefined;
}

/** Shows the essay where its tab is, unless it is in sight: the list shows its passages, and its names get underlined. */
async function bringToFront(essay: vscode.TextDocument): Promise<void> {
  if (vscode.window.visibleTextEditors.some(({ document }) => document === essay)) return;
  const group = vscode.window.tabGroups.all.find(({ tabs }) => urisOf(tabs).some((uri) => isSame(uri, essay.uri)));
  const where = group?.viewColumn ?? vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(essay, { viewColumn: where, preview: false, preserveFocus: true });
}

const isSame = (a: vscode.Uri, b: vscode.Uri): boolean => a.toString() === b.toString();
