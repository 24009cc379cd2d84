import * as vscode from 'vscode';
import { equal, includes, ok } from '../harness/assert';
import { codeOf } from '../harness/problems';
import { eventually, eventuallySelected, fileUri, rangeOf, read, replace, selection, show } from '../harness/workspace';
import { copy, essayWith, follow, fromEssays, linksOf, own, problems, useAbbotsbury } from './abbotsbury';

suite('Links to passages', () => {
  useAbbotsbury();

  test('after an edit the passage is found again', async () => {
    const essay = await essayWith(
      fromEssays(await copy('four carts of salt to the coast, and three of them came back empty')),
    );
    const source = await show('sources/swans.md');
    await replace(source, '# The chronicle', 'A new first line.\n\n# The chronicle');
    await replace(source, 'came back', 'came quite back');
    await follow(essay);
    await eventuallySelected('swans.md', 'four carts of salt to the coast, and three of them came quite back empty');
  });

  test('a quick fix updates the link: only its fragment changes', async () => {
    const link = fromEssays(await copy('four carts of salt to the coast, and three of them came back empty'));
    const essay = await essayWith(link);
    await replace(await show('sources/swans.md'), 'came back', 'came quite back');
    const action = await eventually(async () => {
      const [found, ...more] = await actions(essay, essay.getText().indexOf('](') - 2);
      ok(found?.edit && more.length === 0, `${more.length} more, ${found?.title}`);
      return { title: found.title, edit: found.edit };
    });
    equal(action.title, 'Update the link to the current words');
    ok(await vscode.workspace.applyEdit(action.edit), 'the fix was refused');
    await vscode.workspace.saveAll();
    const written = await read('essays/abbotsbury.md');
    includes(written, 'quite%20back');
    equal(written.replace(/text=[^)]*/, ''), `# Swans\n\nA claim (${link.replace(/text=[^)]*/, '')}).\n`);
    await follow(essay);
    await eventuallySelected('swans.md', 'four carts of salt to the coast, and three of them came quite back empty');
    await eventually(async () => equal(await actions(essay, essay.getText().indexOf('](') - 2), []));
  });

  test('a link to words that stand in two places is underlined', async () => {
    const essay = await essayWith('[bread](../sources/swans.md#:~:text=given%20bread%20and%20ale)');
    await eventually(() => equal(problems(essay), ['ambiguous-passage']));
  });

  test('an orphan is underlined; its file opens and nothing is selected', async () => {
    const essay = await essayWith('[gone](../sources/swans.md#:~:text=never%20written%20there)');
    await eventually(() => equal(problems(essay), ['missing-passage']));
    const source = await show('sources/swans.md');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(2, 0, 2, 5);
    await follow(essay);
    await eventually(() =>
      equal([selection(), source.uri.toString()], [['swans.md', ''], fileUri('sources/swans.md').toString()]),
    );
  });

  test('F12 on a link goes to the passage; one that may mean two shows both', async () => {
    const essay = await essayWith(
      '[swans](../sources/swans.md#:~:text=were%20counted)',
      '[bread](../sources/swans.md#:~:text=given%20bread%20and%20ale)',
    );
    const targets = async (words: string): Promise<string[]> => {
      const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        essay.uri,
        rangeOf(essay, words).start.translate(0, 2),
      );
      const source = await vscode.workspace.openTextDocument(fileUri('sources/swans.md'));
      return found.map(({ targetRange }) => source.getText(targetRange));
    };
    equal(await targets('[swans'), ['were counted']);
    equal(await targets('../sources'), ['were counted']);
    equal(await targets('[bread'), ['given bread and ale', 'given bread and ale']);
  });

  test('links in a definition are links too', async () => {
    await follow(await show('glossary/abbotsbury.md'));
    await eventuallySelected('swans.md', 'were counted');
  });

  const up = '../'.repeat(20);
  // In a virtual file system whose root the workspace folder is, nothing lies outside of it.
  const outside = fileUri('x').path.split('/').length > 2 ? 'refused-link' : 'missing-source';
  const bad: readonly (readonly [target: string, code: string])[] = [
    ['command:workbench.action.files.newUntitledFile', 'refused-link'],
    ['javascript:alert%281%29', 'refused-link'],
    ['file:///etc/passwd#:~:text=root', 'refused-link'],
    [`${up}etc/passwd#:~:text=root`, outside],
    [`${up.replaceAll('/', '%2F')}etc/passwd#:~:text=root`, outside],
    ['/etc/passwd#:~:text=root', 'missing-source'],
    ['../sources/a%ZZ.md#:~:text=x', 'malformed-path'],
    ['../sources/swans.md#:~:text=%E4', 'malformed-fragment'],
    ['../sources/swans.md#:~:text=a,b,c,d', 'malformed-fragment'],
    ['../sources/latin1.md#:~:text=the', 'unreadable-source'],
    ['../sources/binary.bin#:~:text=the', 'unreadable-source'],
    ['../sources/huge.txt#:~:text=the', 'unreadable-source'],
    ['../sources#:~:text=the', 'missing-source'],
  ];
  test('bad links are underlined, never opened, never run', async () => {
    await vscode.workspace.fs.writeFile(fileUri('sources/binary.bin'), new Uint8Array([0x74, 0x68, 0x65, 0, 1, 2]));
    await vscode.workspace.fs.writeFile(fileUri('sources/huge.txt'), new Uint8Array(8_000_001).fill(0x20));
    try {
      const essay = await essayWith(...bad.map(([target]) => `[x](${target})`));
      await eventually(async () => {
        const found = own(essay).map((each) => `${essay.getText(each.range)} ${codeOf(each)}`);
        return Promise.resolve(equal(found.join(' | '), bad.map((row) => row.join(' ')).join(' | ')));
      });
      const tabs = (): number => vscode.window.tabGroups.all.reduce((sum, { tabs: some }) => sum + some.length, 0);
      const before = tabs();
      const links = await eventually(async () => {
        const found = await linksOf(essay);
        equal(found.length, 2 * bad.length, 'each link is ours, on its words and on its target');
        return found;
      });
      for (let n = 0; n < links.length; n += 2) await follow(essay, n);
      equal([selection()[0], tabs()], ['abbotsbury.md', before]);
    } finally {
      await vscode.workspace.fs.delete(fileUri('sources/binary.bin'));
      await vscode.workspace.fs.delete(fileUri('sources/huge.txt'));
    }
  });
});

async function actions(document: vscode.TextDocument, offset: number): Promise<vscode.CodeAction[]> {
  const at = document.positionAt(offset);
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
    vscode.CodeActionKind.QuickFix.value,
    10,
  );
  return found.filter(({ title }) => /link|passage/.test(title));
}
