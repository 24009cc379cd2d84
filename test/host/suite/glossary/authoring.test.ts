import * as vscode from 'vscode';
import { equal, excludes, includes, ok } from '../harness/assert';
import { answer, takeFirst } from '../harness/questions';
import {
  closeAll,
  configure,
  eventually,
  eventuallyEntry,
  eventuallySelected,
  exists,
  fileUri,
  rangeOf,
  select,
  show,
  showAnnotated,
  surfaceForms,
  write,
} from '../harness/workspace';

/** A glossary whose one entry is the only choice. */
const tyler = '# Kent\n\n## Wat Tyler\n\n- Kind: person\n- Also: Walter Tyler\n';

/** Runs with that glossary alone, and the essay that names its entry. */
async function withTyler(run: (glossary: vscode.Uri, essay: vscode.TextDocument) => Promise<void>): Promise<void> {
  await write('names/kent.md', tyler);
  await configure('glossaryFolders', ['./names']);
  try {
    const essay = await show('essays/revolt.md');
    await eventually(async () => equal([...new Set(await surfaceForms(essay, 'entity'))], ['Wat Tyler', 'Tyler']));
    await run(fileUri('names/kent.md'), essay);
  } finally {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri('names'), { recursive: true });
    await configure('glossaryFolders', undefined);
    await eventuallyEntry('Black Death', true);
  }
}

suite('Authoring', () => {
  const england = fileUri('glossary/england.md');
  setup(async () => {
    await showAnnotated('essays/revolt.md');
  });
  teardown(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  const activeEditor = (uri: vscode.Uri): Promise<vscode.TextEditor> =>
    eventually(() => {
      const editor = vscode.window.activeTextEditor;
      ok(editor?.document.uri.toString() === uri.toString(), `${uri.path} is not active`);
      return editor;
    });

  /** The text of a file on disk. */
  const onDisk = async (uri: vscode.Uri): Promise<string> =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

  test('selections become entries, one after another: the essay stays in front, and each can be undone', () =>
    withTyler(async (glossary, essay) => {
      const add = async (words: string): Promise<void> => {
        select(words);
        await answer(vscode.commands.executeCommand('annalist.addToGlossary'), takeFirst);
        const editor = vscode.window.activeTextEditor;
        equal([editor?.document.uri.toString(), editor?.selection.isEmpty], [essay.uri.toString(), false]);
      };
      await add('men of Kent');
      const first = `${tyler.trimEnd()}\n\n## men of Kent\n\n- Kind: person\n`;
      equal(await onDisk(glossary), first);
      await add('Smithfield');
      includes(await onDisk(glossary), `${first}\n## Smithfield\n`);
      await eventually(async () => includes((await surfaceForms(essay, 'entity')).join(), 'men of Kent'));
      await vscode.commands.executeCommand('annalist.undoAddition');
      equal(await onDisk(glossary), first);
      await vscode.commands.executeCommand('annalist.undoAddition');
      equal(await onDisk(glossary), tyler);
      await eventually(async () => excludes((await surfaceForms(essay, 'entity')).join(), 'men of Kent'));
    }));

  test('markup is not part of a name', async () => {
    select('*Great\nMortality*');
    await vscode.commands.executeCommand('annalist.addToGlossary');
    // The name is known, so its entry is shown and nothing is written.
    const editor = await activeEditor(england);
    await eventuallySelected('england.md', 'Black Death');
    equal(editor.document.isDirty, false);
  });

  test('the word under the cursor gets to be another name of an entry; one undo takes it back', () =>
    withTyler(async (glossary, essay) => {
      const editor = await vscode.window.showTextDocument(essay);
      const { start } = rangeOf(essay, 'Smithfield');
      editor.selection = new vscode.Selection(start, start);
      await answer(vscode.commands.executeCommand('annalist.addAlias', { name: 'Rome', entry: 'edo' }), takeFirst);
      equal(vscode.window.activeTextEditor?.document.uri.toString(), essay.uri.toString(), 'the essay is left');
      await eventually(async () => includes((await surfaceForms(essay, 'entity')).join(), 'Smithfield'));
      const open = await show(glossary);
      equal(open.getText(), tyler.replace('Also: Walter Tyler', 'Also: Walter Tyler, Smithfield'));
      await vscode.commands.executeCommand('undo');
      await eventually(() => equal(open.getText(), tyler));
    }));

  test('a shipped glossary opens read-only', async () => {
    await configure('shippedGlossaries', ['china-1949-1965']);
    try {
      await eventuallyEntry('Great Leap Forward', true);
      await vscode.commands.executeCommand('annalist.openEntry', 'great-leap-forward');
      const shipped = await eventually(() => {
        const document = vscode.window.activeTextEditor?.document;
        ok(document && document.uri.path.endsWith('china-1949-1965.md'), 'the shipped glossary is not shown');
        return document;
      });
      const text = shipped.getText();
      equal(shipped.uri.scheme, 'annalist');
      await vscode.commands.executeCommand('type', { text: 'x' });
      equal([shipped.getText() === text, shipped.isDirty], [true, false]);
    } finally {
      await configure('shippedGlossaries', []);
    }
  });

  test('if there is no glossary, one is created; one undo takes it back', async () => {
    await configure('glossaryFolders', ['./names/of men']);
    const made = fileUri('names/of men/glossary.md');
    try {
      // The entries of the other folder no longer count.
      const essay = await show('essays/revolt.md');
      await eventually(async () => equal(await surfaceForms(essay, 'entity'), []));
      select('Smithfield');
      await answer(vscode.commands.executeCommand('annalist.addToGlossary'), takeFirst);
      equal(vscode.window.activeTextEditor?.document.uri.toString(), essay.uri.toString());
      const text = await onDisk(made);
      equal(/^# .+\n\n## Smithfield\n\n- Kind: \w+\n$/.test(text), true, text);
      await eventually(async () => equal(await surfaceForms(essay, 'entity'), ['Smithfield']));
      await vscode.commands.executeCommand('annalist.undoAddition');
      await eventually(async () => equal(await exists(made), false));
      await eventually(async () => equal(await surfaceForms(essay, 'entity'), []));
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(fileUri('names'), { recursive: true });
      await configure('glossaryFolders', undefined);
    }
  });

  test('a selection has two refactorings, a known name has none', async () => {
    const actions = async (words: string): Promise<string[]> => {
      const { document } = vscode.window.activeTextEditor ?? (await vscode.window.showTextDocument(england));
      const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        rangeOf(document, words),
        vscode.CodeActionKind.Refactor.value,
      );
      return found.map(({ command }) => command?.command ?? '').filter((command) => command.startsWith('annalist.add'));
    };
    equal(await actions('third poll'.slice(0, 5)), ['annalist.addToGlossary', 'annalist.addAlias']);
    equal(await actions('Wat Tyler'), []);
  });
});
