import * as vscode from 'vscode';
import { completionsAt, type Entity, entitySummary, mayBeginName, type NameCompletion } from '../../language';
import { type AnnotationStore, annotatedLanguages } from './annotationStore';
import { toRange } from '../workspace/positions';
import type { GlossaryFiles } from '../glossary/files';
import { dateFieldWords, definitionOf, entityCard } from './hover';
import { kindName } from '../ui/kindLabels';
import { isOn } from '../workspace/settings';

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
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(annotatedLanguages, provider),
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (beginsName(change, store, glossaries)) void vscode.commands.executeCommand('editor.action.triggerSuggest');
    }),
  );
}

/**
 * VS Code asks by itself at the first letter of a word, but not in Markdown, where its quick suggestions are off; and a
 * letter cannot be a trigger character. So whoever types one with which a name of the glossaries begins is asked for.
 */
function beginsName(
  { document, contentChanges, reason }: vscode.TextDocumentChangeEvent,
  store: AnnotationStore,
  glossaries: GlossaryFiles,
): boolean {
  const editor = vscode.window.activeTextEditor;
  const [typed, ...others] = contentChanges;
  if (!typed || others.length > 0 || reason !== undefined || editor?.document !== document) return false;
  // An input method may type several Chinese characters at once; what is longer was pasted.
  if (typed.rangeLength > 0 || typed.text.length === 0 || typed.text.length > longestTyped) return false;
  const before = document.getText(new vscode.Range(typed.range.start.with({ character: 0 }), typed.range.start));
  if (!mayBeginName(typed.text, before) || !isAskedFor(document) || glossaries.has(document.uri)) return false;
  const annotated = store.get(document);
  const end = typed.rangeOffset + typed.text.length;
  return annotated !== undefined && completionsAt(annotated, store.service.catalog, end).length > 0;
}

const longestTyped = 8;

/** Where VS Code asks by itself, or is told never to, it is not asked to. */
function isAskedFor(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration('editor', document);
  const quick = settings.get<unknown>('quickSuggestions');
  const inProse = typeof quick === 'object' && quick !== null && 'other' in quick ? quick.other : quick;
  const isQuick = inProse === true || inProse === 'on' || inProse === 'inline';
  return isOn('suggestNames') && !isQuick && settings.get('suggestOnTriggerCharacters') !== false;
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
