// Where things lie. The tools of the tests are bundled into dist/test/, two folders below the root.
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** A file of the project. */
export const inProject = (...parts: readonly string[]): string => join(root, ...parts);

/** A file of the git-ignored folder for what the tests install and write. */
export const inTestData = (...parts: readonly string[]): string => join(root, '.vscode-test', ...parts);
