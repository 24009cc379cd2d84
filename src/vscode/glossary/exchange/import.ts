import * as vscode from 'vscode';
import type { GlossaryImport, ImportOptions } from '../../../language/features/glossary';
import { loadExchange } from '../../../language';
import { localize } from '../../ui/messages';
import { showError } from '../../ui/notify';
import { newGlossaryFolder } from '../folder';
import { askForColumns } from './columns';
import { askForKind } from './kind';
import { askForSource, diagnosticsOf, type ImportSource, readSource } from './source';
import { chooseTarget, type ImportTarget, writeTarget } from './target';

/**
 * The command *Import Glossary...*, of the file or folder that the argument `{ uri }` names or that the writer picks.
 * The writer decides whether and where the glossary is written. Problems of the imported file are underlined in it.
 */
export function registerImport(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('annalist-import');
  return vscode.Disposable.from(
    collection,
    // An edit may move the lines: the diagnostics go until the next import.
    vscode.workspace.onDidChangeTextDocument(({ document }) => collection.delete(document.uri)),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => collection.delete(uri))),
    vscode.commands.registerCommand('annalist.importGlossary', (given?: unknown) =>
      importGlossaryFrom(collection, uriIn(given)),
    ),
  );
}

function uriIn(given: unknown): vscode.Uri | undefined {
  const uri: unknown = typeof given === 'object' && given !== null && 'uri' in given ? given.uri : undefined;
  return typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined;
}

async function importGlossaryFrom(
  collection: vscode.DiagnosticCollection,
  given: vscode.Uri | undefined,
): Promise<void> {
  const folder = newGlossaryFolder(vscode.window.activeTextEditor?.document.uri);
  const uri = folder && (given ?? (await askForSource()));
  const source = uri && (await readSource(uri));
  if (!folder || !source) return;
  const { importGlossary } = await loadExchange();
  const read = (options: ImportOptions): GlossaryImport => importGlossary(source.name, source.content, options);
  const unknown = read({});
  const columns =
    unknown.unknownColumns.length === 0
      ? new Map()
      : await askForColumns(unknown.unknownColumns, unknown.entryCount > 0);
  const named = columns && columns.size > 0 ? read({ columns }) : unknown;
  collection.set(diagnosticsOf(source, named.problems));
  if (!columns) return;
  if (named.entryCount === 0) return showFailure(source, named);
  const kind = named.hasKinds ? undefined : await askForKind(named.entryCount);
  if (kind === 'cancel') return;
  const first = kind ? read({ columns, kind }) : named;
  const target = await chooseTarget(folder, wantedName(source));
  if (!target) return;
  const result = target.text === undefined ? first : read({ columns, kind, into: target.text });
  collection.set(diagnosticsOf(source, result.problems));
  await preview(source, target, result);
}

/** The name of the file, without its ending; that of a folder as it is. */
const wantedName = ({ name, content }: ImportSource): string =>
  typeof content === 'string' ? name.replace(/\.[^.]*$/, '') : name;

async function showFailure(source: ImportSource, { problems }: GlossaryImport): Promise<void> {
  const name = vscode.workspace.asRelativePath(source.uri);
  const [first] = problems;
  if (typeof source.content === 'string') await vscode.window.showTextDocument(source.uri);
  showError(
    first
      ? vscode.l10n.t('No entries found in “{0}”. Line {1}: {2}', name, first.line, localize(first))
      : vscode.l10n.t('No entries found in “{0}”.', name),
  );
}

type Action = 'write' | 'problems' | 'cancel';

/** Shows the glossary in an editor; writes it, with the writer's changes, if the writer agrees. */
async function preview(source: ImportSource, target: ImportTarget, result: GlossaryImport): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content: result.text, language: 'markdown' });
  await vscode.window.showTextDocument(document, { preview: false });
  const action = await askForAction(target, result);
  const content = document.getText();
  if (action === 'problems') {
    if (typeof source.content === 'string') {
      await vscode.window.showTextDocument(source.uri, { viewColumn: vscode.ViewColumn.Beside });
    }
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    return;
  }
  const isDone = action === 'write' ? await writeTarget(target, content) : content === result.text;
  if (isDone) await close(document);
}

async function askForAction({ uri, action }: ImportTarget, result: GlossaryImport): Promise<Action> {
  const name = vscode.workspace.asRelativePath(uri);
  const labels = {
    write: `$(check) ${vscode.l10n.t('Write to {0}', name)}`,
    update: `$(check) ${vscode.l10n.t('Update {0}', name)}`,
    replace: `$(replace) ${vscode.l10n.t('Replace {0}...', name)}`,
  };
  const { entryCount, added, changed, problems } = result;
  const grave = problems.filter(({ severity }) => severity !== 'information').length;
  const choices: (vscode.QuickPickItem & { readonly action: Action })[] = [
    { label: labels[action], action: 'write' },
    ...(problems.length > 0
      ? [{ label: `$(warning) ${vscode.l10n.t('Show the problems without writing')}`, action: 'problems' as const }]
      : []),
    { label: `$(close) ${vscode.l10n.t('Cancel')}`, action: 'cancel' },
  ];
  const counts = vscode.l10n.t('Entries: {0}. Problems: {1}. Notes: {2}.', entryCount, grave, problems.length - grave);
  const title = action === 'update' ? `${vscode.l10n.t('New: {0}. Changed: {1}.', added, changed)} ${counts}` : counts;
  const placeHolder = vscode.l10n.t('Preview of the glossary. You can still edit it before it is written.');
  return (await vscode.window.showQuickPick(choices, { title, placeHolder, ignoreFocusOut: true }))?.action ?? 'cancel';
}

/** Closes the preview without asking whether to save it. */
async function close(document: vscode.TextDocument): Promise<void> {
  const active = vscode.window.activeTextEditor?.document;
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  if (active && active !== document) await vscode.window.showTextDocument(active, { preview: false });
}
