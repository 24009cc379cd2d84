import * as vscode from 'vscode';
import { equal, includes, ok } from '../harness/assert';
import { closeAll, configure, eventually, fileUri, pause, rangeOf, replace, show } from '../harness/workspace';

const chronicle = `# The chronicle of Abbotsbury

In the spring the abbot sent four carts of salt to the coast, and three of them came back empty.

The swans on the Fleet were counted at Michaelmas, and there were fewer than in any year that the cellarer knew of.

At the gate a beggar was given bread and ale.

At the gate a beggar was given bread and ale.
`;

const glossary = `# Abbotsbury

## The cellarer

- Kind: office
- See: Swannery

He kept the keys. The swans are [in the chronicle](../sources/swans.md#:~:text=were%20counted).

## Swannery

- Kind: place
`;

const files: Record<string, string> = {
  'sources/swans.md': chronicle,
  'glossary/abbotsbury.md': glossary,
  'essays/abbotsbury.md': '# Swans\n\nNothing is cited yet.\n',
};

suite('Citing', () => {
  setup(async () => {
    for (const [path, text] of Object.entries(files)) await write(path, text);
    // A document that a test left may outlive its editor.
    for (const [path, text] of Object.entries(files)) {
      await eventually(async () => {
        const document = await show(path);
        if (document.getText() !== text) await replace(document, document.getText(), text);
        equal(document.getText(), text);
        await document.save();
      });
    }
  });
  teardown(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.workspace.saveAll(false);
    await closeAll();
    for (const path of [...Object.keys(files), 'sources/old', 'essays/deep', 'deep']) {
      await vscode.workspace.fs.delete(fileUri(path), { recursive: true }).then(undefined, () => undefined);
    }
  });

  /** Selects words of a file and copies them as a source; what is then in the clipboard. */
  async function copy(words: string, path = 'sources/swans.md'): Promise<string> {
    const document = await show(path);
    const { start, end } = rangeOf(document, words);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, end);
    await vscode.commands.executeCommand('annalist.copyAsSource');
    return vscode.env.clipboard.readText();
  }

  /** An essay that cites words of the chronicle. */
  async function essayWith(...links: string[]): Promise<vscode.TextDocument> {
    const text = `# Swans\n\n${links.map((link) => `A claim (${link}).\n`).join('\n')}`;
    await write('essays/abbotsbury.md', text);
    const essay = await show('essays/abbotsbury.md');
    await eventually(async () => Promise.resolve(equal(essay.getText(), text)));
    return essay;
  }

  const fromEssays = (link: string): string => link.replace('](sources/', '](../sources/');

  /** Follows the nth link of a text as Ctrl+click does: through what the editor is offered. */
  async function follow(document: vscode.TextDocument, n = 0): Promise<void> {
    const target = await eventually(async () => {
      const links = await linksOf(document);
      ok(links[n], `only ${links.length} links`);
      return links[n].target;
    });
    const [command, args] = [target?.path ?? '', target?.query ?? ''];
    await vscode.commands.executeCommand(command, ...(JSON.parse(args) as unknown[]));
  }

  test('Copy as Source: an ordinary Markdown link, relative to the workspace folder', async () => {
    const link = await copy('The swans on the Fleet were counted');
    equal(/^\[(.*)\]\((.*)#:~:text=/.exec(link)?.slice(1), ['The chronicle of Abbotsbury, line 5', 'sources/swans.md']);
    includes(link, 'The%20swans%20on%20the%20Fleet%20were%20counted');
  });

  test('Copy as Source wants a selection', async () => {
    await vscode.env.clipboard.writeText('before');
    equal(await copy(''), 'before');
  });

  test('what was copied leads back to the very words', async () => {
    const essay = await essayWith(fromEssays(await copy('three of them came back empty')));
    await follow(essay);
    equal(selection(), ['swans.md', 'three of them came back empty']);
  });

  test('Cite in Glossary Entry writes a source that leads back; one undo takes it back', async () => {
    const source = await show('sources/swans.md');
    const { start, end } = rangeOf(source, 'there were fewer than in any year');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, end);
    await vscode.commands.executeCommand('annalist.citeInEntry', { entry: 'the-cellarer' });
    equal(selection()[0], 'swans.md', 'the source is left');
    await vscode.workspace.saveAll();
    const written = await read('glossary/abbotsbury.md');
    const line = /^- Source: \[The chronicle of Abbotsbury, line 5\]\(\.\.\/sources\/swans\.md#:~:(text=\S+)\)$/m.exec(
      written,
    );
    ok(line, written);
    equal(written.replace(`${line[0]}\n`, ''), glossary);
    await vscode.commands.executeCommand('annalist.goToSource', fileUri('sources/swans.md').toString(), line[1]);
    equal(selection(), ['swans.md', 'there were fewer than in any year']);
    const open = await show('glossary/abbotsbury.md');
    await vscode.commands.executeCommand('undo');
    await eventually(async () => Promise.resolve(equal(open.getText(), glossary)));
  });

  test('the entries that the passage names stand first', async () => {
    await eventually(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'Swannery',
      );
      ok(
        symbols.some(({ name }) => name === 'Swannery'),
        'the glossary is not read',
      );
    });
    const source = await show('sources/swans.md');
    const { start, end } = rangeOf(source, 'in any year that the cellarer knew of');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, end);
    const citing = vscode.commands.executeCommand('annalist.citeInEntry');
    await accept(citing, 0);
    await vscode.workspace.saveAll();
    includes(await read('glossary/abbotsbury.md'), '- See: Swannery\n- Source: [The chronicle');
  });

  test('after an edit the passage is found again, and the link can be updated: only its fragment changes', async () => {
    const link = fromEssays(await copy('four carts of salt to the coast, and three of them came back empty'));
    const essay = await essayWith(link);
    const source = await show('sources/swans.md');
    await replace(source, '# The chronicle', 'A new first line.\n\n# The chronicle');
    await replace(source, 'came back', 'came quite back');
    await follow(essay);
    equal(selection(), ['swans.md', 'four carts of salt to the coast, and three of them came quite back empty']);
    await acceptNotification(async () => {
      await vscode.workspace.saveAll();
      includes(await read('essays/abbotsbury.md'), 'quite%20back');
    });
    const written = await read('essays/abbotsbury.md');
    equal(written.replace(/text=[^)]*/, ''), `# Swans\n\nA claim (${link.replace(/text=[^)]*/, '')}).\n`);
    await follow(essay);
    equal(selection()[1], 'four carts of salt to the coast, and three of them came quite back empty');
    equal(await actions(essay, 'A claim'.length), []);
  });

  test('the same as a quick fix', async () => {
    const essay = await essayWith(
      fromEssays(await copy('four carts of salt to the coast, and three of them came back empty')),
    );
    await replace(await show('sources/swans.md'), 'came back', 'came quite back');
    const [action, ...more] = await actions(essay, essay.getText().indexOf('](') - 2);
    ok(action?.edit && more.length === 0, `${more.length} more, ${action?.title}`);
    equal(action.title, 'Update the link to the current words');
    ok(await vscode.workspace.applyEdit(action.edit), 'the fix was refused');
    await vscode.workspace.saveAll();
    includes(await read('essays/abbotsbury.md'), 'quite%20back');
  });

  test('words that stand in two places: the writer chooses, and the link may mean that one from then on', async () => {
    const essay = await essayWith('[bread](../sources/swans.md#:~:text=given%20bread%20and%20ale)');
    await eventually(async () => Promise.resolve(equal(problems(essay), ['ambiguous-passage'])));
    await accept(follow(essay), 1);
    equal(selection(), ['swans.md', 'given bread and ale']);
    equal(vscode.window.activeTextEditor?.selection.active.line, 8);
    await acceptNotification(async () => {
      await vscode.workspace.saveAll();
      const text = await read('essays/abbotsbury.md');
      ok(text.includes('[bread](../sources/swans.md#:~:text=') && !text.includes('text=given'), text);
    });
    await follow(essay);
    equal(vscode.window.activeTextEditor?.selection.active.line, 8);
    await eventually(async () => Promise.resolve(equal(problems(essay), [])));
  });

  test('who turns away from the choice goes nowhere', async () => {
    const essay = await essayWith('[bread](../sources/swans.md#:~:text=given%20bread%20and%20ale)');
    const following = follow(essay);
    await pause(1000);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await following;
    equal(selection()[0], 'abbotsbury.md');
  });

  test('an orphan is underlined; its file opens and nothing is selected', async () => {
    const essay = await essayWith('[gone](../sources/swans.md#:~:text=never%20written%20there)');
    await eventually(async () => Promise.resolve(equal(problems(essay), ['missing-passage'])));
    const source = await show('sources/swans.md');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(2, 0, 2, 5);
    await follow(essay);
    equal([selection(), source.uri.toString()], [['swans.md', ''], fileUri('sources/swans.md').toString()]);
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
    equal(selection(), ['swans.md', 'were counted']);
  });

  test('a renamed file takes its links along', async () => {
    await configure('updateLinksOnFileMove', 'always');
    try {
      await essayWith('[swans](../sources/swans.md#:~:text=were%20counted)', '[x](../sources/register.md)');
      await move('sources/swans.md', 'sources/old/the swans.md');
      await eventually(async () => {
        await vscode.workspace.saveAll();
        includes(await read('essays/abbotsbury.md'), '[swans](../sources/old/the%20swans.md#:~:text=were%20counted)');
        includes(await read('glossary/abbotsbury.md'), '(../sources/old/the%20swans.md#:~:text=were%20counted)');
      });
      includes(await read('essays/abbotsbury.md'), '[x](../sources/register.md)');
      await follow(await show('essays/abbotsbury.md'));
      equal(selection(), ['the swans.md', 'were counted']);
    } finally {
      await configure('updateLinksOnFileMove', undefined);
    }
  });

  test('a moved essay keeps its links right, and so do all texts of a folder', async () => {
    await configure('updateLinksOnFileMove', 'always');
    try {
      await essayWith('[swans](../sources/swans.md#:~:text=were%20counted)');
      await move('essays/abbotsbury.md', 'essays/deep/abbotsbury.md');
      await eventually(async () => {
        await vscode.workspace.saveAll();
        includes(await read('essays/deep/abbotsbury.md'), '](../../sources/swans.md#');
      });
      await move('essays/deep', 'deep');
      await eventually(async () => {
        await vscode.workspace.saveAll();
        includes(await read('deep/abbotsbury.md'), '](../sources/swans.md#');
      });
    } finally {
      await configure('updateLinksOnFileMove', undefined);
    }
  });

  test('the writer is asked first; with “never” nothing happens', async () => {
    const link = '[swans](../sources/swans.md#:~:text=were%20counted)';
    await essayWith(link);
    await move('sources/swans.md', 'sources/old/swans.md');
    await pause(1000);
    includes(await read('essays/abbotsbury.md'), link);
    await acceptNotification(async () => includes(await read('essays/abbotsbury.md'), '](../sources/old/swans.md#'));
    await configure('updateLinksOnFileMove', 'never');
    try {
      await move('sources/old/swans.md', 'sources/swans.md');
      await pause(1500);
      includes(await read('essays/abbotsbury.md'), '](../sources/old/swans.md#');
    } finally {
      await configure('updateLinksOnFileMove', undefined);
    }
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
        const found = own(essay).map(
          ({ range, code }) => `${essay.getText(range)} ${typeof code === 'string' ? code : ''}`,
        );
        return Promise.resolve(equal(found.join(' | '), bad.map((row) => row.join(' ')).join(' | ')));
      });
      const tabs = (): number => vscode.window.tabGroups.all.reduce((sum, { tabs: some }) => sum + some.length, 0);
      const before = tabs();
      const links = await linksOf(essay);
      equal(links.length, 2 * bad.length, 'each link is ours, on its words and on its target');
      for (let n = 0; n < links.length; n += 2) await follow(essay, n);
      await pause(500);
      equal([selection()[0], tabs()], ['abbotsbury.md', before]);
    } finally {
      await vscode.workspace.fs.delete(fileUri('sources/binary.bin'));
      await vscode.workspace.fs.delete(fileUri('sources/huge.txt'));
    }
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
      equal(selection(), ['accounts.txt', words]);
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(fileUri('sources/accounts.txt'));
    }
  });
});

/** What the editor is offered as links of ours, in the order of the text. */
async function linksOf(document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
  return links.filter(({ target }) => target?.path === '_annalist.followLink');
}

/** Our problems of a document, in the order of the text. */
const own = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Annalist')
    .sort((a, b) => a.range.start.compareTo(b.range.start));

const problems = (document: vscode.TextDocument): unknown[] => own(document).map(({ code }) => code);

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

/** Waits for the list that a command shows, and takes its nth choice. */
async function accept(command: Thenable<unknown>, n: number): Promise<void> {
  await pause(1500);
  for (let i = 0; i < n; i++) await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  await command;
}

/** Presses the first button of the message that is shown, until what it does is seen. */
async function acceptNotification(seen: () => Promise<void>): Promise<void> {
  await eventually(async () => {
    await vscode.commands.executeCommand('notification.acceptPrimaryAction');
    await pause(300);
    await seen();
  });
}

async function move(from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileUri(from), fileUri(to));
  ok(await vscode.workspace.applyEdit(edit), 'the file was not renamed');
}

const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));

const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));

function selection(): string[] {
  const editor = vscode.window.activeTextEditor;
  return [editor?.document.uri.path.split('/').at(-1) ?? '', editor?.document.getText(editor.selection) ?? ''];
}
