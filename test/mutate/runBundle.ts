// Runs a bundle of tests in a process of its own, until the first failure or a long silence.
import { fork } from 'node:child_process';
import { join } from 'node:path';

export type Message =
  | { readonly type: 'pass'; readonly title: string }
  | { readonly type: 'fail'; readonly title: string }
  | { readonly type: 'end' };

export interface Outcome {
  /** The test that failed, "no answer" or "the process died"; undefined where all tests passed. */
  readonly failure: string | undefined;
  readonly passed: number;
  /** The longest time between two messages, in milliseconds. */
  readonly longestSilence: number;
}

/** Runs `file` in the folder `root`; a process that says nothing for `patience` milliseconds has failed. */
export function runBundle(file: string, root: string, patience: number): Promise<Outcome> {
  const child = fork(join(import.meta.dirname, 'mutantTests.js'), [file], {
    cwd: root,
    // A change that makes a loop endless may fill the memory before the time is over.
    execArgv: ['--max-old-space-size=2048'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    let passed = 0;
    let longestSilence = 0;
    let last = Date.now();
    const finish = (failure: string | undefined): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve({ failure, passed, longestSilence });
    };
    const timer = setTimeout(() => finish('no answer'), patience);
    child.on('message', (message: Message) => {
      timer.refresh();
      longestSilence = Math.max(longestSilence, Date.now() - last);
      last = Date.now();
      if (message.type === 'pass') passed++;
      else finish(message.type === 'fail' ? message.title : undefined);
    });
    child.once('exit', () => finish('the process died'));
  });
}
