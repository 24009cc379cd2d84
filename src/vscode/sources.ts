import * as vscode from 'vscode';
import { findPassage, type Span, type SourceTarget } from '../language';
import { rangeInText } from './convert';
import { readTextFile } from './textFiles';

/** What became of a link to a passage. */
export type PassageLookup =
  | { readonly status: 'found'; readonly uri: vscode.Uri; readonly range: vscode.Range }
  | { readonly status: 'refused' | 'missing-file' | 'not-utf8' | 'too-large' }
  | { readonly status: 'orphan' | 'ambiguous'; readonly uri: vscode.Uri; readonly candidates: readonly vscode.Range[] };

/** The links of glossary entries, followed through the file system; nothing outside workspace and extension is read. */
export class SourceFiles {
  readonly #extensionUri: vscode.Uri;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  /** The file that a relative link leads to; undefined where it climbs out of the workspace. */
  resolve(glossaryUri: string, target: SourceTarget): vscode.Uri | undefined {
    const glossary = vscode.Uri.parse(glossaryUri);
    if (target.path === '') return glossary;
    let path: string;
    try {
      path = decodeURIComponent(target.path);
    } catch {
      return undefined;
    }
    const uri = vscode.Uri.joinPath(glossary, '..', path);
    return this.#isOurs(uri) ? uri : undefined;
  }

  /** Finds the words that a link names, in the file as it stands in the editor. */
  async find(uri: vscode.Uri, fragment: string | undefined): Promise<PassageLookup> {
    if (!this.#isOurs(uri)) return { status: 'refused' };
    const file = await readTextFile(uri);
    if (file.status === 'missing') return { status: 'missing-file' };
    if (file.status !== 'read') return { status: file.status };
    if (fragment === undefined) return { status: 'found', uri, range: new vscode.Range(0, 0, 0, 0) };
    const passage = findPassage(file.text, fragment);
    const toRange = (span: Span): vscode.Range => rangeInText(file.text, span);
    if (passage.span) return { status: 'found', uri, range: toRange(passage.span) };
    const status = passage.candidates.length > 0 ? 'ambiguous' : 'orphan';
    return { status, uri, candidates: passage.candidates.map(toRange) };
  }

  isInWorkspace(uri: vscode.Uri): boolean {
    return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  }

  #isOurs(uri: vscode.Uri): boolean {
    const { scheme, authority, path } = this.#extensionUri;
    const isShipped = uri.scheme === scheme && uri.authority === authority && uri.path.startsWith(`${path}/`);
    return isShipped || this.isInWorkspace(uri);
  }
}
