import assert from 'node:assert/strict';
import { findExceptionsIn, isOurException } from './extensionLog';

const script = '/home/clio/annalist/dist/extension.cjs';

/** The native module that VS Code's server from npm lacks, in a clone with the natural name. */
const watchdog = `2026-11-30 00:20:01.123 [error] Error: Cannot find module './build/Release/watchdog'
Require stack:
- /home/clio/annalist/.vscode-test/node-host/node_modules/@vscode/native-watchdog/index.js
    at Module._load (/home/clio/annalist/.vscode-test/node-host/out/extensionHostProcess.js:473:6673)
`;
const thrown = `2026-11-30 00:20:02.456 [error] TypeError: x is undefined
    at read (${script}:12:34)
    at run (/home/clio/annalist/.vscode-test/node-host/out/extensionHostProcess.js:1:2)
`;
const activation = `2026-11-30 00:20:03.789 [error] Activating extension annalist.annalist failed due to an error:
`;
const notice = `2026-11-30 00:20:04.000 [info] ExtensionService#_doActivateExtension annalist.annalist, startup: false
`;

suite('An exception in the log of VS Code', () => {
  test('is ours where its stack goes through our script, or where our extension is named', () =>
    assert.deepEqual(findExceptionsIn(watchdog + thrown + activation + notice, script), [thrown, activation]));

  const rows: readonly (readonly [rule: string, entry: string, isOurs: boolean])[] = [
    ['a script of the same name elsewhere', '    at f (/home/clio/other/dist/extension.cjs:1:2)', false],
    ['a clone named as the extension is', '    at f (/home/annalist.annalist/out/main.js:1:2)', false],
    ['an extension whose id begins like ours', "Extension 'annalist.annalist-themes' failed", false],
    ['our id in quotation marks', "Extension 'annalist.annalist' failed", true],
    ['a provider of ours', '[annalist.annalist] provider FAILED', true],
    ['a path with backslashes', '    at f (\\home\\clio\\annalist\\dist\\extension.cjs:1:2)', true],
    ['a line of the suite', `[suite] at f (${script}:1:2)`, false],
  ];
  for (const [rule, entry, isOurs] of rows)
    test(`${rule}: ${isOurs ? 'ours' : 'not ours'}`, () =>
      assert.equal(isOurException('error', entry, script), isOurs));
});
