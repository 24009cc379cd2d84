// Runs tiers of tests, each in a process of its own, and closes with the sum: `node dist/test/run.js unit host`.
// What follows `--` goes to each tier: `npm run test:unit -- --grep century`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { addCounts, findCounts, formatCounts, type Counts } from './counts';

const tiers: Readonly<Record<string, readonly string[]>> = {
  unit: ['unit.js'],
  regexes: ['regexes.js'],
  scaling: ['scaling.js'],
  host: ['nodeHost.js', 'webHost.js', 'browser.js'],
};

async function runTier(script: string, options: readonly string[]): Promise<Counts> {
  const child = spawn(process.execPath, ['--enable-source-maps', join(import.meta.dirname, script), ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    output += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const counts = findCounts(output) ?? { passed: 0, failed: 0 };
  if (code === 0 || counts.failed > 0) return counts;
  console.log(`${script} ended with code ${code ?? 'none'}: counted as one failure.`);
  return addCounts(counts, { passed: 0, failed: 1 });
}

const words = process.argv.slice(2);
const names = words.filter((word) => Object.hasOwn(tiers, word));
const options = words.filter((word) => !names.includes(word));

let total: Counts = { passed: 0, failed: 0 };
for (const script of names.flatMap((name) => tiers[name] ?? [])) {
  total = addCounts(total, await runTier(script, options));
}
console.log(formatCounts(total));
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
