// Installs missing Debian packages, where that is allowed.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './install';

/** The first of the programs that is on the path. */
export function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file));
}

/** Installs packages with apt-get on Debian as root; does nothing elsewhere. */
export function installOnDebian(packages: readonly string[]): void {
  if (packages.length === 0 || !isDebianRoot()) return;
  console.log(`Installing ${packages.join(', ')} with apt-get, once.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], { env });
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env });
}

/** Not Ubuntu: its chromium is a snap, which a container cannot run. */
function isDebianRoot(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}
