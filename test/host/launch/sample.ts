// The sample essay as `npm start` opens it.
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { inProject, root } from '../../project';
import { pageAddress, startServer } from './serverVscode';

export const sampleFolder = inProject('media', 'sample');
export const sampleEssay = join(sampleFolder, 'great-leap.md');

/** An extension that opens Annalist's side bar. */
export const openingExtension = inProject('test', 'host', 'launch', 'opening');

/** Settings of a window without chat. */
export const noChat = {
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
};

/** Writes the settings of a profile of our own, unless it has some. */
export function prepareProfile(userData: string): void {
  const file = join(userData, 'User', 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(file, JSON.stringify(noChat, undefined, 2));
}

/** Installs the opening extension: a page takes only one that is under development. */
function installOpening(extensions: string): void {
  const id = 'annalist.annalist-opening';
  const version = '0.0.0';
  const folder = join(extensions, `${id}-${version}`);
  cpSync(openingExtension, folder, { recursive: true });
  const location = { $mid: 1, path: folder, scheme: 'file' };
  const installed = [{ identifier: { id }, version, location, relativeLocation: `${id}-${version}` }];
  writeFileSync(join(extensions, 'extensions.json'), JSON.stringify(installed));
}

export interface ServedSample {
  /** What `npm start` prints: short, and redirects to the address that opens the essay. */
  readonly address: string;
  readonly version: string;
  stop(): Promise<void>;
}

/** Serves VS Code with the sample essay to a browser. */
export async function serveSample(home: string): Promise<ServedSample> {
  prepareProfile(join(home, 'user'));
  installOpening(join(home, 'extensions'));
  const server = await startServer({ home, port: 0 });
  const location = pageAddress(server, { folder: sampleFolder, file: sampleEssay, extension: root });
  const door = createServer((_request, response) => response.writeHead(302, { location }).end());
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
  const { port } = door.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    version: server.version,
    stop: () => {
      door.close();
      return server.stop();
    },
  };
}
