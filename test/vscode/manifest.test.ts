import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/vscode/${name}`, 'utf8'));

/** The first group of the pattern at each match in src/vscode. */
const inSources = (pattern: RegExp): string[] =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map(([, found]) => found ?? ''));

/** Every command that src/vscode registers. */
const registered = inSources(/registerCommand\(\s*'([^']+)'/g);

suite('The manifest', () => {
  test('offers every command but the internal ones, which begin with an underscore', () => {
    const offered = contributes.commands.map(({ command }) => command);
    assert.deepEqual(
      offered.filter((name) => !registered.includes(name)),
      [],
    );
    assert.deepEqual(
      registered.filter((name) => !offered.includes(name) && !name.startsWith('_annalist.')),
      [],
    );
    assert.deepEqual(
      offered.filter((name) => name.startsWith('_')),
      [],
    );
  });

  test('offers a command once in the palette', () => {
    const names = (contributes.menus['commandPalette'] ?? []).map(({ command }) => command);
    assert.ok(names.length > 0);
    assert.deepEqual(names, [...new Set(names)]);
  });

  for (const [menu, items] of Object.entries(contributes.menus)) {
    test(`offers in ${menu} only existing commands`, () => {
      const known = new Set(contributes.commands.map(({ command }) => command));
      const unknown = items.filter(({ command }) => !known.has(command));
      assert.deepEqual(unknown, []);
    });
  }
});

suite('Language features', () => {
  const providers = inSources(/languages\.register(\w+)/g);

  test('are found', () => assert.ok(providers.includes('HoverProvider'), providers.join()));

  // VS Code's own Markdown extension has both for every heading: with ours, each entry would appear in the outline
  // twice.
  for (const name of ['DocumentSymbolProvider', 'FoldingRangeProvider'])
    test(`have no ${name}: headings are those of VS Code`, () => assert.ok(!providers.includes(name)));
});
