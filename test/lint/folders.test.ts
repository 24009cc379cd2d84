import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Files of one folder. A newcomer reads that many names; more are parted by subject. */
const most = 16;

suite('folders are small', () => {
  const root = join(process.cwd(), 'src');
  const folders = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));

  test('src has folders', () => assert.ok(folders.length > 40));

  for (const folder of folders) {
    const name = folder.slice(root.length + 1).replaceAll(sep, '/');
    // A finder is one file: one format of dates.
    if (name.endsWith('/finders')) continue;
    test(`${name} has ${most} files at most`, () => {
      const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
      assert.ok(files.length <= most, `it has ${files.length}`);
    });
  }
});
