import * as vscode from 'vscode';
import type { FoundPassage } from '../../language';
import { readDestination } from '../../language/features/sources';
import { openDocument, readTextFile } from '../workspace/readTextFile';
import type { SourceFiles } from './files';

/** Where the link of a text leads. */
export type LinkedPassage =
  | { readonly status: 'web' }
  | { readonly status: 'refused' }
  | { readonly status: 'missing' | 'not-utf8' | 'too-large'; readonly uri: vscode.Uri }
  | {
      readonly status: 'read';
      readonly uri: vscode.Uri;
      readonly text: string;
      /** Undefined for a link to the whole text. */
      readonly passage?: FoundPassage;
    };

interface KnownText {
  /** Of an open document, its version; of a file, its time and size. */
  readonly version: number | string;
  readonly text: string;
  readonly passages: Map<string, FoundPassage>;
}

/** A text, or why it cannot be read. */
type ReadText = KnownText | 'missing' | 'not-utf8' | 'too-large';

/** The files that were read while many links are followed, by URI. */
export type FilesRead = Map<string, Promise<ReadText>>;

/** The texts that others cite, and the passages found in them. A text is searched again when it has changed. */
export class SourceTexts {
  readonly #sources: SourceFiles;
  readonly #known = new Map<string, KnownText>();

  constructor(sources: SourceFiles) {
    this.#sources = sources;
  }

  /**
   * Follows a link; `destination` is as the citing text has it, without escapes. Whoever follows many links at once
   * passes the same `filesRead`, so that each file is read once.
   */
  async follow(citingUri: string, destination: string, filesRead: FilesRead = new Map()): Promise<LinkedPassage> {
    const target = readDestination(destination);
    if (target.kind === 'web') return { status: 'web' };
    const uri = target.kind === 'file' ? this.#sources.resolvePath(citingUri, target.path) : undefined;
    if (target.kind !== 'file' || !uri) return { status: 'refused' };
    const key = uri.toString();
    const read = filesRead.get(key) ?? this.#read(uri);
    filesRead.set(key, read);
    const known = await read;
    if (typeof known === 'string') return { status: known, uri };
    const { text } = known;
    const { fragment } = target;
    return {
      status: 'read',
      uri,
      text,
      ...(fragment !== undefined && { passage: this.#find(uri, known, fragment) }),
    };
  }

  async #read(uri: vscode.Uri): Promise<ReadText> {
    const key = uri.toString();
    const stamp = openDocument(uri) ? undefined : await stampOf(uri);
    const known = this.#known.get(key);
    if (known && stamp !== undefined && known.version === stamp) return known;
    const file = await readTextFile(uri);
    if (file.status !== 'read') {
      this.#known.delete(key);
      return file.status;
    }
    // A document counts from 1 again each time it is opened: its version alone does not tell that the text is the same.
    const version = openDocument(uri)?.version ?? stamp ?? 'missing';
    const passages = known?.text === file.text ? known.passages : new Map<string, FoundPassage>();
    const read = { version, text: file.text, passages };
    this.#known.set(key, read);
    return read;
  }

  #find(uri: vscode.Uri, { text, passages }: KnownText, fragment: string): FoundPassage {
    let found = passages.get(fragment);
    if (!found) passages.set(fragment, (found = this.#sources.findIn(uri, text, fragment)));
    return found;
  }
}

/** The same as long as nobody writes the file: its time and size. */
async function stampOf(uri: vscode.Uri): Promise<string> {
  try {
    const { mtime, size } = await vscode.workspace.fs.stat(uri);
    return `${mtime}:${size}`;
  } catch {
    return 'missing';
  }
}
