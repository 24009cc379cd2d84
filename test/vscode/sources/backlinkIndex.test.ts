import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createLanguageService } from '../../../src/language';
import { BacklinkIndex, type BacklinkInputs } from '../../../src/vscode/sources/backlinkIndex';
import { SourceFiles } from '../../../src/vscode/sources/files';
import { SourceTexts } from '../../../src/vscode/sources/texts';
import { Document, EventEmitter, fake } from '../fake';
import { hurry } from '../harness';

suite('Backlink index', () => {
  hurry();
  const changed = new EventEmitter<vscode.Uri | undefined>();
  const { token } = new vscode.CancellationTokenSource();
  const sources = new SourceFiles(vscode.Uri.parse('file:///extension'));
  let uris: () => Promise<vscode.Uri[]>;

  const index = (more: Partial<BacklinkInputs> = {}): BacklinkIndex =>
    new BacklinkIndex({
      store: { service: createLanguageService() },
      glossaries: { sources: [], isShipped: () => false, onDidChange: new EventEmitter<never>().event as never },
      workspaceFiles: { uris: () => uris(), onDidChange: changed.event as never },
      sourceTexts: new SourceTexts(sources),
      sources,
      ...more,
    });

  setup(() => {
    fake.files.set('file:///essays/a.md', 'He [wrote](letters.md#:~:text=to%20the%20king) it.\n');
    fake.files.set('file:///essays/letters.md', 'A letter to the king.\n');
    uris = () => Promise.resolve([...fake.files.keys()].map((uri) => vscode.Uri.parse(uri)));
  });

  const citedFiles = (backlinks: BacklinkIndex): (string | undefined)[] | undefined =>
    backlinks.cited?.map(({ source }) => source.split('/').at(-1));

  test('finds the cited passages on demand', async () => {
    const backlinks = index();
    await backlinks.settled(token);
    assert.deepEqual(citedFiles(backlinks), ['letters.md']);
    assert.deepEqual(
      backlinks.cited?.[0]?.passages.map(({ status }) => status),
      ['found'],
    );
    assert.deepEqual(backlinks.broken, []);
    backlinks.dispose();
  });

  test('who cites a passage stands in the order of the addresses, whatever order the workspace lists', async () => {
    fake.files.set('file:///essays/z.md', 'She [wrote](letters.md#:~:text=to%20the%20king) too.\n');
    for (const order of [1, -1]) {
      const listed = [...fake.files.keys()].sort((a, b) => (a < b ? -order : order));
      uris = () => Promise.resolve(listed.map((uri) => vscode.Uri.parse(uri)));
      const backlinks = index();
      await backlinks.settled(token);
      assert.deepEqual(
        backlinks.cited?.[0]?.passages[0]?.places.map(({ uri }) => uri),
        ['file:///essays/a.md', 'file:///essays/z.md'],
      );
      backlinks.dispose();
    }
  });

  for (const [rule, file, status] of [
    ['a file that does not exist', undefined, 'missing-file'],
    ['a file that is not UTF-8', Uint8Array.of(0xfc), 'not-utf8'],
    ['words that are not there', 'Nothing.', 'orphan'],
    ['words that appear twice', 'to the king, to the king', 'ambiguous'],
  ] as const) {
    test(`a link is broken by ${rule}`, async () => {
      const path = 'file:///essays/letters.md';
      if (file === undefined) fake.files.delete(path);
      else fake.files.set(path, file);
      const backlinks = index();
      await backlinks.settled(token);
      assert.deepEqual(
        backlinks.broken.map((broken) => broken.status),
        [status],
      );
      backlinks.dispose();
    });
  }

  test('follows a change', async () => {
    const backlinks = index();
    await backlinks.settled(token);
    fake.files.set('file:///essays/b.md', '[again](letters.md#:~:text=A%20letter)');
    changed.fire(vscode.Uri.parse('file:///essays/b.md'));
    await backlinks.settled(token);
    assert.equal(backlinks.cited?.[0]?.passages.length, 2);
    backlinks.dispose();
  });

  test('a text that changes while it is read is read again', async () => {
    const essay = vscode.Uri.parse('file:///essays/a.md');
    const listener = fake.didRead.event((uri) => {
      if (uri.path !== essay.path) return;
      listener.dispose();
      fake.files.set(essay.toString(), 'He cites nothing.');
      changed.fire(essay);
    });
    const backlinks = index();
    await backlinks.settled(token);
    assert.deepEqual(citedFiles(backlinks), []);
    backlinks.dispose();
  });

  const letters = 'file:///essays/letters.md';
  const reopened = (uri: string, words: string, text: string): Document => {
    const document = new Document(uri, String(fake.files.get(uri)));
    document.open();
    document.replace(words, text);
    return document;
  };

  test('of an edited source no passages are known until it was searched again', async () => {
    const backlinks = index();
    const source = new Document(letters, String(fake.files.get(letters)));
    source.open();
    await backlinks.settled(token);
    assert.equal(backlinks.citedIn(source.forVscode())?.passages.length, 1);
    source.replace('A letter', 'The letter');
    assert.equal(backlinks.citedIn(source.forVscode()), undefined);
    await backlinks.settled(token);
    assert.equal(backlinks.citedIn(source.forVscode())?.passages.length, 1);
    backlinks.dispose();
  });

  test('nor of a source that is opened again and edited as often', async () => {
    const backlinks = index();
    const source = reopened(letters, 'A letter', 'The letter');
    await backlinks.settled(token);
    assert.ok(backlinks.citedIn(source.forVscode()));
    source.close();
    const again = reopened(letters, 'A letter', 'This other letter');
    assert.equal(again.version, source.version);
    assert.equal(backlinks.citedIn(again.forVscode()), undefined);
    backlinks.dispose();
  });

  test('a citing text that is opened again and edited as often is read again', async () => {
    const essay = 'file:///essays/a.md';
    const backlinks = index();
    const first = reopened(essay, 'letters.md', 'other.md');
    await backlinks.settled(token);
    assert.deepEqual(citedFiles(backlinks), ['other.md']);
    first.close();
    const again = reopened(essay, 'it', 'them');
    assert.equal(again.version, first.version);
    await backlinks.settled(token);
    assert.deepEqual(citedFiles(backlinks), ['letters.md']);
    backlinks.dispose();
  });

  test('edits that are discarded as a text is closed do not count', async () => {
    const backlinks = index();
    const essay = reopened('file:///essays/a.md', 'letters.md', 'other.md');
    await backlinks.settled(token);
    essay.close();
    await backlinks.settled(token);
    assert.deepEqual(citedFiles(backlinks), ['letters.md']);
    backlinks.dispose();
  });

  test('after a failed run nobody waits, and the next one works', async () => {
    const working = uris;
    uris = () => Promise.reject(new Error('no list of files'));
    const backlinks = index();
    await backlinks.settled(token);
    assert.equal(backlinks.cited, undefined);
    assert.match(fake.said.join(), /no list of files/);
    uris = working;
    changed.fire(undefined);
    await backlinks.settled(token);
    assert.deepEqual(citedFiles(backlinks), ['letters.md']);
    backlinks.dispose();
  });

  test('nobody waits after it is disposed', async () => {
    const backlinks = index();
    const waiting = backlinks.settled(token);
    backlinks.dispose();
    await waiting;
  });

  test('web sources of a shipped glossary do not count', async () => {
    const glossary = {
      uri: 'file:///extension/glossary/a.md',
      text: '## Edo\n\n- Source: [t](https://a.example/b)\n',
      rank: 1,
    };
    const service = createLanguageService({ glossaries: [glossary] });
    const of = async (isShipped: boolean): Promise<string[] | undefined> => {
      const glossaries = {
        sources: [glossary],
        isShipped: () => isShipped,
        onDidChange: new EventEmitter<never>().event as never,
      };
      fake.files.clear();
      const backlinks = index({ glossaries, store: { service } });
      await backlinks.settled(token);
      backlinks.dispose();
      return backlinks.cited?.map(({ source }) => source);
    };
    assert.deepEqual(await of(true), []);
    assert.deepEqual(await of(false), ['https://a.example/b']);
  });
});
