import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SourceFiles } from '../../../src/vscode/sources/files';
import { SourceTexts } from '../../../src/vscode/sources/texts';
import { Document, fake } from '../fake';
import { emptied } from '../harness';

suite('Texts of sources', () => {
  emptied();
  const uri = 'file:///essays/letters.md';
  let texts: SourceTexts;
  setup(() => {
    texts = new SourceTexts(new SourceFiles(vscode.Uri.parse('file:///extension')));
    fake.files.set(uri, 'A letter to the king.');
  });

  const textOf = async (): Promise<string> => {
    const found = await texts.follow('file:///essays/a.md', 'letters.md#:~:text=king');
    return found.status === 'read' ? found.text : found.status;
  };

  test('an open text counts as it stands in the editor', async () => {
    const document = new Document(uri, 'A letter to the king.');
    document.open();
    document.replace('king', 'queen');
    assert.equal(await textOf(), 'A letter to the queen.');
  });

  test('a text that is opened again and edited as often is another text', async () => {
    const document = new Document(uri, 'A letter to the king.');
    document.open();
    document.replace('king', 'queen');
    await textOf();
    document.close();
    const again = new Document(uri, 'A letter to the king.');
    again.open();
    again.replace('king', 'bishop');
    assert.equal(again.version, document.version);
    assert.equal(await textOf(), 'A letter to the bishop.');
  });

  test('edits that were discarded while the file was read do not count', async () => {
    const document = new Document(uri, 'A letter to nobody.');
    const listener = fake.didRead.event(() => document.open());
    assert.equal(await textOf(), 'A letter to nobody.');
    listener.dispose();
    document.close();
    assert.equal(await textOf(), 'A letter to the king.');
  });
});
