import * as vscode from 'vscode';
import type { EssayInFront } from '../essay/essayInFront';
import type { GlossaryFiles } from '../glossary/files';
import { isSample } from '../glossary/shipped/names';
import { ownGlossaries } from '../glossary/writableFiles';
import { setContextKey } from '../ui/contextKey';
import type { CountedText, TextCounter } from './textCounter';

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
  front: EssayInFront,
  counter: TextCounter,
  glossaries: GlossaryFiles,
): vscode.Disposable {
  let state: EssayState | undefined;
  const set = (next: EssayState): void => {
    if (next === state) return;
    state = next;
    setContextKey('annalist.essay', next);
  };
  const follow = (): void => {
    if (!front.essay) set('noText');
    const { text } = counter;
    if (!text) return;
    const { document } = text;
    if (!glossaries.has(document.uri) && !isSample(extensionUri, document.uri)) {
      setContextKey('annalist.hasOwnEssay', true);
    }
    if (document === front.essay) set(stateOf(text));
  };
  const lookForGlossaries = (): void => {
    if (ownGlossaries(glossaries).length > 0) setContextKey('annalist.hasOwnGlossary', true);
  };
  follow();
  lookForGlossaries();
  return vscode.Disposable.from(
    front.onDidChangeEssay(follow),
    counter.onDidChange(follow),
    glossaries.onDidChange(lookForGlossaries),
  );
}

function stateOf({ counts }: CountedText): EssayState {
  if (!counts || counts.dates > 0) return 'dates';
  return counts.withoutYear > 0 ? 'noYear' : 'noDates';
}
