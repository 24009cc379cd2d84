// Answers what VS Code asks: lists of choices and messages, which no test can see.
import * as vscode from 'vscode';
import { eventually } from '../../eventually';
import { ok } from './assert';

/** Turns away from a list of choices. */
export const turnAway = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeQuickOpen');

/** Takes the nth choice of a list, counted from 0. All at once, so that the list cannot come between two of the steps. */
export const take = (n: number) => (): Thenable<unknown> =>
  Promise.all(
    [...Array<string>(n).fill('quickOpenSelectNext'), 'acceptSelectedQuickOpenItem'].map((step) =>
      vscode.commands.executeCommand(`workbench.action.${step}`),
    ),
  );

/** Answers the question that a command asks, until the command is done: the question comes a while after the command. */
export async function answer(command: Thenable<unknown>, gesture: () => Thenable<unknown>): Promise<void> {
  let isDone = false;
  const done = Promise.resolve(command).finally(() => (isDone = true));
  // Its failure is thrown at the end.
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
