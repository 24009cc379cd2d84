// Answers the lists of choices of VS Code, which a test cannot see.
import * as vscode from 'vscode';
import { eventually } from '../../eventually';
import { ok } from './assert';

/** Dismisses a list of choices. */
export const turnAway = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeQuickOpen');

/** Takes the first choice of a list. */
export const takeFirst = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

/**
 * Answers the question of a command until the command is done: the question may open some time after its start. Only
 * for a command that asks once, in a list that stays when the focus moves; without a list a gesture does nothing.
 */
export async function answer(command: Thenable<unknown>, gesture: () => Thenable<unknown>): Promise<void> {
  let isDone = false;
  const done = Promise.resolve(command).finally(() => (isDone = true));
  // `await done` below throws its error.
  done.catch(() => undefined);
  await eventually(async () => {
    if (!isDone) await gesture();
    ok(isDone, 'the command still waits for an answer');
  });
  await done;
}
