// The composition root, on the desktop and in the browser alike: builds the parts, registers them, and hands what must
// be disposed to VS Code.
import * as vscode from 'vscode';
import type { Annotation, GlossaryTree, TimelineEvent } from './language';
import { AnnotationStore } from './vscode/annotationStore';
import { registerAuthoring } from './vscode/authoring';
import { registerCiting } from './vscode/citing';
import { registerBibliography } from './vscode/bibliography';
import { registerBibliographyDiagnostics } from './vscode/bibliographyDiagnostics';
import { BibliographyFiles } from './vscode/bibliographyFiles';
import { registerClosedLinkDiagnostics } from './vscode/closedLinkDiagnostics';
import { registerCommands } from './vscode/commands';
import { registerCompletion } from './vscode/completion';
import { registerDateCorrections } from './vscode/dateCorrections';
import { registerDiagnostics } from './vscode/diagnostics';
import { registerEvidence } from './vscode/evidence';
import { EvidenceIndex } from './vscode/evidenceIndex';
import { registerGlossaryEditing } from './vscode/glossaryEditing';
import { registerExchange } from './vscode/exchange';
import { GlossaryFiles } from './vscode/glossaryFiles';
import { registerGlossaryCommands } from './vscode/glossaryCommands';
import { GlossaryView } from './vscode/glossaryView';
import { registerHover } from './vscode/hoverProvider';
import { registerLinkDiagnostics } from './vscode/linkDiagnostics';
import { registerLinkMoves } from './vscode/linkMoves';
import { registerMarks } from './vscode/marks';
import { registerNameCorrections } from './vscode/nameCorrections';
import { registerGlossaryFixes } from './vscode/glossaryFixes';
import { registerMentionsLens } from './vscode/mentionsLens';
import { registerNamedBibliographies } from './vscode/namedBibliographies';
import { registerNavigation } from './vscode/navigation';
import { registerQuotations } from './vscode/quotations';
import { registerPassageLinks } from './vscode/passageLinks';
import { registerRename } from './vscode/rename';
import { SourceFiles } from './vscode/sources';
import { SourceTexts } from './vscode/sourceTexts';
import { type ShownSources, SourcesView } from './vscode/sourcesView';
import { registerStatus } from './vscode/status';
import { registerTimelineExport } from './vscode/timelineExport';
import { TimelineEvents } from './vscode/timelineEvents';
import { TimelineTree } from './vscode/timelineTree';
import { TimelineView } from './vscode/timelineView';
import { WorkspaceFiles } from './vscode/workspaceFiles';

/** For other extensions, and for tests. */
export interface AnnalistApi {
  /** The annotations of an open document; undefined where it is not annotated. */
  annotations(uri: string): Annotation[] | undefined;
  /** What the glossary view shows; undefined while it is hidden. */
  glossary(): GlossaryTree | undefined;
  /** What the view of sources shows; undefined while it is hidden. */
  sources(): ShownSources | undefined;
  /** What the list of events shows, by the ids that `annalist.selectEvent` takes. */
  events(): ReadonlyMap<string, TimelineEvent>;
}

export async function activate(context: vscode.ExtensionContext): Promise<AnnalistApi> {
  const { extensionUri, subscriptions } = context;
  const glossaries = new GlossaryFiles(extensionUri);
  const files = new WorkspaceFiles();
  const sources = new SourceFiles(extensionUri);
  const sourceTexts = new SourceTexts(sources);
  const bibliographies = new BibliographyFiles();
  const store = new AnnotationStore(glossaries);
  const glossaryView = new GlossaryView(store, glossaries);
  const evidence = new EvidenceIndex(store, glossaries, files, sourceTexts, sources);
  const sourcesView = new SourcesView(evidence, bibliographies);
  const events = new TimelineEvents(store, glossaries, context.workspaceState);
  const timeline = new TimelineView(extensionUri, events);
  subscriptions.push(
    files,
    glossaries,
    store,
    glossaryView,
    evidence,
    sourcesView,
    bibliographies,
    events,
    timeline,
    new TimelineTree(events),
    registerGlossaryCommands(store, glossaryView),
    registerMarks(store),
    registerHover(store, sources, bibliographies),
    registerNavigation(store, sources, bibliographies),
    registerDateCorrections(store),
    registerNameCorrections(store),
    registerAuthoring(store, glossaries),
    registerCompletion(store, glossaries),
    registerDiagnostics(store, glossaries, sources),
    registerCommands(extensionUri, store, sources),
    registerExchange(store),
    registerStatus(glossaries),
    registerGlossaryEditing(store, glossaries),
    registerGlossaryFixes(store, glossaries),
    registerMentionsLens(store, glossaries, files),
    registerRename(store, glossaries),
    registerQuotations(sourceTexts, glossaries),
    registerEvidence(evidence, glossaries),
    registerPassageLinks(sources),
    registerLinkDiagnostics(glossaries, sources),
    registerClosedLinkDiagnostics(evidence, glossaries),
    registerCiting(store, glossaries, sources),
    registerLinkMoves(),
    registerBibliography(store, bibliographies),
    registerNamedBibliographies(evidence, bibliographies, sources),
    registerBibliographyDiagnostics(store, glossaries, bibliographies),
    registerTimelineExport(store, events, timeline),
  );
  void bibliographies.load();
  await glossaries.load();
  return {
    annotations(uri) {
      const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
      return document && store.get(document)?.annotations();
    },
    glossary: () => glossaryView.shown,
    sources: () => sourcesView.shown,
    events: () => events.listed ?? new Map(),
  };
}
