import * as vscode from 'vscode';
import type { GlossaryFiles } from '../files';
import { exists } from '../folder';
import { existingGlossary, type GlossaryTarget, newGlossary, ownGlossaries } from '../writableFiles';

/**
 * Which glossary the names of a text go to: that of its workspace folder. Where this is not clear the writer is asked,
 * once in a session for each workspace folder.
 */
export class GlossaryChoice {
  readonly #glossaries: GlossaryFiles;
  /** By workspace folder. */
  readonly #chosen = new Map<string, vscode.Uri>();

  constructor(glossaries: GlossaryFiles) {
    this.#glossaries = glossaries;
  }

  /** Undefined if there is no glossary, and the writer was told why or has dismissed the question. */
  async glossaryFor(text: vscode.Uri): Promise<GlossaryTarget | undefined> {
    const chosen = this.#chosen.get(folderOf(text));
    if (chosen && (await exists(chosen))) return existingGlossary(chosen);
    const own = ownGlossaries(this.#glossaries);
    const [only, ...others] = inFolderOf(text, own);
    if (own.length === 0) return this.#remember(text, await newGlossary(text));
    return only && others.length === 0 ? existingGlossary(only) : this.ask(text);
  }

  /** Asks, whatever was chosen before. */
  async ask(text: vscode.Uri): Promise<GlossaryTarget | undefined> {
    const own = ownGlossaries(this.#glossaries);
    const here = inFolderOf(text, own);
    const files = [...here, ...own.filter((uri) => !here.includes(uri))].map((uri) => ({
      label: `$(book) ${vscode.workspace.asRelativePath(uri)}`,
      uri,
    }));
    const anew = { label: `$(new-file) ${vscode.l10n.t('New glossary')}`, uri: undefined };
    // Where the folder of the text has no glossary, a new one in it comes first.
    const choices = here.length > 0 ? [...files, anew] : [anew, ...files];
    const title = vscode.l10n.t('Which glossary do new names go to?');
    const choice = await vscode.window.showQuickPick(choices, { title, ignoreFocusOut: true });
    if (!choice) return undefined;
    return this.#remember(text, choice.uri ? await existingGlossary(choice.uri) : await newGlossary(text));
  }

  /** A new glossary is remembered too: it takes a moment until it is found in the workspace. */
  #remember(text: vscode.Uri, target: GlossaryTarget | undefined): GlossaryTarget | undefined {
    if (target) this.#chosen.set(folderOf(text), target.uri);
    return target;
  }
}

/** The workspace folder of a text; empty if it is in none. */
const folderOf = (text: vscode.Uri): string => vscode.workspace.getWorkspaceFolder(text)?.uri.toString() ?? '';

const inFolderOf = (text: vscode.Uri, files: readonly vscode.Uri[]): readonly vscode.Uri[] => {
  const folder = folderOf(text);
  return folder === '' ? files : files.filter((uri) => folderOf(uri) === folder);
};
