import * as vscode from 'vscode';
import type { SharedParts } from '../sharedParts';
import { registerContextKeys } from './contextKeys';
import { EssayInFront } from './essayInFront';
import { registerHelp } from './help';
import { registerNewGlossary } from './newGlossary';
import { registerOpenEssay } from './openEssay';
import { registerSampleEssay } from './sampleEssay';
import { registerStatusBar } from './statusBar';

/** The way in: what the welcome texts, the walkthrough and the status bar lead to. */
export function registerWelcome({ extensionUri, store, glossaries }: SharedParts): vscode.Disposable {
  const essay = new EssayInFront(store);
  return vscode.Disposable.from(
    essay,
    registerContextKeys(extensionUri, essay, glossaries),
    registerStatusBar(essay),
    registerOpenEssay(glossaries),
    registerSampleEssay(extensionUri),
    registerNewGlossary(glossaries),
    registerHelp(extensionUri),
  );
}
