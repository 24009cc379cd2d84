import * as vscode from 'vscode';
import type { GlossaryFiles } from '../glossary/files';
import { annotatedLanguageOf } from '../workspace/languages';

/**
 * The text that the writer works on: the one in the active editor, and the essay that the views show, which stays while
 * the focus is in a view, a picture or a glossary.
 */
export class EssayInFront implements vscode.Disposable {
  readonly #glossaries: Pick<GlossaryFiles, 'has'>;
  readonly #onDidChangeActive = new vscode.EventEmitter<void>();
  readonly #onDidChangeEssay = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #active: vscode.TextDocument | undefined;
  #essay: vscode.TextDocument | undefined;

  readonly onDidChangeActive = this.#onDidChangeActive.event;
  readonly onDidChangeEssay = this.#onDidChangeEssay.event;

  constructor(glossaries: Pick<GlossaryFiles, 'has'>) {
    this.#glossaries = glossaries;
    this.#subscriptions = [
      this.#onDidChangeActive,
      this.#onDidChangeEssay,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      // VS Code closes and opens a document anew when its language is changed; its editor stays the active one.
      vscode.workspace.onDidOpenTextDocument(() => this.#follow(vscode.window.activeTextEditor)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#active) this.#activate(undefined);
        if (document === this.#essay) this.#show(undefined);
      }),
    ];
    this.#follow(vscode.window.activeTextEditor);
  }

  /** Undefined where the active editor has no text that Annalist reads. */
  get active(): vscode.TextDocument | undefined {
    return this.#active;
  }

  /** The active text, else the last one that was; a glossary only while there is no other. */
  get essay(): vscode.TextDocument | undefined {
    return this.#essay;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    const document = editor && annotatedLanguageOf(editor.document) ? editor.document : undefined;
    this.#activate(document);
    if (document && !(this.#essay && this.#glossaries.has(document.uri))) this.#show(document);
  }

  #activate(document: vscode.TextDocument | undefined): void {
    if (document === this.#active) return;
    this.#active = document;
    this.#onDidChangeActive.fire();
  }

  #show(document: vscode.TextDocument | undefined): void {
    if (document === this.#essay) return;
    this.#essay = document;
    this.#onDidChangeEssay.fire();
  }
}
