import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { GlossaryFiles } from '../../../src/vscode/glossary/files';
import { Document, fake, Uri } from '../fake';
import { emptied, eventually, pause } from '../harness';

suite('Glossary files', () => {
  emptied();
  let glossaries: GlossaryFiles;
  setup(() => {
    fake.settings.set('glossaryFolders', ['glossary']);
    glossaries = new GlossaryFiles(vscode.Uri.parse('file:///extension'));
  });
  teardown(() => glossaries.dispose());
  const own = 'file:///essays/glossary/a.md';
  const shipped = 'annalist:/glossary/china.md';
  const texts = (): string[] => glossaries.sources.map(({ text }) => text);

  test('those of the workspace are loaded, sorted by address', async () => {
    fake.files.set('file:///essays/glossary/b.md', '## B');
    fake.files.set(own, '## A');
    await glossaries.load();
    assert.deepEqual(texts(), ['## A', '## B']);
    assert.deepEqual(glossaries.problems, []);
  });

  test('shipped ones come after them, and are read-only', async () => {
    fake.settings.set('shippedGlossaries', ['china', '../secret']);
    fake.files.set(own, '## A');
    await glossaries.load();
    assert.deepEqual(
      glossaries.problems.map(({ message }) => message),
      ['The glossary “/glossary/china.md” cannot be read.'],
    );
    fake.files.set(shipped, '## China');
    await glossaries.load();
    assert.ok(glossaries.isShipped(vscode.Uri.parse(shipped)));
    assert.ok(!glossaries.isShipped(vscode.Uri.parse(own)));
  });

  test('none of the shipped ones unless named, but those of the sample essay while it is open', async () => {
    fake.files.set('annalist:/glossary/china-1949-1965.md', '## China');
    fake.files.set('annalist:/media/sample/glossary/provinces.md', '## Henan');
    await glossaries.load();
    assert.deepEqual(texts(), []);
    // The read-only one, and that of a folder that is open.
    for (const folder of ['annalist:/media/sample', 'file:///extension/media/sample']) {
      const sample = new Document(`${folder}/great-leap.md`, 'A').open();
      await eventually(() => assert.deepEqual(texts(), ['## China', '## Henan']));
      fake.documents = [];
      fake.didClose.fire(sample);
      await eventually(() => assert.deepEqual(texts(), []));
    }
  });

  test('one that is not UTF-8 is left out, and the others are loaded', async () => {
    fake.files.set(own, Uint8Array.of(0xfc));
    fake.files.set('file:///essays/glossary/b.md', '## B');
    await glossaries.load();
    assert.deepEqual(texts(), ['## B']);
    assert.match(glossaries.problems[0]?.message ?? '', /is not UTF-8/);
  });

  test('an open one is read from the editor', async () => {
    fake.files.set(own, '## A');
    await glossaries.load();
    const document = new Document(own, '## A');
    document.open();
    let fired = 0;
    glossaries.onDidChange(() => fired++);
    document.replace('A', 'Edo');
    assert.deepEqual([texts(), fired], [['## Edo'], 1]);
  });

  test('a new one counts from the moment that it is open, before a load has found it', async () => {
    await glossaries.load();
    const uri = 'file:///essays/glossary/new/hanse.md';
    const document = new Document(uri, '');
    document.open();
    assert.ok(glossaries.has(vscode.Uri.parse(uri)));
    document.replace('', '## Lübeck');
    assert.deepEqual(texts(), ['## Lübeck']);
    await glossaries.load();
    assert.deepEqual(texts(), ['## Lübeck'], 'a load that does not know the file yet');
    fake.files.set(uri, '');
    await glossaries.load();
    assert.deepEqual(texts(), ['## Lübeck'], 'a load that has found it');
  });

  test('not those beside the folder, in no folder of the workspace, or of another kind', async () => {
    await glossaries.load();
    for (const uri of [
      'file:///essays/glossary.md',
      'file:///essays/glossary-2/hanse.md',
      'file:///elsewhere/glossary/hanse.md',
      'file:///essays/glossary/hanse.txt',
      'git:///essays/glossary/hanse.md',
    ]) {
      new Document(uri, 'A').open();
      assert.ok(!glossaries.has(vscode.Uri.parse(uri)), uri);
    }
  });

  test('other texts are not glossaries', async () => {
    fake.files.set(own, '## A');
    await glossaries.load();
    const essay = new Document('file:///essays/essay.md', 'text');
    essay.open();
    essay.replace('text', 'more');
    assert.deepEqual(texts(), ['## A']);
    assert.ok(!glossaries.has(vscode.Uri.parse('file:///essays/essay.md')));
  });

  test('a glossary that VS Code creates is loaded, though no watcher has seen it', async () => {
    await glossaries.load();
    fake.files.set(own, '## A');
    fake.didCreate.fire({ files: [Uri.parse(own)] });
    await eventually(() => assert.deepEqual(texts(), ['## A']));
  });

  test('a later load overtakes an earlier one', async () => {
    fake.files.set(own, '## A');
    const [first, second] = [glossaries.load(), glossaries.load()];
    let fired = 0;
    glossaries.onDidChange(() => fired++);
    await Promise.all([first, second]);
    assert.equal(fired, 1);
  });

  test('edits that are discarded while the glossaries are loaded do not count', async () => {
    fake.files.set(own, '## A');
    await glossaries.load();
    const document = new Document(own, '## Discarded');
    document.open();
    // The load has read the text once it reads the next file.
    fake.files.set('file:///essays/glossary/b.md', '## B');
    const listener = fake.didRead.event(() => {
      listener.dispose();
      document.close();
    });
    await glossaries.load();
    await eventually(() => assert.deepEqual([document.isClosed, texts()], [true, ['## A', '## B']]));
    await pause(20);
    assert.deepEqual(texts(), ['## A', '## B']);
  });
});
