import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

/** Every command that src/vscode registers. */
const registered = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(`src/vscode/${name}`, 'utf8').matchAll(/registerCommand\(\s*'([^']+)'/g)])
  .map(([, command]) => command ?? '');

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
    test(`offers in ${menu} only commands that there are`, () => {
      const known = new Set(contributes.commands.map(({ command }) => command));
      const unknown = items.filter(({ command }) => !known.has(command));
      assert.deepEqual(unknown, []);
    });
  }
});
