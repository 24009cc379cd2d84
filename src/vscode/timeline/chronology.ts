import * as vscode from 'vscode';
import { timelineMarkdown } from '../../language/features/timeline';
import type { AnnotationStore } from '../essay/annotationStore';
import { annotatedLanguages } from '../workspace/languages';

type Form = 'table' | 'list';

/** The command *Insert Chronology*: the dates of the essay at the cursor, in the form that is given or asked for. */
export function registerChronology(store: AnnotationStore): vscode.Disposable {
  return vscode.commands.registerCommand('annalist.insertChronology', async (given?: unknown) => {
    const editor = vscode.window.activeTextEditor;
    if (!editor || vscode.languages.match(annotatedLanguages, editor.document) === 0) return;
    const form = given === 'table' || given === 'list' ? given : await pickForm();
    const events = form && store.events(editor.document);
    if (!events) return;
    const own = events.filter(({ lane }) => lane === 'essay');
    const place = editor.selection.active;
    // Tables and lists begin on a line of their own.
    const before = editor.document.lineAt(place.line).text.slice(0, place.character).trim() === '' ? '' : '\n\n';
    await editor.edit((edit) => edit.insert(place, before + timelineMarkdown(own, form)));
  });
}

async function pickForm(): Promise<Form | undefined> {
  const choices: (vscode.QuickPickItem & { readonly form: Form })[] = [
    { label: vscode.l10n.t('Table'), form: 'table' },
    { label: vscode.l10n.t('List'), form: 'list' },
  ];
  return (await vscode.window.showQuickPick(choices))?.form;
}
