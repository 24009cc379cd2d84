#!/usr/bin/env node
// Stands in for the executable of a desktop VS Code: takes the arguments that @vscode/test-electron passes, runs the
// tests in VS Code's server, and exits with their exit code.
import { parseArgs } from 'node:util';
import { printSuiteEntry } from './launch/extensionLog';
import { runTestsInPage } from './launch/page';
import { pageAddress, startServer } from './launch/serverVscode';

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});
const folder = positionals[0];
const { extensionDevelopmentPath: extension, extensionTestsPath: tests, 'user-data-dir': home } = values;
if (typeof extension !== 'string' || typeof tests !== 'string' || typeof home !== 'string' || folder === undefined) {
  throw new Error('Wanted: FOLDER --extensionDevelopmentPath=… --extensionTestsPath=… --user-data-dir=…');
}

const server = await startServer({ home, port: 0 });
try {
  console.log(`VS Code ${server.version} from npm (code-server), in Chromium.`);
  process.exitCode = await runTestsInPage(pageAddress(server, { folder, extension, tests }), (_type, entry) =>
    printSuiteEntry(entry),
  );
} finally {
  await server.stop();
}
