import * as vscode from 'vscode';
import { contextOf, nearestWords, type PassageContext, placesToPropose } from '../../language/features/sources';
import { describePassage, findPassage, type FoundPassage, type Span } from '../../language';
import type { SourceTarget } from '../../language/features/glossary';
import { rangesIn } from '../workspace/positions';
import { type FileText, readTextFile } from '../workspace/readTextFile';
import { isShippedFile, shippedFile } from '../workspace/shippedFiles';
import { FoldedTextCache } from './foldedTextCache';

/** What became of a link to a passage. */
export type PassageLookup =
  | { readonly status: 'found'; readonly uri: vscode.Uri; readonly range: vscode.Range; readonly isEdited: boolean }
  | { readonly status: 'refused' | 'missing-file' | 'not-utf8' | 'too-large' }
  | {
      /** `orphan`: no place comes near. */
      readonly status: 'orphan' | 'ambiguous';
      readonly uri: vscode.Uri;
      readonly candidates: readonly PassagePlace[];
      /** How often the words stand in the file, whatever their context. */
      readonly count: number;
      /** The words that are most like them, if any come near: those of the first candidate. */
      readonly nearest?: string;
    };

/** A place that a link may mean. */
export interface PassagePlace {
  readonly range: vscode.Range;
  readonly context: PassageContext;
}

/** Characters: a longer fragment is useless, as it takes half of a text that repeats itself to tell a passage apart. */
const longestFragment = 4000;

/** The passages that links lead to, in files. Nothing outside the workspace and the extension is read. */
export class SourceFiles {
  readonly #extensionUri: vscode.Uri;
  readonly #folded = new FoldedTextCache();
  /** Files that are being read now: links of one text often lead to the same few. */
  readonly #reading = new Map<string, Promise<FileText>>();

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  /** The file that a relative link leads to; undefined if it is outside the workspace. */
  resolve(glossaryUri: string, target: Pick<SourceTarget, 'path'>): vscode.Uri | undefined {
    try {
      return this.resolvePath(glossaryUri, decodeURIComponent(target.path));
    } catch {
      return undefined;
    }
  }

  /** The same for a path without percent-encoding; with a slash in front it starts from the workspace folder. */
  resolvePath(textUri: string, path: string): vscode.Uri | undefined {
    const text = vscode.Uri.parse(textUri);
    if (path === '') return text;
    const folder = path.startsWith('/')
      ? vscode.workspace.getWorkspaceFolder(text)?.uri
      : vscode.Uri.joinPath(text, '..');
    const uri = folder && vscode.Uri.joinPath(folder, path);
    if (uri && isShippedFile(uri)) return shippedFile(this.#extensionUri, uri.path.slice(1));
    return uri && this.#isOurs(uri) ? uri : undefined;
  }

  /** Finds the words that a link names, in the file as it stands in the editor. */
  async find(uri: vscode.Uri, fragment: string | undefined): Promise<PassageLookup> {
    if (!this.#isOurs(uri)) return { status: 'refused' };
    const file = await this.#read(uri);
    if (file.status === 'missing') return { status: 'missing-file' };
    if (file.status !== 'read') return { status: file.status };
    const { text } = file;
    if (fragment === undefined) {
      return { status: 'found', uri, range: new vscode.Range(0, 0, 0, 0), isEdited: false };
    }
    const passage = this.findIn(uri, text, fragment);
    const rangeOf = rangesIn(text);
    if (passage.span) {
      const isEdited = passage.status !== 'exact';
      return { status: 'found', uri, range: rangeOf(passage.span), isEdited };
    }
    const placeOf = (span: Span): PassagePlace => ({ range: rangeOf(span), context: contextOf(text, span) });
    const places = placesToPropose(passage);
    const status = places.length > 0 ? 'ambiguous' : 'orphan';
    const nearest = nearestWords(text, passage);
    return {
      status,
      uri,
      candidates: places.map(placeOf),
      count: passage.count ?? 0,
      ...(nearest !== undefined && { nearest }),
    };
  }

  /** The passage of a text that a fragment names; the text is a file's, as it stands in the editor. */
  findIn(uri: vscode.Uri, text: string, fragment: string): FoundPassage {
    return findPassage(this.#folded.get(uri.toString(), text), fragment);
  }

  /** The fragment that names a passage of a text; undefined if no fragment of a useful length is unique. */
  describe(uri: vscode.Uri, text: string, span: Span): string | undefined {
    return describePassage(this.#folded.get(uri.toString(), text), span, longestFragment) || undefined;
  }

  isInWorkspace(uri: vscode.Uri): boolean {
    return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  }

  #read(uri: vscode.Uri): Promise<FileText> {
    const key = uri.toString();
    const known = this.#reading.get(key);
    if (known) return known;
    const reading = readTextFile(uri).finally(() => this.#reading.delete(key));
    this.#reading.set(key, reading);
    return reading;
  }

  #isOurs(uri: vscode.Uri): boolean {
    return isShippedFile(uri) || this.isInWorkspace(uri);
  }
}
