// `npm run pictures`: takes the pictures of the README anew, in a real VS Code on the sample essay.
import { inProject } from '../../project';
import { Desk, type Workbench } from './workbench';
import { sampleEssay, sampleFolder } from '../launch/sample';

const media = (name: string): string => inProject('media', `${name}.png`);

/** The essay with the hover of a date, and beside it Annalist's views at the same month. */
async function takeEssay(window: Workbench): Promise<void> {
  const timeline = await window.openTimeline();
  await window.hover('that February', 'Inferred from');
  await timeline
    .getByRole('option', { name: /February 1956/ })
    .first()
    .waitFor();
  await settle(window);
  await window.page.screenshot({ path: media('screenshot') });
}

/** The wide timeline alone. */
async function takeTimeline(window: Workbench): Promise<void> {
  const { page } = window;
  await page.locator('#annalist\\.annalist\\.annalist\\.counts').waitFor();
  await window.run('Annalist: Open Timeline to the Side');
  await window.timelinePage();
  await window.run('View: Close Primary Side Bar');
  await page.locator('.tab', { hasText: 'Timeline' }).click();
  await window.run('View: Toggle Maximize Editor Group');
  await page.setViewportSize({ width: 1448, height: 760 });
  const timeline = await window.timelinePage();
  await timeline.getByRole('option', { name: /Secret Speech.*February 1956.*inferred/ }).waitFor();
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
    try {
      await take(window);
    } catch (error) {
      await window.screenshot('failed pictures');
      throw error;
    }
    await window.close();
  }
  console.log('Written: media/screenshot.png and media/timeline.png. Look at them.');
} finally {
  await desk.clear();
}
