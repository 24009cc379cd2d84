import assert from 'node:assert/strict';
import { Linter, type Rule } from 'eslint';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createImportRule } from './importRule.mjs';
import { packages, rooms } from './rooms.mjs';

/** The messages of the rule for one line of code in a file of a source folder. */
function messagesFor(rule: unknown, path: string, code: string): string[] {
  const plugin = { rules: { imports: rule as Rule.RuleModule } };
  const config = { files: ['**/*.ts'], plugins: { rooms: plugin }, rules: { 'rooms/imports': 'error' as const } };
  return new Linter({ cwd: dirname(path) }).verify(code, [config], { filename: path }).map(({ message }) => message);
}

suite('rooms: who may import whom', () => {
  const src = join(process.cwd(), 'src');
  const rule = createImportRule({ rooms, packages, src });
  const messages = (file: string, specifier: string): string[] =>
    messagesFor(rule, join(src, file), `import x from '${specifier}';`);

  for (const [file, specifier] of [
    // A package belongs to one file.
    ['language/document/markdown.ts', '@citation-js/core'],
    ['language/dates/edtf/parse.ts', '@citation-js/core'],
    ['language/glossary/exchange/table.ts', 'yaml'],
    ['language/glossary/exchange/yaml.ts', 'd3-dsv'],
    ['language/bibliography/bibtexReader.ts', 'yaml'],
    ['language/features/essay/hover.ts', 'fuse.js'],
    ['language/index.ts', 'left-pad'],
    // The language service runs anywhere.
    ['language/index.ts', 'vscode'],
    ['language/index.ts', 'node:fs'],
    ['vscode/essay/hover.ts', 'node:path'],
    ['webview/page/main.ts', 'vscode'],
    // Imports go one way.
    ['language/features/timeline/export/csv.ts', '../../../../vscode/essay/hover'],
    ['language/glossary/exchange/index.ts', '../../features/timeline/index'],
    ['language/document/prose.ts', '../features/timeline/index'],
    ['language/dates/edtf/parse.ts', '../notation/isoDate'],
    ['language/dates/engine/scanner.ts', '../languages/en/vocabulary'],
    ['language/names/gazetteer.ts', '../glossary/catalog'],
    ['language/sources/anchor.ts', '../names/gazetteer'],
    ['language/text/lines.ts', '../document/blocks'],
    ['vscode/essay/hover.ts', '../../webview/layout/textFitter'],
    ['vscode/essay/hover.ts', '../../language/document/prose'],
    ['cli/annotate.ts', '../vscode/essay/hover'],
    ['protocol/timeline.ts', '../language/types'],
    ['webview/layout/hitTest.ts', '../interaction/chart'],
    ['webview/page/main.ts', '../../language/index'],
  ] as const) {
    test(`forbidden: ${file} → ${specifier}`, () => assert.equal(messages(file, specifier).length, 1));
  }

  for (const [file, specifier] of [
    ['language/document/markdown.ts', 'unified'],
    ['language/features/timeline/index.ts', '../../dates'],
    ['language/glossary/catalog.ts', '../names/gazetteer'],
    ['vscode/essay/hover.ts', 'vscode'],
    ['vscode/essay/hover.ts', '../../language'],
    ['cli/files.ts', 'node:fs/promises'],
    ['webview/page/main.ts', '../../protocol/timeline'],
  ] as const) {
    test(`allowed: ${file} → ${specifier}`, () => assert.deepEqual(messages(file, specifier), []));
  }

  test('every room and every owner of a package is there', () => {
    const named = [...Object.keys(rooms), ...Object.values(rooms).flat(), ...Object.values(packages).flat()];
    assert.deepEqual(
      named.filter((name) => !existsSync(join(src, name))),
      [],
    );
  });

  test('every package that the table names is in package.json', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const names = Object.keys(packages).flatMap((patterns) => patterns.split(' '));
    const isKnown = (name: string): boolean =>
      /^(?:vscode|mdast|node:\*)$/.test(name) || name.endsWith('*') || name in devDependencies;
    assert.deepEqual(
      names.filter((name) => !isKnown(name)),
      [],
    );
  });
});

suite('rooms: cycles', () => {
  let folder = '';
  suiteSetup(() => {
    folder = mkdtempSync(join(tmpdir(), 'annalist-'));
    for (const [name, code] of [
      ['a/one.ts', "import { two } from './two';"],
      ['a/two.ts', "import type { Three } from './three';"],
      ['a/three.ts', "import type { One } from './one';"],
      ['a/four.ts', "import { one } from './one';"],
    ] as const) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), code);
    }
  });
  suiteTeardown(() => rmSync(folder, { recursive: true }));

  const messages = (file: string, code: string): string[] =>
    messagesFor(createImportRule({ rooms: { a: [] }, packages: {}, src: folder }), join(folder, file), code);

  test('a cycle is reported with its path, type-only imports included', () => {
    assert.deepEqual(messages('a/one.ts', "import { two } from './two';"), [
      'Import cycle: a/one.ts → a/two.ts → a/three.ts → a/one.ts.',
    ]);
  });

  test('a file that imports a cycle without being part of it is not reported', () => {
    assert.deepEqual(messages('a/four.ts', "import { one } from './one';"), []);
  });
});
