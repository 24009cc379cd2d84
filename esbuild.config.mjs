// Builds every bundle: `node esbuild.config.mjs [--watch] [--production]`.
import { writeFileSync, mkdirSync, rmSync } from 'node:fs';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

const shared = {
  bundle: true,
  outdir: 'dist',
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};

/** One bundle for each place the code runs in. */
const bundles = [
  // The extension on the desktop and in the browser: VS Code loads both as CommonJS.
  { entryPoints: { extension: 'src/extension.ts' }, outExtension: { '.js': '.cjs' }, platform: 'node', format: 'cjs', external: ['vscode'] },
  { entryPoints: { 'extension.web': 'src/extension.ts' }, platform: 'browser', format: 'cjs', external: ['vscode'] },
  { entryPoints: { timeline: 'src/webview/timeline.ts' }, platform: 'browser', format: 'iife' },
  { entryPoints: { language: 'src/language/index.ts' }, platform: 'neutral', mainFields: ['module', 'main'], format: 'esm' },
  { entryPoints: { cli: 'src/cli.ts' }, platform: 'node', format: 'esm', banner: { js: '#!/usr/bin/env node' } },
];

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });
// Node reads dist/*.js as ES modules, without making the extension itself one.
writeFileSync('dist/package.json', '{ "type": "module" }\n');

const options = bundles.map((bundle) => ({ ...shared, ...bundle }));
if (watch) {
  const contexts = await Promise.all(options.map((option) => esbuild.context(option)));
  await Promise.all(contexts.map((context) => context.watch()));
} else {
  await Promise.all(options.map((option) => esbuild.build(option)));
}
