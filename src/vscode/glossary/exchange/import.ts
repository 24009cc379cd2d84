import * as vscode from 'vscode';
import type { GlossaryImport, ImportProblem } from '../../../language/features/glossary';
import { loadExchange } from '../../../language';
import { localize } from '../../ui/messages';
import { showError } from '../../ui/notify';
import { diagnosticAt } from '../../ui/diagnostics';
import { readTextFile } from '../../workspace/readTextFile';
import { exists, freeFile, newGlossaryFolder } from '../folder';

/**
 * The command *Import Glossary...*, of the file that the argument `{ uri }` names or that the writer picks. The
 * writer decides whether and where the glossary is written. Problems of the imported file are underlined in that file.
 */
export function registerImport(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('annalist-import');
  return vscode.Disposable.from(
    collection,
    // An edit may move the lines: the diagnostics go until the next import.
    vscode.workspace.onDidChangeTextDocument(({ document }) => collection.delete(document.uri)),
    vscode.workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => collection.delete(uri))),
    vscode.commands.registerCommand('annalist.importGlossary', (given?: unknown) =>
      importGlossaryFile(collection, uriIn(given)),
    ),
  );
}

function uriIn(given: unknown): vscode.Uri | undefined {
  const uri: unknown = typeof given === 'object' && given !== null && 'uri' in given ? given.uri : undefined;
  return typeof uri === 'string' ? vscode.Uri.parse(uri) : undefined;
}

async function importGlossaryFile(
  collection: vscode.DiagnosticCollection,
  given: vscode.Uri | undefined,
): Promise<void> {
  const folder = newGlossaryFolder(vscode.window.activeTextEditor?.document.uri);
  const source = folder && (given ?? (await askForFile()));
  const text = source && (await readImport(source));
  if (!folder || !source || text === undefined) return;
  const fileName = source.path.replace(/^.*\//, '');
  const { importGlossary } = await loadExchange();
  const result = importGlossary(fileName, text);
  collection.set(source, diagnosticsOf(text, result.problems));
  if (result.entryCount === 0) await showFailure(source, result);
  else await preview(folder, fileName.replace(/\.[^.]*$/, ''), source, result);
}

async function askForFile(): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Glossary'),
    openLabel: vscode.l10n.t('Import'),
    filters: { [vscode.l10n.t('Tables, YAML, SPARQL results')]: ['csv', 'tsv', 'tab', 'txt', 'yml', 'yaml', 'json'] },
  });
  return files?.[0];
}

async function readImport(uri: vscode.Uri): Promise<string | undefined> {
  const file = await readTextFile(uri);
  if (file.status === 'read') return file.text;
  const name = vscode.workspace.asRelativePath(uri);
  const messages = {
    missing: vscode.l10n.t('“{0}” cannot be read.', name),
    'not-utf8': vscode.l10n.t('The file “{0}” is not UTF-8 text.', name),
    'too-large': vscode.l10n.t('“{0}” is too large to import.', name),
  };
  return showError(messages[file.status]);
}

async function showFailure(source: vscode.Uri, { problems }: GlossaryImport): Promise<void> {
  const name = vscode.workspace.asRelativePath(source);
  const [first] = problems;
  await vscode.window.showTextDocument(source);
  showError(
    first
      ? vscode.l10n.t('No entries found in “{0}”. Line {1}: {2}', name, first.line, localize(first))
      : vscode.l10n.t('No entries found in “{0}”.', name),
  );
}

type Action = 'write' | 'replace' | 'problems' | 'cancel';

/** Shows the new glossary in an editor; writes it, with the writer's changes, if the writer agrees. */
async function preview(
  folder: vscode.Uri,
  wanted: string,
  source: vscode.Uri,
  { text, entryCount, problems }: GlossaryImport,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ content: text, language: 'markdown' });
  await vscode.window.showTextDocument(document, { preview: false });
  const free = await freeFile(folder, wanted);
  const named = vscode.Uri.joinPath(folder, `${wanted}.md`);
  const taken = (await exists(named)) ? named : undefined;
  const action = await askForAction(entryCount, problems, free, taken);
  const content = document.getText();
  if (action === 'problems') {
    await vscode.window.showTextDocument(source, { viewColumn: vscode.ViewColumn.Beside });
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    return;
  }
  const isReplacing = action === 'replace' && taken !== undefined && (await confirmed(taken));
  const target = action === 'write' ? free : isReplacing ? taken : undefined;
  const isDone = target ? await write(target, content, isReplacing) : content === text;
  if (isDone) await close(document);
}

async function askForAction(
  entryCount: number,
  problems: readonly ImportProblem[],
  free: vscode.Uri,
  taken: vscode.Uri | undefined,
): Promise<Action> {
  const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
  const choices: (vscode.QuickPickItem & { readonly action: Action })[] = [
    { label: `$(check) ${vscode.l10n.t('Write to {0}', nameOf(free))}`, action: 'write' },
    ...(taken
      ? [{ label: `$(replace) ${vscode.l10n.t('Replace {0}...', nameOf(taken))}`, action: 'replace' as const }]
      : []),
    ...(problems.length > 0
      ? [{ label: `$(warning) ${vscode.l10n.t('Show the problems without writing')}`, action: 'problems' as const }]
      : []),
    { label: `$(close) ${vscode.l10n.t('Cancel')}`, action: 'cancel' },
  ];
  const title = vscode.l10n.t('Entries: {0}. Problems: {1}.', entryCount, problems.length);
  const placeHolder = vscode.l10n.t('Preview of the glossary. You can still edit it before it is written.');
  return (await vscode.window.showQuickPick(choices, { title, placeHolder, ignoreFocusOut: true }))?.action ?? 'cancel';
}

async function confirmed(uri: vscode.Uri): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const question = vscode.l10n.t('Replace {0}? Its current contents will be lost.', vscode.workspace.asRelativePath(uri));
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

/** Writes the file and opens it. */
async function write(uri: vscode.Uri, text: string, overwrite: boolean): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite });
  if (!(await vscode.workspace.applyEdit(edit))) {
    showError(vscode.l10n.t('“{0}” cannot be written.', vscode.workspace.asRelativePath(uri)));
    return false;
  }
  await vscode.window.showTextDocument(uri, { preview: false });
  return true;
}

/** Closes the preview without asking whether to save it. */
async function close(document: vscode.TextDocument): Promise<void> {
  const active = vscode.window.activeTextEditor?.document;
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  if (active && active !== document) await vscode.window.showTextDocument(active, { preview: false });
}

function diagnosticsOf(text: string, problems: readonly ImportProblem[]): vscode.Diagnostic[] {
  const lines = text.split(/\r\n?|\n/);
  return problems.map(({ line, ...problem }) => {
    const range = new vscode.Range(line - 1, 0, line - 1, lines[line - 1]?.length ?? 0);
    return diagnosticAt(range, problem);
  });
}
