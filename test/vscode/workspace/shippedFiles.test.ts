import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { registerShippedFiles, shippedFile } from '../../../src/vscode/workspace/shippedFiles';
import { fake, Uri } from '../fake';
import { emptied } from '../harness';

suite('Files that come with Annalist', () => {
  emptied();
  const extension = vscode.Uri.parse('file:///extension');
  const uri = vscode.Uri.parse('annalist:/glossary/a.md');

  function fileSystem(): vscode.FileSystemProvider {
    registerShippedFiles(extension);
    const [provider] = fake.fileSystems.get('annalist') ?? [];
    assert.ok(provider);
    return provider;
  }

  test('have a scheme of their own, which says that they are read-only and how to get a copy', () => {
    assert.equal(shippedFile(extension, 'glossary/a.md').toString(), 'annalist:/glossary/a.md');
    fileSystem();
    const options = fake.fileSystems.get('annalist')?.[1] as { readonly isReadonly: vscode.MarkdownString };
    assert.match(options.isReadonly.value, /Save As/);
  });

  test('in a folder that the writer has open, are files like any other', () => {
    fake.folders.push(Uri.parse('file:///extension/glossary'));
    try {
      assert.equal(shippedFile(extension, 'glossary/a.md').toString(), 'file:///extension/glossary/a.md');
    } finally {
      fake.folders.pop();
    }
  });

  test('are read from the extension', async () => {
    fake.files.set('file:///extension/glossary/a.md', '## Edo');
    const { size, permissions } = await fileSystem().stat(uri);
    assert.deepEqual([size, permissions], [6, vscode.FilePermission.Readonly]);
    assert.equal(new TextDecoder().decode(await fileSystem().readFile(uri)), '## Edo');
  });

  for (const path of ['/package.json', '/dist/extension.js', '/glossary/../package.json', '/../secret.md']) {
    test(`${path} is not one of them`, async () => {
      fake.files.set(vscode.Uri.joinPath(extension, path).toString(), 'secret');
      await assert.rejects(async () => fileSystem().readFile(vscode.Uri.parse(`annalist:${path}`)), /FileNotFound/);
    });
  }

  test('cannot be written, deleted or renamed', () => {
    const own = fileSystem();
    const options = { create: true, overwrite: true, recursive: true };
    for (const write of [
      () => own.writeFile(uri, new Uint8Array(), options),
      () => own.delete(uri, options),
      () => own.rename(uri, uri, options),
      () => own.createDirectory(uri),
    ]) {
      assert.throws(write, /NoPermissions/);
    }
  });
});
