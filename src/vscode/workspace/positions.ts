import * as vscode from 'vscode';
import { LineIndex } from '../../language/text/lines';
import type { Span } from '../../language';

// From the offsets of the language service to the editor's lines and characters, and back.

export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** A range in a text that is not open as a document. For several ranges of one text, use `rangesIn`. */
export function rangeInText(text: string, span: Span): vscode.Range {
  return rangesIn(text)(span);
}

/** Answers the ranges of spans in a text that is not open as a document. Its lines are counted once. */
export function rangesIn(text: string): (span: Span) => vscode.Range {
  const lines = new LineIndex(text);
  const position = (offset: number): vscode.Position => {
    const { line, character } = lines.positionAt(offset);
    return new vscode.Position(line, character);
  };
  return ({ start, end }) => new vscode.Range(position(start), position(end));
}
