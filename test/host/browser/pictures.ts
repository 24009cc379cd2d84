// `npm run pictures`: takes the pictures of the README anew, in a real VS Code on the sample essay.
import { inProject } from '../../project';
import { Desk, type Workbench } from './workbench';
import { sampleEssay, sampleFolder } from '../launch/sample';

const media = (name: string): string => inProject('media', `${name}.png`);

/** The essay with the hover of a name, and beside it Annalist's views at the same month. */
async function takeEssay(window: Workbench): Promise<void> {
  const timeline = await window.openTimeline();
  await window.hover('Secret Speech', 'closed session');
  await timeline
    .getByRole('option', { name: /February 1956/ })
    .first()
    .waitFor();
  await settle(window);
  await window.page.screenshot({ path: media('screenshot') });
}

/** The wide timeline alone, with the tooltip of an event whose year was inferred. */
async function takeTimeline(window: Workbench): Promise<void> {
  const { page } = window;
  await window.run('Annalist: Open Timeline to the Side');
  await window.timelinePage();
  await window.run('View: Close Primary Side Bar');
  await page.locator('.tab', { hasText: 'great-leap.md' }).first().click();
  await window.run('View: Close Editor');
  await page.setViewportSize({ width: 1448, height: 760 });
  const timeline = await window.timelinePage();
  await timeline.getByRole('option', { name: /Secret Speech.*February 1956.*inferred/ }).hover();
  await settle(window);
  await page
    .locator('iframe.webview')
    .first()
    .screenshot({ path: media('timeline') });
}

/** Waits until nothing moves: the timeline glides to the cursor, and hovers fade in. */
const settle = ({ page }: Workbench): Promise<void> => page.waitForTimeout(1500);

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
