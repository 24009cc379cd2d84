import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { api, closeAll, eventually, eventuallySelected, replace, show, showAnnotated } from '../harness/workspace';

suite('Glossary view', () => {
  let essay: vscode.TextDocument;
  setup(async () => {
    essay = await showAnnotated('essays/revolt.md');
    await vscode.commands.executeCommand('annalist.glossary.focus');
  });
  teardown(async () => {
    await vscode.commands.executeCommand('annalist.clearGlossarySearch');
    await vscode.commands.executeCommand('annalist.showAllEntries');
    await closeAll();
  });

  test('lists the entries with their mentions in the essay', async () => {
    await eventually(async () => {
      equal(await mentions('Black Death'), 3);
      equal(await mentions('Wat Tyler'), 2);
      equal(await mentions('Edo'), 0);
    });
  });

  test('Used Here Only leaves what the essay names', async () => {
    await vscode.commands.executeCommand('annalist.showUsedHereOnly');
    await eventually(async () => {
      equal(await mentions('Edo'), undefined);
      equal(await mentions('Black Death'), 3);
    });
    await vscode.commands.executeCommand('annalist.showAllEntries');
    await eventually(async () => equal(await mentions('Edo'), 0));
  });

  test('a search forgives a typing error, and is taken back', async () => {
    await vscode.commands.executeCommand('annalist.searchGlossary', 'wat tylre');
    await eventually(async () => {
      equal((await entries())[0]?.label, 'Wat Tyler');
      equal(await mentions('Edo'), undefined);
    });
    await vscode.commands.executeCommand('annalist.clearGlossarySearch');
    await eventually(async () => equal(await mentions('Edo'), 0));
  });

  test('follows edits of the essay', async () => {
    await eventually(async () => equal(await mentions('Wat Tyler'), 2));
    await replace(essay, 'They were not.', 'They were not, said Wat Tyler.');
    await eventually(async () => equal(await mentions('Wat Tyler'), 3));
  });

  test('follows the glossary, and a glossary in the editor leaves the essay in its place', async () => {
    const glossary = await show('glossary/england.md');
    await replace(glossary, '## Edo', '## Smithfield\n\n- Kind: place\n\nThe field before the walls.\n\n## Edo');
    await eventually(async () => {
      equal(await mentions('Smithfield'), 1);
      equal(await mentions('Black Death'), 3);
    });
  });

  test('follows the active editor', async () => {
    await eventually(async () => equal(await mentions('Wat Tyler'), 2));
    await showAnnotated('essays/plague.txt');
    await eventually(async () => {
      equal(await mentions('Wat Tyler'), 0);
      equal(await mentions('Edo'), 1);
    });
  });

  test('names that no entry covers, with their first passage', async () => {
    await eventually(async () => equal(await unknown(), undefined));
    await replace(
      essay,
      'They were not.',
      'They were not, and at Maidstone Lord Hales left them. Then Maidstone fell.',
    );
    await eventually(async () =>
      equal(
        (await unknown())?.map(({ name, count }) => [name, count]),
        [['Maidstone', 2]],
      ),
    );
    await vscode.commands.executeCommand('_annalist.selectUnknownName', 'Maidstone');
    await eventuallySelected('revolt.md', 'Maidstone');
    const start = vscode.window.activeTextEditor?.selection.start;
    equal(start, essay.positionAt(essay.getText().indexOf('Maidstone')));
  });

  test('a node of the tree opens its entry', async () => {
    const node = await eventually(async () => {
      const found = (await entries()).find(({ label }) => label === 'Wat Tyler');
      ok(found, 'Wat Tyler is not shown');
      return found;
    });
    await vscode.commands.executeCommand('annalist.openEntry', node);
    await eventuallySelected('england.md', 'Wat Tyler');
  });

  test('Find Mentions goes to the first of them', async () => {
    const node = await eventually(async () => {
      const found = (await entries()).find(({ label }) => label === 'Black Death');
      ok(found, 'Black Death is not shown');
      return found;
    });
    await vscode.commands.executeCommand('annalist.findMentions', node);
    await eventually(() => {
      // Open documents are searched first, so any text may be first.
      const editor = vscode.window.activeTextEditor;
      ok(editor, 'no editor is active');
      const { start } = editor.selection;
      equal(editor.document.getText(new vscode.Range(start, start.translate(0, 11))), 'Black Death');
    });
    await vscode.commands.executeCommand('closeReferenceSearch');
  });

  test('a hidden view catches up with an edit when it comes back', async () => {
    await eventually(async () => equal(await mentions('Wat Tyler'), 2));
    await vscode.commands.executeCommand('workbench.view.explorer');
    await eventually(async () => equal((await api()).glossary(), undefined));
    await replace(essay, 'They were not.', 'They were not, said Wat Tyler.');
    await vscode.commands.executeCommand('annalist.glossary.focus');
    await eventually(async () => equal(await mentions('Wat Tyler'), 3));
  });
});

async function entries(): Promise<{ readonly label: string; readonly mentions: number }[]> {
  const sections = (await api()).glossary()?.sections ?? [];
  return sections.flatMap((section) => (section.type === 'kind' ? section.entries : []));
}

/** How often the essay names the entry, as the view shows it; undefined where the view does not show the entry. */
async function mentions(label: string): Promise<number | undefined> {
  return (await entries()).find((entry) => entry.label === label)?.mentions;
}

async function unknown(): Promise<readonly { readonly name: string; readonly count: number }[] | undefined> {
  const sections = (await api()).glossary()?.sections ?? [];
  return sections.find((section) => section.type === 'unknownNames')?.names;
}
