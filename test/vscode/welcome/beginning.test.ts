import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { createLanguageService } from '../../../src/language';
import { registerNewGlossary } from '../../../src/vscode/welcome/newGlossary';
import { registerOpenEssay } from '../../../src/vscode/welcome/openEssay';
import { dismiss, Document, fake, Uri } from '../fake';
import { emptied, withGlossary } from '../harness';

suite('New Glossary', () => {
  let loads = 0;
  const load = (): Promise<void> => {
    loads++;
    return Promise.resolve();
  };
  setup(() => (loads = 0));
  emptied();
  suiteSetup(() => void registerNewGlossary({ load }));
  const { folders } = fake;
  setup(() => fake.settings.set('glossaryFolders', ['glossary']));
  teardown(() => (fake.folders = folders));
  const run = (): unknown => fake.commands.get('annalist.newGlossary')?.();

  test('makes a file in the folder for glossaries, without a question', async () => {
    await run();
    assert.deepEqual([...fake.files.keys()], ['file:///essays/glossary/glossary.md']);
    assert.deepEqual(fake.shown, [['/essays/glossary/glossary.md', undefined]]);
    assert.deepEqual(fake.said, []);
    assert.equal(loads, 1, 'it counts as a glossary before it is shown');
  });

  test('takes a free name', async () => {
    fake.files.set('file:///essays/glossary/glossary.md', '# Mine\n');
    await run();
    assert.equal(fake.files.get('file:///essays/glossary/glossary.md'), '# Mine\n');
    assert.deepEqual(fake.shown, [['/essays/glossary/glossary-2.md', undefined]]);
  });

  test('follows the setting of the folder', async () => {
    fake.settings.set('glossaryFolders', ['notes/people']);
    await run();
    assert.deepEqual([...fake.files.keys()], ['file:///essays/notes/people/glossary.md']);
  });

  for (const [rule, folder] of [
    ['no folder is open', undefined],
    ['the folder is read-only', 'readonly:///essays'],
  ] as const) {
    test(`is an untitled text where ${rule}, and says where to save it`, async () => {
      fake.folders = folder === undefined ? [] : [Uri.parse(folder)];
      await run();
      assert.equal(fake.shown.length, 1);
      assert.equal(fake.files.size, 0);
      assert.equal(fake.snippets.length, 1);
      assert.match(fake.said.join(), /^Save this glossary in a folder “glossary”/);
    });
  }

  test('begins with an entry that the reader of glossaries understands', async () => {
    await run();
    const [snippet = ''] = fake.snippets;
    const typed = snippet
      .replace('${1:Name}', 'Lübeck')
      .replace(/\$\{2\|person,[^|]*\|\}/, 'place')
      .replace(/\$\{3:[^}]*\}/, 'A town on the Trave.');
    const service = createLanguageService();
    service.setGlossaries([{ uri: 'file:///g.md', text: typed }]);
    const [entry, ...more] = service.catalog.entities;
    assert.deepEqual(more, []);
    assert.equal(entry?.label, 'Lübeck');
    assert.equal(entry.kind, 'place');
    assert.equal(entry.definition, 'A town on the Trave.');
  });
});

suite('Open Essay', () => {
  emptied();
  const { glossaries } = withGlossary('# Names\n');
  suiteSetup(() => void registerOpenEssay(glossaries));
  /** Answers the list by the first row with this label; returns all labels. */
  const choose = async (wanted: string): Promise<string[]> => {
    let labels: string[] = [];
    fake.answer = (choices) => {
      const rows = choices as readonly vscode.QuickPickItem[];
      labels = rows.map(({ label, description }) => [label, description].filter(Boolean).join(' in '));
      return rows.find(({ label }) => label.includes(wanted));
    };
    await fake.commands.get('annalist.openEssay')?.();
    fake.answer = dismiss;
    return labels;
  };

  test('lists the texts of the workspace by their folders, without its glossaries', async () => {
    for (const name of ['b.md', 'letters/a.md', 'glossary/a.md']) fake.files.set(`file:///essays/${name}`, '');
    const labels = await choose('nothing');
    assert.deepEqual(labels.slice(0, 2), ['$(file) b.md', '$(file) a.md in letters']);
    assert.deepEqual(labels.slice(3), [
      '$(new-file) New Essay',
      '$(go-to-file) Open File...',
      '$(folder-opened) Open Folder...',
    ]);
    assert.deepEqual(fake.shown, []);
  });

  test('opens the text that is chosen', async () => {
    fake.files.set('file:///essays/b.md', '');
    new Document('file:///essays/b.md', '').open();
    await choose('b.md');
    assert.deepEqual(fake.shown, [['/essays/b.md', undefined]]);
  });

  test('opens a new text in Markdown', async () => {
    await choose('New Essay');
    assert.equal(fake.documents.at(-1)?.languageId, 'markdown');
  });

  test('leaves files and folders from elsewhere to VS Code', async () => {
    await choose('Open File');
    await choose('Open Folder');
    assert.deepEqual(fake.ran, [['workbench.action.files.openFile'], ['vscode.openFolder']]);
  });
});
