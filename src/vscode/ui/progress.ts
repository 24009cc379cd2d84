import * as vscode from 'vscode';
import type { Progress } from '../../language/features/names';
import { logFailure } from '../workspace/log';

/** Milliseconds: work that is done sooner shows no progress. */
const quickWork = 1000;

/**
 * Runs work that may take long: after a second a notification shows how many texts are done, and can cancel it.
 * Cancelling the token cancels it too.
 */
export async function withProgress<T>(
  title: string,
  token: vscode.CancellationToken,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  let isCancelled = false;
  let show: Progress['report'] = () => undefined;
  const running = work({
    isCancelled: () => isCancelled || token.isCancellationRequested,
    report: (done, total) => show(done, total),
  });
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const showNotification = (): Thenable<void> =>
    vscode.window.withProgress(options, async (notification, cancellation) => {
      cancellation.onCancellationRequested(() => (isCancelled = true));
      show = reportTo(notification);
      await running.catch(() => undefined);
    });
  const timer = setTimeout(() => logFailure(showNotification()), quickWork);
  try {
    return await running;
  } finally {
    clearTimeout(timer);
  }
}

/** VS Code wants each step in percent, not how far the work has come. */
function reportTo(notification: vscode.Progress<{ message?: string; increment?: number }>): Progress['report'] {
  let shown = 0;
  return (done, total) => {
    const percent = Math.floor((100 * done) / Math.max(total, 1));
    if (percent === shown) return;
    notification.report({ increment: percent - shown, message: vscode.l10n.t('{0} of {1} texts', done, total) });
    shown = percent;
  };
}
