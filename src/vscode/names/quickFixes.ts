import * as vscode from 'vscode';
import { annotationAt, correctionEdit } from '../../language/features/essay';
import { aliasEdit, fieldDates } from '../../language/features/glossary';
import { type Entity, misspellings } from '../../language';
import { codeOf } from '../checks/diagnostics';
import type { AnnotationStore } from '../essay/annotationStore';
import type { GlossaryFiles } from '../glossary/files';
import { isOwnEntry } from '../glossary/writableFiles';
import { editFix, isAskedFor, quickFixesOnly } from '../ui/codeActions';
import { annotatedLanguages, isReadOnly } from '../workspace/languages';
import { rangeInText, toRange } from '../workspace/positions';
import { openDocument } from '../workspace/readTextFile';

/** Quick fixes on a name: which of its entries is meant, that none is, or how it is spelt. */
export function registerNameQuickFixes(
  store: AnnotationStore,
  glossaries: Pick<GlossaryFiles, 'sources' | 'has' | 'isShipped'>,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    annotatedLanguages,
    {
      provideCodeActions(document, range, context) {
        if (isReadOnly(document.uri)) return undefined;
        const misspelt = context.diagnostics.filter((each) => codeOf(each) === 'misspelt-name');
        return [
          ...spellingFixes(store, glossaries, document, misspelt),
          // Plain text has no comments.
          ...(document.languageId === 'markdown' ? meaningFixes(store, document, range, context) : []),
        ];
      },
    },
    quickFixesOnly,
  );
}

/**
 * *This means …*, written into a comment behind the mention, which Markdown does not show. It comes up by itself only
 * where nothing tells which of several entries is meant.
 */
function meaningFixes(
  store: AnnotationStore,
  document: vscode.TextDocument,
  range: vscode.Range,
  context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const annotated = store.get(document);
  const offset = document.offsetAt(range.start);
  const annotation = annotated && annotationAt(annotated, offset);
  if (!annotated || annotation?.kind === 'date') return [];
  if (annotation && !isAskedFor(range, context)) return [];
  const mention = annotation ?? annotated.ambiguousNames({ start: offset, end: offset })[0];
  if (!mention) return [];
  const ids = 'candidates' in mention ? mention.candidates : (mention.alternatives ?? []);
  const choices = ids
    .map((id) => store.service.catalog.byId(id))
    .filter((entity) => entity !== undefined)
    .map(({ id, label }) => ({ value: id, title: vscode.l10n.t('“{0}” means {1}', mention.text, label) }));
  const none = { value: 'none', title: vscode.l10n.t('Do not treat “{0}” as a name here', mention.text) };
  return [...choices, none].map(({ value, title }) =>
    editFix(title, document, [correctionEdit(annotated, mention, 'entity', value)]),
  );
}

/** *Change to …*, and that the spelling is right: it is then another name of the entry. */
function spellingFixes(
  store: AnnotationStore,
  glossaries: Pick<GlossaryFiles, 'sources' | 'has' | 'isShipped'>,
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const annotated = diagnostics.length > 0 ? store.get(document) : undefined;
  if (!annotated) return [];
  const { catalog } = store.service;
  const found = misspellings(annotated, catalog);
  return diagnostics.flatMap((diagnostic) => {
    const misspelling = found.find((each) => toRange(document, each).isEqual(diagnostic.range));
    if (!misspelling) return [];
    const { suggestion, text, ...span } = misspelling;
    const title = vscode.l10n.t('Change to “{0}”', suggestion);
    const change = editFix(title, document, [{ ...span, text: suggestion }], { diagnostic, isPreferred: true });
    const entity = catalog.byName(suggestion);
    const isRight = entity && isOwnEntry(glossaries)(entity) && aliasFix(store, glossaries, entity, text);
    if (!isRight) return [change];
    isRight.diagnostics = [diagnostic];
    return [change, isRight];
  });
}

/** Adds a spelling to the other names of an entry. Undefined where the glossary's text does not allow it. */
function aliasFix(
  { service }: AnnotationStore,
  { sources }: Pick<GlossaryFiles, 'sources'>,
  entity: Entity,
  written: string,
): vscode.CodeAction | undefined {
  const name = written.replace(/\s+/g, ' ');
  const uri = vscode.Uri.parse(entity.uri);
  const text = openDocument(uri)?.getText() ?? sources.find((each) => each.uri === entity.uri)?.text;
  const edit = text === undefined ? undefined : aliasEdit(text, entity, name, fieldDates(service.dates));
  if (text === undefined || !edit) return undefined;
  const title = vscode.l10n.t('“{0}” is right: add it as an alias of “{1}”', name, entity.label);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(uri, rangeInText(text, edit), edit.text);
  return action;
}
