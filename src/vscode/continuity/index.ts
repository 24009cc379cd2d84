import * as vscode from 'vscode';
import { continuityFindings } from '../../language/features/continuity';
import type { Diagnostic } from '../../language';
import { codeOf } from '../checks/diagnostics';
import { DocumentChecks } from '../checks/documentChecks';
import type { SharedParts } from '../sharedParts';
import { editFix, quickFixesOnly } from '../ui/codeActions';
import { annotatedLanguages, isReadOnly } from '../workspace/languages';
import { toSpan } from '../workspace/positions';

/** Milliseconds without a change before an essay is checked. */
const quiet = 300;

/** Registers the second reader: contradictions of an essay in the Problems view, with their fixes. */
export function registerContinuity({ store, glossaries, problems }: SharedParts): vscode.Disposable {
  const find = (document: vscode.TextDocument): Diagnostic[] | undefined => {
    if (glossaries.has(document.uri)) return [];
    const annotated = store.get(document);
    return annotated && continuityFindings(annotated, today());
  };
  const kinds = ['eventDates', 'lives', 'ranges', 'arithmetic', 'order', 'calendar'] as const;
  const checks = new DocumentChecks(problems.collection('annalist.continuity', kinds), quiet, find);
  return vscode.Disposable.from(
    checks,
    store.onDidAnnotate((document) => checks.checkSoon(document)),
    vscode.languages.registerCodeActionsProvider(
      annotatedLanguages,
      { provideCodeActions: (document, _range, { diagnostics }) => fixes(document, diagnostics, find(document) ?? []) },
      quickFixesOnly,
    ),
  );
}

/** The day on the writer's clock, `YYYY-MM-DD`. */
const today = (): string => new Date().toLocaleDateString('sv');

function fixes(
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
  found: readonly Diagnostic[],
): vscode.CodeAction[] {
  if (isReadOnly(document.uri)) return [];
  return diagnostics.flatMap((diagnostic) => {
    const { start, end } = toSpan(document, diagnostic.range);
    const isShown = (each: Diagnostic): boolean =>
      each.start === start && each.end === end && each.code === codeOf(diagnostic);
    const fix = found.find(isShown)?.fix;
    // Only Markdown has comments for the value of a date.
    const isComment = fix?.start === fix?.end;
    if (!fix || (isComment && document.languageId !== 'markdown')) return [];
    const title = isComment
      ? vscode.l10n.t('Set the date as the glossary has it')
      : vscode.l10n.t('Correct to “{0}”', fix.text);
    return [editFix(title, document, [fix], { diagnostic, isPreferred: true })];
  });
}
