// Builds what the subjects share, and registers each subject: on the desktop and in the browser alike. To change what a
// writer sees of a subject, begin at its folder's index.ts in src/vscode.
import * as vscode from 'vscode';
import type { Annotation, TimelineEvent } from './language';
import type { GlossaryTree } from './language/features/glossary';
import { registerBibliography } from './vscode/bibliography';
import { BibliographyFiles } from './vscode/bibliography/files';
import { registerChecks } from './vscode/checks';
import { registerContinuity } from './vscode/continuity';
import { registerEssay } from './vscode/essay';
import { AnnotationStore } from './vscode/essay/annotationStore';
import { EssayInFront } from './vscode/essay/essayInFront';
import { registerGlossary } from './vscode/glossary';
import { GlossaryFiles } from './vscode/glossary/files';
import { registerNames } from './vscode/names';
import type { SharedParts } from './vscode/sharedParts';
import { registerSources } from './vscode/sources';
import { BacklinkIndex } from './vscode/sources/backlinkIndex';
import { SourceFiles } from './vscode/sources/files';
import { SourceTexts } from './vscode/sources/texts';
import type { ShownSources } from './vscode/sources/view';
import { registerTimeline } from './vscode/timeline';
import { registerWelcome } from './vscode/welcome';
import { QuietEdits } from './vscode/ui/quietEdits';
import { WorkspaceFiles } from './vscode/workspace/files';
import { log, logFailure } from './vscode/workspace/log';
import { openDocument } from './vscode/workspace/readTextFile';
import { registerShippedFiles } from './vscode/workspace/shippedFiles';

/** For other extensions, and for tests. */
export interface AnnalistApi {
  /** The annotations of an open document, given by its URI; undefined if it is not annotated. */
  annotations(uri: string): Annotation[] | undefined;
  /** The content of the glossary view; undefined while it is hidden. */
  glossary(): GlossaryTree | undefined;
  /** The content of the view of sources; undefined while it is hidden. */
  sources(): ShownSources | undefined;
  /** The content of the list of events, by id. */
  events(): ReadonlyMap<string, TimelineEvent>;
}

export async function activate(context: vscode.ExtensionContext): Promise<AnnalistApi> {
  const { extensionUri, subscriptions } = context;
  subscriptions.push(registerShippedFiles(extensionUri));
  const parts = buildParts(context);
  // Of several hovers, VS Code shows the one registered last first: a name stands above who cites its sentence.
  const sources = registerSources(parts);
  subscriptions.push(sources, registerEssay(parts), registerContinuity(parts), registerNames(parts));
  const glossary = registerGlossary(parts);
  subscriptions.push(glossary, registerBibliography(parts));
  const timeline = registerTimeline(parts);
  subscriptions.push(timeline, registerWelcome(parts), log);
  logFailure(parts.bibliographies.load());
  await parts.glossaries.load();
  return {
    annotations(uri) {
      const document = openDocument(vscode.Uri.parse(uri));
      return document && parts.store.get(document)?.annotations();
    },
    glossary: glossary.shown,
    sources: sources.shown,
    events: timeline.listed,
  };
}

/** Builds each part once. */
function buildParts({ extensionUri, workspaceState, subscriptions }: vscode.ExtensionContext): SharedParts {
  const workspaceFiles = new WorkspaceFiles();
  const glossaries = new GlossaryFiles(extensionUri);
  const store = new AnnotationStore(glossaries);
  const front = new EssayInFront(glossaries);
  const sources = new SourceFiles(extensionUri);
  const sourceTexts = new SourceTexts(sources);
  const backlinks = new BacklinkIndex({ store, glossaries, workspaceFiles, sourceTexts, sources });
  const bibliographies = new BibliographyFiles();
  const edits = new QuietEdits();
  // Of several fixes, VS Code shows those registered last first: what mends a problem stands above what ignores it.
  const { problems, registered } = registerChecks(glossaries, edits);
  subscriptions.push(workspaceFiles, glossaries, store, front, backlinks, bibliographies, edits, registered);
  const shared = {
    workspaceFiles,
    glossaries,
    store,
    front,
    sources,
    sourceTexts,
    backlinks,
    bibliographies,
    problems,
    edits,
  };
  return { extensionUri, workspaceState, ...shared };
}
