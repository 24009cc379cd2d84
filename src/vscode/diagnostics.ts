import * as vscode from 'vscode';
import { type Diagnostic, type Entity, essayDiagnostics, glossaryDiagnostics, readTarget } from '../language';
import type { AnnotationStore } from './annotationStore';
import { rangeInText } from './convert';
import type { GlossaryFiles } from './glossaryFiles';
import type { SourceFiles } from './sources';

/** Keeps the problems of the workspace's glossaries in the Problems view. */
export function registerDiagnostics(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  sources: SourceFiles,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('annalist');
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** A later run overtakes an earlier one, whose texts are gone. */
  const refresh = async (): Promise<void> => {
    const current = ++run;
    const own = glossaries.sources.filter(({ rank }) => rank === 0);
    const all = await Promise.all(
      own.map(async ({ uri, text }) => {
        const entities = store.service.catalog.entities.filter((entity) => entity.uri === uri);
        const links = await Promise.all(entities.map((entity) => linkDiagnostics(entity, sources)));
        const found = [...glossaryDiagnostics(store.service.catalog, uri), ...links.flat()];
        return [vscode.Uri.parse(uri), found.map((each) => toDiagnostic(text, each))] as const;
      }),
    );
    if (current !== run) return;
    collection.clear();
    for (const [uri, diagnostics] of all) collection.set(uri, diagnostics);
    vscode.workspace.textDocuments.forEach(refreshEssay);
  };
  const refreshEssay = (document: vscode.TextDocument): void => {
    const annotated = store.get(document);
    if (!annotated || glossaries.has(document.uri)) return;
    collection.set(
      document.uri,
      essayDiagnostics(annotated, store.service.catalog).map((each) => toDiagnostic(document.getText(), each)),
    );
  };
  const essays = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  const refreshEssaySoon = (document: vscode.TextDocument): void => {
    clearTimeout(essays.get(document));
    essays.set(
      document,
      setTimeout(() => {
        essays.delete(document);
        if (!document.isClosed) refreshEssay(document);
      }, 300),
    );
  };
  const refreshSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), 300);
  };

  refreshSoon();
  return vscode.Disposable.from(
    collection,
    glossaries.onDidChange(refreshSoon),
    store.onDidAnnotate(refreshEssaySoon),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (!glossaries.has(uri)) collection.delete(uri);
    }),
    vscode.workspace.onDidSaveTextDocument(refreshSoon),
    vscode.workspace.onDidDeleteFiles(refreshSoon),
    vscode.workspace.onDidRenameFiles(refreshSoon),
    vscode.workspace.onDidCreateFiles(refreshSoon),
    new vscode.Disposable(() => {
      run++;
      clearTimeout(timer);
      essays.forEach((essay) => clearTimeout(essay));
    }),
  );
}

/** Links of an entry that lead nowhere, or where nothing may lead. */
async function linkDiagnostics(entity: Entity, sources: SourceFiles): Promise<Diagnostic[]> {
  const problems = [...entity.sources, ...entity.links].map(async (link) => {
    const target = readTarget(link);
    const problem = (code: string, message: string): Diagnostic => ({
      ...link.span,
      severity: 'warning',
      code,
      message,
    });
    if (target?.isWeb) return undefined;
    const uri = target && sources.resolve(entity.uri, target);
    if (!uri) {
      return problem(
        'refused-link',
        vscode.l10n.t('Only web addresses and files inside the workspace can be sources.'),
      );
    }
    const { status } = await sources.find(uri, target.fragment);
    switch (status) {
      case 'missing-file':
        return problem('missing-source', vscode.l10n.t('The file “{0}” does not exist.', target.path));
      case 'orphan':
        return problem('missing-passage', vscode.l10n.t('These words are not in “{0}”.', target.path));
      case 'ambiguous':
        return problem('ambiguous-passage', vscode.l10n.t('These words stand in “{0}” more than once.', target.path));
      case 'not-utf8':
        return problem('unreadable-source', vscode.l10n.t('The file “{0}” is not UTF-8 text.', target.path));
      case 'too-large':
        return problem('unreadable-source', vscode.l10n.t('The file “{0}” is too large to be searched.', target.path));
      default:
        return undefined;
    }
  });
  return (await Promise.all(problems)).filter((problem) => problem !== undefined);
}

const severities = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
};

export function toDiagnostic(text: string, { start, end, severity, code, message }: Diagnostic): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(rangeInText(text, { start, end }), message, severities[severity]);
  diagnostic.source = 'Annalist';
  diagnostic.code = code;
  return diagnostic;
}
