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
    assert.deepEqual(
      listed().map(({ label }) => label),
      ['Kiev', 'Georgy Zhukov', 'Omsk'],
    );
    assert.deepEqual(
      ticked().map(({ label }) => label),
      ['Kiev', 'Georgy Zhukov'],
    );
  });

  test('tells kind, count, reason, other names and the first passage', async () => {
    await run(text);
    const zhukov = listed().find(({ label }) => label === 'Georgy Zhukov');
    assert.equal(zhukov?.description, 'person · 2×');
    assert.equal(zhukov.detail, '“marshal” stands before it · Also: Zhukov · “So Marshal Georgy Zhukov came to Omsk.”');
  });

  test('writes the ticked names to a new glossary with the name of the essay, sorted', async () => {
    fake.answer = (choices) => choices.slice(0, 2);
    await run(text);
    assert.equal(
      fake.files.get(newFile),
      '# Names in siege\n\n## Georgy Zhukov\n\n- Kind: person\n- Also: Zhukov\n\n## Kiev\n\n- Kind: place\n',
    );
    // The essay is shown first: no editor is in sight, as when the walkthrough is.
    assert.deepEqual(
      fake.shown.map(([path]) => path),
      ['/essays/siege.md', '/essays/glossary/siege.md'],
    );
  });

  test('writes nothing if the list is dismissed', async () => {
    fake.answer = dismiss;
    await run(text);
    assert.equal(fake.files.size, 0);
    assert.deepEqual(
      fake.shown.map(([path]) => path),
      ['/essays/siege.md'],
    );
  });

  suite('The pencil of a row', () => {
    /** Presses the pencil of Omsk, which is not ticked, and picks a kind; then accepts what is ticked. */
    async function pickKindOfOmsk(kind: string | undefined): Promise<void> {
      fake.press = (rows) => rows.find((row) => (row as Listed).label === 'Omsk');
      fake.answer = (choices) =>
        fake.listed.length === 2 ? fake.listed[1]?.[1] : choices.find((choice) => (choice as Listed).label === kind);
      await run(text);
    }
    const shownAgain = (): Listed | undefined =>
      (fake.listed[1]?.[0] as readonly Listed[]).find(({ label }) => label === 'Omsk');
    const tickedAgain = (): readonly string[] => (fake.listed[1]?.[1] as readonly Listed[]).map(({ label }) => label);

    test('asks for the kind', async () => {
      await pickKindOfOmsk('organisation');
      assert.deepEqual(fake.said[0], 'What is “Omsk”?');
    });

    test('shows the kind that was picked without the reason for the old one, and ticks the row', async () => {
      await pickKindOfOmsk('organisation');
      assert.equal(shownAgain()?.description, 'organisation · 1×');
      assert.equal(shownAgain()?.detail, '“So Marshal Georgy Zhukov came to Omsk.”');
      assert.deepEqual(tickedAgain(), ['Kiev', 'Georgy Zhukov', 'Omsk']);
    });

    test('writes the kind that was picked', async () => {
      await pickKindOfOmsk('organisation');
      assert.match(String(fake.files.get(newFile)), /## Omsk\n\n- Kind: organisation\n/);
    });

    test('may take the kind away', async () => {
      await pickKindOfOmsk('no kind yet');
      assert.equal(shownAgain()?.description, '1×');
      assert.match(String(fake.files.get(newFile)), /## Omsk\n$/);
    });

    test('changes nothing if the question is dismissed, and the list stays open', async () => {
      await pickKindOfOmsk(undefined);
      assert.deepEqual(
        shownAgain(),
        listed().find(({ label }) => label === 'Omsk'),
      );
      assert.deepEqual(tickedAgain(), ['Kiev', 'Georgy Zhukov']);
      assert.match(String(fake.files.get(newFile)), /^# Names in siege\n\n## Georgy Zhukov\n/);
    });
  });

  suite('The choice “New glossary” beside a glossary of the writer', () => {
    const own = '# Own\n\n## Kiev\n\n- Kind: place\n';
    /** Ticks all names, then answers the question for the glossary by its last choice, or dismisses it. */
    async function choose(answer: 'new' | 'none'): Promise<void> {
      fake.answer = (choices) => (fake.said.length === 0 ? choices : answer === 'new' ? choices.at(-1) : undefined);
      await run(text, own);
    }
    const expected = '# Names in siege\n\n## Georgy Zhukov\n\n- Kind: person\n- Also: Zhukov\n\n## Omsk\n';

    test('is offered behind the glossaries', async () => {
      const choices: string[] = [];
      fake.answer = (all) => {
        if (fake.said.length > 0) choices.push(...all.map((each) => (each as Listed).label));
        return fake.said.length === 0 ? all : undefined;
      };
      await run(text, own);
      assert.deepEqual(choices, ['$(book) glossary/a.md', '$(new-file) New glossary']);
    });

    test('writes a file with the name of the essay', async () => {
      await choose('new');
      assert.equal(fake.files.get(newFile), expected);
      assert.equal(fake.files.get('file:///essays/glossary/a.md'), own);
    });

    test('writes beside a file that has this name', async () => {
      fake.files.set(newFile, 'other');
      await choose('new');
      assert.equal(fake.files.get(newFile), 'other');
      assert.equal(fake.files.get('file:///essays/glossary/siege-2.md'), expected);
    });

    test('writes nothing if the question is dismissed', async () => {
      await choose('none');
      assert.deepEqual([...fake.files.keys()], ['file:///essays/glossary/a.md']);
    });
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
    assert.deepEqual(
      listed().map(({ label }) => label),
      ['Georgy Zhukov', 'Omsk'],
    );
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
