import * as vscode from 'vscode';
import { toRange } from '../workspace/positions';
import { isOn } from '../workspace/settings';
import type { AnnotationStore } from './annotationStore';

/** Lines above and below the visible ones that are decorated too, so that scrolling does not show a bare text. */
const margin = 60;

/** Underlines names and dates in the visible editors, each kind in its own theme colour, and dims corrections. */
export function registerDecorations(store: AnnotationStore): vscode.Disposable {
  const decorations = [
    { kind: 'entity', setting: 'underlineEntities', type: underline('annalist.entityUnderline', 'solid') },
    { kind: 'date', setting: 'underlineDates', type: underline('annalist.dateUnderline', 'dotted') },
  ] as const;

  const correction = vscode.window.createTextEditorDecorationType({ opacity: '0.5' });

  const refresh = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const corrections = store.get(document)?.corrections() ?? [];
    editor.setDecorations(
      correction,
      corrections.map((each) => toRange(document, each)),
    );
    const annotations = nearby(editor).flatMap((range) => store.annotations(document, range));
    for (const { kind, setting, type } of decorations) {
      const shown = isOn(setting) ? annotations.filter((each) => each.kind === kind) : [];
      editor.setDecorations(
        type,
        shown.map((annotation) => toRange(document, annotation)),
      );
    }
  };
  const refreshAll = (): void => vscode.window.visibleTextEditors.forEach(refresh);

  refreshAll();
  return vscode.Disposable.from(
    correction,
    ...decorations.map(({ type }) => type),
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

/** The visible ranges and their margins. */
function nearby({ document, visibleRanges }: vscode.TextEditor): vscode.Range[] {
  return visibleRanges.map(({ start, end }) =>
    document.validateRange(
      new vscode.Range(Math.max(0, start.line - margin), 0, end.line + margin, Number.MAX_SAFE_INTEGER),
    ),
  );
}
