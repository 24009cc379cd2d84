import type * as vscode from 'vscode';
import { equal } from '../harness/assert';
import { closeAll, configure, eventually, replace, showAnnotated, surfaceForms } from '../harness/workspace';

suite('Settings', () => {
  let essay: vscode.TextDocument;
  setup(async () => (essay = await showAnnotated('essays/plague.txt')));
  teardown(closeAll);

  const eventuallyNames = (name: string, wanted: boolean): Promise<void> =>
    eventually(async () => equal((await surfaceForms(essay, 'entity')).includes(name), wanted, name));

  test('glossaryFolders says where the glossaries are', async () => {
    await configure('glossaryFolders', ['more']);
    try {
      await eventuallyNames('John Ball', true);
      await eventuallyNames('Black Death', false);
    } finally {
      await configure('glossaryFolders', undefined);
    }
    await eventuallyNames('Black Death', true);
    await eventuallyNames('John Ball', false);
  });

  test('shippedGlossaries says which of ours count', async () => {
    await replace(essay, 'The Black Death', 'The Great Leap Forward was not the Black Death, which');
    await eventuallyNames('Great Leap Forward', false);
    await configure('shippedGlossaries', ['china-1949-1965']);
    try {
      await eventuallyNames('Great Leap Forward', true);
      await eventuallyNames('Black Death', true);
    } finally {
      await configure('shippedGlossaries', []);
    }
    await eventuallyNames('Great Leap Forward', false);
  });
});
