import * as vscode from 'vscode';
import { decodedText, type ImportFile, type ImportProblem } from '../../../language/features/glossary';
import { diagnosticAt } from '../../checks/diagnostics';
import { showError } from '../../ui/notify';
import { readTextFile } from '../../workspace/readTextFile';

/** What is imported: a file, or the notes of a folder. */
export interface ImportSource {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly content: string | readonly ImportFile[];
}

const endings = ['csv', 'tsv', 'tab', 'txt', 'json', 'srj', 'ged', 'yml', 'yaml', 'md'];

/** Asks for a file or a folder: some systems show only one of them in a dialog. */
export async function askForSource(): Promise<vscode.Uri | undefined> {
  const choices = [
    {
      label: `$(file) ${vscode.l10n.t('A file...')}`,
      detail: vscode.l10n.t('Spreadsheet, Wikidata, Zotero, GEDCOM, JSON, YAML'),
      isFolder: false,
    },
    {
      label: `$(folder) ${vscode.l10n.t('A folder of notes...')}`,
      detail: vscode.l10n.t('Obsidian notes with front matter'),
      isFolder: true,
    },
  ];
  const choice = await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Import Glossary') });
  if (!choice) return undefined;
  const uris = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Import Glossary'),
    openLabel: vscode.l10n.t('Import'),
    canSelectFolders: choice.isFolder,
    canSelectFiles: !choice.isFolder,
    ...(!choice.isFolder && { filters: { [vscode.l10n.t('Tables, trees, JSON and YAML')]: endings } }),
  });
  return uris?.[0];
}

/** Reads a file, or all Markdown files below a folder. Tells the writer what cannot be read. */
export async function readSource(uri: vscode.Uri): Promise<ImportSource | undefined> {
  const name = uri.path.replace(/\/{1,9}$/, '').replace(/^.*\//, '');
  if (await isFolder(uri)) {
    const content = await notesBelow(uri, '');
    return content && { uri, name, content };
  }
  const content = await readText(uri);
  return content === undefined ? undefined : { uri, name, content };
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** Hidden folders are skipped, links not followed. Undefined where a note cannot be read. */
async function notesBelow(folder: vscode.Uri, path: string): Promise<ImportFile[] | undefined> {
  const files: ImportFile[] = [];
  const entries = await vscode.workspace.fs.readDirectory(folder);
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    const uri = vscode.Uri.joinPath(folder, name);
    const inside = path === '' ? name : `${path}/${name}`;
    if (type === vscode.FileType.Directory) {
      const below = await notesBelow(uri, inside);
      if (!below) return undefined;
      files.push(...below);
    } else if (type === vscode.FileType.File && /\.(?:md|markdown)$/i.test(name)) {
      const text = await readText(uri);
      if (text === undefined) return undefined;
      files.push({ name: inside, text });
    }
  }
  return files;
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const file = await readTextFile(uri, (bytes) =>
    decodedText(bytes, (encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes)),
  );
  if (file.status === 'read') return file.text;
  const name = vscode.workspace.asRelativePath(uri);
  const messages = {
    missing: vscode.l10n.t('“{0}” cannot be read.', name),
    'not-utf8': vscode.l10n.t('The file “{0}” is not UTF-8 text.', name),
    'too-large': vscode.l10n.t('“{0}” is too large to import.', name),
  };
  return showError(messages[file.status]);
}

/** The problems of each imported file, by line. */
export function diagnosticsOf(
  source: ImportSource,
  problems: readonly ImportProblem[],
): [vscode.Uri, vscode.Diagnostic[]][] {
  const files: readonly Partial<ImportFile>[] =
    typeof source.content === 'string' ? [{ text: source.content }] : source.content;
  return files.map(({ name, text = '' }) => {
    const lines = text.split(/\r\n?|\n/);
    // What holds for a whole folder is told in its first file.
    const own = problems.filter(({ file }) => file === name || (file === undefined && name === files[0]?.name));
    const uri = name === undefined ? source.uri : vscode.Uri.joinPath(source.uri, name);
    const diagnostics = own.map(({ line, ...problem }) =>
      diagnosticAt(new vscode.Range(line - 1, 0, line - 1, lines[line - 1]?.length ?? 0), problem),
    );
    return [uri, diagnostics];
  });
}
