import * as vscode from 'vscode';
import { eventually } from '../../eventually';
import { equal } from './assert';
import { closeAll, fileUri, replace, show, write } from './workspace';

/** Texts by their path in the fixture workspace. */
export type Files = Readonly<Record<string, string>>;

/**
 * Writes files before each test of the suite that calls this, and removes them after it, together with the other
 * `paths` that its tests create.
 */
export function useFiles(files: Files, paths: readonly string[] = []): void {
  setup(async () => {
    for (const [path, text] of Object.entries(files)) await write(path, text);
    for (const [path, text] of Object.entries(files)) await restore(path, text);
  });
  teardown(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.workspace.saveAll(false);
    await closeAll();
    for (const path of [...Object.keys(files), ...paths])
      await vscode.workspace.fs.delete(fileUri(path), { recursive: true }).then(undefined, () => undefined);
  });
}

/** Gives a document the text of its file: after an earlier test, an edited document may outlive its editor. */
const restore = (path: string, text: string): Promise<void> =>
  eventually(async () => {
    const document = await show(path);
    // VS Code refuses an edit while it reloads the file.
    if (document.getText() !== text) await replace(document, document.getText(), text);
    equal(document.getText(), text);
    await document.save();
  });
