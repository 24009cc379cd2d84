// `npm run pictures`: takes the pictures of the README anew, in a real VS Code on the sample essay.
import { inProject } from '../../project';
import { Desk, type Workbench } from './workbench';
import { sampleEssay, sampleFolder } from '../launch/sample';

const media = (name: string): string => inProject('media', `${name}.png`);

/** The essay with the hover of a name, and Annalist's views beside it. */
async function takeEssay(window: Workbench): Promise<void> {
  await window.openTimeline();
  await window.hover('Great Leap Forward', 'throwing labour');
  await window.page.screenshot({ path: media('screenshot') });
}

/** The timeline alone, with the tooltip of an event. */
async function takeTimeline(window: Workbench): Promise<void> {
  const { page } = window;
  await window.run('Annalist: Open Timeline to the Side');
  await window.run('View: Close Primary Side Bar');
  await window.run('View: Close Panel').catch(() => undefined);
  await page.locator('.tab', { hasText: 'great-leap.md' }).first().click();
  await window.run('View: Close Editor');
  const timeline = await window.timelinePage();
  await page.setViewportSize({ width: 1448, height: 760 });
  await timeline.getByRole('option').nth(12).hover();
  await page
    .locator('iframe.webview')
    .first()
    .screenshot({ path: media('timeline') });
}

const desk = await Desk.set();
try {
  for (const [theme, take] of [
    ['Default Light Modern', takeEssay],
    ['Default Dark Modern', takeTimeline],
  ] as const) {
    const window = await desk.open(sampleFolder, sampleEssay, { 'workbench.colorTheme': theme });
    await take(window);
    await window.close();
  }
  console.log('Written: media/screenshot.png and media/timeline.png. Look at them.');
} finally {
  await desk.clear();
}
