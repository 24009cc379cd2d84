import * as vscode from 'vscode';
import { type Entity, linksIn, type MarkdownLink } from '../../../language';
import { linkNear, passageLink } from '../../../language/features/sources';
import type { SourceTarget } from '../../../language/features/glossary';

/**
 * Made anew in each window. Links of ours carry it, so that no other extension can name one for Annalist to update.
 */
const ourKey = crypto.randomUUID();

/** A link of a text, such that it can be found again after edits. Plain data: an argument of commands. */
export interface LinkPlace {
  /** The text that holds it. */
  readonly uri: string;
  readonly destination: string;
  /** Offset of the destination when it was last seen. */
  readonly start: number;
  readonly key: string;
}

/** The argument of a command, if we made it: any extension can call a command. */
export function readLinkPlace(given: unknown): LinkPlace | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { uri, destination, start, key } = given as Record<keyof LinkPlace, unknown>;
  const isPlace = typeof uri === 'string' && typeof destination === 'string' && typeof start === 'number';
  return isPlace && key === ourKey ? { uri, destination, start, key } : undefined;
}

export const placeOfLink = (uri: vscode.Uri, { destination, target }: MarkdownLink): LinkPlace => ({
  uri: uri.toString(),
  destination,
  start: target.start,
  key: ourKey,
});

export const placeOfSource = ({ uri }: Entity, { destination, span }: SourceTarget): LinkPlace => ({
  uri,
  destination,
  start: span.start,
  key: ourKey,
});

/** The text that holds the link, and the link as it stands there now; undefined if it is gone. */
export async function findLink({
  uri,
  destination,
  start,
}: Omit<LinkPlace, 'key'>): Promise<
  { readonly document: vscode.TextDocument; readonly link: MarkdownLink } | undefined
> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const link = linkNear(linksIn(document.getText(), passageLink), destination, start);
  return link && { document, link };
}
