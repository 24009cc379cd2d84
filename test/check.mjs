// `npm run check`: runs all checks, two at a time, and prints the output of each when it ends.
import { spawn } from 'node:child_process';

const checks = ['eslint .', 'tsc', 'tsc -p src/webview', 'tsc -p src/language', 'prettier --check .'];
const ATONCE = 2;

/** Runs a command of `node_modules/.bin`; answers whether it passed. */
const run = (command) =>
  new Promise((resolve) => {
    let said = '';
    const child = spawn(command, { shell: true });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${command}\n${code === 0 ? '' : said}`.trimEnd());
      resolve(code === 0);
    });
  });

const waiting = [...checks];
const results = [];
const work = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await run(next));
};
await Promise.all(Array.from({ length: ATONCE }, work));
process.exitCode = results.every(Boolean) ? 0 : 1;
