import * as vscode from 'vscode';
import {
  type BibliographyEntry,
  citationAt,
  citedWorks,
  type KeyCompletion,
  keyCompletionsAt,
  nearestKey,
  referenceText,
} from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import type { BibliographyFiles } from './files';
import { citationLines, keyLocation } from './hoverCard';
import { toRange } from '../workspace/positions';
import { trustedMarkdown } from '../ui/trustedMarkdown';

const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Hovers, definitions, completion and quick fixes for citations such as `[@teiwes1999, p. 34]`. */
export function registerBibliography(store: AnnotationStore, files: BibliographyFiles): vscode.Disposable {
  const { bibliography } = files;
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider(markdown, {
      async provideHover(document, position) {
        await files.whenLoaded();
        const annotated = store.get(document);
        const citation = annotated && citationAt(annotated, document.offsetAt(position));
        if (!citation || bibliography.byKey(citation.key).length === 0) return undefined;
        return new vscode.Hover(trustedMarkdown(citationLines(files, citation)), toRange(document, citation));
      },
    }),
    vscode.languages.registerDefinitionProvider(markdown, {
      async provideDefinition(document, position): Promise<vscode.LocationLink[] | undefined> {
        await files.whenLoaded();
        const annotated = store.get(document);
        const citation = annotated && citationAt(annotated, document.offsetAt(position));
        return (
          citation &&
          citedWorks(bibliography, citation).map(({ entry }) => {
            const { uri, range } = keyLocation(files, entry);
            const originSelectionRange = toRange(document, citation);
            return { originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range };
          })
        );
      },
    }),
    vscode.languages.registerCompletionItemProvider(
      markdown,
      {
        async provideCompletionItems(document, position) {
          await files.whenLoaded();
          const annotated = store.get(document);
          if (!annotated) return undefined;
          const found = keyCompletionsAt(annotated, bibliography, document.offsetAt(position));
          // Each further letter asks anew: it may begin an author or a word of a title.
          return new vscode.CompletionList(
            found.map((each, n) => new KeyItem(document, position, each, n)),
            true,
          );
        },
        resolveCompletionItem(item: KeyItem) {
          const record = bibliography.record(item.entry);
          if (record) item.documentation = referenceText(record);
          return item;
        },
      },
      '@',
    ),
    vscode.languages.registerCodeActionsProvider(
      markdown,
      {
        provideCodeActions: (document, _range, { diagnostics }) =>
          diagnostics
            .filter(({ source, code }) => source === 'Annalist' && code === 'unknown-citation')
            .flatMap((diagnostic) => {
              const key = nearestKey(bibliography, document.getText(diagnostic.range));
              return key === undefined ? [] : [writeKey(document, diagnostic, key)];
            }),
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

class KeyItem extends vscode.CompletionItem {
  readonly entry: BibliographyEntry;

  constructor(
    document: vscode.TextDocument,
    position: vscode.Position,
    { start, end, text, entry, summary }: KeyCompletion,
    order: number,
  ) {
    super({ label: entry.key, description: summary }, vscode.CompletionItemKind.Reference);
    this.entry = entry;
    const replacing = toRange(document, { start, end });
    const inserting = new vscode.Range(replacing.start, position);
    this.range = { inserting, replacing };
    this.insertText = text;
    // What was typed may be the author or a word of the title: the list is ours, and so is its order.
    this.filterText = document.getText(inserting) || entry.key;
    this.sortText = String(order).padStart(4, '0');
  }
}

function writeKey(document: vscode.TextDocument, diagnostic: vscode.Diagnostic, key: string): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('Write “{0}”', key), vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, diagnostic.range, key);
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  return action;
}
