// VS Code's server from npm, and the version of Node that it needs. The package `code-server` contains VS Code.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { findOnPath, installOnDebian } from './debian';
import { giveUp, install, npm } from './install';

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
  return { node: nodeProgram(home), folder, version };
}

const serverFolder = (home: string): string => join(home, 'node_modules', 'code-server', 'lib', 'vscode');

/** The npm package of Node for this platform: the program, and the headers for building native modules. */
function nodePackage(home: string): string | undefined {
  const folder = join(home, 'node_modules', `node-${process.platform}-${process.arch}`);
  return existsSync(folder) ? folder : undefined;
}

function nodeProgram(home: string): string {
  const folder = nodePackage(home);
  if (folder) return join(folder, 'bin', 'node');
  if (process.version.startsWith('v24.')) return process.execPath;
  return giveUp('VS Code from npm needs Node 24 here; or set VSCODE_EXECUTABLE_PATH to a desktop VS Code.');
}

/** The programs that build native modules, and their Debian packages. */
const buildTools = { python3: 'python3', make: 'make', 'c++': 'g++' };

const missingTools = (): string[] =>
  Object.entries(buildTools).flatMap(([program, name]) => (findOnPath([program]) ? [] : [name]));

/** Builds only spdlog: VS Code runs without its other native modules, which take minutes and need system libraries. */
function buildNativeModules(home: string): void {
  installOnDebian(missingTools());
  if (missingTools().length > 0) giveUp(`VS Code from npm needs ${missingTools().join(', ')}: please install them.`);
  const vscode = serverFolder(home);
  const headers = nodePackage(home);
  npm(vscode, ['install', '--omit=dev', '--ignore-scripts']);
  npm(vscode, ['rebuild', '@vscode/spdlog'], {
    ...(headers && { npm_config_nodedir: headers }),
    PATH: dirname(nodeProgram(home)) + delimiter + (process.env['PATH'] ?? ''),
  });
  const addon = join(vscode, 'node_modules', '@vscode', 'spdlog', 'build', 'Release', 'spdlog.node');
  if (!existsSync(addon)) throw new Error('npm did not build @vscode/spdlog.');
}
