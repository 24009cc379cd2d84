// `npm run pictures`: takes the pictures of the README and of docs/ anew, in a real VS Code.
import { cpSync, rmSync } from 'node:fs';
import { inProject, inTestData } from '../../project';
import { Film } from './film';
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

/** The wide timeline alone, and the order of reading. */
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
  await timeline.getByRole('listbox').blur();
  const frame = page.locator('iframe.webview').first();
  await settle(window);
  await frame.screenshot({ path: media('timeline') });
  await page.setViewportSize({ width: 1448, height: 620 });
  await timeline.getByRole('button', { name: 'Reading Order' }).click();
  await settle(window);
  await frame.screenshot({ path: media('reading') });
}

/** From an essay without a glossary to its names. */
async function filmMinute(window: Workbench): Promise<void> {
  const { page } = window;
  await window.openTimeline();
  await page.locator('#annalist\\.annalist\\.annalist\\.counts').waitFor();
  const film = await Film.of(page);
  await settle(window);
  await film.take(2000);

  await page.keyboard.press('F1');
  await page.keyboard.type('Create Glossary');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'Create Glossary from Essay' }).first().waitFor();
  await settle(window);
  await film.take(1500);
  await page.keyboard.press('Enter');
  await rows.filter({ hasText: 'William of Orange' }).first().waitFor();
  await settle(window);
  await film.take(2500);
  for (let row = 1; row <= 2; row++) {
    await page.keyboard.press('ArrowDown');
    await settle(window);
    await film.take(900);
  }
  await page.keyboard.press('Enter');
  await page.locator('.monaco-editor .view-line', { hasText: '- Kind: person' }).first().waitFor();
  await window.focusEditor();
  await page.keyboard.press('Control+Home');
  await settle(window);
  await film.take(2500);

  await window.hover('Philip II sailed', 'Open entry');
  await settle(window);
  await film.take(2000);
  await page.keyboard.press('Escape');
  await window.goTo('Oldenbarneveldt');
  await page.keyboard.press('ArrowLeft');
  await settle(window);
  await film.take(1200);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget', { hasText: 'Change to' }).waitFor();
  await settle(window);
  await film.take(2000);
  await page.keyboard.press('Enter');
  await settle(window);
  await film.take(2500);
  await report(film, 'first-minute');
}

/** A date, why it is understood so, and its place in time; a name and its entry. */
async function filmDates(window: Workbench): Promise<void> {
  const { page } = window;
  const timeline = await window.openTimeline();
  const film = await Film.of(page);
  const card = await window.hover('that February', 'Inferred from');
  await settle(window);
  await film.take(2500);
  const link = card.getByText('On the timeline');
  await film.point(link);
  await film.take(800);
  await link.click();
  await timeline
    .getByRole('option', { name: /February 1956.*inferred/ })
    .first()
    .waitFor();
  await settle(window);
  await film.take(2000);
  const event = timeline.getByRole('option', { name: /31 July 1955/ }).first();
  await film.point(event);
  await settle(window);
  await film.take(1200);
  await page.mouse.down();
  await page.mouse.up();
  await window.cursor().filter({ hasText: 'selected' }).waitFor();
  await settle(window);
  await film.take(2000);
  await window.hover('Chen Yun', 'Open entry');
  await settle(window);
  await film.take(2500);
  await page.keyboard.press('Escape');
  await window.goTo('Chen Yun');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F12');
  await page.locator('.monaco-editor .view-line', { hasText: '## Chen Yun' }).first().waitFor();
  await settle(window);
  await film.take(2500);
  await report(film, 'dates');
}

async function report(film: Film, name: string): Promise<void> {
  const bytes = await film.write(inProject('media', `${name}.gif`));
  console.log(`media/${name}.gif: ${Math.round(bytes / 1024)} KB`);
}

/** Waits until nothing moves: the timeline glides to the cursor, and hovers fade in. */
const settle = ({ page }: Workbench): Promise<void> => page.waitForTimeout(1500);

/** The essay that the tests of the first hour have, without a glossary. */
const ownFolder = inTestData('browser-run', 'pictures');
const ownEssay = `${ownFolder}/revolt.md`;

const sample = [sampleFolder, sampleEssay] as const;
const own = [ownFolder, ownEssay] as const;
const pictures = {
  screenshot: [sample, 'Default Light Modern', takeEssay],
  timeline: [sample, 'Default Dark Modern', takeTimeline],
  'first-minute': [own, 'Default Light Modern', filmMinute],
  dates: [sample, 'Default Dark Modern', filmDates],
} as const;

const desk = await Desk.set();
const wanted = process.argv.slice(2);
try {
  for (const [name, [[folder, file], theme, take]] of Object.entries(pictures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    rmSync(ownFolder, { recursive: true, force: true });
    cpSync(inProject('test', 'fixtures', 'first-hour'), ownFolder, { recursive: true });
    const window = await desk.open(folder, file, { 'workbench.colorTheme': theme });
    try {
      await take(window);
    } catch (error) {
      await window.screenshot('failed pictures');
      throw error;
    }
    await window.close();
    console.log(`Taken: ${name}. Look at it in media/.`);
  }
} finally {
  await desk.clear();
}
