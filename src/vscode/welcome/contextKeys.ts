import * as vscode from 'vscode';
import type { GlossaryFiles } from '../glossary/files';
import { isSample } from '../glossary/shipped/names';
import { ownGlossaries } from '../glossary/writableFiles';
import { setContextKey } from '../ui/contextKey';
import type { CountedText, EssayInFront } from './essayInFront';

/**
 * What the welcome texts of the views depend on. `noText`: there is none; `noDates`: the text has no
 * dates; `noYear`: it has days and months, but nothing tells their year; `dates`: it has dates.
 */
type EssayState = 'noText' | 'noDates' | 'noYear' | 'dates';

/**
 * Keeps the keys that `when` clauses and the steps of the walkthrough ask for: `annalist.essay`, the state of the text
 * that the views show; `annalist.hasOwnEssay` and `annalist.hasOwnGlossary`, which stay true.
 */
export function registerContextKeys(
  extensionUri: vscode.Uri,
  essay: EssayInFront,
  glossaries: GlossaryFiles,
): vscode.Disposable {
  let shown: vscode.TextDocument | undefined;
  let state: EssayState | undefined;
  const set = (next: EssayState): void => {
    if (next === state) return;
    state = next;
    setContextKey('annalist.essay', next);
  };
  const follow = (): void => {
    const { text } = essay;
    if (!text) return;
    const { document } = text;
    const isGlossary = glossaries.has(document.uri);
    if (!isGlossary && !isSample(extensionUri, document.uri)) setContextKey('annalist.hasOwnEssay', true);
    // As in the views, a glossary does not replace the essay.
    if (shown && shown !== document && isGlossary) return;
    shown = document;
    set(stateOf(text));
  };
  const lookForGlossaries = (): void => {
    if (ownGlossaries(glossaries).length > 0) setContextKey('annalist.hasOwnGlossary', true);
  };
  set('noText');
  follow();
  lookForGlossaries();
  return vscode.Disposable.from(
    essay.onDidChange(follow),
    glossaries.onDidChange(lookForGlossaries),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (document !== shown) return;
      shown = undefined;
      set('noText');
    }),
  );
}

function stateOf({ counts }: CountedText): EssayState {
  if (!counts || counts.dates > 0) return 'dates';
  return counts.withoutYear > 0 ? 'noYear' : 'noDates';
}
