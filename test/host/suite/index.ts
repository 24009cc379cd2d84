// The suite of both extension hosts: VS Code loads this bundle and calls `run`. A new file of tests is a line here.
import * as vscode from 'vscode';
import { print, runMocha } from './harness/mocha';
import './workspace/activation.test';
import './essay/annotations.test';
import './essay/edits.test';
import './glossary/glossaries.test';
import './glossary/authoring.test';
import './essay/hover.test';
import './glossary/glossaryFile.test';
import './essay/navigation.test';
import './glossary/view.test';
import './sources/goToSource.test';
import './glossary/diagnostics.test';
import './sources/quotations.test';
import './sources/backlinks.test';
import './bibliography/bibliography.test';
import './workspace/badInput.test';
import './sources/citing.test';
import './workspace/settings.test';
import './timeline/listAndFiles.test';
import './timeline/everyEvent.test';
import './glossary/exchange.test';
import { severalFolders } from './workspace/folders.test';

// A web worker says nothing of a rejection that nobody handles; the Node extension host logs it by itself.
Object.assign(globalThis, {
  onunhandledrejection: ({ reason }: { reason: unknown }) => console.error(reason),
});

export async function run(): Promise<void> {
  print(`The suite runs in VS Code ${vscode.version}.`);
  const isSeveral = (vscode.workspace.workspaceFolders ?? []).length > 1;
  mocha.grep(new RegExp(isSeveral ? `^${severalFolders}` : `^(?!${severalFolders})`));
  if ((await runMocha()) > 0) throw new Error('Some tests failed.');
}
