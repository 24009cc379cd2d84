import * as vscode from 'vscode';
import type { GlossaryTree } from '../../language/features/glossary';
import type { SharedParts } from '../sharedParts';
import { registerAddEntry } from './adding/addEntry';
import { GlossaryChoice } from './adding/glossaryChoice';
import { NewNames } from './adding/newNames';
import { registerGlossaryDiagnostics } from './diagnostics';
import { registerExchange } from './exchange';
import { registerFieldHelp } from './fieldHelp';
import { registerFormatGlossary } from './format';
import { registerCreateGlossary } from './fromEssay';
import { registerOpenEntry } from './openEntry';
import { registerGlossaryQuickFixes } from './quickFixes';
import { registerShippedGlossaries } from './shipped/offer';
import { registerSpellChecker } from './spellChecker';
import { GlossaryView } from './view/view';
import { registerViewCommands } from './view/commands';
import { registerEntryCommands } from './view/entryCommands';

export interface RegisteredGlossary {
  /** The content of the glossary view; undefined while it is hidden. */
  readonly shown: () => GlossaryTree | undefined;
  dispose(): void;
}

/** Glossaries: the view, help in writing them, additions from an essay and a whole glossary of one, problems, import and export. */
export function registerGlossary(parts: SharedParts): RegisteredGlossary {
  const { store, glossaries, sources, problems, edits } = parts;
  const view = new GlossaryView(parts);
  const choice = new GlossaryChoice(glossaries, () => store.service.catalog);
  const names = new NewNames(store, choice, edits);
  const registered = vscode.Disposable.from(
    view,
    registerViewCommands(store, view, names),
    registerEntryCommands(store, glossaries, view),
    vscode.commands.registerCommand('annalist.chooseGlossary', async () => {
      const text = view.essay?.uri ?? vscode.window.activeTextEditor?.document.uri;
      if (text) await choice.ask(text);
    }),
    registerSpellChecker(store, edits),
    registerOpenEntry(store),
    registerAddEntry(store, glossaries, names),
    registerCreateGlossary(store, glossaries, () => view.essay),
    registerFieldHelp(store, glossaries),
    registerGlossaryDiagnostics(store, glossaries, sources, problems),
    registerGlossaryQuickFixes(store, glossaries),
    registerFormatGlossary(store, glossaries),
    registerExchange(store),
    registerShippedGlossaries(parts),
  );
  return { shown: () => view.shown, dispose: () => void registered.dispose() };
}
