import * as vscode from 'vscode';
import { compareQuotation, type Misquotation } from '../../language/features/sources';
import { type Diagnostic, quotationsIn } from '../../language';
import type { GlossaryFiles } from '../glossary/files';
import { editFix, quickFixesOnly } from '../ui/codeActions';
import { ownDiagnostics } from '../checks/diagnostics';
import { DocumentChecks } from '../checks/documentChecks';
import type { Problems } from '../checks/problems';
import { annotatedLanguages, isTooLarge, markdown } from '../workspace/languages';
import { toRange } from '../workspace/positions';
import type { SourceTexts } from './texts';

/** Milliseconds without a change in any text before quotations are compared. */
const quiet = 600;

const code = 'misquotation';

/** Compares the quotations of the open texts with the passages that their links name; offers to correct them. */
export function registerQuotations(
  sources: SourceTexts,
  glossaries: GlossaryFiles,
  problems: Problems,
): vscode.Disposable {
  const checks = new DocumentChecks(
    problems.collection('annalist.quotations', ['quotations']),
    quiet,
    async (document) => (await misquotationsIn(document, sources)).map(problemOf),
  );
  /** A change of one text may concern the quotations of every other. */
  const checkAllSoon = (): void => {
    for (const document of vscode.workspace.textDocuments) {
      const mayQuote = document.languageId === 'markdown' && !glossaries.isShipped(document.uri);
      if (mayQuote && !isTooLarge(document)) checks.checkSoon(document);
    }
  };
  checkAllSoon();
  return vscode.Disposable.from(
    checks,
    vscode.workspace.onDidOpenTextDocument(checkAllSoon),
    vscode.workspace.onDidChangeTextDocument(({ contentChanges, document }) => {
      const isText = vscode.languages.match(annotatedLanguages, document) > 0;
      if (isText && contentChanges.length > 0) checkAllSoon();
    }),
    vscode.workspace.onDidSaveTextDocument(checkAllSoon),
    vscode.languages.registerCodeActionsProvider(
      markdown,
      { provideCodeActions: (document, _range, { diagnostics }) => fixesFor(document, diagnostics, sources) },
      quickFixesOnly,
    ),
  );
}

async function fixesFor(
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
  sources: SourceTexts,
): Promise<vscode.CodeAction[] | undefined> {
  const own = ownDiagnostics(diagnostics, code);
  if (own.length === 0) return undefined;
  const { version } = document;
  const misquotations = await misquotationsIn(document, sources);
  if (document.version !== version) return undefined;
  return own.flatMap((diagnostic) => {
    const misquotation = misquotations.find((each) => toRange(document, each).isEqual(diagnostic.range));
    return misquotation ? fixesOf(document, diagnostic, misquotation) : [];
  });
}

/**
 * The quotations of a text that differ from their passage. Links that do not lead to one passage have diagnostics of
 * their own.
 */
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

function problemOf({ start, end, quoted, original }: Misquotation): Diagnostic {
  return { start, end, severity: 'information', code, args: [quoted, original].map(withoutMiddle) };
}

/** The beginning and the end of long words. */
export const withoutMiddle = (words: string): string =>
  words.length <= 240 ? words : `${words.slice(0, 140).trimEnd()} […] ${words.slice(-80).trimStart()}`;

export function fixesOf(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  { correction, marks }: Pick<Misquotation, 'correction' | 'marks'>,
): vscode.CodeAction[] {
  const correct = vscode.l10n.t('Correct the quotation');
  const mark = vscode.l10n.t('Mark omissions with […]');
  return [
    editFix(correct, document, correction, { diagnostic, isPreferred: true }),
    ...(marks ? [editFix(mark, document, marks, { diagnostic })] : []),
  ];
}
