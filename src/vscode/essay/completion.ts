import * as vscode from 'vscode';
import { completionsAt, type Entity } from '../../language';
import { entitySummary, mayBeginName, type NameCompletion } from '../../language/features/essay';
import { dateFieldWords, definitionOf, entryCard } from '../glossary/entryCard';
import type { GlossaryFiles } from '../glossary/files';
import { kindName } from '../ui/kindLabels';
import { annotatedLanguages } from '../workspace/languages';
import { logFailure } from '../workspace/log';
import { toRange } from '../workspace/positions';
import { isOn } from '../workspace/settings';
import type { AnnotationStore } from './annotationStore';

/** Completes the names of the glossaries in essays. */
export function registerCompletion(store: AnnotationStore, glossaries: GlossaryFiles): vscode.Disposable {
  const provider: vscode.CompletionItemProvider<NameItem> = {
    provideCompletionItems(document, position) {
      const annotated = glossaries.has(document.uri) ? undefined : store.get(document);
      if (!annotated) return undefined;
      const found = completionsAt(annotated, store.service.catalog, document.offsetAt(position));
      // Incomplete: with each further letter VS Code asks again, as it may fit other names.
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
      if (!beginsName(change, store, glossaries)) return;
      logFailure(vscode.commands.executeCommand('editor.action.triggerSuggest'));
    }),
  );
}

/**
 * Whether a change types the beginning of a name. VS Code offers completions at the first letter of a word by itself,
 * but not in Markdown, where quick suggestions are off by default; and a letter cannot be a trigger character.
 */
function beginsName(
  { document, contentChanges, reason }: vscode.TextDocumentChangeEvent,
  store: AnnotationStore,
  glossaries: GlossaryFiles,
): boolean {
  const editor = vscode.window.activeTextEditor;
  const [typed, ...others] = contentChanges;
  if (!typed || others.length > 0 || reason !== undefined || editor?.document !== document) return false;
  // An input method may type several Chinese characters at once; a longer text was pasted.
  if (typed.rangeLength > 0 || typed.text.length === 0 || typed.text.length > longestTyped) return false;
  const before = document.getText(new vscode.Range(typed.range.start.with({ character: 0 }), typed.range.start));
  if (!mayBeginName(typed.text, before) || !wantsSuggestions(document) || glossaries.has(document.uri)) return false;
  const annotated = store.get(document);
  const end = typed.rangeOffset + typed.text.length;
  return annotated !== undefined && completionsAt(annotated, store.service.catalog, end).length > 0;
}

/** Characters that one change may type. */
const longestTyped = 8;

/** False where VS Code opens the list by itself, and where the settings say never to open it. */
function wantsSuggestions(document: vscode.TextDocument): boolean {
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

  /** Adds kind, dates and the text of the hover; only for the selected completion. */
  resolve(): this {
    const summary = entitySummary(this.#entity);
    const words = dateFieldWords();
    const dates = summary.dates.map((date) => `${words[date.field]} ${date.words}`.trim());
    this.detail = [kindName(this.#entity.kind), ...dates].join(' · ');
    // Unlike the hover, this text may run no command: its commands are not trusted.
    this.documentation = definitionOf(this.#entity);
    this.documentation.value = `${entryCard(summary).value}\n\n${this.documentation.value}`;
    return this;
  }
}
