import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BibliographyFiles } from '../../../src/vscode/bibliography/files';
import { Document, fake } from '../fake';
import { eventually, hurry } from '../harness';

suite('Bibliography files', () => {
  hurry();
  let files: BibliographyFiles;
  setup(() => {
    fake.settings.set('bibliography', ['works']);
    files = new BibliographyFiles();
  });
  teardown(() => files.dispose());
  const work = (id: string): string => JSON.stringify([{ id, type: 'book', title: 'Rising' }]);
  const isKnown = (key: string): boolean => files.bibliography.byKey(key).length > 0;

  test('those of the setting are read', async () => {
    fake.files.set('file:///essays/works.json', work('dunn'));
    fake.files.set('file:///essays/works.txt', work('hilton'));
    await files.load();
    assert.deepEqual([isKnown('dunn'), isKnown('hilton')], [true, false]);
  });

  test('a path outside the workspace is ignored', async () => {
    fake.settings.set('bibliography', ['../works', '.']);
    fake.files.set('file:///works.json', work('dunn'));
    await files.load();
    assert.equal(isKnown('dunn'), false);
  });

  test('one that is not UTF-8 is reported with the reason', async () => {
    fake.files.set('file:///essays/works.json', Uint8Array.of(0xfc));
    await files.load();
    assert.deepEqual(
      [...files.unreadable],
      [['file:///essays/works.json', { code: 'bibliography-not-utf8', args: ['works.json'] }]],
    );
  });

  test('of the possible places of a path in an essay, the first that exists counts', async () => {
    fake.files.set('file:///essays/own.json', work('dunn'));
    fake.files.set('file:///essays/part/own.json', work('hilton'));
    files.setNamed([
      ['file:///essays/none.json', 'file:///essays/part/own.json', 'file:///essays/own.json'].map((uri) =>
        vscode.Uri.parse(uri),
      ),
    ]);
    await files.whenLoaded();
    assert.deepEqual([isKnown('hilton'), isKnown('dunn')], [true, false]);
  });

  test('an open one is read from the editor', async () => {
    fake.files.set('file:///essays/works.json', work('dunn'));
    await files.load();
    const document = new Document('file:///essays/works.json', work('dunn'), 'json');
    document.open();
    document.replace('dunn', 'hilton');
    await eventually(() => assert.ok(isKnown('hilton')));
  });

  test('a failed load does not make its waiting callers fail', async () => {
    fake.settings.set('bibliography', ['works']);
    const { findFiles } = vscode.workspace;
    Object.assign(vscode.workspace, { findFiles: () => Promise.reject(new Error('no list')) });
    await assert.rejects(files.load(), /no list/);
    await files.whenLoaded();
    Object.assign(vscode.workspace, { findFiles });
  });
});
