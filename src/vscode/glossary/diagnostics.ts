import * as vscode from 'vscode';
import { type Diagnostic, type GlossarySource, glossaryDiagnostics } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import type { SourceFiles } from '../sources/files';
import { textLinkProblems } from '../sources/links/diagnostics';
import { linkProblem } from '../sources/links/problem';
import { Debouncer } from '../workspace/debouncer';
import type { Problems } from '../checks/problems';
import type { GlossaryFiles } from './files';

/** Milliseconds without a change before the glossaries are checked. */
const quiet = 300;

/** Keeps the problems of the workspace's glossaries in the Problems view, whether they are open or not. */
export function registerGlossaryDiagnostics(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  sources: SourceFiles,
  problems: Problems,
): vscode.Disposable {
  const collection = problems.collection('annalist.glossary');
  const checking = new Debouncer(quiet, async (isOvertaken) => {
    const own = glossaries.sources.filter(({ rank }) => rank === 0);
    const found = await Promise.all(own.map((source) => problemsOf(source, store, sources)));
    if (isOvertaken()) return;
    collection.clear();
    own.forEach(({ uri, text }, i) => collection.set(vscode.Uri.parse(uri), text, found[i] ?? []));
  });
  const checkSoon = (): void => checking.soon();

  checkSoon();
  return vscode.Disposable.from(
    checking,
    collection,
    glossaries.onDidChange(checkSoon),
    // A link may now lead somewhere, or nowhere.
    vscode.workspace.onDidSaveTextDocument(checkSoon),
    vscode.workspace.onDidDeleteFiles(checkSoon),
    vscode.workspace.onDidRenameFiles(checkSoon),
    vscode.workspace.onDidCreateFiles(checkSoon),
  );
}

/** The problems of a glossary: in its entries, and in the links of their fields and of running text. */
async function problemsOf(
  { uri, text }: GlossarySource,
  { service: { catalog } }: AnnotationStore,
  sources: SourceFiles,
): Promise<Diagnostic[]> {
  const entities = catalog.entities.filter((entity) => entity.uri === uri);
  const fields = entities.flatMap((entity) => [...entity.sources, ...entity.links]);
  const checked = fields.map(({ target, span }) =>
    linkProblem({ uri, destination: target, span, isField: true }, sources),
  );
  const inFields = (await Promise.all(checked)).filter((problem) => problem !== undefined);
  const inText = await textLinkProblems(uri, text, sources, new Set(fields.map(({ span }) => span.start)));
  return [...glossaryDiagnostics(catalog, uri), ...inFields, ...inText];
}
