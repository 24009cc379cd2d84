import * as vscode from 'vscode';

/** A file as text: as it stands in an open editor, else on disk. */
export type FileText =
  { readonly status: 'read'; readonly text: string } | { readonly status: 'missing' | 'not-utf8' | 'too-large' };

/** Bytes: larger files are not read for glossaries and sources, nor annotated. */
export const largestFile = 8_000_000;

/** `decoded` is the text of bytes, undefined where they are none; UTF-8 by default. */
export async function readTextFile(uri: vscode.Uri, decoded = utf8Text): Promise<FileText> {
  const open = openDocument(uri)?.getText();
  if (open !== undefined) return { status: 'read', text: open };
  const file = await readFromDisk(uri, decoded);
  // It may have been opened, and edited, while it was read.
  const opened = openDocument(uri)?.getText();
  return opened === undefined ? file : { status: 'read', text: opened };
}

/** The open document of an address. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const key = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

async function readFromDisk(uri: vscode.Uri, decoded: typeof utf8Text): Promise<FileText> {
  try {
    // A film or a disk image is not loaded only to find it too large.
    if ((await vscode.workspace.fs.stat(uri)).size > largestFile) return { status: 'too-large' };
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.byteLength > largestFile) return { status: 'too-large' };
    const text = decoded(bytes);
    return text === undefined || text.includes('\0') ? { status: 'not-utf8' } : { status: 'read', text };
  } catch {
    return { status: 'missing' };
  }
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
