// The first minutes of somebody who has nothing: an empty folder, the walkthrough, a diary, a glossary.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inProject, inTestData } from '../../../project';
import { eventually } from '../../eventually';
import { limits } from '../../patience';
import { violations } from '../accessibility';
import { frameWith } from '../frames';
import { useDesk, type Workbench } from '../workbench';

const folder = inTestData('browser-run', 'empty');

/** The page of the walkthrough is VS Code's: ours are its words, its buttons and links, and their colours. */
const ours = ['color-contrast', 'button-name', 'link-name'];

const steps = ['sample', 'essay', 'glossary', 'cite', 'timeline', 'keys'] as const;

suite('A newcomer in an empty folder', () => {
  const desk = useDesk();
  let window: Workbench;
  const open = async (theme: string): Promise<void> => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    window = await desk().openFolder(folder, { 'workbench.colorTheme': theme });
    await window.openSideBar();
  };
  teardown(async function () {
    await window.endTest(this.currentTest);
    await window.close();
  });

  const pane = (name: string): Locator =>
    window.page.locator('.sidebar .pane', { has: window.page.locator(`.pane-header[aria-label^="${name}"]`) });

  const unfold = async (name: string): Promise<void> => {
    const header = pane(name).locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  };

  /** Leaves one view open, so that its text is in sight. */
  const fold = async (name: string): Promise<void> => {
    const header = pane(name).locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  };

  for (const [shade, theme] of [
    ['dark', 'Default Dark Modern'],
    ['light', 'Default Light Modern'],
    ['contrast', 'Default High Contrast'],
  ] as const) {
    test(`every view says how to begin, and the walkthrough shows it: ${shade}`, async () => {
      await open(theme);
      await (
        await frameWith(window.page, 'Open an essay in Markdown')
      )
        .getByRole('button', { name: 'Open Essay...' })
        .waitFor();
      await pane('Glossary').getByRole('button', { name: 'Open Sample Essay' }).waitFor();
      await window.screenshot(`newcomer-views-${shade}`);
      assert.deepEqual(await violations(await frameWith(window.page, 'Open an essay in Markdown')), [], 'the timeline');
      for (const name of ['Sources', 'Events', 'Details']) {
        for (const other of ['Timeline', 'Glossary', 'Sources', 'Events', 'Details'])
          if (other !== name) await fold(other);
        await unfold(name);
        if (name === 'Details') await frameWith(window.page, 'Put the cursor on a name');
        else await pane(name).getByRole('button', { name: 'Open Sample Essay' }).waitFor();
        await window.screenshot(`newcomer-${name.toLowerCase()}-${shade}`);
        assert.deepEqual(await violations(window.page, '.sidebar .pane.expanded .pane-body'), [], name);
      }

      await window.run('Annalist: Get Started');
      const walkthrough = window.page.locator('.gettingStartedContainer');
      await walkthrough.getByText('Open the sample essay').waitFor();
      for (const step of steps) {
        await walkthrough.locator(`[data-step-id$="#${step}"]`).first().dispatchEvent('click');
        await pictureOf(window, step);
        await window.screenshot(`newcomer-step-${step}-${shade}`);
        assert.deepEqual(await violations(window.page, '.gettingStartedSlideDetails', ours), [], step);
      }
    });
  }

  test('a diary gets its year from the timeline, and a glossary its first entry', async () => {
    await open('Default Dark Modern');
    const { page } = window;
    await (
      await frameWith(window.page, 'Open an essay in Markdown')
    )
      .getByRole('button', { name: 'Open Essay...' })
      .click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'New Essay' }).click();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await window.focusEditor();
    await page.keyboard.type('On the twenty-second day of April the guns were brought up. On 3 May a ship got out.');
    const counts = page.locator('#annalist\\.annalist\\.annalist\\.counts');
    await counts.filter({ hasText: '0 names · 2 dates without a year' }).waitFor();
    await window.screenshot('newcomer-no-year');
    await (await frameWith(window.page, '2 dates without a year')).getByRole('button', { name: 'Set Year' }).click();
    await page.locator('.quick-input-widget input').fill('1453');
    await page.keyboard.press('Enter');
    await counts.filter({ hasText: /^0 names · \d dates$/ }).waitFor();
    await (await window.timelinePage()).getByRole('option').nth(1).waitFor();

    await pane('Glossary').getByRole('button', { name: 'New Glossary' }).click();
    await page.locator('.tab.active[data-resource-name="glossary.md"]').waitFor();
    await page.locator('.monaco-editor .view-line', { hasText: '- Kind:' }).waitFor();
    await window.screenshot('newcomer-new-glossary');
    await page.keyboard.type('Baltaoglu');
    await page.keyboard.press('Tab');
    await page.locator('.suggest-widget.visible').waitFor();
    await window.screenshot('newcomer-kind');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+s');
    const file = `${folder}/glossary/glossary.md`;
    await eventually(() => {
      assert.ok(existsSync(file));
      assert.match(readFileSync(file, 'utf8'), /^# Glossary\n\n## Baltaoglu\n\n- Kind: person\n\nWho or what/);
    });
    // The hover goes when the counts change under it.
    await eventually(async () => {
      await page.mouse.move(700, 400);
      await counts.hover();
      await page.locator('.monaco-hover').getByText('Timeline').waitFor({ timeout: limits.gesture });
    });
    await window.screenshot('newcomer-counts');
    await counts.click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Events' }).click();
    await pane('Events').locator('.monaco-list-row').first().waitFor();
  });

  test('the page of keys opens from a view by Alt+F1, and by a chord from a text', async () => {
    await open('Default Dark Modern');
    const { page } = window;
    await pane('Glossary').locator('.pane-header').click();
    await pane('Glossary').locator('.pane-header').click();
    await page.keyboard.press('Shift+Alt+F1');
    await frameWith(window.page, 'Annalist from the keyboard');
    await window.screenshot('newcomer-keys');
    await window.run('Annalist: Open Sample Essay');
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await window.focusEditor();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Shift+E');
    await eventually(async () =>
      assert.equal(await pane('Details').locator('.pane-header').getAttribute('aria-expanded'), 'true'),
    );
  });
});

/** Waits until the picture of a step is drawn: known by its first line. */
async function pictureOf({ page }: Workbench, step: string): Promise<void> {
  const picture = readFileSync(inProject('media', 'walkthrough', `${step}.svg`), 'utf8');
  const [, path = ''] = /<path d="([^"]+)"/.exec(picture) ?? [];
  // The picture of keys has no lines.
  const part = path === '' ? 'text:text-is("F12")' : `path[d="${path}"]`;
  await eventually(async () => {
    const found = await Promise.all(page.frames().map((frame) => frame.locator(part).count()));
    assert.ok(
      found.some((count) => count > 0),
      `no picture of ${step}`,
    );
  });
}
