import * as vscode from 'vscode';
import type { Diagnostic, Span } from '../../language';
import type { MessageCode } from '../../language/messages';
import { localize } from './messages';
import { rangesIn } from '../workspace/positions';

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The problems of a text, as the Problems view has them. */
export function toDiagnostics(text: string, problems: readonly Diagnostic[]): vscode.Diagnostic[] {
  if (problems.length === 0) return [];
  const rangeOf = rangesIn(text);
  return problems.map((problem) => diagnosticAt(rangeOf(problem), problem));
}

/** A problem whose place is known as lines and characters. */
export function diagnosticAt(range: vscode.Range, problem: Omit<Diagnostic, keyof Span>): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, localize(problem), severities[problem.severity]);
  diagnostic.source = 'Annalist';
  diagnostic.code = problem.code;
  return diagnostic;
}

/** Of some diagnostics those of ours that have a code. */
export const ownDiagnostics = (diagnostics: readonly vscode.Diagnostic[], code: MessageCode): vscode.Diagnostic[] =>
  diagnostics.filter((each) => each.source === 'Annalist' && each.code === code);
