import * as vscode from 'vscode';
import type { Annotation } from '../../language';
import type { AnnotationStore } from './annotationStore';
import { toRange } from '../workspace/positions';
import { isOn } from '../workspace/settings';

/** Underlines names and dates in the visible editors, each kind in its own theme colour. */
export function registerDecorations(store: AnnotationStore): vscode.Disposable {
  const marks = [
    { kind: 'entity', setting: 'underlineEntities', decoration: underline('annalist.entityUnderline', 'solid') },
    { kind: 'date', setting: 'underlineDates', decoration: underline('annalist.dateUnderline', 'dotted') },
  ] as const;

  const refresh = (editor: vscode.TextEditor): void => {
    const annotations = nearby(editor).flatMap((range) => store.annotations(editor.document, range));
    for (const { kind, setting, decoration } of marks) {
      const shown = isOn(setting) ? annotations.filter((each) => each.kind === kind) : [];
      editor.setDecorations(
        decoration,
        shown.map((annotation: Annotation) => toRange(editor.document, annotation)),
      );
    }
  };
  const refreshAll = (): void => vscode.window.visibleTextEditors.forEach(refresh);

  refreshAll();
  return vscode.Disposable.from(
    ...marks.map(({ decoration }) => decoration),
    store.onDidAnnotate((document) =>
      vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(refresh),
    ),
    vscode.window.onDidChangeVisibleTextEditors(refreshAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => refresh(textEditor)),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('annalist') && refreshAll()),
  );
}

function underline(color: string, borderStyle: 'solid' | 'dotted'): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor(color),
    borderStyle,
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** What is in sight, and a screenful above and below it, so that scrolling shows no bare text. */
function nearby(editor: vscode.TextEditor): vscode.Range[] {
  const margin = 60;
  return editor.visibleRanges.map((range) =>
    editor.document.validateRange(
      new vscode.Range(Math.max(0, range.start.line - margin), 0, range.end.line + margin, Number.MAX_SAFE_INTEGER),
    ),
  );
}
