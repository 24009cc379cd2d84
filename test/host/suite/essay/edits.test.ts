import * as vscode from 'vscode';
import { equal } from '../harness/assert';
import {
  annotationsOf,
  closeAll,
  eventually,
  rangeOf,
  replace,
  showAnnotated,
  surfaceForms,
} from '../harness/workspace';

suite('Edits', () => {
  let essay: vscode.TextDocument;
  setup(async () => (essay = await showAnnotated('essays/revolt.md')));
  teardown(closeAll);

  test('an inserted name and date are found', async () => {
    await replace(essay, '# A summer of bells', '# A summer of bells\n\nEdo, 4 May 1382.');
    equal((await surfaceForms(essay, 'entity'))[0], 'Edo');
    equal((await surfaceForms(essay, 'date'))[0], '4 May 1382');
  });

  test('a broken name disappears, and comes back with undo', async () => {
    await replace(essay, 'Wat Tyler', 'Wat Tiler');
    equal((await surfaceForms(essay, 'entity')).includes('Wat Tyler'), false);
    await vscode.window.showTextDocument(essay);
    await vscode.commands.executeCommand('undo');
    await eventually(async () => equal((await surfaceForms(essay, 'entity')).includes('Wat Tyler'), true));
  });

  test('a fence that opens hides what follows, and only that', async () => {
    await replace(essay, 'They were not.', '```\n\nThey were not.');
    equal(await surfaceForms(essay, 'entity'), ['Black Death', 'Great Mortality', 'Ordinance of Labourers']);
  });

  test('annotations are up to date at every key', async () => {
    const stale: string[] = [];
    // Asks inside the event of the change: the extension's listener, registered earlier, has already run.
    const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
      void annotationsOf(document).then((annotations) => {
        const text = document.getText();
        stale.push(
          ...annotations
            .filter(({ start, end, text: form }) => text.slice(start, end) !== form)
            .map((each) => each.text),
        );
      });
    });
    for (const key of ['x', '\n', '\r\n\r\n', '*', '`', '黑死病', '😀', ' Edo in 1390 ', '# ', '> ', '- ']) {
      const edit = new vscode.WorkspaceEdit();
      edit.insert(essay.uri, rangeOf(essay, 'Great').end, key);
      edit.insert(essay.uri, rangeOf(essay, 'London').start, key);
      edit.delete(essay.uri, rangeOf(essay, 'e'));
      await vscode.workspace.applyEdit(edit);
    }
    listener.dispose();
    equal(stale, []);
    equal((await surfaceForms(essay, 'entity')).includes('Wat Tyler'), true, 'the rest');
  });

  test('other line ends change nothing', async () => {
    const editor = await vscode.window.showTextDocument(essay);
    const before = await surfaceForms(essay, 'entity');
    await editor.edit((builder) => builder.setEndOfLine(vscode.EndOfLine.CRLF));
    await eventually(async () => {
      equal(await surfaceForms(essay, 'entity'), before);
      const text = essay.getText();
      equal(
        (await annotationsOf(essay)).filter((each) => text.slice(each.start, each.end) !== each.text),
        [],
      );
    });
  });
});
