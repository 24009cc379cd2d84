// `npm start`: opens the sample essay with the extension, in desktop VS Code where there is one or one can be had,
// else in the browser.
import { spawn } from 'node:child_process';
import { inTestData, root } from '../project';
import { findOnPath } from './install/debian';
import { findDesktop } from './launch/desktop';
import { prepareProfile, sampleEssay, sampleFolder, openingExtension, serveSample } from './launch/sample';

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
  const userData = inTestData('start');
  prepareProfile(userData);
  return opens(executable, [`--user-data-dir=${userData}`, '--disable-workspace-trust', '--skip-welcome']);
}

function opens(program: string, options: readonly string[]): Promise<boolean> {
  const extensions = [root, openingExtension].map((path) => `--extensionDevelopmentPath=${path}`);
  const words = [...options, ...extensions, sampleFolder, sampleEssay];
  const child = spawn(program, words, { stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

/** Serves VS Code to a browser until Ctrl+C. */
async function serve(): Promise<void> {
  const served = await serveSample(inTestData('start'));
  console.log(`VS Code ${served.version} with Annalist and the sample essay: ${served.address}`);
  console.log('Open it in a browser; Ctrl+C here stops it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void served.stop().then(() => process.exit()));
  }
}
