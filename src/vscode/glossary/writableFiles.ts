import * as vscode from 'vscode';
import { emptyGlossary } from '../../language/features/glossary';
import type { Entity } from '../../language';
import { isReadOnly } from '../workspace/languages';
import type { GlossaryFiles } from './files';
import { freeFile, newGlossaryFolder } from './folder';

/** Whether a file is a glossary in Markdown that the writer may edit: neither shipped nor read-only. */
export function isOwnGlossary(glossaries: Pick<GlossaryFiles, 'has' | 'isShipped'>, uri: vscode.Uri): boolean {
  return glossaries.has(uri) && !glossaries.isShipped(uri) && uri.path.endsWith('.md') && !isReadOnly(uri);
}

/** Answers whether an entry stands in a glossary that the writer may edit. */
export const isOwnEntry =
  (glossaries: Pick<GlossaryFiles, 'has' | 'isShipped'>) =>
  ({ uri }: Pick<Entity, 'uri'>): boolean =>
    isOwnGlossary(glossaries, vscode.Uri.parse(uri));

/** The file that a new entry goes to. A file that does not exist yet has a text all the same: its heading. */
export interface GlossaryTarget {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly isNew: boolean;
}

/** The glossaries that the writer may edit. */
export const ownGlossaries = (glossaries: GlossaryFiles): vscode.Uri[] =>
  glossaries.sources.map(({ uri }) => vscode.Uri.parse(uri)).filter((uri) => isOwnGlossary(glossaries, uri));

export const existingGlossary = async (uri: vscode.Uri): Promise<GlossaryTarget> => ({
  uri,
  text: (await vscode.workspace.openTextDocument(uri)).getText(),
  isNew: false,
});

/**
 * A new glossary in the folder of the settings, of the workspace folder of a text: `glossary.md`, or the first free
 * `glossary-2.md`. Undefined if there is no such folder, and the writer was told why.
 */
export async function newGlossary(text: vscode.Uri): Promise<GlossaryTarget | undefined> {
  const folder = newGlossaryFolder(text);
  return (
    folder && { uri: await freeFile(folder, 'glossary'), text: emptyGlossary(vscode.l10n.t('Glossary')), isNew: true }
  );
}
