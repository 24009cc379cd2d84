import * as vscode from 'vscode';
import { type Diagnostic, LineIndex, type Span } from '../../language';
import { localize } from '../ui/messages';

export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** A range in a text that is not open as a document. For several ranges of one text, use `rangesIn`. */
export const rangeInText = (text: string, span: Span): vscode.Range => rangesIn(text)(span);

/** Makes ranges of the spans of a text that is not open as a document. Its lines are counted once. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const lines = new LineIndex(text);
  const position = (offset: number): vscode.Position => {
    const { line, character } = lines.positionAt(offset);
    return new vscode.Position(line, character);
  };
  return ({ start, end }) => new vscode.Range(position(start), position(end));
}

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** The problems of a text, as the Problems view has them. */
export function toDiagnostics(text: string, problems: readonly Diagnostic[]): vscode.Diagnostic[] {
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
