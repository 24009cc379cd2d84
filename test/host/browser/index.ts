// Tier: VS Code's server in Chromium, used with mouse and keyboard as a person would.
import { rmSync } from 'node:fs';
import { runMocha } from '../../mochaRun';
import { inProject, inTestData } from '../../project';
import { findExceptions, reportExceptions } from '../launch/extensionLog';
import { limits } from '../patience';

console.log('\nAs a person would');
rmSync(inTestData('browser-run'), { recursive: true, force: true });
rmSync(inTestData('screenshots'), { recursive: true, force: true });
await runMocha('Browser', 'spec', async (mocha) => {
  mocha.timeout(limits.test);
  // Defines `suite` and `test`, as mocha does before it loads a file.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // The tests that need no VS Code come first.
  await import('./timelinePage.test');
  await import('./npmStart.test');
  await import('./sampleEssay.test');
  await import('./createGlossary.test');
  await import('./chinese.test');
  await import('./firstHour/newcomer.test');
  await import('./firstHour/mouse.test');
  await import('./firstHour/keyboard.test');
  await import('./views.test');
  await import('./glossaryView.test');
  await import('./answers.test');
  await import('./windows.test');
});
reportExceptions(findExceptions(inTestData('browser-run', 'user'), inProject('dist', 'extension.cjs')));
