import * as vscode from 'vscode';
import type { Catalog } from '../../language/features/glossary';
import { newNote, type NewEntry, noteFileName, noteLike } from '../../language/features/glossary';
import type { GlossaryFiles } from './files';
import { exists, glossaryFolderOf } from './folder';
import { ownGlossaries } from './writableFiles';

/** A folder of notes, in which each entry has a file of its own. */
export interface NoteFolder {
  readonly folder: vscode.Uri;
  /** The addresses of its notes. */
  readonly notes: readonly string[];
}

/** Where new entries may go. */
export interface EntryPlaces {
  /** The writer's glossaries of several entries. */
  readonly files: readonly vscode.Uri[];
  readonly noteFolders: readonly NoteFolder[];
}

/** In a folder of notes, a file without any entry is a note that is not written yet, and no glossary. */
export function entryPlaces(glossaries: GlossaryFiles, catalog: Catalog): EntryPlaces {
  const known = new Map(catalog.glossaries.map((each) => [each.uri, each]));
  const notesIn = new Map<string, NoteFolder & { readonly notes: string[] }>();
  const own = ownGlossaries(glossaries);
  const folderOf = (uri: vscode.Uri): vscode.Uri => glossaryFolderOf(uri) ?? vscode.Uri.joinPath(uri, '..');
  for (const uri of own) {
    if (known.get(uri.toString())?.isNote !== true) continue;
    const folder = folderOf(uri);
    const noteFolder = notesIn.get(folder.toString()) ?? { folder, notes: [] };
    notesIn.set(folder.toString(), noteFolder);
    noteFolder.notes.push(uri.toString());
  }
  const files = own.filter((uri) => {
    const glossary = known.get(uri.toString());
    if (glossary?.isNote === true) return false;
    return !notesIn.has(folderOf(uri).toString()) || (glossary?.entities.length ?? 0) > 0;
  });
  return { files, noteFolders: [...notesIn.values()] };
}

/** A new note with an entry, in the folder of its kind if there is one; or a sentence that says why it cannot be written. */
export async function noteFor(
  { folder, notes }: NoteFolder,
  entry: NewEntry,
): Promise<{ readonly uri: vscode.Uri; readonly text: string } | { readonly problem: string }> {
  const like = noteLike(notes, entry.kind);
  const parent = like === undefined ? folder : vscode.Uri.joinPath(vscode.Uri.parse(like), '..');
  const uri = vscode.Uri.joinPath(parent, `${noteFileName(entry.name)}.md`);
  if (await exists(uri)) {
    const file = vscode.workspace.asRelativePath(uri);
    const problem = vscode.l10n.t(
      'There is a file “{0}” already. To make it the entry, write a property such as “kind: person” at its top; otherwise rename it.',
      file,
    );
    return { problem };
  }
  const text = newNote(uri.toString(), entry);
  if (text !== undefined) return { uri, text };
  return { problem: vscode.l10n.t('“{0}” cannot be written as a note: it would be read differently.', entry.name) };
}
