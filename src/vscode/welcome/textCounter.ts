import * as vscode from 'vscode';
import { countsOf, type EssayCounts } from '../../language/features/essay';
import type { AnnotationStore } from '../essay/annotationStore';
import type { EssayInFront } from '../essay/essayInFront';
import { Debouncer } from '../workspace/debouncer';

/** Milliseconds without a change before a text is counted. */
const afterEdit = 500;

/** The text of the active editor, and how much was found in it. */
export interface CountedText {
  readonly document: vscode.TextDocument;
  /** Undefined where the text is not annotated: too large, or unreadable. */
  readonly counts: EssayCounts | undefined;
}

/** Counts what was found in the text of the active editor, once it was read and after each edit. */
export class TextCounter implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #front: EssayInFront;
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #counting = new Debouncer(afterEdit, () => this.#count());
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #text: CountedText | undefined;

  /** Fires when another text is in front, or the text was counted. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(store: AnnotationStore, front: EssayInFront) {
    this.#store = store;
    this.#front = front;
    this.#subscriptions = [
      this.#onDidChange,
      front.onDidChangeActive(() => this.#begin()),
      store.onDidAnnotate((document) => {
        if (document === front.active) this.#counting.soon();
      }),
    ];
    this.#begin();
  }

  /** Undefined where the active editor has no text that Annalist reads. */
  get text(): CountedText | undefined {
    return this.#text;
  }

  dispose(): void {
    this.#counting.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #begin(): void {
    const document = this.#front.active;
    this.#text = document && { document, counts: undefined };
    this.#onDidChange.fire();
    if (document) this.#counting.soon(0);
    else this.#counting.cancel();
  }

  /** While a text is being read, the previous counts stay. */
  #count(): void {
    const document = this.#front.active;
    if (!document) return;
    const annotated = this.#store.get(document);
    if (annotated) this.#text = { document, counts: countsOf(annotated) };
    else if (this.#store.hasFailed(document)) this.#text = { document, counts: undefined };
    this.#onDidChange.fire();
  }
}
