// `npm run mutate -- FOLDER [--most N] [--seed S]`: changes one thing at a time in the TypeScript of src/language/FOLDER
// (a folder or a file), runs the tests of test/language that can reach it, the nearest first, and lists the changes that
// no test notices. Works on a copy. The same seed makes the same changes in the same sources.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inProject } from '../project';
import { choose } from './choose';
import { findMutants, type Mutant } from './mutants';
import { bundle, readImports, testsOf } from './reach';
import { runBundle } from './runBundle';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
});
const [folder, ...others] = positionals;
if (folder === undefined || others.length > 0) {
  console.error('Usage: npm run mutate -- FOLDER [--most N] [--seed S], for example: npm run mutate -- dates/edtf');
  process.exit(2);
}

/** How long a test may take at most, beyond five times the slowest test of the unchanged sources. */
const PATIENCE = 15_000; // milliseconds

const root = copyOfProject();
process.once('exit', () => rmSync(root, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const files = sourcesIn(join('src/language', folder));
const graph = await readImports(root);
const byFile = new Map(files.map((file) => [file, findMutants(file, read(file))] as const));
const mutants = choose([...byFile.values()], Number(values.most), Number(values.seed));
const patience = await unchanged();
const survivors: Mutant[] = [];
let done = 0;
const queue = mutants.values();
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, (_, at) => work(at)));
report();

/** Copies everything that the tests read into a temporary folder. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'annalist-mutants-'));
  for (const part of ['src', 'test', 'glossary', 'media', 'l10n', 'README.md', 'package.json'])
    cpSync(inProject(part), join(copy, part), { recursive: true });
  symlinkSync(inProject('node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

function sourcesIn(path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => join(path, file).replaceAll('\\', '/'))
    .sort();
}

/** Runs the tests on the unchanged sources, where they must pass. Returns the time limit for a test, in milliseconds. */
async function unchanged(): Promise<number> {
  const total = [...byFile.values()].reduce((sum, some) => sum + some.length, 0);
  console.log(
    `${total} changes can be made in ${files.length} files; ${mutants.length} are tried (seed ${values.seed}).`,
  );
  const reached = new Set(files.flatMap((file) => testsOf(file, graph)));
  const out = join(root, 'dist', 'test', 'unchanged.mjs');
  await bundle(root, [...reached], out);
  const { failure, passed, longestSilence } = await runBundle(out, root, 600_000);
  if (failure !== undefined) throw new Error(`Without any change a test fails: ${failure}`);
  console.log(`Without a change ${passed} tests of ${reached.size} files pass.`);
  return PATIENCE + 5 * longestSilence;
}

async function work(at: number): Promise<void> {
  const out = join(root, 'dist', 'test', `mutant-${at}.mjs`);
  for (const mutant of queue) {
    const failure = await failureOf(mutant, out);
    if (failure === undefined) survivors.push(mutant);
    const verdict = failure === undefined ? 'SURVIVED' : 'killed  ';
    console.log(
      `${++done}/${mutants.length} ${verdict} ${place(mutant)}  ${mutant.change}${failure ? `  (${failure})` : ''}`,
    );
  }
}

/** The test that failed because of the change; undefined if all passed. */
async function failureOf(mutant: Mutant, out: string): Promise<string | undefined> {
  const { file, start, end, by } = mutant;
  const tests = testsOf(file, graph);
  if (tests.length === 0) return undefined;
  const source = read(file);
  const text = source.slice(0, start) + by + source.slice(end);
  try {
    await bundle(root, tests, out, { file, text });
  } catch {
    return 'it does not compile';
  }
  return (await runBundle(out, root, patience)).failure;
}

function place({ file, line }: Mutant): string {
  return `${file}:${line}`;
}

function report(): void {
  const killed = mutants.length - survivors.length;
  if (survivors.length > 0) console.log('\nNo test noticed:');
  const inOrder = survivors.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
  for (const mutant of inOrder) {
    console.log(`${place(mutant)}  ${mutant.change}`);
    console.log(`    ${read(mutant.file).split('\n')[mutant.line - 1]?.trim() ?? ''}`);
  }
  const share = mutants.length === 0 ? 100 : Math.round((100 * killed) / mutants.length);
  console.log(`\n${killed} of ${mutants.length} changes were noticed (${share} %), in src/language/${folder ?? ''}.`);
}
