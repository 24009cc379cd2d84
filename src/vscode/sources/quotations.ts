import * as vscode from 'vscode';
import { compareQuotation, type Misquotation, quotationsIn, type TextEdit } from '../../language';
import { annotatedLanguages, isTooLarge } from '../essay/annotationStore';
import { diagnosticAt, toRange } from '../workspace/positions';
import { Debouncer } from '../workspace/debouncer';
import type { GlossaryFiles } from '../glossary/files';
import type { SourceTexts } from './texts';

/** Milliseconds without a change in any text before quotations are compared. */
const patience = 600;

const code = 'misquotation';

/** Compares the quotations of the open texts with the passages that their links name; offers to correct them. */
export function registerQuotations(sources: SourceTexts, glossaries: GlossaryFiles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('annalist.quotations');
  let run = 0;

  /** A later run overtakes an earlier one. */
  const refresh = async (): Promise<void> => {
    const current = ++run;
    const documents = vscode.workspace.textDocuments.filter(
      (each) => each.languageId === 'markdown' && !glossaries.isShipped(each.uri) && !isTooLarge(each),
    );
    for (const document of documents) {
      const { version } = document;
      const misquotations = await misquotationsIn(document, sources);
      if (current !== run) return;
      // What an edit has overtaken is compared again after it.
      if (document.isClosed || document.version !== version) continue;
      collection.set(
        document.uri,
        misquotations.map((each) => toDiagnostic(document, each)),
      );
    }
  };
  const refreshing = new Debouncer(patience, refresh);
  const refreshSoon = (): void => refreshing.soon();

  refreshSoon();
  return vscode.Disposable.from(
    collection,
    vscode.workspace.onDidOpenTextDocument(refreshSoon),
    vscode.workspace.onDidChangeTextDocument(({ contentChanges, document }) => {
      const isText = vscode.languages.match(annotatedLanguages, document) > 0;
      if (isText && contentChanges.length > 0) refreshSoon();
    }),
    vscode.workspace.onDidSaveTextDocument(refreshSoon),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        async provideCodeActions(document, _range, { diagnostics }) {
          const own = diagnostics.filter((each) => each.source === 'Annalist' && each.code === code);
          if (own.length === 0) return undefined;
          const { version } = document;
          const misquotations = await misquotationsIn(document, sources);
          if (document.version !== version) return undefined;
          return own.flatMap((diagnostic) => {
            const misquotation = misquotations.find((each) => toRange(document, each).isEqual(diagnostic.range));
            return misquotation ? fixesOf(document, diagnostic, misquotation) : [];
          });
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    refreshing,
    new vscode.Disposable(() => run++),
  );
}

/** The quotations of a text that differ from their passage. Links that lead to no one passage are told elsewhere. */
async function misquotationsIn(document: vscode.TextDocument, sources: SourceTexts): Promise<Misquotation[]> {
  const citing = document.getText();
  const misquotations: Misquotation[] = [];
  for (const quotation of quotationsIn(citing)) {
    const source = await sources.follow(document.uri.toString(), quotation.link.destination);
    const span = source.status === 'read' ? source.passage?.span : undefined;
    const misquotation =
      span && source.status === 'read' && compareQuotation({ ...quotation, citing }, source.text, span);
    if (misquotation) misquotations.push(misquotation);
  }
  return misquotations;
}

function toDiagnostic(document: vscode.TextDocument, misquotation: Misquotation): vscode.Diagnostic {
  const [quoted, original] = [misquotation.quoted, misquotation.original].map(shortened);
  const problem = { severity: 'information', code, args: [quoted ?? '', original ?? ''] } as const;
  return diagnosticAt(toRange(document, misquotation), problem);
}

/** Of long words the beginning and the end. */
const shortened = (words: string): string =>
  words.length <= 240 ? words : `${words.slice(0, 140).trimEnd()} […] ${words.slice(-80).trimStart()}`;

function fixesOf(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  { correction, marks }: Misquotation,
): vscode.CodeAction[] {
  const fix = (title: string, edits: readonly TextEdit[], isPreferred: boolean): vscode.CodeAction => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = new vscode.WorkspaceEdit();
    action.edit.set(
      document.uri,
      edits.map((edit) => vscode.TextEdit.replace(toRange(document, edit), edit.text)),
    );
    action.diagnostics = [diagnostic];
    action.isPreferred = isPreferred;
    return action;
  };
  return [
    fix(vscode.l10n.t('Correct the quotation'), correction, true),
    ...(marks ? [fix(vscode.l10n.t('Mark omissions with […]'), marks, false)] : []),
  ];
}
