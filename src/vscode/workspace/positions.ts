import * as vscode from 'vscode';
import type { Diagnostic, Span } from '../../language';
import { localize } from '../ui/messages';

export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** A range in a text that is not open as a document. */
export function rangeInText(text: string, { start, end }: Span): vscode.Range {
  return new vscode.Range(positionInText(text, start), positionInText(text, end));
}

function positionInText(text: string, offset: number): vscode.Position {
  let line = 0;
  let lineStart = 0;
  for (const match of text.matchAll(/\r\n?|\n/g)) {
    const next = match.index + match[0].length;
    if (next > offset) break;
    line++;
    lineStart = next;
  }
  return new vscode.Position(line, offset - lineStart);
}

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

/** A problem of a text, as the Problems view has it. */
export const toDiagnostic = (text: string, { start, end, ...problem }: Diagnostic): vscode.Diagnostic =>
  diagnosticAt(rangeInText(text, { start, end }), problem);

/** A problem whose place is known as lines and characters. */
export function diagnosticAt(range: vscode.Range, problem: Omit<Diagnostic, keyof Span>): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, localize(problem), severities[problem.severity]);
  diagnostic.source = 'Annalist';
  diagnostic.code = problem.code;
  return diagnostic;
}
