// The composition root, on the desktop and in the browser alike: builds the parts, registers them, and hands what must
// be disposed to VS Code.
import * as vscode from 'vscode';
import type { Annotation } from './language';
import { AnnotationStore } from './vscode/annotationStore';
import { registerCommands } from './vscode/commands';
import { registerDateCorrections } from './vscode/dateCorrections';
import { registerDiagnostics } from './vscode/diagnostics';
import { GlossaryFiles } from './vscode/glossaryFiles';
import { registerHover } from './vscode/hoverProvider';
import { registerMarks } from './vscode/marks';
import { registerNavigation } from './vscode/navigation';
import { SourceFiles } from './vscode/sources';
import { registerStatus } from './vscode/status';
import { registerTimelineExport } from './vscode/timelineExport';
import { registerTimeline } from './vscode/timelineView';

/** For other extensions, and for tests. */
export interface AnnalistApi {
  /** The annotations of an open document; undefined where it is not annotated. */
  annotations(uri: string): Annotation[] | undefined;
}

export async function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): Promise<AnnalistApi> {
  const glossaries = new GlossaryFiles(extensionUri);
  const sources = new SourceFiles(extensionUri);
  const store = new AnnotationStore(glossaries);
  subscriptions.push(
    glossaries,
    store,
    registerMarks(store),
    registerHover(store, sources),
    registerNavigation(store, sources),
    registerDateCorrections(store),
    registerDiagnostics(store, glossaries, sources),
    registerCommands(extensionUri, store, sources),
    registerStatus(glossaries),
    registerTimeline(extensionUri, store),
    registerTimelineExport(store),
  );
  await glossaries.load();
  return {
    annotations(uri) {
      const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
      return document && store.get(document)?.annotations();
    },
  };
}
