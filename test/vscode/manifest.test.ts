import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

suite('The manifest', () => {
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
