// The suite of both extension hosts: VS Code loads this bundle and calls `run`. A new file of tests is a line here.
// In the Node extension host ANNALIST_GREP names the tests that run, and ANNALIST_ORDER=7 puts them into another order,
// which that number determines.
import * as vscode from 'vscode';
import { environment } from './harness/environment';
import { print, runMocha, shuffleTests } from './harness/mocha';
import './bibliography/bibliography.test';
import './checks/answers.test';
import './essay/annotations.test';
import './essay/completion.test';
import './essay/edits.test';
import './essay/hover.test';
import './essay/navigation.test';
import './glossary/authoring.test';
import './glossary/createGlossary.test';
import './glossary/diagnostics.test';
import './glossary/exchange.test';
import './glossary/glossaries.test';
import './glossary/glossaryFile.test';
import './glossary/view.test';
import './names/mentions.test';
import './sources/backlinks.test';
import './sources/citing.test';
import './sources/goToSource.test';
import './sources/linkMoves.test';
import './sources/links.test';
import './sources/quotations.test';
import './sources/view.test';
import './timeline/chronology.test';
import './timeline/everyEvent.test';
import './timeline/listAndFiles.test';
import './workspace/activation.test';
import './workspace/badInput.test';
import { severalFolders } from './workspace/folders.test';
import './workspace/settings.test';

// Logs unhandled rejections in a web worker, which does not do so by itself as the Node extension host does.
Object.assign(globalThis, {
  onunhandledrejection: ({ reason }: { reason: unknown }) => console.error(reason),
});

export async function run(): Promise<void> {
  print(`The suite runs in VS Code ${vscode.version}.`);
  const isSeveral = (vscode.workspace.workspaceFolders ?? []).length > 1;
  const { ANNALIST_GREP: wanted = '', ANNALIST_ORDER: order } = environment;
  mocha.grep(new RegExp(isSeveral ? `^${severalFolders}.*(?:${wanted})` : `^(?!${severalFolders}).*(?:${wanted})`));
  if (order !== undefined) shuffleTests(Number(order));
  if ((await runMocha()) > 0) throw new Error('Some tests failed.');
}
