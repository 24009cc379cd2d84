import * as vscode from 'vscode';
import type { LanguageId } from '../../language/types';
import { largestFile } from './readTextFile';

// Which documents Annalist works on.

const languages = ['markdown', 'plaintext'] as const satisfies readonly LanguageId[];

/** Essays and glossaries, on disk, virtual or not yet saved. */
export const annotatedLanguages: vscode.DocumentSelector = languages.map((language) => ({ language, scheme: '*' }));

/** What plain text cannot have: links, citations, comments, glossaries. */
export const markdown: vscode.DocumentSelector = { language: 'markdown', scheme: '*' };

/** Undefined for a document of a language that is not annotated. */
export const annotatedLanguageOf = ({ languageId }: vscode.TextDocument): LanguageId | undefined =>
  languages.find((each) => each === languageId);

/** Whether nothing can be written where a document is from, as with the texts that come with Annalist. */
export const isReadOnly = ({ scheme }: vscode.Uri): boolean =>
  vscode.workspace.fs.isWritableFileSystem(scheme) === false;

/** Whether a document is too long to be annotated and searched. */
export function isTooLarge(document: vscode.TextDocument): boolean {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > largestFile;
}
