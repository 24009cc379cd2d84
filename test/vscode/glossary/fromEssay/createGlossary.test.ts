import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { ProposedEntry } from '../../../../src/language/features/glossary';
import { registerCreateGlossary } from '../../../../src/vscode/glossary/fromEssay';
import { dismiss, fake } from '../../fake';
import { hurry, openWithCursor, withGlossary } from '../../harness';

type Listed = vscode.QuickPickItem & { readonly entry: ProposedEntry };

const text = 'So Marshal Georgy Zhukov came to Omsk. Zhukov won at Kiev. Kiev fell, and Kiev (882) burned.$';

suite('Create Glossary from Essay', () => {
  hurry();
  setup(() => fake.settings.set('glossaryFolders', ['glossary']));

  /** Runs the command on an essay; `glossary` is the writer's one glossary. */
  async function run(essay: string, glossary = ''): Promise<void> {
    const { store, glossaries } = withGlossary(glossary);
    const own = glossary === '' ? { sources: [], has: () => false, isShipped: () => false } : glossaries;
    if (glossary !== '') fake.files.set('file:///essays/glossary/a.md', glossary);
    const { document } = await openWithCursor(store, essay, 'file:///essays/siege.md');
    registerCreateGlossary(store, own as unknown as typeof glossaries, () => document);
    await fake.commands.get('annalist.createGlossary')?.();
  }

  const listed = (): readonly Listed[] => (fake.listed[0]?.[0] ?? []) as readonly Listed[];
  const ticked = (): readonly Listed[] => (fake.listed[0]?.[1] ?? []) as readonly Listed[];
  const newFile = 'file:///essays/glossary/siege.md';

  test('lists every name; those that occur twice or more are ticked', async () => {
    await run(text);
    assert.deepEqual(listed().map(({ label }) => label), ['Kiev', 'Georgy Zhukov', 'Omsk']);
    assert.deepEqual(ticked().map(({ label }) => label), ['Kiev', 'Georgy Zhukov']);
  });

  test('tells kind, count, reason, other names and the first passage', async () => {
    await run(text);
    const zhukov = listed().find(({ label }) => label === 'Georgy Zhukov');
    assert.equal(zhukov?.description, 'person · 2×');
    assert.equal(
      zhukov.detail,
      '“marshal” stands before it · Also: Zhukov · “So Marshal Georgy Zhukov came to Omsk.”',
    );
  });

  test('writes the ticked names to a new glossary with the name of the essay, sorted', async () => {
    fake.answer = (choices) => choices.slice(0, 2);
    await run(text);
    assert.equal(
      fake.files.get(newFile),
      '# Names in siege\n\n## Georgy Zhukov\n\n- Kind: person\n- Also: Zhukov\n\n## Kiev\n\n- Kind: place\n',
    );
    assert.deepEqual(fake.shown.map(([path]) => path), ['/essays/glossary/siege.md']);
  });

  test('writes nothing if the list is dismissed', async () => {
    fake.answer = dismiss;
    await run(text);
    assert.equal(fake.files.size, 0);
    assert.deepEqual(fake.shown, []);
  });

  test('a glossary of the writer gets only the names that it does not have, at its end', async () => {
    const glossary = '# Own\n\n## Kiev\n\n- Kind: place\n';
    // First the list of names, then the choice of the glossary.
    fake.answer = (choices) => (fake.said.length === 0 ? choices : choices[0]);
    const { store, glossaries } = withGlossary(glossary);
    const { document } = await openWithCursor(store, text, 'file:///essays/siege.md');
    await openWithCursor(store, `${glossary}$`, 'file:///essays/glossary/a.md');
    registerCreateGlossary(store, glossaries, () => document);
    await fake.commands.get('annalist.createGlossary')?.();
    assert.deepEqual(listed().map(({ label }) => label), ['Georgy Zhukov', 'Omsk']);
    const written = fake.documents.find(({ uri }) => uri.path === '/essays/glossary/a.md')?.getText();
    assert.equal(written, `${glossary}\n## Georgy Zhukov\n\n- Kind: person\n- Also: Zhukov\n\n## Omsk\n`);
  });

  test('says so if no name is left', async () => {
    await run('So it was.$');
    assert.deepEqual(fake.said, ['This essay has no names that are not in the glossary.']);
  });

  test('asks for an essay if there is none', async () => {
    const { store, glossaries } = withGlossary('');
    registerCreateGlossary(store, glossaries, () => undefined);
    await fake.commands.get('annalist.createGlossary')?.();
    assert.deepEqual(fake.said, ['Open an essay first.']);
  });
});
