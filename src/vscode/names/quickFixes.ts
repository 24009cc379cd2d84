import * as vscode from 'vscode';
import { annotationAt, correctionEdit } from '../../language/features/essay';
import { aliasEdit, fieldDates } from '../../language/features/glossary';
import { type Entity, misspellings } from '../../language';
import { codeOf } from '../checks/diagnostics';
import type { AnnotationStore } from '../essay/annotationStore';
import type { GlossaryFiles } from '../glossary/files';
import { isOwnEntry } from '../glossary/writableFiles';
import { editFix, isAskedFor, quickFixesOnly } from '../ui/codeActions';
import { warn } from '../ui/notify';
import { OwnCommand } from '../ui/ownCommands';
import type { QuietEdits } from '../ui/quietEdits';
import { annotatedLanguages, isReadOnly } from '../workspace/languages';
import { toRange } from '../workspace/positions';

/** A spelling that is right, and the entry whose name it is. */
interface RightSpelling {
  readonly entity: Entity;
  readonly name: string;
}

/** Quick fixes on a name: which of its entries is meant, that none is, or how it is spelt. */
export function registerNameQuickFixes(
  store: AnnotationStore,
  glossaries: Pick<GlossaryFiles, 'has' | 'isShipped'>,
  edits: QuietEdits,
): vscode.Disposable {
  const addSpelling = new OwnCommand('_annalist.addSpelling', async ({ entity, name }: RightSpelling) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(entity.uri));
    const text = document.getText();
    const edit = aliasEdit(text, entity, name, fieldDates(store.service.dates));
    if (!edit) return warn(vscode.l10n.t('“{0}” cannot be added to this entry.', name));
    const done = vscode.l10n.t('“{0}” is now an alias of “{1}”', name, entity.label);
    await edits.make({ uri: document.uri, text, isNew: false }, edit, done);
  });
  const rightSpelling = (entity: Entity, name: string, diagnostic: vscode.Diagnostic): vscode.CodeAction | undefined =>
    isOwnEntry(glossaries)(entity)
      ? addSpelling.fix(
          vscode.l10n.t('“{0}” is right: add it as an alias of “{1}”', name, entity.label),
          { entity, name },
          diagnostic,
        )
      : undefined;
  const fixes = vscode.languages.registerCodeActionsProvider(
    annotatedLanguages,
    {
      provideCodeActions(document, range, context) {
        if (isReadOnly(document.uri)) return undefined;
        const misspelt = context.diagnostics.filter((each) => codeOf(each) === 'misspelt-name');
        return [
          ...spellingFixes(store, document, misspelt, rightSpelling),
          // Plain text has no comments.
          ...(document.languageId === 'markdown' ? meaningFixes(store, document, range, context) : []),
        ];
      },
    },
    quickFixesOnly,
  );
  return vscode.Disposable.from(fixes, addSpelling);
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
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
  rightSpelling: (entity: Entity, name: string, diagnostic: vscode.Diagnostic) => vscode.CodeAction | undefined,
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
    const isRight = entity && rightSpelling(entity, text.replace(/\s+/g, ' '), diagnostic);
    return isRight ? [change, isRight] : [change];
  });
}
