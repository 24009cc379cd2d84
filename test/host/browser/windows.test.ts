// Tests that need a window of their own: other settings, a restart, a large file.
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { eventually } from '../eventually';
import { sampleEssay as essay, sampleFolder } from '../launch/sample';
import { limits } from '../patience';
import { useDesk, type Workbench, writeFixture } from './workbench';

const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
} as const;

suite('A window of its own', () => {
  const desk = useDesk();
  let window: Workbench;
  const open = async (settings: Readonly<Record<string, unknown>>): Promise<void> => {
    window = await desk().open(sampleFolder, essay, settings);
  };
  const annotated = (style: 'solid' | 'dotted'): Promise<void> =>
    eventually(async () => assert.ok((await window.underlines(style)) > 5, `${style} underlines`));
  teardown(async function () {
    await window.endTest(this.currentTest);
    await window.close();
  });

  for (const [name, theme] of Object.entries(themes))
    test(`in the ${name} theme`, async () => {
      await open({ 'workbench.colorTheme': theme });
      await annotated('dotted');
      await window.openTimeline();
      await window.hover('Great Leap Forward');
      await window.screenshot(name);
    });

  test('shows the timeline in an editor, after a restart as it was left', async () => {
    await open({ 'workbench.colorTheme': themes.dark });
    await annotated('dotted');
    await window.run('Annalist: Open Timeline to the Side');
    const timeline = await window.timelinePage();
    await window.screenshot('timeline-editor');
    const whole = await timeline.locator('.range').innerText();
    // Zooms in on the left end, where the events are.
    await eventually(async () => {
      await timeline.locator('canvas.axis').hover({ position: { x: 60, y: 20 }, timeout: limits.gesture });
      await window.page.mouse.wheel(0, -240);
      const zoomed = async (): Promise<void> => assert.notEqual(await timeline.locator('.range').innerText(), whole);
      await eventually(zoomed, limits.gesture);
    });
    // The visible part of a timeline is stored only after a zoom.
    await eventually(async () => assert.match(await window.stored(), /great-leap\.md[\\"]+,[\\"]+from[\\"]+:/));
    const shown = await timeline.locator('.range').innerText();
    await window.restart();
    const again = await window.timelinePage();
    await eventually(async () => assert.equal(await again.locator('.range').innerText(), shown));
    await window.screenshot('timeline-editor-restarted');
  });

  test('says why a file of 10 MB is not annotated', async () => {
    const file = writeFixture('large.md', 'The Great Leap Forward began in 1958.\n\n'.repeat(256_000));
    window = await desk().open(dirname(file), file, {});
    const status = window.page.locator('#status\\.languageStatus');
    await status.waitFor();
    // A busy VS Code may miss the mouse: then it comes again, from the corner.
    await eventually(async () => {
      await window.page.mouse.move(0, 0);
      await status.hover({ timeout: limits.gesture });
      await window.page.getByText('too large to be annotated').waitFor({ timeout: limits.gesture });
    });
    await window.screenshot('too-large');
    assert.equal(await window.underlines('solid'), 0);
  });

  const settings = { 'annalist.underlineDates': 'dotted', 'annalist.underlineEntities': 'solid' } as const;
  for (const [setting, style] of Object.entries(settings))
    test(`${setting} switches its own underlines off, and no others`, async () => {
      await open({ [setting]: false });
      await annotated(style === 'solid' ? 'dotted' : 'solid');
      assert.equal(await window.underlines(style), 0);
    });
});
