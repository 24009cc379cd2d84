import * as vscode from 'vscode';
import type { SharedParts } from '../sharedParts';
import { registerContextKeys } from './contextKeys';
import { registerHelp } from './help';
import { registerNewGlossary } from './newGlossary';
import { registerOpenEssay } from './openEssay';
import { registerSampleEssay } from './sampleEssay';
import { registerStatusBar } from './statusBar';
import { TextCounter } from './textCounter';

/** The way in: what the welcome texts, the walkthrough and the status bar lead to. */
export function registerWelcome({ extensionUri, store, glossaries, front }: SharedParts): vscode.Disposable {
  const counter = new TextCounter(store, front);
  return vscode.Disposable.from(
    counter,
    registerContextKeys(extensionUri, front, counter, glossaries),
    registerStatusBar(counter),
    registerOpenEssay(glossaries),
    registerSampleEssay(extensionUri),
    registerNewGlossary(glossaries),
    registerHelp(extensionUri),
  );
}
