// `npm start`: opens the sample essay with the extension, in desktop VS Code where there is one or one can be had,
// else in the browser.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inProject, inTestData, root } from '../project';
import { findOnPath } from './install/debian';
import { findDesktop } from './launch/desktop';
import { pageAddress, startServer } from './launch/serverVscode';

const folder = inProject('media', 'sample');
const essay = inProject('media', 'sample', 'great-leap.md');

if (!(await openInstalled()) && !(await openDownloaded())) await serve();

/** The VS Code that the person uses, with their own settings. */
function openInstalled(): Promise<boolean> {
  const code = findOnPath(process.platform === 'win32' ? ['code.cmd'] : ['code']);
  if (!code) return Promise.resolve(false);
  console.log(`Opening the sample essay in ${code}.`);
  return opens(code, []);
}

/** Another one, in a profile of its own. */
async function openDownloaded(): Promise<boolean> {
  const executable = await findDesktop();
  if (!executable) return false;
  return opens(executable, [`--user-data-dir=${inTestData('start')}`, '--disable-workspace-trust', '--skip-welcome']);
}

function opens(program: string, options: readonly string[]): Promise<boolean> {
  const words = [...options, `--extensionDevelopmentPath=${root}`, folder, essay];
  const child = spawn(program, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** Serves VS Code to a browser until Ctrl+C. */
async function serve(): Promise<void> {
  const server = await startServer({ home: inTestData('start'), port: 0 });
  const location = pageAddress(server, { folder, file: essay, extension: root });
  // The address of the essay is long: a short one redirects to it.
  const door = createServer((_request, response) => response.writeHead(302, { location }).end());
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const { port } = door.address() as AddressInfo;
  console.log(`VS Code ${server.version} with Annalist and the sample essay: http://127.0.0.1:${port}`);
  console.log('Open it in a browser; Ctrl+C here stops it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      door.close();
      void server.stop().then(() => process.exit());
    });
  }
}
