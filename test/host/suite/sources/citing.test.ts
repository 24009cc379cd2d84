import * as vscode from 'vscode';
import { equal, includes, ok } from '../harness/assert';
import { answer, takeFirst } from '../harness/questions';
import {
  closeAll,
  eventually,
  eventuallySelected,
  fileUri,
  read,
  select,
  selection,
  show,
  surfaceForms,
  write,
} from '../harness/workspace';
import { copy, essayWith, follow, fromEssays, glossary, useAbbotsbury } from './abbotsbury';

suite('Citing', () => {
  useAbbotsbury();

  test('Copy as Source: an ordinary Markdown link, relative to the workspace folder', async () => {
    const link = await copy('The swans on the Fleet were counted');
    equal(/^\[(.*)\]\((.*)#:~:text=/.exec(link)?.slice(1), ['The chronicle of Abbotsbury, line 5', 'sources/swans.md']);
    includes(link, 'The%20swans%20on%20the%20Fleet%20were%20counted');
  });

  test('Copy as Source wants a selection', async () => {
    await vscode.env.clipboard.writeText('before');
    equal(await copy(''), 'before');
  });

  test('the copied link leads back to exactly these words', async () => {
    const essay = await essayWith(fromEssays(await copy('three of them came back empty')));
    await follow(essay);
    await eventuallySelected('swans.md', 'three of them came back empty');
  });

  test('Cite in Glossary Entry writes a source that leads back; one undo takes it back', async () => {
    const source = await show('sources/swans.md');
    await eventually(async () => includes((await surfaceForms(source, 'entity')).join(), 'cellarer'));
    select('in any year that the cellarer knew of');
    await answer(vscode.commands.executeCommand('annalist.citeInEntry', { entry: 'swannery' }), takeFirst);
    await eventually(() => equal(selection()[0], 'swans.md', 'the source is left'));
    await vscode.workspace.saveAll();
    const written = await read('glossary/abbotsbury.md');
    const line = /^- Source: \[The chronicle of Abbotsbury, line 5\]\(\.\.\/sources\/swans\.md#:~:(text=\S+)\)$/m.exec(
      written,
    );
    ok(line, written);
    equal(written.replace(`${line[0]}\n`, ''), glossary);
    await vscode.commands.executeCommand('annalist.goToSource', fileUri('sources/swans.md').toString(), line[1]);
    await eventuallySelected('swans.md', 'in any year that the cellarer knew of');
    const open = await show('glossary/abbotsbury.md');
    await vscode.commands.executeCommand('undo');
    await eventually(() => equal(open.getText(), glossary));
  });

  test('5 MB: a passage is cited and found again', async () => {
    let text = '';
    for (let n = 0; text.length < 5_000_000; n++)
      text += `Item ${n}: paid to the carter for load ${n * 7} of salt, ${n % 12} pence.\n\n`;
    await write('sources/accounts.txt', text);
    try {
      const words = `for load ${7 * 30_000} of salt`;
      const started = Date.now();
      const link = await copy(words, 'sources/accounts.txt');
      console.log(`[suite] 5 MB cited in ${Date.now() - started} ms`);
      await follow(await essayWith(fromEssays(link)));
      await eventuallySelected('accounts.txt', words);
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(fileUri('sources/accounts.txt'));
    }
  });
});
