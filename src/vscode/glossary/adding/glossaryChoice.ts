import * as vscode from 'vscode';
import type { Catalog } from '../../../language/features/glossary';
import type { GlossaryFiles } from '../files';
import { exists } from '../folder';
import { entryPlaces, type NoteFolder } from '../noteFolders';
import { existingGlossary, type GlossaryTarget, newGlossary } from '../writableFiles';

/**
 * Which glossary the names of a text go to: that of its workspace folder. Where this is not clear the writer is asked,
 * once in a session for each workspace folder.
 */
export class GlossaryChoice {
  readonly #glossaries: GlossaryFiles;
  readonly #catalog: () => Catalog;
  /** A glossary or a folder of notes, by workspace folder. */
  readonly #chosen = new Map<string, vscode.Uri>();

  constructor(glossaries: GlossaryFiles, catalog: () => Catalog) {
    this.#glossaries = glossaries;
    this.#catalog = catalog;
  }

  /** Undefined if there is no glossary, and the writer was told why or has dismissed the question. */
  async glossaryFor(text: vscode.Uri): Promise<GlossaryTarget | NoteFolder | undefined> {
    const places = this.#places();
    const chosen = this.#chosen.get(folderOf(text));
    const known = places.find(({ noteFolder, uri }) => noteFolder && uri.toString() === chosen?.toString());
    if (known) return known.noteFolder;
    if (chosen?.path.endsWith('.md') === true && (await exists(chosen))) return existingGlossary(chosen);
    const [only, ...others] = inFolderOf(text, places);
    if (places.length === 0) return this.#remember(text, await newGlossary(text));
    return only && others.length === 0 ? targetOf(only) : this.ask(text);
  }

  /** Asks, whatever was chosen before. */
  async ask(text: vscode.Uri): Promise<GlossaryTarget | NoteFolder | undefined> {
    const places = this.#places();
    const here = inFolderOf(text, places);
    const files = [...here, ...places.filter((place) => !here.includes(place))].map((place) => ({
      label: `$(${place.noteFolder ? 'folder' : 'book'}) ${vscode.workspace.asRelativePath(place.uri)}`,
      place,
    }));
    const anew = { label: `$(new-file) ${vscode.l10n.t('New glossary')}`, place: undefined };
    // Where the folder of the text has no glossary, a new one in it comes first.
    const choices = here.length > 0 ? [...files, anew] : [anew, ...files];
    const title = vscode.l10n.t('Which glossary do new names go to?');
    const choice = await vscode.window.showQuickPick(choices, { title, ignoreFocusOut: true });
    if (!choice) return undefined;
    return this.#remember(text, choice.place ? await targetOf(choice.place) : await newGlossary(text));
  }

  /** A new glossary is remembered too: it takes a moment until it is found in the workspace. */
  #remember<Target extends GlossaryTarget | NoteFolder>(
    text: vscode.Uri,
    target: Target | undefined,
  ): Target | undefined {
    if (target) this.#chosen.set(folderOf(text), 'notes' in target ? target.folder : target.uri);
    return target;
  }

  #places(): readonly Place[] {
    const { files, noteFolders } = entryPlaces(this.#glossaries, this.#catalog());
    return [
      ...files.map((uri) => ({ uri })),
      ...noteFolders.map((noteFolder) => ({ uri: noteFolder.folder, noteFolder })),
    ];
  }
}

/** A glossary, or a folder of notes. */
interface Place {
  readonly uri: vscode.Uri;
  readonly noteFolder?: NoteFolder;
}

const targetOf = ({ uri, noteFolder }: Place): Promise<GlossaryTarget | NoteFolder> =>
  noteFolder ? Promise.resolve(noteFolder) : existingGlossary(uri);

/** The workspace folder of a text; empty if it is in none. */
const folderOf = (text: vscode.Uri): string => vscode.workspace.getWorkspaceFolder(text)?.uri.toString() ?? '';

const inFolderOf = (text: vscode.Uri, places: readonly Place[]): readonly Place[] => {
  const folder = folderOf(text);
  return folder === '' ? places : places.filter(({ uri }) => folderOf(uri) === folder);
};
