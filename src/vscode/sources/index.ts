import * as vscode from 'vscode';
import type { SharedParts } from '../sharedParts';
import { registerBacklinks } from './backlinks';
import { registerCitePassage } from './citePassage';
import { registerGoToSource } from './goToSource';
import { registerClosedFileDiagnostics } from './links/closedFileDiagnostics';
import { registerLinkDiagnostics } from './links/diagnostics';
import { registerDocumentLinks } from './links/documentLinks';
import { registerMissingFileFixes } from './links/missingFile';
import { registerLinkMoves } from './links/updateOnMove';
import { registerQuotations } from './quotations';
import { type ShownSources, SourcesView } from './view';

export interface RegisteredSources {
  /** The content of the view of sources; undefined while it is hidden. */
  readonly shown: () => ShownSources | undefined;
  dispose(): void;
}

/** The texts that essays and glossaries cite: links to passages, quotations, who cites a passage, and their view. */
export function registerSources(parts: SharedParts): RegisteredSources {
  const { store, glossaries, sources, sourceTexts, backlinks, bibliographies, problems } = parts;
  const view = new SourcesView(backlinks, bibliographies);
  const registered = vscode.Disposable.from(
    view,
    registerGoToSource(store, sources, bibliographies),
    registerQuotations(sourceTexts, glossaries, problems),
    registerBacklinks(backlinks, glossaries),
    registerDocumentLinks(sources),
    registerMissingFileFixes(sources),
    registerLinkDiagnostics(glossaries, sources, problems),
    registerClosedFileDiagnostics(backlinks, glossaries, problems),
    registerCitePassage(store, glossaries, sources),
    registerLinkMoves(),
  );
  return { shown: () => view.shown, dispose: () => void registered.dispose() };
}
