import * as vscode from 'vscode';
import { countsOf, type EssayCounts } from '../../language/features/essay';
import type { AnnotationStore } from '../essay/annotationStore';
import { Debouncer } from '../workspace/debouncer';
import { annotatedLanguageOf } from '../workspace/languages';

/** Milliseconds without a change before a text is counted. */
const afterEdit = 500;

/** The text of the active editor, and how much was found in it. */
export interface CountedText {
  readonly document: vscode.TextDocument;
  /** Undefined where the text is not annotated: too large, or unreadable. */
  readonly counts: EssayCounts | undefined;
}

/** Follows the active editor: the text in it, if it is one that Annalist reads, counted once it was read. */
export class EssayInFront implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #counting = new Debouncer(afterEdit, () => this.#count());
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #text: CountedText | undefined;

  /** Fires when another text is in front, or the text was counted. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(store: AnnotationStore) {
    this.#store = store;
    this.#subscriptions = [
      this.#onDidChange,
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.workspace.onDidOpenTextDocument(() => this.#follow(vscode.window.activeTextEditor)),
      store.onDidAnnotate((document) => {
        if (document === this.#text?.document) this.#counting.soon();
      }),
    ];
    this.#follow(vscode.window.activeTextEditor);
  }

  /** Undefined where the active editor has no text that Annalist reads. */
  get text(): CountedText | undefined {
    return this.#text;
  }

  dispose(): void {
    this.#counting.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** VS Code closes and opens a document anew when its language is changed. */
  #follow(editor: vscode.TextEditor | undefined): void {
    const document = editor && annotatedLanguageOf(editor.document) ? editor.document : undefined;
    if (document === this.#text?.document) return;
    this.#text = document && { document, counts: undefined };
    this.#onDidChange.fire();
    if (document) this.#counting.soon(0);
    else this.#counting.cancel();
  }

  /** While a text is being read, the previous counts stay. */
  #count(): void {
    const document = this.#text?.document;
    if (!document) return;
    const annotated = this.#store.get(document);
    if (annotated) this.#text = { document, counts: countsOf(annotated) };
    else if (this.#store.hasFailed(document)) this.#text = { document, counts: undefined };
    this.#onDidChange.fire();
  }
}
