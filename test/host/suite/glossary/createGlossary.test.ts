import * as vscode from 'vscode';
import { equal, includes, ok } from '../harness/assert';
import { answer, takeFirst } from '../harness/questions';
import {
  closeAll,
  eventually,
  exists,
  fileUri,
  read,
  replace,
  showAnnotated,
  surfaceForms,
} from '../harness/workspace';

suite('Create Glossary from Essay', () => {
  const england = fileUri('glossary/england.md');
  teardown(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
  });

  const activeEditor = (path: string): Promise<vscode.TextEditor> =>
    eventually(() => {
      const editor = vscode.window.activeTextEditor;
      ok(editor?.document.uri.path.endsWith(path) === true, `${path} is not active`);
      return editor;
    });

  test('the ticked names are appended to the glossary beside the essay; one undo takes them back', async () => {
    const before = await read(england);
    const essay = await showAnnotated('essays/revolt.md');
    await replace(
      essay,
      'They were not.',
      'They were not, and at Maidstone Lord Hales (1325–1381) left them. Then Maidstone fell, and so did Canterbury.',
    );
    // Two lists: the names, of which those that occur twice are ticked, and the glossaries, of which the first is taken.
    await answer(vscode.commands.executeCommand('annalist.createGlossary'), takeFirst);
    const editor = await activeEditor('.md');
    const { document } = editor;
    ok(document.uri.toString() !== essay.uri.toString(), 'the glossary is not in front');
    includes(document.getText(), '## Maidstone\n\n- Kind: place\n');
    ok(editor.viewColumn !== vscode.ViewColumn.One, 'the essay is hidden');
    await eventually(async () => includes((await surfaceForms(essay, 'entity')).join(), 'Maidstone'));
    await vscode.commands.executeCommand('undo');
    await eventually(async () => ok(!(await surfaceForms(essay, 'entity')).includes('Maidstone'), 'not undone'));
    equal(await read(england), before);
    equal(await exists(fileUri('glossary/revolt.md')), false);
  });
});
