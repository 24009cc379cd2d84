import * as vscode from 'vscode';
import type { SharedParts } from '../sharedParts';
import { registerCompletion } from './completion';
import { registerQuickFixes } from './quickFixes';
import { registerDecorations } from './decorations';
import { registerEssayDiagnostics } from './diagnostics';
import { registerDetails } from './details';
import { registerHover } from './hover';
import type { CardParts } from './hover/cardParts';
import { registerLanguageStatus } from './languageStatus';
import { registerMentions } from './mentions';
import { registerNavigation } from './navigation';
import { OfferedDates } from './offeredDates';
import { registerSetDate } from './setDate';
import { registerYearOfText } from './yearOfText';

/** Registers the features inside an essay: underlines, hovers, definitions, completion, problems, fixes of dates. */
export function registerEssay(parts: SharedParts): vscode.Disposable {
  const { store, glossaries, sources, bibliographies, problems } = parts;
  const offeredDates = new OfferedDates();
  const cards: CardParts = { store, sources, bibliographies, offeredDates };
  return vscode.Disposable.from(
    registerDecorations(store),
    registerHover(cards),
    registerDetails(cards),
    registerMentions(store),
    registerNavigation(store, sources, bibliographies),
    registerQuickFixes(store),
    registerSetDate(store, offeredDates),
    registerYearOfText(),
    registerCompletion(store, glossaries),
    registerEssayDiagnostics(store, glossaries, problems),
    registerLanguageStatus(glossaries, store),
  );
}
