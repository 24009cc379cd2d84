// Shared parts of the unit tests of src/vscode, besides the fake.
import type * as vscode from 'vscode';
import type { GlossarySource } from '../../src/language';
import { AnnotationStore } from '../../src/vscode/essay/annotationStore';
import type { GlossaryFiles } from '../../src/vscode/glossary/files';
import { dismiss, Document, EventEmitter, fake } from './fake';

/** Makes all waits of the code under test a hundred times shorter in a suite; resets the fake. */
export function hurry(): void {
  const { setTimeout: real } = globalThis;
  setup(() => {
    globalThis.setTimeout = ((work: () => void, milliseconds = 0) => real(work, milliseconds / 100)) as typeof real;
  });
  teardown(() => {
    globalThis.setTimeout = real;
  });
  emptied();
}

/** Resets the fake after each test of a suite. */
export function emptied(): void {
  teardown(() => {
    for (const document of fake.documents) fake.didClose.fire(document);
    fake.documents = [];
    fake.withoutTab.clear();
    fake.files.clear();
    fake.settings.clear();
    fake.written = [];
    fake.editor = undefined;
    fake.shown = [];
    fake.snippets = [];
    fake.said = [];
    fake.listed = [];
    fake.answer = dismiss;
    fake.press = dismiss;
    fake.diagnostics.clear();
    fake.contextKeys.clear();
    fake.ran = [];
  });
}

/** Answers the questions to come, one after the other, by their nth choices, from 0; dismisses those after them. */
export function answerWith(...places: number[]): void {
  const waiting = [...places];
  fake.answer = (choices) => choices[waiting.shift() ?? -1];
}

/** Resolves after some milliseconds, which are not shortened in any suite. */
const { setTimeout: realTimeout } = globalThis;
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => realTimeout(resolve, milliseconds));

/** Repeats a check until it passes, for five seconds; then throws its last failure. */
export async function eventually(check: () => void): Promise<void> {
  for (const deadline = Date.now() + 5000; ;) {
    try {
      return check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(1);
    }
  }
}

/** A store with one glossary of the writer's. */
export function withGlossary(text: string): { readonly store: AnnotationStore; readonly glossaries: GlossaryFiles } {
  const onDidChange = new EventEmitter<readonly GlossarySource[]>();
  const sources = [{ uri: 'file:///essays/glossary/a.md', text, rank: 0 }];
  const has = (uri: vscode.Uri): boolean => uri.toString() === sources[0]?.uri;
  const textOf = (uri: string): string | undefined => sources.find((each) => each.uri === uri)?.text;
  const glossaries = { onDidChange: onDidChange.event, sources, has, textOf, isShipped: () => false, isLoaded: true };
  const store = new AnnotationStore(glossaries);
  onDidChange.fire(sources);
  return { store, glossaries: glossaries as unknown as GlossaryFiles };
}

/** An open text that the store has read, and the position of the mark `$` in it. */
export async function openWithCursor(
  store: AnnotationStore,
  marked: string,
  uri = 'file:///essays/a.md',
): Promise<{ readonly document: vscode.TextDocument; readonly position: vscode.Position }> {
  const opened = new Document(uri, marked.replace('$', ''), uri.endsWith('.txt') ? 'plaintext' : 'markdown');
  const document = opened.open();
  await eventually(() => {
    if (!store.get(document)) throw new Error('not read');
  });
  return { document, position: document.positionAt(marked.indexOf('$')) };
}

interface Providers {
  readonly CodeActionsProvider: vscode.CodeActionProvider;
  readonly CompletionItemProvider: vscode.CompletionItemProvider;
  readonly DocumentHighlightProvider: vscode.DocumentHighlightProvider;
  readonly DocumentLinkProvider: vscode.DocumentLinkProvider;
  readonly HoverProvider: vscode.HoverProvider;
}

/** The provider of this kind that was registered last. */
export const provider = <Name extends keyof Providers>(name: Name): Providers[Name] =>
  fake.providers.get(name) as Providers[Name];
