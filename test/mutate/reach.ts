// Finds the tests that can reach a source file, the nearest first, and bundles them with one file changed.
import * as esbuild from 'esbuild';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const options = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'es2022',
  packages: 'external',
  logLevel: 'silent',
} as const satisfies esbuild.BuildOptions;

/** The imports of each file. Paths are relative to the project, with slashes. */
type Imports = ReadonlyMap<string, readonly string[]>;

export async function readImports(
  root: string,
): Promise<{ readonly tests: readonly string[]; readonly imports: Imports }> {
  const tests = readdirSync(join(root, 'test/language'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `test/language/${file.replaceAll('\\', '/')}`)
    .sort();
  const build = {
    ...options,
    absWorkingDir: root,
    entryPoints: tests,
    outdir: 'none',
    write: false,
    metafile: true,
  } as const;
  const { metafile } = await esbuild.build(build);
  const imports = Object.entries(metafile.inputs).map(
    ([file, input]) => [file, input.imports.filter(({ external }) => !external).map(({ path }) => path)] as const,
  );
  return { tests, imports: new Map(imports) };
}

/** The tests that reach `file`: those that import it by the fewest steps first. */
export function testsOf(file: string, { tests, imports }: { tests: readonly string[]; imports: Imports }): string[] {
  const steps = new Map(tests.map((test) => [test, stepsBetween(test, file, imports)] as const));
  return tests
    .filter((test) => steps.get(test) !== undefined)
    .sort((a, b) => distance(a, file) - distance(b, file) || (steps.get(a) ?? 0) - (steps.get(b) ?? 0));
}

/** 0 for the test of the file itself, 1 for one of its folder, 2 for any other. */
function distance(test: string, file: string): number {
  const place = (path: string): string[] =>
    path
      .replace(/^(?:src|test)\//, '')
      .replace(/(?:\.test)?\.ts$/, '')
      .split('/');
  const [a, b] = [place(test), place(file)];
  if (a.join('/') === b.join('/')) return 0;
  return a.slice(0, -1).join('/') === b.slice(0, -1).join('/') ? 1 : 2;
}

function stepsBetween(from: string, to: string, imports: Imports): number | undefined {
  const seen = new Set([from]);
  let edge = [from];
  for (let steps = 0; edge.length > 0; steps++) {
    if (edge.includes(to)) return steps;
    edge = edge.flatMap((file) => (imports.get(file) ?? []).filter((next) => !seen.has(next) && seen.add(next)));
  }
  return undefined;
}

export interface Change {
  readonly file: string;
  readonly text: string;
}

/** Bundles tests into `outfile`, with the text of one file changed; nothing but `outfile` is written. */
export async function bundle(root: string, tests: readonly string[], outfile: string, change?: Change): Promise<void> {
  const changed = change && resolve(root, change.file);
  await esbuild.build({
    ...options,
    absWorkingDir: root,
    stdin: { contents: tests.map((test) => `import './${test}';`).join('\n'), resolveDir: root, loader: 'ts' },
    outfile,
    plugins: [
      {
        name: 'one change',
        setup: (build) =>
          build.onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
            contents: change && path === changed ? change.text : await readFile(path, 'utf8'),
            loader: 'ts',
          })),
      },
    ],
  });
}
