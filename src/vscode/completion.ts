import * as vscode from 'vscode';
import { completionsAt, completionTriggers, type Entity, entitySummary, type NameCompletion } from '../language';
import { type AnnotationStore, annotatedLanguages } from './annotationStore';
import { toRange } from './convert';
import type { GlossaryFiles } from './glossaryFiles';
import { dateFieldWords, definitionOf, entityCard } from './hoverProvider';
import { kindName } from './kindName';

/** Milliseconds of quiet after which the characters to ask at are learned from changed glossaries. */
const quiet = 1000;

/** Offers the names of the glossaries to whoever begins to write one in an essay. */
export function registerCompletion(store: AnnotationStore, glossaries: GlossaryFiles): vscode.Disposable {
  const provider: vscode.CompletionItemProvider<NameItem> = {
    provideCompletionItems(document, position) {
      const annotated = glossaries.has(document.uri) ? undefined : store.get(document);
      if (!annotated) return undefined;
      const found = completionsAt(annotated, store.service.catalog, document.offsetAt(position));
      // Each further letter asks anew: it may begin a name that the first ones did not.
      return new vscode.CompletionList(
        found.map((each, n) => new NameItem(each, toRange(document, each), n)),
        true,
      );
    },
    resolveCompletionItem: (item) => item.resolve(),
  };
  const registration = new Registration(provider);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changes = glossaries.onDidChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => registration.askAt(completionTriggers(store.service.catalog)), quiet);
  });
  return vscode.Disposable.from(changes, registration, { dispose: () => clearTimeout(timer) });
}

/**
 * VS Code asks by itself at the first letter of a word, but not in Markdown, where its quick suggestions are off:
 * there it asks at the characters with which a name of the glossaries begins, and which only a new registration changes.
 */
class Registration implements vscode.Disposable {
  readonly #provider: vscode.CompletionItemProvider<NameItem>;
  #current: vscode.Disposable;
  #characters = '';

  constructor(provider: vscode.CompletionItemProvider<NameItem>) {
    this.#provider = provider;
    this.#current = vscode.languages.registerCompletionItemProvider(annotatedLanguages, provider);
  }

  askAt(characters: readonly string[]): void {
    const sorted = [...characters].sort();
    if (sorted.join('') === this.#characters) return;
    this.#characters = sorted.join('');
    this.#current.dispose();
    this.#current = vscode.languages.registerCompletionItemProvider(annotatedLanguages, this.#provider, ...sorted);
  }

  dispose(): void {
    this.#current.dispose();
  }
}

class NameItem extends vscode.CompletionItem {
  readonly #entity: Entity;

  constructor({ text, filter, entity }: NameCompletion, range: vscode.Range, order: number) {
    super({ label: text, description: kindName(entity.kind) }, vscode.CompletionItemKind.Reference);
    this.#entity = entity;
    this.range = range;
    this.insertText = text;
    this.filterText = filter;
    this.sortText = String(order).padStart(3, '0');
  }

  /** Kind and dates in words, and what the hover says; only for the one that the writer looks at. */
  resolve(): this {
    const summary = entitySummary(this.#entity);
    const words = dateFieldWords();
    const dates = summary.dates.map((date) => `${words[date.field]} ${date.words}`.trim());
    this.detail = [kindName(this.#entity.kind), ...dates].join(' · ');
    // Unlike the hover's, this text may run no command.
    this.documentation = definitionOf(this.#entity);
    this.documentation.value = `${entityCard(summary).value}\n\n${this.documentation.value}`;
    return this;
  }
}
