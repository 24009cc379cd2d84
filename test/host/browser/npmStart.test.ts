// The window at the address that `npm start` prints, on a machine without desktop VS Code.
import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { inTestData } from '../../project';
import { eventually } from '../eventually';
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
    await window.endTest(this.currentTest);
  });
  suiteTeardown(async () => {
    await browser.close();
    await served.stop();
  });

  const putCursorIn = async (name: string): Promise<void> => {
    await window.goTo(name);
    await window.page.keyboard.press('ArrowLeft');
    await window.page.keyboard.press('ArrowRight');
  };
  const isEssay = (): Promise<void> => eventually(async () => assert.equal(await window.activeFile(), 'great-leap.md'));
  /** A second document of the essay would have stopped the extension. */
  const stillAnswers = async (): Promise<void> => {
    const text = await (await window.hover('Mutual aid teams', 'A handful')).innerText();
    assert.match(text, /shared labour, tools and draught animals/);
    await window.page.keyboard.press('Escape');
  };

  test('shows the essay and Annalist in the side bar, and no chat', async () => {
    await window.timelinePage();
    await isEssay();
    assert.equal(await window.page.locator('.part.auxiliarybar').filter({ visible: true }).count(), 0);
    assert.equal(await window.page.locator('.tab').count(), 1);
    assert.equal(await window.page.locator('.notification-toast').count(), 0);
    await window.screenshot('npm-start');
  });

  test('F12 goes to the entry, and back', async () => {
    await putCursorIn('Mutual aid teams');
    await window.page.keyboard.press('F12');
    await eventually(async () => assert.equal(await window.activeFile(), 'china-1949-1965.md'));
    await window.page.locator('.monaco-editor .view-line', { hasText: '## Mutual aid team' }).first().waitFor();
    await window.screenshot('npm-start-entry');
    await window.run('Go Back');
    await isEssay();
    await stillAnswers();
  });

  test('a definition and all references are peeked at, and the essay still answers', async () => {
    const peek = window.page.locator('.peekview-widget');
    for (const command of ['Peek Definition', 'Peek References']) {
      await putCursorIn('Peng Dehuai');
      await window.run(command);
      await peek.waitFor();
      await window.screenshot(`npm-start-${command.split(' ').at(-1)?.toLowerCase() ?? ''}`);
      await window.page.keyboard.press('Escape');
      await peek.waitFor({ state: 'detached' });
    }
    await stillAnswers();
  });

  test('F2 on a shipped name says that it is not renamed', async () => {
    await putCursorIn('Peng Dehuai');
    await window.page.keyboard.press('F2');
    await window.page.locator('.monaco-editor-overlaymessage').filter({ visible: true }).first().waitFor();
    await window.screenshot('npm-start-rename-shipped');
    await window.page.keyboard.press('Escape');
  });

  // Nothing is written: VS Code in the browser saves by itself, and this is the sample in the repository.
  test('F2 on a name of the sample’s own glossary asks for the new one', async () => {
    await putCursorIn('Anhui');
    await window.page.keyboard.press('F2');
    const box = window.page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'Anhui');
    await window.screenshot('npm-start-rename');
    await window.page.keyboard.press('Escape');
    await stillAnswers();
  });
});
