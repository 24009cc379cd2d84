// Stands in for the module `vscode` in the unit tests of src/vscode, whose bundles import this file in its place. It has
// no more than those tests need: values, events, texts and files in memory. What a test sets and reads is in `fake`.
import type * as vscode from 'vscode';

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
  isEqual = (other: Position): boolean => this.line === other.line && this.character === other.character;
  with = ({ line = this.line, character = this.character }): Position => new Position(line, character);
}

export class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(...ends: [Position, Position] | [number, number, number, number]) {
    const [start, end] = ends.length === 2 ? ends : [new Position(ends[0], ends[1]), new Position(ends[2], ends[3])];
    this.start = start;
    this.end = end;
  }
  get isEmpty(): boolean {
    return this.start.isEqual(this.end);
  }
  isEqual = (other: Range): boolean => this.start.isEqual(other.start) && this.end.isEqual(other.end);
}

/** Without percent-encoding, but for what the test writes into the path. */
export class Uri {
  private constructor(
    readonly scheme: string,
    readonly authority: string,
    readonly path: string,
    readonly fragment: string,
  ) {}
  static parse(text: string): Uri {
    const [, scheme = '', authority = '', path = '', fragment = ''] =
      /^([\w-]+):(?:\/\/([^/]*))?([^#]*)(?:#(.*))?$/.exec(text) ?? [];
    return new Uri(scheme, authority, path, fragment);
  }
  static joinPath(base: Uri, ...steps: string[]): Uri {
    const path: string[] = [];
    for (const step of [base.path, ...steps].join('/').split('/')) {
      if (step === '..') path.pop();
      else if (step !== '' && step !== '.') path.push(step);
    }
    return base.with({ path: `/${path.join('/')}` });
  }
  with({ path = this.path, fragment = this.fragment }): Uri {
    return new Uri(this.scheme, this.authority, path, fragment);
  }
  toString(): string {
    const place = this.scheme === 'file' || this.authority !== '' ? `//${this.authority}` : '';
    return `${this.scheme}:${place}${this.path}${this.fragment === '' ? '' : `#${this.fragment}`}`;
  }
}

export class Disposable {
  constructor(readonly dispose: () => unknown) {}
  static from = (...all: { dispose(): unknown }[]): Disposable =>
    new Disposable(() => all.forEach((each) => each.dispose()));
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => unknown>();
  event = (listener: (value: T) => unknown): Disposable => {
    this.#listeners.add(listener);
    return new Disposable(() => this.#listeners.delete(listener));
  };
  fire = (value: T): void => [...this.#listeners].forEach((listener) => listener(value));
  dispose = (): void => this.#listeners.clear();
}

export class CancellationTokenSource {
  readonly #onCancel = new EventEmitter<unknown>();
  readonly token = { isCancellationRequested: false, onCancellationRequested: this.#onCancel.event };
  cancel(): void {
    this.token.isCancellationRequested = true;
    this.#onCancel.fire(undefined);
  }
}

export class WorkspaceEdit {
  readonly edits: [uri: Uri, edits: readonly { range: Range; newText: string }[]][] = [];
  replace = (uri: Uri, range: Range, newText: string): void => this.set(uri, [{ range, newText }]);
  set = (uri: Uri, edits: readonly { range: Range; newText: string }[]): void => void this.edits.push([uri, edits]);
  entries = (): WorkspaceEdit['edits'] => this.edits;
}
export const TextEdit = { replace: (range: Range, newText: string) => ({ range, newText }) };

export class MarkdownString {
  isTrusted: unknown;
  baseUri: Uri | undefined;
  constructor(
    readonly value: string,
    readonly supportThemeIcons = false,
  ) {}
}

/** A class of which only the constructor's arguments and what is assigned later matter. */
const record = (...names: readonly string[]) =>
  class {
    readonly given: number;
    constructor(...values: readonly unknown[]) {
      this.given = values.length;
      names.forEach((name, i) => Object.assign(this, { [name]: values[i] }));
    }
  };
export const CodeAction = record('title', 'kind');
export const CodeLens = record('range');
export const CompletionItem = record('label', 'kind');
export const CompletionList = record('items', 'isIncomplete');
export const Diagnostic = record('range', 'message', 'severity');
export const DocumentHighlight = record('range', 'kind');
export const DocumentLink = record('range', 'target');
export const Hover = record('contents', 'range');
export const Location = record('uri', 'range');
export const RelativePattern = record('base', 'pattern');
export const SymbolInformation = record('name', 'kind', 'containerName', 'location');
export const ThemeColor = record('id');
export const ThemeIcon = record('id', 'color');
export const TreeItem = record('label', 'collapsibleState');

export const CompletionItemKind = { EnumMember: 19, Field: 4, File: 16, Reference: 17 };
export const DocumentHighlightKind = { Text: 0 };
export const CodeActionKind = { QuickFix: 'quickfix', Refactor: 'refactor' };
export const DecorationRangeBehavior = { ClosedClosed: 1 };
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2 };
export const EndOfLine = { LF: 1, CRLF: 2 };
export const LanguageStatusSeverity = { Warning: 1 };
export const ProgressLocation = { Notification: 15, Window: 10 };
export const SymbolKind = {};
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
export const ViewColumn = { One: 1, Beside: -2 };

type Change = Pick<vscode.TextDocumentChangeEvent, 'document' | 'contentChanges' | 'reason'>;

/** What a test sets beforehand, and reads afterwards. */
export const fake = {
  /** Texts on disk, by URI. */
  files: new Map<string, string | Uint8Array>(),
  /** Folders of the workspace. */
  folders: [Uri.parse('file:///essays')],
  /** Settings of Annalist. */
  settings: new Map<string, unknown>(),
  documents: [] as vscode.TextDocument[],
  /** Notifications and log entries. */
  said: [] as string[],
  didOpen: new EventEmitter<vscode.TextDocument>(),
  didClose: new EventEmitter<vscode.TextDocument>(),
  didChange: new EventEmitter<Change>(),
  /** What was registered last with `languages.register…`, by the words after “register”: `HoverProvider`. */
  providers: new Map<string, unknown>(),
  /** The last diagnostics of each collection, by its name and the file's URI. */
  diagnostics: new Map<string, readonly vscode.Diagnostic[]>(),
};

/** A document in the editor. `replace` edits it as a writer does. */
export class Document {
  readonly uri: Uri;
  version = 1;
  isClosed = false;
  eol = EndOfLine.LF;
  constructor(
    uri: string,
    private text: string,
    readonly languageId = 'markdown',
  ) {
    this.uri = Uri.parse(uri);
  }
  get lineCount(): number {
    return this.text.split('\n').length;
  }
  getText = (range?: Range): string =>
    range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text;
  lineAt = (line: number) => {
    const text = this.text.split('\n')[line] ?? '';
    return { text, isEmptyOrWhitespace: text.trim() === '', range: new Range(line, 0, line, text.length) };
  };
  positionAt = (offset: number): Position => {
    const before = this.text.slice(0, offset).split('\n');
    return new Position(before.length - 1, before.at(-1)?.length ?? 0);
  };
  offsetAt = ({ line, character }: Position): number =>
    this.text.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;

  open(): vscode.TextDocument {
    fake.documents.push(this.forVscode());
    fake.didOpen.fire(this.forVscode());
    return this.forVscode();
  }
  replace(words: string, text: string): void {
    const rangeOffset = this.text.indexOf(words);
    this.text = this.text.slice(0, rangeOffset) + text + this.text.slice(rangeOffset + words.length);
    this.version++;
    const change = { rangeOffset, rangeLength: words.length, text } as vscode.TextDocumentContentChangeEvent;
    fake.didChange.fire({ document: this.forVscode(), contentChanges: [change], reason: undefined });
  }
  close(): void {
    this.isClosed = true;
    fake.documents = fake.documents.filter((each) => each !== this.forVscode());
    fake.didClose.fire(this.forVscode());
  }
  forVscode(): vscode.TextDocument {
    return this as unknown as vscode.TextDocument;
  }
}

const never = () => new Disposable(() => undefined);
const say = (message: unknown): Promise<undefined> => {
  fake.said.push(String(message));
  return Promise.resolve(undefined);
};
const folderOf = (uri: Uri): { uri: Uri } | undefined =>
  fake.folders.map((folder) => ({ uri: folder })).find(({ uri: { path } }) => uri.path.startsWith(`${path}/`));

/** Only the folder in front of the first asterisk of a pattern counts. */
const isIn = (uri: Uri, pattern: unknown): boolean => {
  if (typeof pattern === 'string') return folderOf(uri) !== undefined;
  const { base, pattern: glob } = pattern as { base: { uri: Uri }; pattern: string };
  return uri.path.startsWith(`${base.uri.path}/${glob.split('*')[0] ?? ''}`);
};

export const workspace = {
  get textDocuments() {
    return fake.documents;
  },
  get workspaceFolders() {
    return fake.folders.map((uri) => ({ uri }));
  },
  name: 'essays',
  getWorkspaceFolder: folderOf,
  asRelativePath: (uri: Uri) => uri.path.slice((folderOf(uri)?.uri.path.length ?? -1) + 1),
  getConfiguration: () => ({ get: (name: string) => fake.settings.get(name), inspect: () => undefined }),
  /** Every file that is in the folder of the pattern, or in the workspace. */
  findFiles: (pattern: unknown) =>
    Promise.resolve([...fake.files.keys()].map((uri) => Uri.parse(uri)).filter((uri) => isIn(uri, pattern))),
  createFileSystemWatcher: () => ({
    onDidChange: never,
    onDidCreate: never,
    onDidDelete: never,
    dispose: () => undefined,
  }),
  fs: {
    isWritableFileSystem: (scheme: string) => scheme !== 'readonly',
    stat: (uri: Uri) => workspace.fs.readFile(uri).then(({ length }) => ({ size: length, mtime: 0 })),
    readFile: (uri: Uri): Promise<Uint8Array> => {
      const file = fake.files.get(uri.toString());
      if (file === undefined) return Promise.reject(new Error(`no file ${uri.toString()}`));
      return Promise.resolve(typeof file === 'string' ? new TextEncoder().encode(file) : file);
    },
  },
  openTextDocument: (uri: Uri) =>
    Promise.resolve(fake.documents.find((each) => each.uri.toString() === uri.toString())),
  onDidOpenTextDocument: fake.didOpen.event,
  onDidCloseTextDocument: fake.didClose.event,
  onDidChangeTextDocument: fake.didChange.event,
  onDidChangeWorkspaceFolders: never,
  onDidChangeConfiguration: never,
};

export const window = {
  activeTextEditor: undefined,
  visibleTextEditors: [],
  onDidChangeActiveTextEditor: never,
  createOutputChannel: () => ({ error: say, warn: say, dispose: () => undefined }),
  showWarningMessage: say,
  showErrorMessage: say,
  showInformationMessage: say,
};

/** A provider has a method such as `provideHover`, of its own or of its class. */
const hasProvide = (given: object): boolean =>
  [given, Object.getPrototypeOf(given) as object].some((each) =>
    Object.getOwnPropertyNames(each).some((name) => name.startsWith('provide')),
  );

const registering: ProxyHandler<object> = {
  get: (own, name: string): unknown =>
    Reflect.get(own, name) ??
    ((...given: readonly unknown[]) => {
      fake.providers.set(
        name.replace('register', ''),
        given.find((each) => typeof each === 'object' && each !== null && hasProvide(each)),
      );
      return never();
    }),
};

export const languages = new Proxy(
  {
    match: (selector: readonly { language: string }[], { languageId }: { languageId: string }) =>
      selector.some(({ language }) => language === languageId) ? 10 : 0,
    createDiagnosticCollection: (name: string) => ({
      set: (uri: Uri, found: readonly vscode.Diagnostic[]) => fake.diagnostics.set(`${name} ${uri.toString()}`, found),
      delete: (uri: Uri) => fake.diagnostics.delete(`${name} ${uri.toString()}`),
      dispose: () => undefined,
    }),
  },
  registering,
);

export const commands = { registerCommand: never, executeCommand: () => Promise.resolve(undefined) };
export const extensions = { getExtension: () => undefined };
export const env = { language: 'en' };

export const l10n = {
  t: (template: string, ...args: readonly unknown[]): string =>
    template.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)])),
};
