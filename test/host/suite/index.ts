// The suite of both extension hosts: VS Code loads this bundle and calls `run`. A new file of tests is a line here.
import * as vscode from 'vscode';
import { print, runMocha } from './mocha';
import './activation.test';
import './annotations.test';
import './edits.test';
import './glossaries.test';
import './authoring.test';
import './hover.test';
import './glossaryFile.test';
import './navigation.test';
import './glossaryView.test';
import './sources.test';
import './diagnostics.test';
import './quotations.test';
import './evidence.test';
import './bibliography.test';
import './badInput.test';
import './citing.test';
import './settings.test';
import './timelineExport.test';
import './timelineTitles.test';
import './exchange.test';
import { severalFolders } from './folders.test';

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
