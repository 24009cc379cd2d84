// Looks at the timeline without VS Code: bundles the webview, puts it into a page with a stand-in for the editor's
// API and theme, and serves it (`node test/webview/preview.mjs`) or takes screenshots (`… --shots FOLDER`, with
// playwright-core and a Chromium: CHROMIUM, else /usr/bin/chromium).
/* global sessionStorage, window */
import { createServer } from 'node:http';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as esbuild from 'esbuild';
import { essays, strings } from './previewEssays.mjs';
import { themes } from './previewThemes.mjs';

const root = new URL('../../', import.meta.url);
const bundle = esbuild.buildSync({
  entryPoints: [new URL('src/webview/page/main.ts', root).pathname],
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
});
const script = bundle.outputFiles[0].text;

/** A page like the extension's; `essay` and `theme` are names. */
function page(essay, theme, locale) {
  const variables = Object.entries(themes[theme].variables).map(([name, value]) => `--vscode-${name}: ${value};`);
  const setup = { type: 'setup', locale, strings, direction: 'automatic' };
  const marks = essays[essay]();
  const events = { type: 'events', essay, events: marks };
  const own = marks.filter(({ lane }) => lane === 'essay');
  // The essay has one paragraph for each event, in the order of the list above.
  const places = own.map(({ id, mentions }, at) => ({
    id,
    offsets: [at * 200, ...(mentions ? [at * 200 + 3000] : [])],
  }));
  const sections = [0, 8, 17, 24].map((at, n) => ({ title: `Chapter ${n + 1}`, offset: at * 200 - 20, depth: 2 }));
  const reading = { type: 'reading', length: own.length * 200, places, sections: own.length > 20 ? sections : [] };
  const counts = { total: marks.length, found: marks.length, written: own.length, inferred: 4 };
  const choice = (label, count) => ({ value: label, label, count });
  const lists = { entities: [choice('Mao Zedong', 9)], headings: [choice('The Leap', 12)] };
  const choices = { type: 'choices', choices: { filter: { query: '', dates: 'all' }, ...counts, ...lists } };
  if (essay === 'none') delete events.essay;
  return `<!doctype html>
<html lang="${locale}" style="${variables.join(' ').replaceAll('"', "'")}">
<head><meta charset="utf-8"><title>Timeline</title><style>${readFileSync(new URL('media/timeline.css', root), 'utf8')}</style></head>
<body class="${themes[theme].classes}" style="background: ${themes[theme].background}">
<main id="timeline"></main>
<script>
  window.sent = [];
  window.acquireVsCodeApi = () => ({
    getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
    setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
    postMessage: (message) => {
      window.sent.push(message);
      if (message.type === 'read' && message.on) window.postMessage(${JSON.stringify(reading).replaceAll('<', '\\u003c')});
      if (message.type !== 'ready') return;
      for (const data of ${JSON.stringify([setup, events, choices]).replaceAll('<', '\\u003c')}) window.postMessage(data);
    },
  });
</script>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body></html>`;
}

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url, 'http://localhost');
  const [essay, theme] = [searchParams.get('essay') ?? 'china', searchParams.get('theme') ?? 'dark'];
  if (!(essay in essays) || !(theme in themes)) return response.writeHead(404).end();
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(page(essay, theme, searchParams.get('locale') ?? 'en'));
});
const shots = process.argv.indexOf('--shots');
await new Promise((resolve) => server.listen(shots < 0 ? 5199 : 0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;
if (shots < 0) {
  console.log(`${address}?essay=${Object.keys(essays).join('|')}&theme=${Object.keys(themes).join('|')}&locale=en`);
} else {
  await takeShots(process.argv[shots + 1] ?? 'shots');
  server.close();
}

async function takeShots(folder) {
  const { chromium } = createRequire(`${process.cwd()}/`)('playwright-core');
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const sizes = { narrow: { width: 300, height: 900 }, wide: { width: 1000, height: 500 } };
  for (const [size, viewport] of Object.entries(sizes)) {
    const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
    const tab = await context.newPage();
    await tab.goto(address);
    tab.on('pageerror', (error) => console.error(size, error.stack));
    tab.on('console', (message) => console.log(size, message.text()));
    for (const essay of Object.keys(essays)) {
      for (const theme of essay === 'china' ? Object.keys(themes) : ['dark']) {
        await tab.evaluate(() => sessionStorage.clear());
        await tab.goto(`${address}?essay=${essay}&theme=${theme}`);
        await tab.waitForTimeout(300);
        if (essay === 'china')
          await tab.evaluate(() => window.postMessage({ type: 'highlight', ids: ['china-7'], reveal: true }));
        await tab.mouse.move(viewport.width * 0.45, viewport.height * 0.72);
        await tab.waitForTimeout(200);
        await tab.screenshot({ path: `${folder}/${size}-${essay}-${theme}.png` });
        if (!['china', 'thousand', 'tenThousand'].includes(essay)) continue;
        await tab.getByRole('button', { name: 'Order of reading' }).click();
        await tab.waitForTimeout(200);
        await tab.screenshot({ path: `${folder}/${size}-reading-${essay}-${theme}.png` });
        await tab.getByRole('button', { name: 'Find and filter' }).click();
        await tab.waitForTimeout(200);
        await tab.screenshot({ path: `${folder}/${size}-filter-${essay}-${theme}.png` });
      }
    }
    await context.close();
  }
  await browser.close();
}
