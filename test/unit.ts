// The unit tier: mocha in Node over the bundles of test/language and test/webview.
// `--grep PATTERN` runs only the tests whose title matches.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { closeTier } from './counts';
import { inProject } from './project';

const { grep } = parseArgs({ options: { grep: { type: 'string' } } }).values;

const mocha = new Mocha({ ui: 'tdd', reporter: 'dot', ...(grep === undefined ? {} : { grep: new RegExp(grep) }) });
const folder = inProject('dist', 'test', 'unit');
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
  if (file.endsWith('.test.js')) mocha.addFile(join(folder, file));
}
await mocha.loadFilesAsync();

let passed = 0;
const failed = await new Promise<number>((resolve) => mocha.run(resolve).on('pass', () => (passed += 1)));
closeTier('Unit', { passed, failed });
