import * as vscode from 'vscode';
import type { Annotation } from '../../language';
import { firstMentions } from '../../language/features/essay';
import { ignoreCommentsIn } from '../../language/features/checks';
import { toRange } from '../workspace/positions';
import { choiceOf, isOn } from '../workspace/settings';
import type { AnnotationStore } from './annotationStore';

/** Lines above and below the visible ones that are decorated too, so that scrolling does not show a bare text. */
const margin = 60;

/** Underlines names and dates in the visible editors, each kind in its own theme colour, and dims the comments that correct or ignore. */
export function registerDecorations(store: AnnotationStore): vscode.Disposable {
  const decorations = [
    { kind: 'entity', setting: 'underlineEntities', type: underline('annalist.entityUnderline', 'solid') },
    { kind: 'date', setting: 'underlineDates', type: underline('annalist.dateUnderline', 'dotted') },
  ] as const;

  const comment = vscode.window.createTextEditorDecorationType({ opacity: '0.5' });
  const marked = new MarkedMentions(store);

  const refresh = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const corrections = store.get(document)?.corrections() ?? [];
    const ranges = nearby(editor);
    editor.setDecorations(comment, [
      ...corrections.map((each) => toRange(document, each)),
      ...ranges.flatMap((range) => ignoreComments(document, range)),
    ]);
    const annotations = ranges.flatMap((range) => store.annotations(document, range));
    for (const { kind, setting, type } of decorations) {
      const ofKind = isOn(setting) ? annotations.filter((each) => each.kind === kind) : [];
      editor.setDecorations(
        type,
        (kind === 'entity' ? marked.among(document, ofKind) : ofKind).flatMap((annotation) =>
          wordsByLine(document, toRange(document, annotation)),
        ),
      );
    }
  };
  const refreshAll = (): void => vscode.window.visibleTextEditors.forEach(refresh);

  refreshAll();
  return vscode.Disposable.from(
    comment,
    ...decorations.map(({ type }) => type),
    store.onDidAnnotate((document) => {
      marked.forget(document);
      vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(refresh);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => marked.forget(document)),
    vscode.window.onDidChangeVisibleTextEditors(refreshAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => refresh(textEditor)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('annalist')) return;
      marked.forgetAll();
      refreshAll();
    }),
  );
}

/** Which mentions are underlined: all, or the first of each entry in a section or in the text. */
class MarkedMentions {
  readonly #store: AnnotationStore;
  /** The offsets of the first mentions in a document. */
  readonly #firsts = new Map<vscode.TextDocument, ReadonlySet<number>>();

  constructor(store: AnnotationStore) {
    this.#store = store;
  }

  /** While a long text is being read it is not known which mention is the first: none is underlined. */
  among(document: vscode.TextDocument, mentions: readonly Annotation[]): readonly Annotation[] {
    const which = choiceOf('underlineMentions', ['all', 'firstInSection', 'firstInText']);
    if (which === 'all') return mentions;
    const firsts = this.#firstsOf(document, which === 'firstInSection' ? 'section' : 'text');
    return mentions.filter(({ start }) => firsts.has(start));
  }

  forget(document: vscode.TextDocument): void {
    this.#firsts.delete(document);
  }

  forgetAll(): void {
    this.#firsts.clear();
  }

  #firstsOf(document: vscode.TextDocument, per: 'section' | 'text'): ReadonlySet<number> {
    const known = this.#firsts.get(document);
    if (known) return known;
    const annotated = this.#store.get(document);
    const firsts = new Set(annotated ? firstMentions(annotated, per).map(({ start }) => start) : []);
    if (annotated) this.#firsts.set(document, firsts);
    return firsts;
  }
}

/** The words of a range line by line, without the white space and the `>` of a quotation where a line is broken. */
export function wordsByLine(document: vscode.TextDocument, { start, end }: vscode.Range): vscode.Range[] {
  if (start.line === end.line) return [new vscode.Range(start, end)];
  const ranges: vscode.Range[] = [];
  for (let line = start.line; line <= end.line; line++) {
    const { text } = document.lineAt(line);
    const lead = /^[\s>]*/.exec(text)?.[0].length ?? 0;
    const from = line === start.line ? start.character : lead;
    const to = line === end.line ? end.character : text.trimEnd().length;
    if (from < to) ranges.push(new vscode.Range(line, from, line, to));
  }
  return ranges;
}

function underline(color: string, borderStyle: 'solid' | 'dotted'): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor(color),
    borderStyle,
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function ignoreComments(document: vscode.TextDocument, range: vscode.Range): vscode.Range[] {
  if (document.languageId !== 'markdown') return [];
  const base = document.offsetAt(range.start);
  return ignoreCommentsIn(document.getText(range)).map(({ start, end }) =>
    toRange(document, { start: base + start, end: base + end }),
  );
}

/** The visible ranges and their margins. */
function nearby({ document, visibleRanges }: vscode.TextEditor): vscode.Range[] {
  return visibleRanges.map(({ start, end }) =>
    document.validateRange(
      new vscode.Range(Math.max(0, start.line - margin), 0, end.line + margin, Number.MAX_SAFE_INTEGER),
    ),
  );
}
