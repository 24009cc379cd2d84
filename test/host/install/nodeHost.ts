// VS Code's own server from npm, with the Node it wants: the package `code-server` carries both parts of VS Code.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findOnPath, installOnDebian } from './debian';
import { install, npm } from './install';

export interface ServerBuild {
  readonly node: string;
  /** `lib/vscode` of code-server. */
  readonly folder: string;
  readonly version: string;
}

export function installNodeHost(): ServerBuild {
  const home = install('node-host', buildNativeModules);
  const folder = serverFolder(home);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { node: join(nodeFolder(home), 'bin', 'node'), folder, version };
}

const serverFolder = (home: string): string => join(home, 'node_modules', 'code-server', 'lib', 'vscode');

/** The npm package of Node for this platform: the binary with the headers that native modules are built with. */
function nodeFolder(home: string): string {
  const folder = join(home, 'node_modules', `node-${process.platform}-${process.arch}`);
  if (!existsSync(folder)) {
    throw new Error('VS Code from npm runs on Linux only: set VSCODE_EXECUTABLE_PATH to a desktop VS Code.');
  }
  return folder;
}

/** VS Code needs only spdlog of its native modules; the others would take minutes and libraries of the system. */
function buildNativeModules(home: string): void {
  const node = nodeFolder(home);
  installOnDebian(['python3', 'make', 'g++'].filter((tool) => !findOnPath([tool])));
  npm(serverFolder(home), ['install', '--omit=dev', '--ignore-scripts']);
  npm(serverFolder(home), ['rebuild', '@vscode/spdlog'], {
    npm_config_nodedir: node,
    PATH: join(node, 'bin') + delimiter + (process.env['PATH'] ?? ''),
  });
  const addon = join(serverFolder(home), 'node_modules', '@vscode', 'spdlog', 'build', 'Release', 'spdlog.node');
  if (!existsSync(addon))
    throw new Error('npm did not build @vscode/spdlog: it needs Python 3, make and a C++ compiler.');
}
