import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { GlossarySource } from '../language';
import { decodedText, type ImportFile } from '../language/features/glossary';
import type { LanguageId } from '../language/types';
import { known, Misuse } from './command';

/** A text as it was read. `uri` is the path as given or found, `-` for standard input. */
export interface InputText {
  readonly uri: string;
  readonly text: string;
  readonly languageId: LanguageId;
}

export const standardInput = '-';
const textEndings = new Set(['.md', '.markdown', '.txt']);
const glossaryEndings = new Set(['.md']);

/** Throws an Error whose message says why, for a person: no such file, not UTF-8. */
export async function readText(path: string): Promise<string> {
  return textOrThrow(await readBytes(path), (bytes) => decodedAs('utf-8', bytes));
}

/** The same for a file that is imported, which spreadsheets write in other encodings too. */
export async function readImported(path: string): Promise<string> {
  return textOrThrow(await readBytes(path), (bytes) => decodedText(bytes, (encoding) => decodedAs(encoding, bytes)));
}

const readBytes = async (path: string): Promise<Uint8Array> =>
  path === standardInput ? await buffer(process.stdin) : await readFile(path);

const decodedAs = (encoding: string, bytes: Uint8Array): string =>
  new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);

function textOrThrow(bytes: Uint8Array, decode: (bytes: Uint8Array) => string | undefined): string {
  try {
    const text = decode(bytes);
    if (text !== undefined) return text;
  } catch {
    // Told below.
  }
  throw new Error('not a UTF-8 text');
}

/**
 * The texts of files, of all Markdown and `.txt` files below folders, and of standard input (`-`), one by one. What
 * cannot be read is passed to `onUnreadable`, and the others follow.
 */
export async function* readInputs(
  paths: readonly string[],
  language: LanguageId | undefined,
  onUnreadable: (path: string, reason: string) => void,
): AsyncGenerator<InputText> {
  for (const path of paths) {
    for await (const file of filesOf(path, onUnreadable)) {
      const languageId = language ?? (extname(file).toLowerCase() === '.txt' ? 'plaintext' : 'markdown');
      try {
        yield { uri: file, text: await readText(file), languageId };
      } catch (error) {
        onUnreadable(file, reasonOf(error));
      }
    }
  }
}

async function* filesOf(path: string, onUnreadable: (path: string, reason: string) => void): AsyncGenerator<string> {
  if (!(await isFolder(path))) {
    yield path;
    return;
  }
  let isEmpty = true;
  for await (const file of textsBelow(path)) {
    isEmpty = false;
    yield file;
  }
  if (isEmpty) onUnreadable(path, 'no Markdown or text file in this folder');
}

/**
 * Texts below a folder in the order of their names; hidden folders and `node_modules` are skipped, links not followed.
 */
async function* textsBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') yield* textsBelow(path);
    else if (entry.isFile() && textEndings.has(extname(entry.name).toLowerCase())) yield path;
  }
}

/** The text of a file; undefined if there is none. Throws as `readText` does. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    await stat(path);
  } catch {
    return undefined;
  }
  return readText(path);
}

/** The Markdown files below a folder, with their paths in it. Throws where one cannot be read. */
export async function readFolder(folder: string): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  for await (const path of textsBelow(folder)) {
    if (extname(path).toLowerCase() !== '.txt')
      files.push({ name: relative(folder, path), text: await readText(path) });
  }
  if (files.length === 0) throw new Error('no Markdown file in this folder');
  return files;
}

/** The `glossary` folders beside texts and in folders of texts, as in the editor; a folder without glossaries is left out. */
export async function foldersBeside(paths: readonly string[]): Promise<string[]> {
  const places = new Set<string>();
  for (const path of paths) {
    const folder = path === standardInput ? '.' : (await isFolder(path)) ? path : dirname(path);
    places.add(join(folder, 'glossary'));
  }
  const found: string[] = [];
  for (const place of places) {
    if (
      (await isFolder(place)) &&
      (await readdir(place)).some((name) => glossaryEndings.has(extname(name).toLowerCase()))
    )
      found.push(place);
  }
  return found;
}

/** The file of a glossary that comes with Annalist. Throws Misuse where there is none of that name. */
export async function shippedFile(folder: string, name: string): Promise<string> {
  const names = (await readdir(folder)).filter((each) => each.endsWith('.md')).map((each) => each.slice(0, -3));
  return join(folder, `${known('shipped glossary', name, names)}.md`);
}

/** Glossaries: files, and the Markdown files of folders. Throws Misuse where one cannot be read. */
export async function readGlossaries(paths: readonly string[]): Promise<GlossarySource[]> {
  const sources: GlossarySource[] = [];
  for (const path of paths) {
    try {
      for (const file of await glossaryFiles(path)) sources.push({ uri: file, text: await readText(file) });
    } catch (error) {
      throw new Misuse(`cannot read the glossary ${path}: ${reasonOf(error)}`);
    }
  }
  return sources;
}

async function glossaryFiles(path: string): Promise<string[]> {
  if (!(await isFolder(path))) return [path];
  const names = (await readdir(path)).filter((name) => glossaryEndings.has(extname(name).toLowerCase())).sort();
  if (names.length === 0) throw new Error('no Markdown file in this folder');
  return names.map((name) => join(path, name));
}

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
