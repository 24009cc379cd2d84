// Builds every bundle: `node esbuild.config.mjs [--watch] [--production] [--unit]`.
import { execFileSync } from 'node:child_process';
import { writeFileSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');
const unitOnly = process.argv.includes('--unit');

const shared = {
  bundle: true,
  outdir: 'dist',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};

/** The ES modules of these packages: what they build for Node loads its parts in a way that cannot be bundled. */
const esModules = {
  yaml: './node_modules/yaml/browser/index.js',
  'jsonc-parser': './node_modules/jsonc-parser/lib/esm/main.js',
};

/** Replaces the modules with which citation-js fetches from the web. */
const noFetch = './src/language/bibliography/noFetch.ts';
const withoutFetch = { 'sync-fetch': noFetch, 'node-fetch': noFetch };

const commandLine = {
  alias: { ...esModules, ...withoutFetch },
  entryPoints: { cli: 'src/cli/main.ts' },
  platform: 'node',
  format: 'esm',
  banner: { js: '#!/usr/bin/env node' },
};

const language = {
  alias: withoutFetch,
  entryPoints: { language: 'src/language/index.ts' },
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'esm',
};

/** One bundle for each place the code runs in. */
const product = [
  // The extension on the desktop and in the browser: VS Code loads both as CommonJS.
  {
    alias: { ...esModules, ...withoutFetch },
    entryPoints: { extension: 'src/extension.ts' },
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    alias: withoutFetch,
    entryPoints: { 'extension.web': 'src/extension.ts' },
    platform: 'browser',
    conditions: ['worker', 'module'], // VS Code for the Web runs it in a worker, which has no document
    format: 'cjs',
    external: ['vscode'],
  },
  { entryPoints: { timeline: 'src/webview/page/main.ts' }, platform: 'browser', format: 'iife' },
  language,
  commandLine,
];

/** TimelineJS is not made for Node: tests bundle its model of dates, without what sanitizes and fetches in a browser. */
const timelineJsModel = {
  name: 'TimelineJS model',
  setup(build) {
    const from = (path) => ({ path: fileURLToPath(new URL(path, import.meta.url)) });
    const model = './node_modules/@knight-lab/timelinejs/src/js/core/TimelineConfig.js';
    build.onResolve({ filter: /^timelinejs-model$/ }, () => from(model));
    build.onResolve({ filter: /^dompurify$|\/net\/Net$/ }, () =>
      from('./test/language/features/timeline/export/noBrowser.ts'),
    );
  },
};

const inNode = { platform: 'node', format: 'esm', packages: 'external', outdir: 'dist/test' };

/** Tests in Node and their runner. */
const unitTests = [
  commandLine,
  language,
  {
    ...inNode,
    entryPoints: {
      scaling: 'test/language/scaling/index.ts',
      ...{ run: 'test/run.ts', unit: 'test/unit.ts', regexes: 'test/regexes.ts' },
      ...{ bench: 'test/bench/index.ts', mutate: 'test/mutate/index.ts', mutantTests: 'test/mutate/mutantTests.ts' },
    },
  },
  {
    ...inNode,
    alias: { vscode: './test/vscode/fake/index.ts' }, // no VS Code in the unit tier
    plugins: [timelineJsModel],
    entryPoints: ['language', 'webview', 'vscode', 'cli', 'lint', 'mutate', 'host/launch'].map(
      (folder) => `test/${folder}/**/*.test.ts`,
    ),
    outbase: 'test',
    outdir: 'dist/test/unit',
  },
];

/** What starts a VS Code, and the suite that runs in both of its extension hosts. */
const hostTests = [
  {
    ...inNode,
    entryPoints: ['nodeHost', 'webHost', 'start', 'serverExecutable'].map((name) => `test/host/${name}.ts`),
  },
  { ...inNode, entryPoints: { browser: 'test/host/browser/index.ts', pictures: 'test/host/browser/pictures.ts' } },
  {
    entryPoints: ['test/host/suite/index.ts'],
    outdir: 'dist/test/suite',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    define: { exports: 'undefined' }, // mocha's browser build would replace the exports of the whole bundle
    sourcemap: 'inline',
  },
];

const bundles = unitOnly ? unitTests : production ? product : [...new Set([...product, ...unitTests, ...hostTests])];

rmSync(unitOnly ? 'dist/test/unit' : 'dist', { recursive: true, force: true });
mkdirSync('dist/test/suite', { recursive: true });
// Node reads dist/*.js as ES modules. The project itself has no "type" in package.json: the extension's file for the web
// must be CommonJS and end in ".js", and so must the suite, which Node loads too.
writeFileSync('dist/package.json', '{ "type": "module" }\n');
writeFileSync('dist/test/suite/package.json', '{ "type": "commonjs" }\n');

const options = bundles.map((bundle) => ({ ...shared, ...bundle }));
if (watch) {
  const contexts = await Promise.all(options.map((option) => esbuild.context(option)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(options.map((option) => esbuild.build(option)));
  if (!unitOnly) writeTypes();
}

/** The types of the language service, for programs that use it: `dist/types/index.d.ts`. */
function writeTypes() {
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  const options = ['--noEmit', 'false', '--emitDeclarationOnly', '--declaration', '--outDir', 'dist/types'];
  execFileSync(process.execPath, [tsc, '-p', 'src/language', ...options], { stdio: 'inherit' });
}
