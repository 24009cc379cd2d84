// The values of the module `vscode`: places, addresses, events, edits and the results of providers.

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

/** Without percent-encoding, except where the test writes it into the path. */
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
  dispose = (): void => this.#onCancel.dispose();
}

export class WorkspaceEdit {
  readonly edits: [uri: Uri, edits: readonly { range: Range; newText: string }[]][] = [];
  replace = (uri: Uri, range: Range, newText: string): void => this.set(uri, [{ range, newText }]);
  set = (uri: Uri, edits: readonly { range: Range; newText: string }[]): void => void this.edits.push([uri, edits]);
  insert = (uri: Uri, { line, character }: Position, newText: string): void =>
    this.replace(uri, new Range(line, character, line, character), newText);
  /** The files to be created, by URI. */
  readonly created: string[] = [];
  createFile = (uri: Uri, { contents }: { contents?: Uint8Array } = {}): void => {
    this.created.push(uri.toString());
    if (contents) this.contents.set(uri.toString(), new TextDecoder().decode(contents));
  };
  readonly contents = new Map<string, string>();
  readonly deleted: string[] = [];
  deleteFile = (uri: Uri): void => void this.deleted.push(uri.toString());
  readonly renamed: (readonly [from: string, to: string])[] = [];
  renameFile = (from: Uri, to: Uri): void => void this.renamed.push([from.toString(), to.toString()]);
  entries = (): WorkspaceEdit['edits'] => this.edits;
}
export const TextEdit = { replace: (range: Range, newText: string) => ({ range, newText }) };

/** As VS Code writes a snippet; places to type at are numbered by the caller. */
export class SnippetString {
  constructor(public value = '') {}
  appendText = (text: string): this => this.#add(text.replace(/[$}\\]/g, '\\$&'));
  appendTabstop = (at: number): this => this.#add(`$${at}`);
  appendPlaceholder = (text: string, at: number): this => this.#add(`\${${at}:${text}}`);
  appendChoice = (choices: readonly string[], at: number): this => this.#add(`\${${at}|${choices.join(',')}|}`);
  #add(text: string): this {
    this.value += text;
    return this;
  }
}

export class MarkdownString {
  isTrusted: unknown;
  baseUri: Uri | undefined;
  constructor(
    readonly value: string,
    readonly supportThemeIcons = false,
  ) {}
}

/** A class of which only the constructor's arguments and assigned properties matter. */
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
export const Selection = record('anchor', 'active');
export const Diagnostic = record('range', 'message', 'severity');
export const DiagnosticRelatedInformation = record('location', 'message');
export const DocumentHighlight = record('range', 'kind');
export const DocumentPasteEdit = record('insertText', 'title', 'kind');
export const DocumentLink = record('range', 'target');
export const Hover = record('contents', 'range');
export const Location = record('uri', 'range');
export const RelativePattern = record('base', 'pattern');
export const SymbolInformation = record('name', 'kind', 'containerName', 'location');
export const ThemeColor = record('id');
export const ThemeIcon = record('id', 'color');
export const TreeItem = record('label', 'collapsibleState');

export const CompletionItemKind = {
  ...{ EnumMember: 19, Field: 4, File: 16, Reference: 17 },
  ...{ User: 25, Module: 8, Issue: 26, Event: 22, Unit: 10, Interface: 7, Keyword: 13 },
};
export const CompletionTriggerKind = { Invoke: 0, TriggerCharacter: 1, TriggerForIncompleteCompletions: 2 };
const pasteKind = { append: () => pasteKind };
export const DocumentDropOrPasteEditKind = { Empty: pasteKind };
export const DocumentHighlightKind = { Text: 0 };
export const CodeActionKind = { QuickFix: 'quickfix', Refactor: 'refactor' };
export const ConfigurationTarget = { Global: 1, Workspace: 2 };
export const DecorationRangeBehavior = { ClosedClosed: 1 };
export const CodeActionTriggerKind = { Invoke: 1, Automatic: 2 };
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2, Hint: 3 };
export const EndOfLine = { LF: 1, CRLF: 2 };
export const InputBoxValidationSeverity = { Info: 1, Warning: 2, Error: 3 };
export const LanguageStatusSeverity = { Warning: 1 };
export const ProgressLocation = { Notification: 15, Window: 10 };
export const StatusBarAlignment = { Left: 1, Right: 2 };
export const SymbolKind = {};
export const TextEditorRevealType = { InCenterIfOutsideViewport: 2 };
export const TreeItemCollapsibleState = { None: 0, Collapsed: 1, Expanded: 2 };
export const QuickPickItemKind = { Separator: -1, Default: 0 };
export const ViewColumn = { One: 1, Active: -1, Beside: -2 };

export class TabInputText {
  constructor(readonly uri: Uri) {}
}

export enum FileType {
  File = 1,
}

export enum FilePermission {
  Readonly = 1,
}

export class FileSystemError extends Error {
  static FileNotFound = (uri: Uri): FileSystemError => new FileSystemError(`FileNotFound ${uri.toString()}`);
  static NoPermissions = (uri: Uri): FileSystemError => new FileSystemError(`NoPermissions ${uri.toString()}`);
}
