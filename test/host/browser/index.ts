// Tier: a person's way through the sample essay, in VS Code's server and Chromium, with mouse and keyboard.
import { rmSync } from 'node:fs';
import { runMocha } from '../../mochaRun';
import { inTestData } from '../../project';
import { findExceptions, reportExceptions } from '../launch/extensionLog';

console.log('\nAs a person would');
rmSync(inTestData('browser-run'), { recursive: true, force: true });
rmSync(inTestData('screenshots'), { recursive: true, force: true });
await runMocha('Browser', 'spec', async (mocha) => {
  mocha.timeout(180_000);
  // A busy machine swallows a key or a click now and then. What fails twice is a fault; what fails once is printed.
  mocha.retries(1);
  // Defines `suite` and `test`, as mocha does before it loads a file.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // First what needs no VS Code.
  await import('./timelinePage.test');
  await import('./sampleEssay.test');
});
reportExceptions(findExceptions(inTestData('browser-run', 'user')));
