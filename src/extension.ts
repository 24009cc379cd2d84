// The composition root, on the desktop and in the browser alike: builds the parts, registers them, and hands what must
// be disposed to VS Code.
import * as vscode from 'vscode';
import type { Annotation, GlossaryTree, TimelineEvent } from './language';
import { AnnotationStore } from './vscode/essay/annotationStore';
import { registerAddEntry } from './vscode/glossary/addEntry';
import { registerCitePassage } from './vscode/sources/citePassage';
import { registerBibliography } from './vscode/bibliography/providers';
import { registerBibliographyDiagnostics } from './vscode/bibliography/diagnostics';
import { BibliographyFiles } from './vscode/bibliography/files';
import { registerClosedFileDiagnostics } from './vscode/sources/links/closedFileDiagnostics';
import { registerCommands } from './vscode/essay/commands';
import { registerCompletion } from './vscode/essay/completion';
import { registerDateQuickFixes } from './vscode/essay/dateQuickFixes';
import { registerDiagnostics } from './vscode/essay/diagnostics';
import { registerBacklinks } from './vscode/sources/backlinks';
import { BacklinkIndex } from './vscode/sources/backlinkIndex';
import { registerFieldHelp } from './vscode/glossary/fieldHelp';
import { registerExchange } from './vscode/glossary/exchange';
import { GlossaryFiles } from './vscode/glossary/files';
import { registerGlossaryCommands } from './vscode/glossary/commands';
import { GlossaryView } from './vscode/glossary/view';
import { registerHover } from './vscode/essay/hover';
import { registerLinkDiagnostics } from './vscode/sources/links/diagnostics';
import { registerLinkMoves } from './vscode/sources/links/updateOnMove';
import { registerDecorations } from './vscode/essay/decorations';
import { registerNameQuickFixes } from './vscode/names/quickFixes';
import { registerGlossaryQuickFixes } from './vscode/glossary/quickFixes';
import { registerMentionCodeLens } from './vscode/names/mentionCodeLens';
import { registerFrontMatter } from './vscode/bibliography/frontMatter';
import { registerNavigation } from './vscode/essay/navigation';
import { registerQuotations } from './vscode/sources/quotations';
import { registerDocumentLinks } from './vscode/sources/links/documentLinks';
import { registerRename } from './vscode/names/rename';
import { SourceFiles } from './vscode/sources/files';
import { SourceTexts } from './vscode/sources/texts';
import { type ShownSources, SourcesView } from './vscode/sources/view';
import { registerStatus } from './vscode/ui/statusBar';
import { registerTimelineExport } from './vscode/timeline/export';
import { TimelineEvents } from './vscode/timeline/events';
import { TimelineTree } from './vscode/timeline/tree';
import { TimelineView } from './vscode/timeline/view';
import { WorkspaceFiles } from './vscode/workspace/files';

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
  const evidence = new BacklinkIndex(store, glossaries, files, sourceTexts, sources);
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
    registerDecorations(store),
    registerHover(store, sources, bibliographies),
    registerNavigation(store, sources, bibliographies),
    registerDateQuickFixes(store),
    registerNameQuickFixes(store),
    registerAddEntry(store, glossaries),
    registerCompletion(store, glossaries),
    registerDiagnostics(store, glossaries, sources),
    registerCommands(extensionUri, store, sources),
    registerExchange(store),
    registerStatus(glossaries),
    registerFieldHelp(store, glossaries),
    registerGlossaryQuickFixes(store, glossaries),
    registerMentionCodeLens(store, glossaries, files),
    registerRename(store, glossaries),
    registerQuotations(sourceTexts, glossaries),
    registerBacklinks(evidence, glossaries),
    registerDocumentLinks(sources),
    registerLinkDiagnostics(glossaries, sources),
    registerClosedFileDiagnostics(evidence, glossaries),
    registerCitePassage(store, glossaries, sources),
    registerLinkMoves(),
    registerBibliography(store, bibliographies),
    registerFrontMatter(evidence, bibliographies, sources),
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
