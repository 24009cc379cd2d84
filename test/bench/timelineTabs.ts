// The timeline's page and vis-timeline's, each alone in a tab of Chromium, with the same events.
import { readFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { TimelineMark, ToTimeline } from '../../src/protocol/timeline';
import { timelineStrings } from '../webview/strings';

const DAY = 86_400_000;

/** All costs are CPU time of the main thread in milliseconds. */
export interface TimelineTab {
  readonly firstPaint: number;
  /** For each frame of a zoom in and out again. */
  zoom(): Promise<number>;
  /** For each frame of a pan. */
  pan(): Promise<number>;
  close(): Promise<void>;
}

/** Number of frames of a zoom or a pan. */
const FRAMES = 40;
/** `deltaY` of one notch of the wheel. */
const NOTCH = 120;
/** Pixels of a pan in each frame. */
const STEP = 12;
const QUIET = 800; // milliseconds

/** Runs in the tab: turns the wheel by one notch in each frame, in and out again; with Ctrl it zooms. */
const turning = `async ([selector, deltaX, deltaY, frames]) => {
  const target = document.querySelector(selector);
  const { left, top, width, height } = target.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true, ctrlKey: deltaY !== 0 };
  for (let frame = 0; frame < frames; frame++) {
    const sign = frame < frames / 2 ? 1 : -1;
    target.dispatchEvent(new WheelEvent('wheel', { ...at, deltaX: sign * deltaX, deltaY: sign * deltaY }));
    // A wheel event from a script does not scroll.
    if (selector === '.scroll') target.scrollTop += sign * deltaX;
    await new Promise(requestAnimationFrame);
  }
}`;

let bundle: string | undefined;

/** The bundle of the production build. */
function webviewScript(): string {
  bundle ??= esbuild.buildSync({
    entryPoints: ['src/webview/page/main.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
  }).outputFiles[0]!.text;
  return bundle;
}

/** `width` of the page in pixels: narrow pages are vertical. */
export async function openOurs(browser: Browser, marks: readonly TimelineMark[], width = 1000): Promise<TimelineTab> {
  const host = `window.acquireVsCodeApi = () => ({ getState() {}, setState() {}, postMessage() {} });`;
  const style = `:root { --vscode-foreground: #ccc; --vscode-charts-blue: #3794ff; --vscode-font-size: 13px }`;
  const page = await open(
    browser,
    `<style>${style}${readFileSync('media/timeline.css', 'utf8')}</style><main id="timeline"></main>`,
    [host, webviewScript()],
    width,
  );
  const messages: readonly ToTimeline[] = [
    { type: 'setup', locale: 'en', strings: timelineStrings, direction: 'automatic', page: 'p' },
    { type: 'events', essay: 'essay', events: marks },
  ];
  // Measures the work on the events, not how the bench transfers them to the tab.
  await page.evaluate((all) => Object.assign(globalThis, { messages: all }), messages);
  const start = `for (const message of window.messages) window.postMessage(message)`;
  return tabOf(page, start, { zoom: 'canvas.rows', pan: width < 480 ? '.scroll' : 'canvas.rows' });
}

export async function openTheirs(browser: Browser, marks: readonly TimelineMark[]): Promise<TimelineTab> {
  const folder = 'node_modules/vis-timeline';
  const style = readFileSync(`${folder}/styles/vis-timeline-graph2d.min.css`, 'utf8');
  const page = await open(browser, `<style>${style}</style><div id="vis"></div>`, [
    readFileSync(`${folder}/standalone/umd/vis-timeline-graph2d.min.js`, 'utf8'),
  ]);
  const entries = marks.map(({ id, title, earliestDay, latestDay }) => ({
    ...{ id, content: title, start: earliestDay * DAY },
    ...(latestDay > earliestDay && { end: (latestDay + 1) * DAY }),
  }));
  await page.evaluate((all) => Object.assign(globalThis, { entries: all }), entries);
  const start = `new vis.Timeline(document.getElementById('vis'), new vis.DataSet(window.entries), { height: '560px' })`;
  return tabOf(page, start, { zoom: '.vis-panel.vis-center', pan: '.vis-panel.vis-center' });
}

async function open(browser: Browser, body: string, scripts: readonly string[], width = 1000): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 600 } });
  await page.setContent(`<!doctype html><html lang="en"><body class="vscode-dark">${body}</body></html>`);
  for (const content of scripts) await page.addScriptTag({ content });
  return page;
}

async function tabOf(
  page: Page,
  start: string,
  wheels: { readonly zoom: string; readonly pan: string },
): Promise<TimelineTab> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const cost = async (run: () => Promise<unknown>): Promise<number> => {
    await page.waitForTimeout(QUIET);
    const before = await spent();
    await run();
    return (await spent()) - before;
  };
  const turn = async (selector: string, deltaX: number, deltaY: number): Promise<number> => {
    const total = await cost(() =>
      page.evaluate(`(${turning})(${JSON.stringify([selector, deltaX, deltaY, FRAMES])})`),
    );
    return total / FRAMES;
  };
  const firstPaint = await cost(async () => {
    await page.evaluate(start);
    await page.waitForTimeout(QUIET);
  });
  return {
    firstPaint,
    zoom: () => turn(wheels.zoom, 0, -NOTCH),
    pan: () => turn(wheels.pan, STEP, 0),
    close: () => page.close(),
  };
}
