import * as vscode from 'vscode';
import {
  type Bibliography,
  type BibliographyEntry,
  type KeyCompletion,
  keyCompletionsAt,
  referenceText,
} from '../../language/features/bibliography';
import type { AnnotationStore } from '../essay/annotationStore';
import { markdown } from '../workspace/languages';
import { toRange } from '../workspace/positions';
import type { BibliographyFiles } from './files';

/** Completes the keys of citations, also from the author or a word of the title. */
export function registerCitationCompletion(store: AnnotationStore, files: BibliographyFiles): vscode.Disposable {
  const provider: vscode.CompletionItemProvider<KeyItem> = {
    async provideCompletionItems(document, position) {
      await files.whenLoaded();
      const annotated = store.get(document);
      if (!annotated) return undefined;
      const { bibliography } = files;
      const found = keyCompletionsAt(annotated, bibliography, document.offsetAt(position));
      // Incomplete: with each further letter VS Code asks again, as it may fit other authors and titles.
      return new vscode.CompletionList(
        found.map((each, n) => new KeyItem(bibliography, document, position, each, n)),
        true,
      );
    },
    resolveCompletionItem(item) {
      const record = item.bibliography.record(item.entry);
      if (record) item.documentation = referenceText(record);
      return item;
    },
  };
  return vscode.languages.registerCompletionItemProvider(markdown, provider, '@');
}

class KeyItem extends vscode.CompletionItem {
  /** The state in which the entry is known. */
  readonly bibliography: Bibliography;
  readonly entry: BibliographyEntry;

  constructor(
    bibliography: Bibliography,
    document: vscode.TextDocument,
    position: vscode.Position,
    { start, end, text, entry, summary }: KeyCompletion,
    order: number,
  ) {
    super({ label: entry.key, description: summary }, vscode.CompletionItemKind.Reference);
    this.bibliography = bibliography;
    this.entry = entry;
    const replacing = toRange(document, { start, end });
    const inserting = new vscode.Range(replacing.start, position);
    this.range = { inserting, replacing };
    this.insertText = text;
    // VS Code would filter by the key alone: whatever was typed passes, in the order of the list.
    this.filterText = document.getText(inserting) || entry.key;
    this.sortText = String(order).padStart(4, '0');
  }
}
