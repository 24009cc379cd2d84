// The page of the timeline without VS Code, with the same content security policy: nothing in an essay becomes markup.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { inProject, inTestData } from '../../project';
import type { FromTimeline, TimelineMark, ToTimeline } from '../../../src/protocol/timeline';
import { timelineStrings } from '../../webview/strings';
import { eventually } from '../eventually';
import { launchBrowser } from '../launch/page';
import { limits } from '../patience';
import { violations } from './accessibility';

const hostile = [
  '<img src=x onerror="window.broken = true">',
  '</script><script>window.broken = true</script>',
  '[x](javascript:window.broken=true)',
  '"><svg onload=window.broken=true>',
  '{0}{1}$&',
  'x'.repeat(1_000_000),
  'ظهر السلطان في المدينة',
  '毛泽东在中共八届十中全会上重提阶级斗争',
];

function mark(at: number, title: string, more: Partial<TimelineMark> = {}): TimelineMark {
  const day = -7000 + at * 400;
  const words = `year ${at}`;
  const place = { lane: 'essay', entities: [title], heading: title } as const;
  return {
    id: `m${at}`,
    title,
    words,
    date: '1950',
    edtf: '1950',
    earliestDay: day,
    latestDay: day + 300,
    ...place,
    ...more,
  };
}

const marks: readonly TimelineMark[] = [
  ...hostile.map((title, at) => mark(at, title)),
  mark(9, 'A life', { lane: 'lives', latestDay: 9000 }),
  mark(10, 'An age', { lane: 'periods', latestDay: 0 }),
  mark(11, 'An event', { lane: 'glossary', inferred: true }),
];
const choice = (label: string) => ({ value: label, label, count: 1 });
const choices = {
  filter: { query: '', dates: 'all' },
  ...{ total: marks.length, found: marks.length, written: 10, inferred: 1 },
  ...{ entities: hostile.slice(0, 4).map(choice), headings: hostile.slice(0, 4).map(choice) },
} as const;
const reading: ToTimeline = {
  type: 'reading',
  length: 1000,
  places: hostile.map((_, at) => ({ id: `m${at}`, offsets: [at * 100, 990 - at * 20] })),
  sections: hostile.map((title, at) => ({ title, offset: at * 90, depth: 2 })),
};

/** The colours that axe-core judges, as a theme of VS Code sets them. */
const themes = {
  dark: { foreground: '#cccccc', descriptionForeground: '#9d9d9d', 'sideBar-background': '#181818' },
  light: { foreground: '#3b3b3b', descriptionForeground: '#616161', 'sideBar-background': '#f8f8f8' },
  'high-contrast': {
    foreground: '#ffffff',
    descriptionForeground: 'rgba(255, 255, 255, 0.7)',
    'sideBar-background': '#000000',
    contrastBorder: '#6fc3df',
    contrastActiveBorder: '#f38518',
  },
};

suite('The page of the timeline', () => {
  let browser: Browser;
  suiteSetup(async () => (browser = await launchBrowser()));
  suiteTeardown(() => browser.close());

  async function open(width: number, theme: keyof typeof themes, zoom = 1): Promise<Page> {
    const context = await browser.newContext({
      // Zooming leaves fewer CSS pixels.
      viewport: { width: width / zoom, height: 700 / zoom },
      deviceScaleFactor: zoom,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(limits.wait);
    const variables = Object.entries(themes[theme]).map(([name, value]) => `--vscode-${name}:${value}`);
    const style = `:root{${variables.join(';')};--vscode-charts-blue:#3794ff;--vscode-font-size:13px}body{background:${themes[theme]['sideBar-background']}}`;
    const files: Readonly<Record<string, readonly [string, string]>> = {
      '/': [
        'text/html',
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'"><title>Timeline</title><link rel="stylesheet" href="/style.css"></head><body class="vscode-${theme}"><main id="timeline"></main><script src="/host.js"></script><script src="/timeline.js"></script></body></html>`,
      ],
      '/style.css': ['text/css', style + readFileSync(inProject('media', 'timeline.css'), 'utf8')],
      '/host.js': [
        'text/javascript',
        'window.sent=[];window.acquireVsCodeApi=()=>({getState(){return window.kept},setState(s){window.kept=s},postMessage(m){window.sent.push(m)}})',
      ],
      '/timeline.js': ['text/javascript', readFileSync(inProject('dist', 'timeline.js'), 'utf8')],
    };
    await page.route('**/*', async (route) => {
      const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
      await route.fulfill({ contentType, body });
    });
    await page.goto('http://timeline.test/');
    const messages: readonly ToTimeline[] = [
      { type: 'setup', locale: 'en', strings: timelineStrings, direction: 'automatic', page: 'p' },
      { type: 'events', essay: 'file:///e.md', events: marks },
      { type: 'choices', choices },
    ];
    for (const message of messages) await post(page, message);
    await page.getByRole('option').first().waitFor();
    return page;
  }

  const post = (page: Page, message: ToTimeline): Promise<void> =>
    page.evaluate((data) => window.postMessage(data), message);
  /** Posts a message, and waits until the frame that shows it is drawn. */
  async function show(page: Page, message: ToTimeline): Promise<void> {
    await post(page, message);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  }

  const sent = (page: Page): Promise<readonly FromTimeline[]> =>
    page.evaluate(() => (window as unknown as { sent: FromTimeline[] }).sent);

  async function read(page: Page): Promise<void> {
    await page.locator('button[aria-pressed]').click();
    await show(page, reading);
  }

  test('a hostile essay stays text', async () => {
    for (const width of [300, 900]) {
      const page = await open(width, 'dark');
      await page.locator('button[aria-expanded]').first().click();
      await page.getByRole('listbox').focus();
      for (const key of ['Home', ...hostile.map(() => 'ArrowDown'), '+', '-', 's']) await page.keyboard.press(key);
      await read(page);
      await page.mouse.move(width / 2, 400);
      const found = await page.evaluate(() => ({
        broken: 'broken' in window,
        strangers: document.querySelectorAll('img,script:not([src]),[onload],[onerror],a,iframe').length,
      }));
      assert.deepEqual(found, { broken: false, strangers: 0 });
      await page.screenshot({ path: inTestData('screenshots', `hostile-${width}.png`) });
      await page.context().close();
    }
  });

  for (const [theme, width, zoom] of [
    ['dark', 300, 1],
    ['light', 300, 2],
    ['light', 900, 2],
    ['high-contrast', 300, 1],
    ['high-contrast', 900, 2],
    ['dark', 900, 1],
  ] as const) {
    test(`axe-core finds nothing: ${theme}, ${width} pixels, ${zoom * 100} %`, async () => {
      const page = await open(width, theme, zoom);
      await page.locator('button[aria-expanded]').first().click();
      for (const mode of ['lanes', 'reading']) {
        if (mode === 'reading') await read(page);
        assert.deepEqual(await violations(page), [], mode);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `${mode}: ${wider} pixels are cut`);
      }
      await page.context().close();
    });
  }

  test('a drag over the axis and the key S list a span; Escape frees the list', async () => {
    const page = await open(900, 'dark');
    const box = await page.locator('canvas.axis').boundingBox();
    assert.ok(box);
    await page.mouse.move(200, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(400, box.y + 20, { steps: 4 });
    await page.mouse.up();
    const dragged = (await sent(page)).at(-1);
    assert.ok(dragged?.type === 'filter' && dragged.filter.span);
    assert.ok(dragged.filter.span.latestDay > dragged.filter.span.earliestDay);
    await page.getByRole('listbox').focus();
    await page.keyboard.press('s');
    const typed = (await sent(page)).at(-1);
    assert.ok(typed?.type === 'filter' && typed.filter.span);
    await post(page, { type: 'choices', choices: { ...choices, filter: typed.filter } });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const freed = (await sent(page)).filter(({ type }) => type === 'filter').at(-1);
    assert.ok(freed?.type === 'filter' && !freed.filter.span);
    await page.context().close();
  });

  test('an essay is shown where it was left, also when its events come late', async () => {
    const page = await open(900, 'dark');
    const view = { essay: 'file:///left.md', from: -6000, to: -5000 };
    await page.evaluate((kept) => Object.assign(window, { kept }), {
      views: [view],
      folded: [],
      hidden: [],
      reading: false,
    });
    await show(page, { type: 'events', essay: view.essay, events: [] });
    await show(page, { type: 'change', removed: [], events: marks });
    await eventually(async () => assert.equal(await page.locator('.range').innerText(), 'July 1953 – April 1956'));
    await page.context().close();
  });

  test('a filter says where it is set that it is on, and how to leave it', async () => {
    const page = await open(300, 'dark');
    const limits = page.locator('.limits');
    assert.equal(await limits.isVisible(), false);
    const span = { earliestDay: -6000, latestDay: -5000 };
    const entity = hostile[0]!;
    await show(page, {
      type: 'choices',
      choices: { ...choices, found: 1, filter: { ...choices.filter, entity, span } },
    });
    const words = await limits.locator('.words').innerText();
    for (const part of [entity, '1953', '1956']) assert.ok(words.includes(part), words);
    await limits.getByRole('button').click();
    const freed = (await sent(page)).at(-1);
    assert.deepEqual(freed, { type: 'filter', filter: { query: '', dates: 'all' } });
    await page.context().close();
  });

  test('a menu is about the event under the pointer, or the one with the focus; a tooltip gives way to it', async () => {
    const page = await open(300, 'dark');
    const context = async (): Promise<unknown> =>
      JSON.parse((await page.locator('.chart').getAttribute('data-vscode-context')) ?? '');
    const nothing = { preventDefaultContextMenuItems: true };
    assert.deepEqual(await context(), nothing);
    const tooltip = page.locator('.tooltip.shown');
    const row = await page.getByRole('option').first().boundingBox();
    assert.ok(row);
    await page.mouse.move(row.x + 40, row.y + 8);
    await tooltip.waitFor();
    await page.mouse.click(row.x + 40, row.y + 8, { button: 'right' });
    const about = { webviewSection: 'essayEvent', annalistNamed: true, event: 'm0', page: 'p' };
    assert.deepEqual(await context(), { ...nothing, ...about });
    await tooltip.waitFor({ state: 'detached' });
    await page.getByRole('listbox').focus();
    await page.keyboard.press('End');
    await page.locator('.events').dispatchEvent('contextmenu');
    assert.deepEqual(await context(), { ...nothing, ...about, webviewSection: 'entryEvent', event: 'm11' });
    await page.locator('.header').click({ button: 'right' });
    assert.deepEqual(await context(), nothing);
    await page.context().close();
  });

  test('a tooltip goes when the keys zoom, when the wheel scrolls, and with Escape', async () => {
    const page = await open(300, 'dark');
    const tooltip = page.locator('.tooltip.shown');
    const away: readonly (() => Promise<unknown>)[] = [
      () => page.keyboard.press('+'),
      () => page.locator('.scroll').evaluate((list) => list.scrollBy(0, 60)),
      () => page.keyboard.press('Escape'),
    ];
    await page.getByRole('listbox').focus();
    for (const go of away) {
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowDown');
      await tooltip.waitFor();
      await go();
      await tooltip.waitFor({ state: 'detached' });
    }
    await page.context().close();
  });

  test('a lane is hidden, and that is remembered; a picture is drawn', async () => {
    const page = await open(900, 'dark');
    await page.locator('button[aria-expanded]').first().click();
    await page.locator('.filter .lanes input').last().uncheck();
    await page.locator('.headings .lane.lives').waitFor({ state: 'detached' });
    const kept = await page.evaluate(() => (window as unknown as { kept: { hidden: string[] } }).kept);
    assert.deepEqual(kept.hidden, ['lives']);
    await post(page, { type: 'draw', id: 1, whole: true });
    await eventually(async () => {
      const picture = (await sent(page)).find(({ type }) => type === 'picture');
      assert.ok(picture?.type === 'picture' && atob(picture.png).startsWith('\u0089PNG'), 'no picture');
    });
    await page.context().close();
  });
});
