import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createLanguageService, type LanguageService } from '../../../src/language';
import { MentionIndex } from '../../../src/vscode/names/mentionIndex';
import { Document, EventEmitter, fake } from '../fake';
import { hurry } from '../harness';

const glossaryUri = 'file:///essays/glossary/a.md';

suite('Index of mentions', () => {
  hurry();
  const { token } = new vscode.CancellationTokenSource();
  const annotated = new EventEmitter<vscode.TextDocument>();
  const changed = new EventEmitter<vscode.Uri | undefined>();
  const onDidChange = changed.event as never;

  function create(glossary: string): { service: LanguageService; index: MentionIndex } {
    const service = createLanguageService({ glossaries: [{ uri: glossaryUri, text: glossary }] });
    const store = { service, get: () => undefined, onDidAnnotate: annotated.event as never };
    const uris = () => Promise.resolve([...fake.files.keys()].map((uri) => vscode.Uri.parse(uri)));
    return { service, index: new MentionIndex(store, { uris, onDidChange }) };
  }
  const count = async ({ service, index }: ReturnType<typeof create>, id: string): Promise<number | undefined> => {
    const entity = service.catalog.byId(id);
    assert.ok(entity, id);
    return (await index.mentions(entity, token))?.length;
  };
  const tyler = '## Wat Tyler\n\n- Kind: person\n';

  test('counts every mention in every text', async () => {
    fake.files.set('file:///essays/a.md', 'Wat Tyler rose. Wat Tyler fell.');
    fake.files.set('file:///essays/b.txt', 'Of Wat Tyler.');
    const created = create(tyler);
    assert.equal(await count(created, 'wat-tyler'), 3);
    created.index.dispose();
  });

  test('counts again when a text has changed', async () => {
    fake.files.set('file:///essays/a.md', 'Wat Tyler rose.');
    const created = create(tyler);
    assert.equal(await count(created, 'wat-tyler'), 1);
    fake.files.set('file:///essays/a.md', 'Nobody rose.');
    changed.fire(vscode.Uri.parse('file:///essays/a.md'));
    assert.equal(await count(created, 'wat-tyler'), 0);
    created.index.dispose();
  });

  test('counts again when a text is opened again and edited as often', async () => {
    const created = create(tyler);
    const uri = 'file:///essays/a.md';
    fake.files.set(uri, 'A rebel rose.');
    const open = (name: string): Document => {
      const document = new Document(uri, 'A rebel rose.');
      document.open();
      document.replace('A rebel', name);
      return document;
    };
    const first = open('Wat Tyler');
    assert.equal(await count(created, 'wat-tyler'), 1);
    first.close();
    const again = open('Nobody');
    assert.equal(again.version, first.version);
    assert.equal(await count(created, 'wat-tyler'), 0);
    created.index.dispose();
  });

  for (const [field, words, added] of [
    ['Also', 'The marshal spoke. The marshal left.', 'the marshal'],
    ['Short', 'Peng spoke. Peng left.', 'Peng'],
    ['Native', 'He signed 彭德怀 and then 彭德怀.', '彭德怀'],
  ] as const) {
    test(`counts again when the field ${field} has changed`, async () => {
      fake.files.set('file:///essays/a.md', words);
      const entry = '## Peng Dehuai\n\n- Kind: person\n';
      const created = create(entry);
      assert.equal(await count(created, 'peng-dehuai'), 0);
      created.service.setGlossaries([{ uri: glossaryUri, text: `${entry}- ${field}: ${added}\n` }]);
      assert.equal(await count(created, 'peng-dehuai'), 2);
      created.index.dispose();
    });
  }

  test('counts again when changed dates distinguish entries of one name differently', async () => {
    fake.files.set('file:///essays/a.md', 'In 1381 John Ball preached.');
    const glossary = (first: string, second: string): string =>
      [first, second].map((years) => `## John Ball\n\n- Kind: person\n${years}\n`).join('\n');
    const [early, late] = ['- Born: 1338\n- Died: 1381\n', '- Born: 1861\n- Died: 1940\n'];
    const created = create(glossary(early, late));
    assert.deepEqual([await count(created, 'john-ball'), await count(created, 'john-ball-2')], [1, 0]);
    created.service.setGlossaries([{ uri: glossaryUri, text: glossary(late, early) }]);
    assert.deepEqual([await count(created, 'john-ball'), await count(created, 'john-ball-2')], [0, 1]);
    created.index.dispose();
  });

  test('keeps its counts when only a definition has changed', async () => {
    fake.files.set('file:///essays/a.md', 'Wat Tyler rose.');
    const created = create(tyler);
    assert.equal(await count(created, 'wat-tyler'), 1);
    fake.files.set('file:///essays/a.md', 'Nobody rose.');
    created.service.setGlossaries([{ uri: glossaryUri, text: `\n\n${tyler}\nHe led the revolt.\n` }]);
    assert.equal(await count(created, 'wat-tyler'), 1);
    created.index.dispose();
  });

  test('waits until no text has changed for a moment', async () => {
    const { index } = create(tyler);
    let isSettled = false;
    annotated.fire(undefined as never);
    const waiting = index.settled(token).then(() => (isSettled = true));
    await Promise.resolve();
    assert.equal(isSettled, false);
    await waiting;
    index.dispose();
  });

  test('a cancelled count returns nothing', async () => {
    fake.files.set('file:///essays/a.md', 'Wat Tyler');
    const { service, index } = create(tyler);
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    assert.equal(await index.mentions(service.catalog.byId('wat-tyler')!, source.token), undefined);
    index.dispose();
  });
});
