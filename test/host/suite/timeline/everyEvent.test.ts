// Every event of whole texts: its title, and where a click on it leads. ANNALIST_TEXTS names a folder of more texts.
import * as vscode from 'vscode';
import { titleFault } from '../../../language/features/timeline/titleFaults';
import { limits } from '../../patience';
import { equal, ok } from '../harness/assert';
import { environment } from '../harness/environment';
import { print } from '../harness/mocha';
import { api, closeAll, eventually, fileUri, show } from '../harness/workspace';

suite('Timeline: every event of a text', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('annalist.followEditor');
    await closeAll();
  });

  test('of the sample essay', async () => {
    await checkEvents(vscode.Uri.parse('annalist:/media/sample/great-leap.md'));
  });

  for (const path of ['essays/revolt.md', 'essays/plague.txt', 'essays/wells.md'])
    test(`of ${path}`, () => checkEvents(fileUri(path)));

  test('of the texts in the folder ANNALIST_TEXTS', async () => {
    const folder = environment['ANNALIST_TEXTS'];
    if (folder === undefined) return;
    // Uses the scheme of the workspace, whose files the extension host can read.
    const uri = fileUri('').with({ path: folder });
    const files = await vscode.workspace.fs.readDirectory(uri);
    for (const [name] of files.filter(([each]) => /\.(?:md|txt)$/.test(each)))
      await checkEvents(vscode.Uri.joinPath(uri, name));
  }).timeout(limits.tier);
});

async function checkEvents(uri: vscode.Uri): Promise<void> {
  const document = await show(uri);
  // Pinned, the events stay the same when a click leads into a glossary.
  await vscode.commands.executeCommand('annalist.pinTimeline');
  const events = await eventually(async () => {
    const found = (await api()).events();
    ok(
      [...found.values()].some((event) => event.uri === uri.toString()),
      `${uri.path} has no events`,
    );
    return found;
  });
  const faults: string[] = [];
  for (const [id, event] of events) {
    const text = event.uri === uri.toString() ? document.getText() : await textOf(event.uri);
    // The title of a glossary event is the entry's name, from which the entry's id is made.
    const fault = titleFault(event.title, `${text} ${event.entities.join(' ')}`);
    if (fault !== undefined) faults.push(`${event.title}: ${fault}`);
    for (const [at, mention] of (event.mentions ?? [event]).entries()) {
      await vscode.commands.executeCommand('_annalist.selectEvent', id, at);
      await eventually(() => {
        const editor = vscode.window.activeTextEditor;
        // An event that the glossary tells of too has its last mention there.
        equal(editor?.document.uri.toString(), mention.uri ?? event.uri);
        equal(editor?.document.getText(editor.selection), mention.text);
      });
    }
  }
  print(`      ${uri.path.split('/').at(-1)}: ${events.size} events, ${faults.length} faults`);
  equal(faults.join('\n'), '');
}

async function textOf(uri: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))).getText();
}
