import * as vscode from 'vscode';
import type { DateAnnotation } from '../../language';

/** A date in an open document. */
export interface DatePlace {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

/** Hovers that stay clickable. */
const mostOffers = 100;

/**
 * The dates that the hovers of this window offer to correct. A link in a hover holds only a random token, so that no
 * text and no other extension can name a place for Annalist to write to.
 */
export class OfferedDates {
  readonly #offers = new Map<string, { readonly uri: string; readonly start: number; readonly text: string }>();

  /** The token of a date, for a link. */
  offer({ uri }: vscode.TextDocument, { start, text }: DateAnnotation): string {
    const token = crypto.randomUUID();
    this.#offers.set(token, { uri: uri.toString(), start, text });
    const [oldest] = this.#offers.keys();
    if (this.#offers.size > mostOffers && oldest !== undefined) this.#offers.delete(oldest);
    return token;
  }

  /** The place of a date, if its document is open and the words are still there; undefined for any other token. */
  place(token: unknown): DatePlace | undefined {
    const offer = typeof token === 'string' ? this.#offers.get(token) : undefined;
    const document = offer && vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === offer.uri);
    if (!document) return undefined;
    const [position, end] = [document.positionAt(offer.start), document.positionAt(offer.start + offer.text.length)];
    return document.getText(new vscode.Range(position, end)) === offer.text ? { document, position } : undefined;
  }
}
