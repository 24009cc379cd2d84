import * as vscode from 'vscode';
import {
  entrySnippet,
  fieldNameAt,
  type FieldName,
  fieldRow,
  glossaryPlaceAt,
  relativePath,
} from '../../language/features/glossary';
import type { AnnotationStore } from '../essay/annotationStore';
import { kindName } from '../ui/kindLabels';
import { localize } from '../ui/messages';
import { markdown } from '../workspace/languages';
import { toRange } from '../workspace/positions';
import { essays } from '../workspace/texts';
import type { GlossaryFiles } from './files';

/** Help in writing a glossary: completion of new entries and of their fields, and a hover that explains each field. */
export function registerFieldHelp(store: AnnotationStore, glossaries: GlossaryFiles): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      markdown,
      {
        async provideCompletionItems(document, position, token, { triggerKind }) {
          if (!glossaries.has(document.uri)) return undefined;
          const isAsked = triggerKind === vscode.CompletionTriggerKind.Invoke;
          const found = await completions(store, document, position, { token, isAsked });
          // Incomplete: VS Code asks again with each letter, and the list closes behind a word that is complete.
          return found && new vscode.CompletionList(found, true);
        },
      },
      '#',
      ' ',
      ',',
      '(',
      '/',
    ),
    vscode.languages.registerHoverProvider(markdown, {
      provideHover(document, position) {
        if (!glossaries.has(document.uri)) return undefined;
        const field = fieldNameAt(document.getText(), document.offsetAt(position));
        if (!field) return undefined;
        const words = new vscode.MarkdownString(`**${field.name}** — ${fieldMeaning(field.name)}`);
        return new vscode.Hover(words, toRange(document, field.span));
      },
    }),
  );
}

async function completions(
  store: AnnotationStore,
  document: vscode.TextDocument,
  position: vscode.Position,
  { token, isAsked }: { readonly token: vscode.CancellationToken; readonly isAsked: boolean },
): Promise<vscode.CompletionItem[] | undefined> {
  const uri = document.uri.toString();
  const place = glossaryPlaceAt(store.service.catalog, uri, document.getText(), document.offsetAt(position), isAsked);
  if (!place) return undefined;
  const range = toRange(document, place.span);
  const { Field, EnumMember, Reference, File, Snippet } = vscode.CompletionItemKind;
  switch (place.expects) {
    case 'new':
      return place.kinds.map((kind, i) =>
        suggestion(vscode.l10n.t('New entry: {0}', kindName(kind)), Snippet, range, {
          insertText: new vscode.SnippetString(entrySnippet(kind)),
          filterText: `## ${kind} ${kindName(kind)}`,
          sortText: String(i).padStart(2, '0'),
        }),
      );
    case 'field':
      return place.fields.map((name, i) =>
        suggestion(name, Field, range, {
          insertText: `${name}: `,
          sortText: String(i).padStart(2, '0'),
          documentation: fieldMeaning(name),
          ...(hasChoices(name) && { command: { title: '', command: 'editor.action.triggerSuggest' } }),
        }),
      );
    case 'kind':
      return place.kinds.map((kind) => suggestion(kind, EnumMember, range, { detail: kindName(kind) }));
    case 'entry':
      return place.entries.map(({ label, kind, otherNames }) =>
        suggestion(label, Reference, range, {
          detail: kindName(kind),
          filterText: [label, ...otherNames.map(({ text }) => text)].join(' '),
          insertText: /[,，、;；]/.test(label) ? `"${label}"` : label,
        }),
      );
    case 'path': {
      const files = await vscode.workspace.findFiles(essays, undefined, undefined, token);
      const paths = files.map((file) => relativePath(uri, file.toString())).filter((path) => path !== undefined);
      return paths.sort().map((path) => suggestion(path, File, range, {}));
    }
  }
}

const suggestion = (
  label: string,
  kind: vscode.CompletionItemKind,
  range: vscode.Range,
  more: Partial<vscode.CompletionItem>,
): vscode.CompletionItem => Object.assign(new vscode.CompletionItem(label, kind), { range }, more);

const hasChoices = (name: FieldName): boolean => ['kind', 'entries'].includes(fieldRow(name).holds);

const fieldMeaning = (name: FieldName): string => localize({ code: fieldRow(name).help, args: [] });
