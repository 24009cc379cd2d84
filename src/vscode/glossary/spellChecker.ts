import * as vscode from 'vscode';
import { addWords, spellingWords, type WordList } from '../../language/features/glossary';
import type { AnnotationStore } from '../essay/annotationStore';
import { inform, warn } from '../ui/notify';
import type { EditedFile, QuietEdits } from '../ui/quietEdits';
import { readTextFile } from '../workspace/readTextFile';

/**
 * The command *Add Glossary Names to Spell Checker*: writes the words of all names to the word list of cSpell (Code Spell
 * Checker), in its settings file where the workspace folder has one, else in the settings of the folder.
 */
export const registerSpellChecker = (store: AnnotationStore, edits: QuietEdits): vscode.Disposable =>
  vscode.commands.registerCommand('annalist.addNamesToSpellChecker', async () => {
    const words = spellingWords(store.service.catalog.entities);
    if (words.length === 0) return inform(vscode.l10n.t('The glossaries have no names yet.'));
    const folder = await workspaceFolder();
    if (!folder) return;
    const { file, list } = await listIn(folder);
    const change = addWords(file.text, list, words);
    const name = vscode.workspace.asRelativePath(file.uri);
    if (!change) return warn(vscode.l10n.t('“{0}” is not understood: no words were added.', name));
    const count = change.added.length;
    if (count === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('All words are in {0} already', name), 5000);
      return;
    }
    const said =
      count === 1 ? vscode.l10n.t('1 word added to {0}', name) : vscode.l10n.t('{0} words added to {1}', count, name);
    await edits.make(file, change.edit, said);
  });

/** The folder of the active text, the only one, or the one that the writer picks. */
async function workspaceFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const text = vscode.window.activeTextEditor?.document.uri;
  const own = text && vscode.workspace.getWorkspaceFolder(text);
  if (folders.length === 0) return warn(vscode.l10n.t('Open a folder first. The words are saved in it.'));
  if (own ?? folders.length === 1) return (own ?? folders[0])?.uri;
  const choices = folders.map(({ name, uri }) => ({ label: name, uri }));
  const title = vscode.l10n.t('Which folder are the words saved in?');
  return (await vscode.window.showQuickPick(choices, { title }))?.uri;
}

/**
 * Where cSpell looks for its settings, the first file that exists counts. From `configLocations` of cspell-lib 9, without
 * those that are programs: like cSpell's own extension, we write no JavaScript.
 */
const settingsFiles = [
  'package.json',
  ...['.cspell.json', 'cspell.json', '.cSpell.json', 'cSpell.json', '.cspell.jsonc', 'cspell.jsonc'],
  ...['.vscode/cspell.json', '.vscode/cSpell.json', '.vscode/.cspell.json'],
  ...['.cspell.config.json', '.cspell.config.jsonc', '.cspell.config.yaml', '.cspell.config.yml'],
  ...['cspell.config.json', 'cspell.config.jsonc', 'cspell.config.yaml', 'cspell.config.yml'],
  ...['.cspell.yaml', '.cspell.yml', 'cspell.yaml', 'cspell.yml'],
  ...['.config/cspell.json', '.config/cspell.config.json', '.config/cspell.config.yaml'],
];

interface ListInFile {
  readonly file: EditedFile;
  readonly list: WordList;
}

async function listIn(folder: vscode.Uri): Promise<ListInFile> {
  for (const name of settingsFiles) {
    const uri = vscode.Uri.joinPath(folder, name);
    const read = await readTextFile(uri);
    if (read.status !== 'read') continue;
    // Of package.json only its part for cSpell counts.
    if (name === 'package.json' && !/"cspell"\s{0,9}:/.test(read.text)) continue;
    const path = name === 'package.json' ? ['cspell', 'words'] : ['words'];
    return {
      file: { uri, text: read.text, isNew: false },
      list: { format: /\.ya?ml$/.test(name) ? 'yaml' : 'json', path },
    };
  }
  const uri = vscode.Uri.joinPath(folder, '.vscode', 'settings.json');
  const read = await readTextFile(uri);
  const file = read.status === 'read' ? { uri, text: read.text, isNew: false } : { uri, text: '', isNew: true };
  return { file, list: { format: 'json', path: ['cSpell.words'] } };
}
