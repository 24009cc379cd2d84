// Tier: all tests that need no VS Code, in Node.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runMocha } from './mochaRun';
import { inProject } from './project';

const folder = inProject('dist', 'test', 'unit');
await runMocha('Unit', 'dot', async (mocha) => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files.filter((each) => each.endsWith('.test.js'))) mocha.addFile(join(folder, file));
  await mocha.loadFilesAsync();
});
