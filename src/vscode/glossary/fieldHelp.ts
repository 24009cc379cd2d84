import * as vscode from 'vscode';
import { fieldNameAt, type FieldName, glossaryPlaceAt, relativePath } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import { kindName } from '../ui/kindLabels';
import { markdown } from '../workspace/languages';
import { toRange } from '../workspace/positions';
import { essays } from '../workspace/texts';
import type { GlossaryFiles } from './files';

/** Help in writing a glossary: completion of an entry's fields, and a hover that explains each field. */
export function registerFieldHelp(store: AnnotationStore, glossaries: GlossaryFiles): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      markdown,
      {
        async provideCompletionItems(document, position, token) {
          if (!glossaries.has(document.uri)) return undefined;
          return completions(store, document, position, token);
        },
      },
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
  token: vscode.CancellationToken,
): Promise<vscode.CompletionItem[] | undefined> {
  const uri = document.uri.toString();
  const place = glossaryPlaceAt(store.service.catalog, uri, document.getText(), document.offsetAt(position));
  if (!place) return undefined;
  const range = toRange(document, place.span);
  const { Field, EnumMember, Reference, File } = vscode.CompletionItemKind;
  switch (place.expects) {
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

const hasChoices = (name: FieldName): boolean => name === 'Kind' || name === 'See';

function fieldMeaning(name: FieldName): string {
  const meanings: Record<FieldName, string> = {
    Kind: vscode.l10n.t(
      'What the entry is: person, organisation, place, event, period, work, office or concept (the default).',
    ),
    Also: vscode.l10n.t(
      'Other names, separated by commas. A name in quotation marks is case-sensitive.',
    ),
    Short: vscode.l10n.t('Short names, separated by commas, that are recognised even before the full name appears.'),
    Native: vscode.l10n.t('The name in its native script, with its romanisation in brackets: 大跃进 (Dà Yuèjìn).'),
    Date: vscode.l10n.t('The date in EDTF: 1958, 1958-05, 1958/1962, 1957-23 (autumn), -0043 (44 BC).'),
    Born: vscode.l10n.t('The day, month or year of birth in EDTF: 1893-12-26.'),
    Died: vscode.l10n.t('The day, month or year of death in EDTF: 1976-09-09.'),
    Not: vscode.l10n.t('Phrases, separated by commas, in which a name of this entry is not recognised.'),
    See: vscode.l10n.t('Names of related entries, separated by commas.'),
    Source: vscode.l10n.t(
      'A Markdown link to a file in the workspace. After #:~:text=, a few words of the file identify the passage.',
    ),
    Link: vscode.l10n.t('A Markdown link to the web.'),
  };
  return meanings[name];
}
