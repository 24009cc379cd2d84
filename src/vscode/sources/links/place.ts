import * as vscode from 'vscode';
import { type Entity, linksIn, type MarkdownLink } from '../../../language';
import { linkNear, passageLink } from '../../../language/features/sources';
import type { SourceTarget } from '../../../language/features/glossary';

/** A link of a text, such that it can be found again after edits. Plain data: an argument of commands. */
export interface LinkPlace {
  /** The text that holds it. */
  readonly uri: string;
  readonly destination: string;
  /** Offset of the destination when it was last seen. */
  readonly start: number;
}

/** Validates the argument of a command, because any extension can call a command. */
export function readLinkPlace(given: unknown): LinkPlace | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri, destination, start } = given as Record<keyof LinkPlace, unknown>;
  const isPlace = typeof uri === 'string' && typeof destination === 'string' && typeof start === 'number';
  return isPlace ? { uri, destination, start } : undefined;
}

export const placeOfLink = (uri: vscode.Uri, { destination, target }: MarkdownLink): LinkPlace => ({
  uri: uri.toString(),
  destination,
  start: target.start,
});

export const placeOfSource = ({ uri }: Entity, { destination, span }: SourceTarget): LinkPlace => ({
  uri,
  destination,
  start: span.start,
});

/** The text that holds the link, and the link as it stands there now; undefined if it is gone. */
export async function findLink({
  uri,
  destination,
  start,
}: LinkPlace): Promise<{ readonly document: vscode.TextDocument; readonly link: MarkdownLink } | undefined> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const link = linkNear(linksIn(document.getText(), passageLink), destination, start);
  return link && { document, link };
}
