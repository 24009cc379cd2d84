// Replaces the module `vscode` in the unit tests of src/vscode, whose bundles import this file instead. It has only
// what those tests need. `fake` holds the values that a test sets beforehand and reads afterwards.
import type * as vscode from 'vscode';
import { Disposable, EndOfLine, EventEmitter, Position, Range, TabInputText, Uri, type WorkspaceEdit } from './values';

export * from './values';

type Change = Pick<vscode.TextDocumentChangeEvent, 'document' | 'contentChanges' | 'reason'>;

type Answer = (choices: readonly unknown[]) => unknown;

export const dismiss: Answer = () => undefined;

/** Values that a test sets beforehand and reads afterwards. */
export const fake = {
  /** Texts on disk, by URI. */
  files: new Map<string, string | Uint8Array>(),
  /** Folders of the workspace. */
  folders: [Uri.parse('file:///essays')],
  /** Settings of Annalist. */
  settings: new Map<string, unknown>(),
  /** The settings that were written: name, value, target. */
  written: [] as (readonly unknown[])[],
  documents: [] as vscode.TextDocument[],
  /** Open documents without a tab, by URI. */
  withoutTab: new Set<string>(),
  /** The active editor. */
  editor: undefined as { readonly document: vscode.TextDocument; readonly selection: vscode.Range } | undefined,
  /** The documents that were shown, by path, with the selected words. */
  shown: [] as (readonly [path: string, words: string | undefined])[],
  /** The snippets that were inserted. */
  snippets: [] as string[],
  /** Notifications and log entries. */
  said: [] as string[],
  /** What the lists with buttons were asked to show, and what is ticked in them. */
  listed: [] as (readonly [items: readonly unknown[], ticked: readonly unknown[]])[],
  /** Answers a notification by one of its buttons, or a list by one of its choices; undefined dismisses it. */
  answer: dismiss,
  /** Presses the button of a row before the next list is answered; undefined presses none. */
  press: dismiss,
  /** What is typed into an input box. */
  typed: '',
  /** The context keys that were set. */
  contextKeys: new Map<string, unknown>(),
  /** The commands that were run, but for those that set context keys: name and arguments. */
  ran: [] as (readonly unknown[])[],
  /** What was copied last. */
  copied: '',
  /** The last status bar item. */
  statusBar: undefined as undefined | { text: string; tooltip: { value: string } | undefined; isShown: boolean },
  /** The commands that were registered, by name. */
  commands: new Map<string, (...given: unknown[]) => unknown>(),
  didActivate: new EventEmitter<unknown>(),
  didDiagnose: new EventEmitter<{ uris: readonly Uri[] }>(),
  didOpen: new EventEmitter<vscode.TextDocument>(),
  didClose: new EventEmitter<vscode.TextDocument>(),
  didCreate: new EventEmitter<{ files: readonly Uri[] }>(),
  didRename: new EventEmitter<{ files: readonly { oldUri: Uri; newUri: Uri }[] }>(),
  /** Fires when the bytes of a file were read, before whoever reads it has them. */
  didRead: new EventEmitter<Uri>(),
  didChange: new EventEmitter<Change>(),
  didConfigure: new EventEmitter<vscode.ConfigurationChangeEvent>(),
  /** The file systems that were registered, with their options, by scheme. */
  fileSystems: new Map<string, readonly [vscode.FileSystemProvider, unknown]>(),
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
  isDirty = false;
  isUntitled = false;
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
    this.replaceAt(this.text.indexOf(words), words.length, text);
  }
  replaceAt(rangeOffset: number, rangeLength: number, text: string): void {
    this.text = this.text.slice(0, rangeOffset) + text + this.text.slice(rangeOffset + rangeLength);
    this.version++;
    this.isDirty = true;
    const change = { rangeOffset, rangeLength, text } as vscode.TextDocumentContentChangeEvent;
    fake.didChange.fire({ document: this.forVscode(), contentChanges: [change], reason: undefined });
  }
  save = (): Promise<boolean> => {
    this.isDirty = false;
    return Promise.resolve(true);
  };
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
const ask = (message: string, ...choices: readonly unknown[]): Promise<unknown> => {
  fake.said.push(message);
  return Promise.resolve(fake.answer(choices));
};
const documentAt = (uri: Uri): Document | undefined =>
  (fake.documents as unknown[] as Document[]).find((each) => each.uri.toString() === uri.toString());

const closedDocument = (uri: Uri): Document | undefined => {
  const text = fake.files.get(uri.toString());
  return text === undefined ? undefined : new Document(uri.toString(), String(text));
};

const folderOf = (uri: Uri): { uri: Uri } | undefined =>
  fake.folders.map((folder) => ({ uri: folder })).find(({ uri: { path } }) => uri.path.startsWith(`${path}/`));

/** Only the folder in front of the first asterisk of a pattern counts. */
const isIn = (uri: Uri, pattern: unknown): boolean => {
  if (typeof pattern === 'string') return folderOf(uri) !== undefined;
  const { base, pattern: glob } = pattern as { base: { uri: Uri } | Uri; pattern: string };
  const folder = 'uri' in base ? base.uri : base;
  return uri.path.startsWith(`${folder.path}/${glob.split('*')[0] ?? ''}`);
};

function bytesOf(uri: Uri): Promise<Uint8Array> {
  const file = fake.files.get(uri.toString());
  if (file === undefined) return Promise.reject(new Error(`no file ${uri.toString()}`));
  return Promise.resolve(typeof file === 'string' ? new TextEncoder().encode(file) : file);
}

/** Edits open documents; other files on disk. */
function applyEdit(edit: WorkspaceEdit): Promise<boolean> {
  for (const uri of edit.created) fake.files.set(uri, edit.contents.get(uri) ?? '');
  for (const uri of edit.deleted) fake.files.delete(uri);
  const all = edit.entries().flatMap(([uri, edits]) => edits.map((each) => ({ uri, ...each })));
  // From the end of each text, so that the places before stay where they are.
  all.sort(({ range: { start: a } }, { range: { start: b } }) => b.line - a.line || b.character - a.character);
  for (const { uri, range, newText } of all) {
    const key = uri.toString();
    const open = documentAt(uri);
    const document = open ?? new Document(key, String(fake.files.get(key)));
    const start = document.offsetAt(range.start);
    document.replaceAt(start, document.offsetAt(range.end) - start, newText);
    if (!open) fake.files.set(key, document.getText());
  }
  for (const [from, to] of edit.renamed) {
    fake.files.set(to, fake.files.get(from) ?? '');
    fake.files.delete(from);
  }
  return Promise.resolve(true);
}

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
  getConfiguration: () => ({
    get: (name: string) => fake.settings.get(name),
    inspect: () => undefined,
    update: (name: string, value: unknown, target: unknown) => {
      fake.settings.set(name, value);
      fake.written.push([name, value, target]);
      return Promise.resolve();
    },
  }),
  applyEdit,
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
    isWritableFileSystem: (scheme: string) => scheme !== 'readonly' && scheme !== 'annalist',
    stat: (uri: Uri) => bytesOf(uri).then(({ length }) => ({ size: length, mtime: 0 })),
    readFile: async (uri: Uri): Promise<Uint8Array> => {
      const bytes = await bytesOf(uri);
      fake.didRead.fire(uri);
      return bytes;
    },
    writeFile: (uri: Uri, bytes: Uint8Array) => {
      fake.files.set(uri.toString(), new TextDecoder().decode(bytes));
      return Promise.resolve();
    },
  },
  registerFileSystemProvider: (scheme: string, provider: unknown, options: unknown) => {
    fake.fileSystems.set(scheme, [provider as vscode.FileSystemProvider, options]);
    return never();
  },
  openTextDocument: (given: Uri | { language: string }) =>
    Promise.resolve(
      'language' in given
        ? new Document('untitled:Untitled-1', '', given.language).open()
        : (documentAt(given) ?? closedDocument(given)),
    ),
  onDidOpenTextDocument: fake.didOpen.event,
  onDidCloseTextDocument: fake.didClose.event,
  onDidChangeTextDocument: fake.didChange.event,
  onDidCreateFiles: fake.didCreate.event,
  onDidRenameFiles: fake.didRename.event,
  onDidChangeWorkspaceFolders: never,
  onDidChangeConfiguration: fake.didConfigure.event,
};

export const window = {
  get activeTextEditor() {
    return fake.editor;
  },
  visibleTextEditors: [],
  tabGroups: {
    get all() {
      const uris = fake.documents.map(({ uri }) => uri).filter((uri) => !fake.withoutTab.has(uri.toString()));
      return [{ tabs: uris.map((uri) => ({ input: new TabInputText(Uri.parse(uri.toString())) })) }];
    },
    onDidChangeTabs: never,
  },
  onDidChangeActiveTextEditor: fake.didActivate.event,
  createOutputChannel: () => ({ error: say, warn: say, dispose: () => undefined }),
  showWarningMessage: say,
  showErrorMessage: say,
  showInformationMessage: ask,
  showQuickPick: async (choices: readonly unknown[] | Promise<readonly unknown[]>, { title }: { title: string }) =>
    ask(title, ...(await choices)),
  createQuickPick: () => new QuickPick(),
  showTextDocument: (given: Uri | { uri: Uri }, { selection }: { selection?: Range } = {}) => {
    const uri = 'uri' in given ? given.uri : given;
    fake.shown.push([uri.path, selection && documentAt(uri)?.getText(selection)]);
    return Promise.resolve({ insertSnippet: ({ value }: { value: string }) => fake.snippets.push(value) });
  },
  setStatusBarMessage: say,
  createTreeView: () => ({ visible: true, selection: [], onDidChangeVisibility: never, dispose: () => undefined }),
  createStatusBarItem: () => {
    fake.statusBar = { text: '', tooltip: undefined, isShown: false };
    const show = (isShown: boolean) => () => Object.assign(fake.statusBar!, { isShown });
    return Object.assign(fake.statusBar, { show: show(true), hide: show(false), dispose: show(false) });
  },
  showInputBox: async ({ validateInput }: { validateInput: (typed: string) => unknown }) => {
    fake.said.push(JSON.stringify(await validateInput(fake.typed)));
    return fake.typed;
  },
  withProgress: (_options: unknown, work: () => unknown) => work(),
};

/** A list that is answered as soon as it is shown. */
class QuickPick {
  items: readonly unknown[] = [];
  value = '';
  title = '';
  canSelectMany = false;
  selectedItems: readonly unknown[] = [];
  readonly #didAccept = new EventEmitter<void>();
  readonly #didHide = new EventEmitter<void>();
  readonly #didPress = new EventEmitter<{ item: unknown }>();
  onDidChangeValue = never;
  onDidChangeActive = never;
  onDidTriggerItemButton = this.#didPress.event;
  onDidAccept = this.#didAccept.event;
  onDidHide = this.#didHide.event;
  show(): void {
    if (this.canSelectMany) fake.listed.push([this.items, this.selectedItems]);
    const item = fake.press(this.items);
    if (item !== undefined) {
      fake.press = dismiss;
      this.#didPress.fire({ item });
      // What the button opens hides the list.
      return this.hide();
    }
    const choice = fake.answer(this.items);
    if (this.canSelectMany) this.selectedItems = choice === undefined ? [] : (choice as readonly unknown[]);
    else this.selectedItems = choice === undefined ? [] : [choice];
    if (choice === undefined) this.hide();
    else this.#didAccept.fire();
  }
  hide(): void {
    this.#didHide.fire();
  }
  dispose(): void {
    this.#didHide.dispose();
  }
}

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
    getDiagnostics: (uri: Uri) =>
      [...fake.diagnostics].filter(([key]) => key.endsWith(` ${uri.toString()}`)).flatMap(([, found]) => found),
    onDidChangeDiagnostics: fake.didDiagnose.event,
    createDiagnosticCollection: (name: string) => ({
      set: (uri: Uri, found: readonly vscode.Diagnostic[]) => fake.diagnostics.set(`${name} ${uri.toString()}`, found),
      delete: (uri: Uri) => fake.diagnostics.delete(`${name} ${uri.toString()}`),
      clear: () =>
        [...fake.diagnostics.keys()]
          .filter((key) => key.startsWith(`${name} `))
          .forEach((key) => fake.diagnostics.delete(key)),
      dispose: () => undefined,
    }),
  },
  registering,
);

export const commands = {
  registerCommand: (name: string, run: (...given: unknown[]) => unknown) => {
    fake.commands.set(name, run);
    return never();
  },
  executeCommand: (name: string, ...given: readonly unknown[]): Promise<undefined> => {
    if (name === 'setContext') fake.contextKeys.set(String(given[0]), given[1]);
    else fake.ran.push([name, ...given]);
    return Promise.resolve(undefined);
  },
};
export const extensions = { getExtension: () => undefined };
export const env = {
  language: 'en',
  clipboard: { writeText: (text: string): Promise<void> => Promise.resolve(void (fake.copied = text)) },
};

export const l10n = {
  t: (template: string, ...args: readonly unknown[]): string =>
    template.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)])),
};
