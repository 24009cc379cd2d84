import * as vscode from 'vscode';

const scheme = 'annalist';

/** The page that explains the problems of one code: a section of docs/checks.md. */
export const checkPage = (code: string): vscode.Uri => vscode.Uri.parse(`${scheme}:${pages}${code}.md`);

const pages = '/docs/checks/';

/** The folders of the extension that hold texts for writers. */
const folders = ['glossary', 'media', 'docs'] as const;

/**
 * A file that comes with Annalist, by its path in the extension: `annalist:/glossary/china-1949-1965.md`, which is
 * read-only. In a folder that the writer has open, as with `npm start`, it is a file like any other: one file, one URI.
 */
export function shippedFile(extensionUri: vscode.Uri, path: string): vscode.Uri {
  const file = vscode.Uri.joinPath(extensionUri, path);
  return vscode.workspace.getWorkspaceFolder(file) ? file : vscode.Uri.parse(`${scheme}:/${path}`);
}

/** Whether a URI is one of Annalist's own scheme, and in a folder of texts. */
export const isShippedFile = (uri: vscode.Uri): boolean =>
  uri.scheme === scheme && folders.some((folder) => uri.path.startsWith(`/${folder}/`));

/** Opens the files that come with Annalist, on the desktop and in the browser alike. Nothing can be written there. */
export const registerShippedFiles = (extensionUri: vscode.Uri): vscode.Disposable =>
  vscode.workspace.registerFileSystemProvider(scheme, new ShippedFiles(extensionUri), {
    isCaseSensitive: true,
    isReadonly: new vscode.MarkdownString(
      vscode.l10n.t('This text comes with Annalist and is read-only. *Save As...* makes a copy that you can edit.'),
    ),
  });

class ShippedFiles implements vscode.FileSystemProvider {
  readonly #extensionUri: vscode.Uri;
  readonly onDidChangeFile = (): vscode.Disposable => new vscode.Disposable(() => undefined);

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  /** The size is that of the content: a web server does not tell it. */
  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { byteLength } = await this.readFile(uri);
    const permissions = vscode.FilePermission.Readonly;
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: byteLength, permissions };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    // `..` is taken out of the path first.
    const plain = vscode.Uri.joinPath(uri, '.');
    if (!isShippedFile(plain)) throw vscode.FileSystemError.FileNotFound(uri);
    if (plain.path.startsWith(pages)) return this.#page(plain);
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#extensionUri, plain.path));
  }

  /** The section of docs/checks.md whose heading is the file's name. */
  async #page(uri: vscode.Uri): Promise<Uint8Array> {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#extensionUri, 'docs', 'checks.md'));
    const code = uri.path.slice(pages.length, -'.md'.length);
    const sections = new TextDecoder().decode(bytes).split(/^(?=#{2,3} )/m);
    const section = sections.find((each) => each.startsWith(`### ${code}\n`));
    if (section === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    // An editor shows the text as it is written: its paragraphs are not broken into lines.
    const words = section
      .slice('### '.length)
      .trim()
      .replace(/(?<=\S)\n(?=\S)/g, ' ');
    return new TextEncoder().encode(`# ${words}\n`);
  }

  readDirectory = (): [] => [];
  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(uri: vscode.Uri): never {
  throw vscode.FileSystemError.NoPermissions(uri);
}
