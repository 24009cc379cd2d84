import * as vscode from 'vscode';
import type { Diagnostic } from '../../language';
import { Debouncer } from '../workspace/debouncer';
import { logError } from '../workspace/log';
import type { ProblemCollection } from './problems';

type Found = readonly Diagnostic[] | undefined;

/** The problems of a document; undefined if they are not known yet, in which case the previous ones stay. */
export type DocumentCheck = (document: vscode.TextDocument) => Found | Promise<Found>;

/**
 * Keeps the problems of open documents in a collection of their own: each document is checked once nothing has
 * changed for a while, and forgotten when it is closed. A check that throws concerns its own document only.
 */
export class DocumentChecks implements vscode.Disposable {
  readonly #collection: ProblemCollection;
  readonly #check: DocumentCheck;
  readonly #due = new Set<vscode.TextDocument>();
  readonly #checking: Debouncer;
  readonly #subscription: vscode.Disposable;

  /** `quiet`: milliseconds without a request before the checks begin. */
  constructor(collection: ProblemCollection, quiet: number, check: DocumentCheck) {
    this.#collection = collection;
    this.#check = check;
    this.#checking = new Debouncer(quiet, (isOvertaken) => this.#checkDue(isOvertaken));
    this.#subscription = vscode.workspace.onDidCloseTextDocument((document) => {
      this.#due.delete(document);
      this.#collection.delete(document.uri);
    });
  }

  checkSoon(document: vscode.TextDocument): void {
    this.#due.add(document);
    this.#checking.soon();
  }

  delete(uri: vscode.Uri): void {
    this.#collection.delete(uri);
  }

  dispose(): void {
    vscode.Disposable.from(this.#checking, this.#subscription, this.#collection).dispose();
  }

  /** A document whose check was overtaken stays due. */
  async #checkDue(isOvertaken: () => boolean): Promise<void> {
    for (const document of this.#due) {
      const { version } = document;
      const found = await this.#tryToCheck(document);
      if (isOvertaken()) return;
      this.#due.delete(document);
      if (found && !document.isClosed && document.version === version) {
        this.#collection.set(document.uri, document.getText(), found);
      }
    }
  }

  async #tryToCheck(document: vscode.TextDocument): Promise<Found> {
    try {
      return await this.#check(document);
    } catch (error) {
      logError(error);
      return undefined;
    }
  }
}
