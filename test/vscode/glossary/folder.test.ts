import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { freeFile, glossaryFolder, newGlossaryFolder } from '../../../src/vscode/glossary/folder';
import { fake, Uri } from '../fake';
import { emptied } from '../harness';

suite('Folder of new glossaries', () => {
  emptied();
  teardown(() => (fake.folders = [Uri.parse('file:///essays')]));
  const workspaceFolder = { uri: vscode.Uri.parse('file:///essays') } as vscode.WorkspaceFolder;

  for (const [rule, setting, expected] of [
    ['is the first of the setting', ['glossary', 'names'], 'file:///essays/glossary'],
    ['may be the workspace folder itself', ['.'], 'file:///essays'],
    ['is never outside the workspace folder', ['../glossary', 'names'], 'file:///essays/names'],
    ['none if all are outside', ['../glossary', 'a/../..'], undefined],
    ['none if the setting is empty', [], undefined],
  ] as const) {
    test(rule, () => {
      fake.settings.set('glossaryFolders', setting);
      assert.equal(glossaryFolder(workspaceFolder)?.toString(), expected);
    });
  }

  test('is that of the active text if there are several', () => {
    fake.folders = ['file:///essays', 'file:///letters'].map((uri) => Uri.parse(uri));
    fake.settings.set('glossaryFolders', ['glossary']);
    const folderFor = (text: string): string | undefined => newGlossaryFolder(vscode.Uri.parse(text))?.toString();
    assert.equal(folderFor('file:///letters/a.md'), 'file:///letters/glossary');
    assert.equal(folderFor('untitled:Untitled-1'), 'file:///essays/glossary');
    assert.deepEqual(fake.said, []);
  });

  test('without a workspace the writer is told to open one', () => {
    fake.folders = [];
    assert.equal(newGlossaryFolder(undefined), undefined);
    assert.match(fake.said.join(), /Open a folder first/);
  });

  test('without a folder in the setting the writer is told so', () => {
    fake.settings.set('glossaryFolders', ['..']);
    assert.equal(newGlossaryFolder(undefined), undefined);
    assert.match(fake.said.join(), /annalist\.glossaryFolders/);
  });

  test('a new file has the first free name', async () => {
    const folder = vscode.Uri.parse('file:///essays/glossary');
    const freeName = async (): Promise<string | undefined> => (await freeFile(folder, 'people')).path.split('/').at(-1);
    assert.equal(await freeName(), 'people.md');
    fake.files.set('file:///essays/glossary/people.md', '');
    assert.equal(await freeName(), 'people-2.md');
    fake.files.set('file:///essays/glossary/people-2.md', '');
    assert.equal(await freeName(), 'people-3.md');
  });
});
