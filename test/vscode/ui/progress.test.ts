import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { withProgress } from '../../../src/vscode/ui/progress';
import { CancellationTokenSource } from '../fake';
import { hurry, pause } from '../harness';

suite('Progress of long work', () => {
  hurry();
  const { token } = new vscode.CancellationTokenSource();
  let reports: { readonly increment?: number; readonly message?: string }[];
  let notification: CancellationTokenSource;
  setup(() => {
    reports = [];
    notification = new CancellationTokenSource();
    Object.assign(vscode.window, {
      withProgress: (_options: unknown, work: (progress: unknown, token: unknown) => Promise<unknown>) =>
        work({ report: (step: object) => reports.push(step) }, notification.token),
    });
  });

  test('short work shows no progress', async () => {
    assert.equal(await withProgress('Looking', token, () => Promise.resolve(7)), 7);
    await pause(20);
    assert.deepEqual(reports, []);
  });

  test('long work reports steps in percent, each once', async () => {
    await withProgress('Looking', token, async (progress) => {
      await pause(30);
      for (const done of [1, 1, 2, 4]) progress.report(done, 4);
    });
    assert.deepEqual(
      reports.map(({ increment, message }) => [increment, message]),
      [
        [25, '1 of 4 texts'],
        [25, '2 of 4 texts'],
        [50, '4 of 4 texts'],
      ],
    );
  });

  test('the notification cancels it', async () => {
    const wasCancelled = await withProgress('Looking', token, async (progress) => {
      await pause(30);
      notification.cancel();
      return progress.isCancelled();
    });
    assert.equal(wasCancelled, true);
  });

  test('the token cancels it too', async () => {
    const source = new vscode.CancellationTokenSource();
    const wasCancelled = await withProgress('Looking', source.token, (progress) => {
      source.cancel();
      return Promise.resolve(progress.isCancelled());
    });
    assert.equal(wasCancelled, true);
  });

  test('errors of the work are passed on', () =>
    assert.rejects(
      withProgress('Looking', token, () => Promise.reject(new Error('no'))),
      /no/,
    ));
});
