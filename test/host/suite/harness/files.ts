import * as vscode from 'vscode';
import { eventually } from '../../eventually';
import { equal } from './assert';
import { closeAll, fileUri, replace, show, write } from './workspace';

/** Texts by their path in the fixture workspace. */
export type Files = Readonly<Record<string, string>>;

/**
 * Writes files before each test of the suite that is being defined, and removes them after it, with any other `paths`
 * that its tests make.
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

/** A document that an earlier test left may outlive its editor and its file: it gets the text of the file again. */
const restore = (path: string, text: string): Promise<void> =>
  eventually(async () => {
    const document = await show(path);
    // VS Code refuses an edit while it reads the file anew.
    if (document.getText() !== text) await replace(document, document.getText(), text);
    equal(document.getText(), text);
    await document.save();
  });
