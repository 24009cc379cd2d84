// The window at the address that `npm start` prints, on a machine without desktop VS Code.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { inTestData } from '../../project';
import { launchBrowser } from '../launch/page';
import { type ServedSample, serveSample } from '../launch/sample';
import { openWorkbench, type Workbench } from './workbench';

suite('The window of npm start', () => {
  let served: ServedSample;
  let browser: Browser;
  let window: Workbench;
  suiteSetup(async () => {
    served = await serveSample(inTestData('browser-run', 'start'));
    browser = await launchBrowser();
    window = await openWorkbench(browser, served.address);
  });
  teardown(async function () {
    await window.screenshotFailure(this.currentTest);
    assert.deepEqual(window.complaints.splice(0), [], 'complaints of our page');
  });
  suiteTeardown(async () => {
    await browser.close();
    await served.stop();
  });

  test('shows the essay and Annalist in the side bar, and no chat', async () => {
    await window.timelinePage();
    assert.equal(await window.activeFile(), 'great-leap.md');
    assert.equal(await window.page.locator('.part.auxiliarybar').filter({ visible: true }).count(), 0);
    assert.equal(await window.page.locator('.tab').count(), 1);
    await window.screenshot('npm-start');
  });
});
