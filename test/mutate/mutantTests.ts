// The process that runs one bundle of tests: `node mutantTests.js BUNDLE`. Tells its parent of each test that ends,
// stops at the first that fails, and waits to be ended.
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';
import type { Message } from './runBundle';

const tell = (message: Message): boolean | undefined => process.send?.(message);

// What its reporter prints goes nowhere: the parent hears all that counts.
const mocha = new Mocha({ ui: 'tdd', bail: true, timeout: 60_000, reporter: 'min' });
// Defines `suite` and `test`, as mocha does before it loads a file.
mocha.suite.emit('pre-require', globalThis, '', mocha);
try {
  await import(pathToFileURL(process.argv[2] ?? '').href);
  mocha
    .run(() => tell({ type: 'end' }))
    .on('pass', (test) => tell({ type: 'pass', title: test.fullTitle() }))
    .on('fail', (test) => tell({ type: 'fail', title: test.fullTitle() }));
} catch (error) {
  tell({ type: 'fail', title: `loading the tests: ${String(error)}` });
}
