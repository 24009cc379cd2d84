import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { registerAddEntry } from '../../../../src/vscode/glossary/adding/addEntry';
import { GlossaryChoice } from '../../../../src/vscode/glossary/adding/glossaryChoice';
import { NewNames } from '../../../../src/vscode/glossary/adding/newNames';
import { QuietEdits } from '../../../../src/vscode/ui/quietEdits';
import { entityKinds } from '../../../../src/language/types';
import { Document, fake } from '../../fake';
import { answerWith, hurry, openWithCursor, provider, withGlossary } from '../../harness';

const glossary = `# Glossary

## Edo

- Kind: place

## Wat Tyler

- Kind: person
- Also: Walter Tyler
`;

suite('Adding to the glossary', () => {
  hurry();
  let entries: Document;
  let essay: vscode.TextDocument;

  /** Opens an essay, selects words in it, and registers the commands. */
  async function select(words: string, text = `In 1381 ${words} came.\n`): Promise<void> {
    fake.documents = [];
    entries = new Document('file:///essays/glossary/a.md', glossary);
    entries.open();
    const { store, glossaries } = withGlossary(glossary);
    registerAddEntry(
      store,
      glossaries,
      new NewNames(store, new GlossaryChoice(glossaries, () => store.service.catalog), new QuietEdits()),
    );
    const marked = text.replace(words, `$${words}`);
    const { document, position } = await openWithCursor(store, marked, 'file:///essays/revolt.md');
    essay = document;
    const end = document.positionAt(document.offsetAt(position) + words.length);
    fake.editor = { document, selection: new vscode.Range(position, end) };
  }
  const run = async (command: 'addToGlossary' | 'addAlias', given?: unknown): Promise<string> => {
    await fake.commands.get(`annalist.${command}`)?.(given);
    return entries.getText();
  };
  const kind = entityKinds.indexOf('organisation');

  const withEntry = (lines: string): string => `${glossary.trimEnd()}\n\n${lines}\n`;

  suite('A selection becomes an entry', () => {
    for (const [rule, words, text, lines, asked] of [
      [
        'of the kind that the writer picks, if the text tells none',
        'men of Kent',
        'So men of Kent came.',
        '## men of Kent\n\n- Kind: organisation',
        1,
      ],
      [
        'of the kind that the text tells, without a question',
        'Maidstone',
        'He came to Maidstone. They left Maidstone.',
        '## Maidstone\n\n- Kind: place',
        0,
      ],
      [
        'with the dates that the text states',
        'Robert Hales',
        'Sir Robert Hales (1325–1381) fled. Robert Hales fell.',
        '## Robert Hales\n\n- Kind: person\n- Born: 1325\n- Died: 1381',
        0,
      ],
      [
        'under the very name that was selected',
        'Hales',
        'Then Hales spoke. Sir Robert Hales (1325–1381) fled. Robert Hales fell. Hales was dead.',
        '## Hales\n\n- Kind: person\n- Born: 1325\n- Died: 1381',
        0,
      ],
    ] as const) {
      test(rule, async () => {
        await select(words, `${text}\n`);
        const questions: unknown[] = [];
        fake.answer = (choices) => {
          questions.push(choices);
          return choices[kind];
        };
        assert.equal(await run('addToGlossary'), withEntry(lines));
        assert.equal(questions.length, asked);
        assert.deepEqual(fake.shown, [], 'the essay stays in front');
      });
    }

    test('of no kind, if the writer does not know', async () => {
      await select('men of Kent');
      answerWith(entityKinds.length);
      assert.equal(await run('addToGlossary'), withEntry('## men of Kent'));
    });

    test('not if the question is dismissed', async () => {
      await select('men of Kent');
      assert.equal(await run('addToGlossary'), glossary);
    });
  });

  test('it becomes an alias of the entry that the writer picks', async () => {
    await select('Smithfield');
    fake.answer = (choices) => (choices as readonly vscode.QuickPickItem[]).find(({ label }) => label === 'Wat Tyler');
    assert.equal(await run('addAlias'), glossary.replace('Also: Walter Tyler', 'Also: Walter Tyler, Smithfield'));
  });

  test('a name with a comma goes into quotation marks, in a new field if there is none', async () => {
    await select('Edo, the city');
    fake.answer = (choices) => (choices as readonly vscode.QuickPickItem[]).find(({ label }) => label === 'Edo');
    assert.ok(
      (await run('addAlias')).includes('## Edo\n\n- Kind: place\n- Also: "Edo, the city"\n'),
      entries.getText(),
    );
  });

  for (const [rule, words] of [
    ['a name that the entry has already', 'walter tyler'],
    ['a name with quotation marks in it', 'the "real" Tyler'],
  ] as const) {
    test(`${rule} changes nothing`, async () => {
      await select(words);
      fake.answer = (choices) =>
        (choices as readonly vscode.QuickPickItem[]).find(({ label }) => label === 'Wat Tyler');
      assert.equal(await run('addAlias'), glossary);
    });
  }

  suite('Arguments of another extension', () => {
    for (const [command, given] of [
      ['addToGlossary', { name: 'Rome', kind: 'place', glossary: 'file:///essays/glossary/a.md' }],
      ['addAlias', { name: 'Rome', entry: 'edo' }],
      ['addToGlossary', 'Rome'],
      ['addAlias', vscode.Uri.parse('file:///essays/glossary/a.md')],
    ] as const) {
      test(`${command} with ${JSON.stringify(given)} still asks, and of the selection`, async () => {
        await select('Smithfield');
        assert.equal(await run(command, given), glossary);
        answerWith(0);
        const written = await run(command, given);
        assert.ok(written.includes('Smithfield') && !written.includes('Rome'), written);
      });
    }

    test('without a selection they write nothing', async () => {
      await select('Smithfield');
      fake.editor = undefined;
      answerWith(0);
      assert.equal(await run('addToGlossary', { name: 'Rome', kind: 'place' }), glossary);
      assert.equal(await run('addAlias', { name: 'Rome', entry: 'edo' }), glossary);
    });
  });

  test('the refactorings of a selection run the commands without arguments', async () => {
    await select('Smithfield');
    const { token } = new vscode.CancellationTokenSource();
    const range = fake.editor?.selection ?? new vscode.Range(0, 0, 0, 0);
    const context = { diagnostics: [], only: undefined } as unknown as vscode.CodeActionContext;
    const actions = (await provider('CodeActionsProvider').provideCodeActions(essay, range, context, token)) ?? [];
    assert.deepEqual(
      (actions as vscode.CodeAction[]).map(({ command }) => [command?.command, command?.arguments]),
      [
        ['annalist.addToGlossary', []],
        ['annalist.addAlias', []],
      ],
    );
  });
});
