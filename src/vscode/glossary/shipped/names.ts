import * as vscode from 'vscode';
import { isShippedFile, shippedFile } from '../../workspace/shippedFiles';

/** The glossaries that come with Annalist, by the names of their files. */
export const shippedGlossaries = ['china-1949-1965'] as const;

/** The glossaries of the sample essay: a shipped one, and a small one of its own. */
export const sampleGlossaries = (extensionUri: vscode.Uri): readonly vscode.Uri[] => [
  shippedUri(extensionUri, shippedGlossaries[0]),
  shippedFile(extensionUri, 'media/sample/glossary/provinces.md'),
];

export const shippedUri = (extensionUri: vscode.Uri, name: string): vscode.Uri =>
  shippedFile(extensionUri, `glossary/${name}.md`);

/** Whether a text is a sample essay that comes with Annalist: read-only, or in a folder that is open. */
export const isSample = (extensionUri: vscode.Uri, uri: vscode.Uri): boolean =>
  (isShippedFile(uri) && uri.path.startsWith('/media/')) ||
  uri.toString().startsWith(`${vscode.Uri.joinPath(extensionUri, 'media', 'sample').toString()}/`);
