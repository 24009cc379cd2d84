// Mocha in Node, for the tiers that run there.
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { closeTier } from './counts';
import { limits } from './host/patience';

/** Runs the suites that `load` defines and closes the tier. `--grep PATTERN` runs only the tests that match. */
export async function runMocha(
  tier: string,
  reporter: string,
  load: (mocha: Mocha) => Promise<unknown>,
): Promise<void> {
  const { grep } = parseArgs({ options: { grep: { type: 'string' } } }).values;
  const mocha = new Mocha({
    ui: 'tdd',
    reporter,
    color: false,
    timeout: limits.unit,
    ...(grep === undefined ? {} : { grep: new RegExp(grep) }),
  });
  await load(mocha);
  let passed = 0;
  const failed = await new Promise<number>((resolve) => mocha.run(resolve).on('pass', () => (passed += 1)));
  closeTier(tier, { passed, failed });
}
