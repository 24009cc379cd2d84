// A browser to drive: an installed Chromium, Chrome or Edge, else Debian's Chromium.
import { existsSync } from 'node:fs';
import { findOnPath, installOnDebian } from './debian';
import { giveUp } from './install';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const programs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** A font for Chinese, which Debian does not install by default. */
const cjkFont = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';

export function installChromium(): string {
  installOnDebian([...(findBrowser() ? [] : ['chromium']), ...(existsSync(cjkFont) ? [] : ['fonts-noto-cjk'])]);
  return findBrowser() ?? giveUp('The host tests need Chromium, Google Chrome or Microsoft Edge: please install one.');
}

/** An installed Chromium, Chrome or Edge. */
export const findBrowser = (): string | undefined => findOnPath(commands) ?? programs.find((file) => existsSync(file));
