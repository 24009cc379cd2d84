import * as vscode from 'vscode';
import type { GlossaryFiles } from '../glossary/files';
import { logFailure } from '../workspace/log';
import type { QuietEdits } from '../ui/quietEdits';
import { registerAnswers } from './answers';
import { IgnoreFiles } from './ignoreFiles';
import { Problems } from './problems';
import { registerUnusedIgnores } from './unusedIgnores';

/** Registers what the checks of all subjects share: how their problems are shown, and what a writer answers. */
export function registerChecks(
  glossaries: Pick<GlossaryFiles, 'has' | 'textOf'>,
  edits: QuietEdits,
): {
  readonly problems: Problems;
  readonly registered: vscode.Disposable;
} {
  const ignores = new IgnoreFiles();
  const problems = new Problems(ignores, glossaries.textOf);
  logFailure(ignores.load());
  const registered = vscode.Disposable.from(
    problems,
    ignores,
    registerAnswers(ignores, glossaries, edits),
    registerUnusedIgnores(problems, glossaries),
  );
  return { problems, registered };
}
