import * as vscode from 'vscode';
import { completionsAt, type Entity } from '../../language';
import { type NameCompletion, otherNamesOf } from '../../language/features/essay';
import type { EntityKind } from '../../language/types';
import { alsoLine, definitionOf, entryCard, entryDates } from '../glossary/entryCard';
import type { GlossaryFiles } from '../glossary/files';
import { joinParts } from '../ui/joinParts';
import { kindName } from '../ui/kindLabels';
import { annotatedLanguages } from '../workspace/languages';
import { logFailure } from '../workspace/log';
import { toRange } from '../workspace/positions';
import { isOn } from '../workspace/settings';
import type { AnnotationStore } from './annotationStore';

/** Completes the names of the glossaries in essays. */
export function registerCompletion(store: AnnotationStore, glossaries: GlossaryFiles): vscode.Disposable {
  const requests = new Requests();
  const namesAt = (document: vscode.TextDocument, offset: number, isAsked: boolean): readonly NameCompletion[] => {
    const annotated = glossaries.has(document.uri) ? undefined : store.get(document);
    return annotated ? completionsAt(annotated, store.service.catalog, offset, { isAsked }) : [];
  };
  const provider: vscode.CompletionItemProvider<NameItem> = {
    provideCompletionItems(document, position, _token, context) {
      const isAsked = requests.isAsked(document, context);
      const found = namesAt(document, document.offsetAt(position), isAsked);
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
      const end = typedUntil(change);
      if (end === undefined || !isOn('suggestNames')) return requests.close();
      const { document } = change;
      requests.type(document);
      if (suggestionMode(document) !== 'ours') return;
      if (!requests.opens(change, namesAt(document, end, false).length > 0)) return;
      logFailure(
        requests.open(document, vscode.commands.executeCommand('editor.action.triggerSuggest', { auto: true })),
      );
    }),
  );
}

/** Milliseconds behind a letter, or behind the opening of a list, in which VS Code asks for names by itself. */
const afterLetter = 300;

/**
 * Tells the lists that the writer asks for from those that open while typing, to which VS Code gives the same kind. It asks
 * by itself more than once: for the list that opens, and anew for each word that is begun while it is open; on a busy
 * machine when more was typed by then.
 */
class Requests {
  /** The text in which the last letter was typed, and until when, in milliseconds, requests are due to it. */
  #typed: { readonly document: vscode.TextDocument; readonly until: number } | undefined;
  #isAsked = false;
  /** The end of the letters for which a list was last opened: it stays open, or the writer has closed it. */
  #openUntil: { readonly document: vscode.TextDocument; readonly offset: number } | undefined;

  type(document: vscode.TextDocument): void {
    this.#typed = { document, until: Date.now() + afterLetter };
  }

  /** While a list is being opened, however long that takes, requests are due to that. */
  async open(document: vscode.TextDocument, opening: PromiseLike<unknown>): Promise<void> {
    this.#typed = { document, until: Infinity };
    try {
      await opening;
    } finally {
      this.type(document);
    }
  }

  isAsked(document: vscode.TextDocument, { triggerKind }: vscode.CompletionContext): boolean {
    if (triggerKind === vscode.CompletionTriggerKind.TriggerForIncompleteCompletions) return this.#isAsked;
    const typed = this.#typed;
    this.#isAsked = !(typed?.document === document && Date.now() <= typed.until);
    return this.#isAsked;
  }

  /** Whether a list opens with a change, after which there are names or none. */
  opens({ document, contentChanges }: vscode.TextDocumentChangeEvent, hasNames: boolean): boolean {
    const [typed] = contentChanges;
    if (!typed || !hasNames) {
      this.close();
      return false;
    }
    const open = this.#openUntil;
    this.#openUntil = { document, offset: typed.rangeOffset + typed.text.length };
    return open?.document !== document || open.offset !== typed.rangeOffset;
  }

  close(): void {
    this.#openUntil = undefined;
  }
}

/** The end of the letters that a change types in the active editor; undefined for any other change. */
function typedUntil({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): number | undefined {
  const [typed, ...others] = contentChanges;
  if (!typed || others.length > 0 || reason !== undefined) return undefined;
  if (vscode.window.activeTextEditor?.document !== document) return undefined;
  const isTyped = typed.rangeLength === 0 && typed.text.length <= longestTyped && /^\p{L}+$/u.test(typed.text);
  return isTyped ? typed.rangeOffset + typed.text.length : undefined;
}

/** Characters that one change may type: an input method types several, a longer text was pasted. */
const longestTyped = 8;

/**
 * Who opens the list while a word is typed. VS Code does where quick suggestions are on; in Markdown they are off by
 * default, and a letter cannot be a trigger character, so that we do, unless the settings say never to open it.
 */
function suggestionMode(document: vscode.TextDocument): 'quick' | 'ours' | 'none' {
  const settings = vscode.workspace.getConfiguration('editor', document);
  const quick = settings.get<unknown>('quickSuggestions');
  const inProse = typeof quick === 'object' && quick !== null && 'other' in quick ? quick.other : quick;
  if (inProse === true || inProse === 'on' || inProse === 'inline') return 'quick';
  return settings.get('suggestOnTriggerCharacters') === false ? 'none' : 'ours';
}

class NameItem extends vscode.CompletionItem {
  readonly #entity: Entity;

  constructor({ text, filter, entity }: NameCompletion, range: vscode.Range, order: number) {
    const native = entity.native?.script ?? text;
    const detail = native === text ? {} : { detail: ` ${native}` };
    super({ label: text, ...detail, description: kindName(entity.kind) }, icons()[entity.kind]);
    this.#entity = entity;
    this.range = range;
    this.insertText = text;
    this.filterText = filter;
    this.sortText = String(order).padStart(3, '0');
  }

  /** Adds kind, dates and the text of the hover; only for the selected completion. */
  resolve(): this {
    this.detail = joinParts([kindName(this.#entity.kind), entryDates(this.#entity)], ' · ');
    // Unlike the hover, this text may run no command: its commands are not trusted.
    this.documentation = definitionOf(this.#entity);
    const parts = [entryCard(this.#entity).value, this.documentation.value, alsoLine(otherNamesOf(this.#entity))];
    this.documentation.value = joinParts(parts, '\n\n');
    return this;
  }
}

/** VS Code's pictures: a head, a dot, a flash of lightning, a ruler and so on. */
const icons = (): Record<EntityKind, vscode.CompletionItemKind> => ({
  person: vscode.CompletionItemKind.User,
  organisation: vscode.CompletionItemKind.Module,
  place: vscode.CompletionItemKind.Issue,
  event: vscode.CompletionItemKind.Event,
  period: vscode.CompletionItemKind.Unit,
  work: vscode.CompletionItemKind.File,
  office: vscode.CompletionItemKind.Interface,
  concept: vscode.CompletionItemKind.Keyword,
});
