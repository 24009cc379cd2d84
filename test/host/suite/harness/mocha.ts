// Mocha's browser build, which runs in both extension hosts; set up before the first suite is defined.
import 'mocha/mocha';
import { formatCounts } from '../../../counts';
import { randomOf, shuffled } from '../../../random';
import { limits } from '../../patience';

/** Prints to the terminal of the run; the mark tells our lines from all that VS Code logs. */
export const print = (text: string): void => console.log(`[suite] ${text}`);

/** Prints each test as it ends: nothing is lost where the extension host dies. */
class Lines extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const counts = { passed: 0, failed: 0 };
    runner.on('suite', (suite) => suite.title && print(`  ${suite.title}`));
    runner.on('pass', (test) => {
      counts.passed += 1;
      print(`    ✓ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on('fail', (test, error: Error) => {
      counts.failed += 1;
      print(`    ✗ ${test.fullTitle()}`);
      // The whole message: it holds the values that differ. The first lines of the stack are ours, the rest is mocha's.
      const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
      // Line by line: VS Code cuts what is long.
      for (const line of [...error.message.split('\n'), ...stack.slice(0, 6)]) print(`      ${line}`);
    });
    runner.on('end', () => print(`Extension host tests: ${formatCounts(counts)}`));
  }
}

mocha.setup({ ui: 'tdd', reporter: Lines, timeout: limits.test });

/** Puts the suites, and the tests of each, into another order: no test may need what another leaves behind. */
export function shuffleTests(seed: number): void {
  const random = randomOf(seed);
  const shuffleIn = (suite: Mocha.Suite): void => {
    suite.suites = shuffled(suite.suites, random);
    suite.tests = shuffled(suite.tests, random);
    suite.suites.forEach(shuffleIn);
  };
  shuffleIn(mocha.suite);
}

/** Runs what has been defined. Not `mocha.run`, which reads options from the address of a page. */
export function runMocha(): Promise<number> {
  return new Promise((resolve) => Mocha.prototype.run.call(mocha, resolve));
}
