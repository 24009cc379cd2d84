import * as vscode from 'vscode';
import { emptyGlossary } from '../../language/features/glossary';
import type { Entity } from '../../language';
import { warn } from '../ui/notify';
import { isReadOnly } from '../workspace/languages';
import type { GlossaryFiles } from './files';
import { exists, newGlossaryFolder } from './folder';

/** Whether a file is a glossary in Markdown that the writer may edit: neither shipped nor read-only. */
export function isOwnGlossary(glossaries: Pick<GlossaryFiles, 'has' | 'isShipped'>, uri: vscode.Uri): boolean {
  return (
    glossaries.has(uri) &&
    !glossaries.isShipped(uri) &&
    uri.path.endsWith('.md') &&
    !isReadOnly(uri)
  );
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

/**
 * The writer's glossary: the only one; of several the one that the writer picks; or a new file. Undefined if there is
 * none, and the writer was told why.
 */
export async function chooseGlossary(
  glossaries: GlossaryFiles,
  essay: vscode.Uri | undefined,
): Promise<GlossaryTarget | undefined> {
  const own = ownGlossaries(glossaries);
  if (own.length === 0) return newGlossary(essay);
  const uri = own.length === 1 ? own[0] : await pickGlossary(own);
  return uri && existingGlossary(uri);
}

/** The glossaries that the writer may edit. */
export const ownGlossaries = (glossaries: GlossaryFiles): vscode.Uri[] =>
  glossaries.sources.map(({ uri }) => vscode.Uri.parse(uri)).filter((uri) => isOwnGlossary(glossaries, uri));

export const existingGlossary = async (uri: vscode.Uri): Promise<GlossaryTarget> => ({
  uri,
  text: (await vscode.workspace.openTextDocument(uri)).getText(),
  isNew: false,
});

async function pickGlossary(own: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const choices = own.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  return (await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Select a glossary') }))?.uri;
}

/** `glossary.md` in the folder for new glossaries. */
async function newGlossary(essay: vscode.Uri | undefined): Promise<GlossaryTarget | undefined> {
  const folder = newGlossaryFolder(essay);
  if (!folder) return undefined;
  const uri = vscode.Uri.joinPath(folder, 'glossary.md');
  if (await exists(uri)) {
    // It exists but was not loaded as a glossary: its text cannot be read.
    return warn(vscode.l10n.t('The glossary “{0}” cannot be read.', vscode.workspace.asRelativePath(uri)));
  }
  return { uri, text: emptyGlossary(vscode.l10n.t('Glossary')), isNew: true };
}
