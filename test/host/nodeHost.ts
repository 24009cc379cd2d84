// Tier: the suite in VS Code's Node extension host.
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { inProject, inTestData, root } from '../project';
import { findDesktop } from './launch/desktop';
import { findExceptions, reportExceptions } from './launch/extensionLog';

const serverExecutable = inProject('dist', 'test', 'serverExecutable.js');
chmodSync(serverExecutable, 0o755);

// The suite writes files, so it gets a copy. The profile is new: an old one would bring its settings along.
const workspace = inTestData('node-run', 'workspace');
const userData = inTestData('node-run', 'user');
rmSync(inTestData('node-run'), { recursive: true, force: true });
cpSync(inProject('test', 'host', 'workspace'), workspace, { recursive: true });

cpSync(inProject('test', 'host', 'archive'), inTestData('node-run', 'archive'), { recursive: true });
const severalFolders = inTestData('node-run', 'several.code-workspace');
writeFileSync(severalFolders, JSON.stringify({ folders: [{ path: 'workspace' }, { path: 'archive' }] }));

console.log('\nNode extension host');
for (const opened of [workspace, severalFolders]) {
  try {
    await runTests({
      vscodeExecutablePath: (await findDesktop()) ?? serverExecutable,
      extensionDevelopmentPath: root,
      extensionTestsPath: inProject('dist', 'test', 'suite', 'index.js'),
      launchArgs: [opened, `--user-data-dir=${userData}`],
    });
  } catch (error) {
    // The other workspace has its turn even if tests fail in this one.
    if (!(error instanceof TestRunFailedError)) throw error;
    process.exitCode = 1;
  }
}
reportExceptions(findExceptions(userData, inProject('dist', 'extension.cjs')));
