// Answers the lists of choices and the messages of VS Code, which a test cannot see.
import * as vscode from 'vscode';
import { eventually } from '../../eventually';
import { ok } from './assert';

/** Dismisses a list of choices. */
export const turnAway = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeQuickOpen');

/** Takes the nth choice of a list, from 0. The steps are sent together, so that the list cannot open between them. */
export const take = (n: number) => (): Thenable<unknown> =>
  Promise.all(
    [...Array<string>(n).fill('quickOpenSelectNext'), 'acceptSelectedQuickOpenItem'].map((step) =>
      vscode.commands.executeCommand(`workbench.action.${step}`),
    ),
  );

/** Answers the question of a command until the command is done: the question may open some time after its start. */
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

/** Presses the first button of the message that is shown, until what it does is seen. */
export async function acceptMessage(seen: () => Promise<void>): Promise<void> {
  await eventually(async () => {
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await seen();
  });
}
