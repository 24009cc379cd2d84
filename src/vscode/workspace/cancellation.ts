import type * as vscode from 'vscode';

/** Resolves when the work is done or the token is cancelled, whichever comes first. */
export async function doneOrCancelled(work: Promise<unknown>, token: vscode.CancellationToken): Promise<void> {
  if (token.isCancellationRequested) return;
  let subscription: vscode.Disposable | undefined;
  const cancelled = new Promise<void>((resolve) => (subscription = token.onCancellationRequested(() => resolve())));
  try {
    await Promise.race([work, cancelled]);
  } finally {
    subscription?.dispose();
  }
}
