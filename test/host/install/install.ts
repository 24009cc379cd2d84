// Installs what is too heavy for `npm ci` into `.vscode-test/`, on demand and once.
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, inTestData } from '../../project';

/**
 * Installs the packages of `test/host/install/<name>` and returns the folder. The lockfile is copied there last, as a
 * marker: an install that was interrupted, or had other versions, is repeated.
 */
export function install(name: string, finish: (folder: string) => void): string {
  const recipe = inProject('test', 'host', 'install', name);
  const folder = inTestData(name);
  const marker = join(folder, 'installed.json');
  const wanted = readFileSync(join(recipe, 'package-lock.json'), 'utf8');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return folder;

  console.log(`Installing ${name} into ${folder}, once; it takes a minute or so.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(recipe, file), join(folder, file));
  // Skips peer dependencies: npm's lockfile lacks those of bundled packages, and nothing uses them.
  npm(folder, ['ci', '--ignore-scripts', '--legacy-peer-deps']);
  finish(folder);
  writeFileSync(marker, wanted);
  return folder;
}

/** Ends the process with a message that says what to do. */
export function giveUp(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Runs npm in `folder`; shows its output only if it fails. */
export function npm(folder: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  run('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
}

/** Runs a command to its end; shows its output only if it fails. */
export function run(command: string, words: readonly string[], options: ExecFileSyncOptions = {}): void {
  try {
    execFileSync(command, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: Buffer; stderr?: Buffer };
    throw new Error(`${command} ${words.join(' ')} failed:\n${stdout.toString()}${stderr.toString()}`, {
      cause: error,
    });
  }
}
