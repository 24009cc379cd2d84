import * as vscode from 'vscode';

/** Where failures are written that nobody waits for: *Annalist* in the Output view. */
export const log = vscode.window.createOutputChannel('Annalist', { log: true });

/** Writes down whatever was thrown. */
export function logError(error: unknown): void {
  log.error(error instanceof Error ? error : String(error));
}

/** Writes down a failure of work that nobody waits for. */
export function logFailure(work: PromiseLike<unknown>): void {
  work.then(undefined, logError);
}
