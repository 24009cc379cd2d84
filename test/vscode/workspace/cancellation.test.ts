import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { doneOrCancelled } from '../../../src/vscode/workspace/cancellation';

suite('Waiting for work', () => {
  const forever = new Promise<void>(() => undefined);

  test('ends when the work is done', () =>
    doneOrCancelled(Promise.resolve(), new vscode.CancellationTokenSource().token));

  test('ends when it is cancelled', async () => {
    const source = new vscode.CancellationTokenSource();
    const waiting = doneOrCancelled(forever, source.token);
    source.cancel();
    await waiting;
  });

  test('does not start if it was cancelled before', async () => {
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    await doneOrCancelled(forever, source.token);
  });

  test('passes on errors of the work', async () => {
    const { token } = new vscode.CancellationTokenSource();
    await assert.rejects(doneOrCancelled(Promise.reject(new Error('no')), token), /no/);
  });
});
