// The composition root, on the desktop and in the browser alike: builds the parts, registers them, and hands what must
// be disposed to VS Code.
import * as vscode from 'vscode';
import type { Annotation, GlossaryTree, TimelineEvent } from './language';
import { AnnotationStore } from './vscode/annotationStore';
import { registerAuthoring } from './vscode/authoring';
import { registerCommands } from './vscode/commands';
import { registerCompletion } from './vscode/completion';
import { registerDateCorrections } from './vscode/dateCorrections';
import { registerDiagnostics } from './vscode/diagnostics';
import { registerGlossaryEditing } from './vscode/glossaryEditing';
import { registerExchange } from './vscode/exchange';
import { GlossaryFiles } from './vscode/glossaryFiles';
import { registerGlossaryCommands } from './vscode/glossaryCommands';
import { GlossaryView } from './vscode/glossaryView';
import { registerHover } from './vscode/hoverProvider';
import { registerMarks } from './vscode/marks';
import { registerNameCorrections } from './vscode/nameCorrections';
import { registerGlossaryFixes } from './vscode/glossaryFixes';
import { registerMentionsLens } from './vscode/mentionsLens';
import { registerNavigation } from './vscode/navigation';
import { registerRename } from './vscode/rename';
import { SourceFiles } from './vscode/sources';
import { registerStatus } from './vscode/status';
import { registerTimelineExport } from './vscode/timelineExport';
import { TimelineEvents } from './vscode/timelineEvents';
import { TimelineTree } from './vscode/timelineTree';
import { TimelineView } from './vscode/timelineView';

/** For other extensions, and for tests. */
export interface AnnalistApi {
  /** The annotations of an open document; undefined where it is not annotated. */
  annotations(uri: string): Annotation[] | undefined;
  /** What the glossary view shows; undefined while it is hidden. */
  glossary(): GlossaryTree | undefined;
  /** What the list of events shows, by the ids that `annalist.selectEvent` takes. */
  events(): ReadonlyMap<string, TimelineEvent>;
}

export async function activate(context: vscode.ExtensionContext): Promise<AnnalistApi> {
  const { extensionUri, subscriptions } = context;
  const glossaries = new GlossaryFiles(extensionUri);
  const sources = new SourceFiles(extensionUri);
  const store = new AnnotationStore(glossaries);
  const glossaryView = new GlossaryView(store, glossaries);
  const events = new TimelineEvents(store, glossaries, context.workspaceState);
  const timeline = new TimelineView(extensionUri, events);
  subscriptions.push(
    glossaries,
    store,
    glossaryView,
    events,
    timeline,
    new TimelineTree(events),
    registerGlossaryCommands(store, glossaryView),
    registerMarks(store),
    registerHover(store, sources),
    registerNavigation(store, sources),
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
    registerMentionsLens(store, glossaries),
    registerRename(store, glossaries),
    registerTimelineExport(store, events, timeline),
  );
  await glossaries.load();
  return {
    annotations(uri) {
      const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
      return document && store.get(document)?.annotations();
    },
    glossary: () => glossaryView.shown,
    events: () => events.listed ?? new Map(),
  };
}
