import * as vscode from 'vscode';
import type { Diagnostic, Span } from '../../language';
import { kindOfCheck } from '../../language/features/checks';
import type { MessageCode } from '../../language/messages';
import { localize } from '../ui/messages';
import { checkPage } from '../workspace/shippedFiles';

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A problem whose place is known as lines and characters. Its code links to the page that explains the check. */
export function diagnosticAt(
  range: vscode.Range,
  problem: Omit<Diagnostic, keyof Span | 'related'>,
  related: readonly vscode.DiagnosticRelatedInformation[] = [],
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, localize(problem), severities[problem.severity]);
  const { code } = problem;
  diagnostic.source = 'Annalist';
  diagnostic.code = kindOfCheck(code) === undefined ? code : { value: code, target: checkPage(code) };
  if (related.length > 0) diagnostic.relatedInformation = [...related];
  return diagnostic;
}

/** The code of a diagnostic of ours; '' for those of others. */
export function codeOf({ source, code }: vscode.Diagnostic): string {
  const value = typeof code === 'object' ? code.value : code;
  return source === 'Annalist' && typeof value === 'string' ? value : '';
}

/** Of some diagnostics those of ours that have a code. */
export const ownDiagnostics = (diagnostics: readonly vscode.Diagnostic[], code: MessageCode): vscode.Diagnostic[] =>
  diagnostics.filter((each) => codeOf(each) === code);
