import * as vscode from 'vscode';
import { equal, includes, ok } from '../harness/assert';
import { takeFirst, answer } from '../harness/questions';
import { closeAll, eventually, exists, inside, rangeOf, read, select, show } from '../harness/workspace';

/** The name of the suite that needs a workspace of several folders; all others need one folder. */
export const severalFolders = 'Several workspace folders';

suite(severalFolders, () => {
  const folder = (name: string): vscode.Uri => {
    const found = vscode.workspace.workspaceFolders?.find((each) => each.name === name);
    ok(found, `no folder ${name}`);
    return found.uri;
  };
  const letters = (): vscode.Uri => vscode.Uri.joinPath(folder('archive'), 'letters.md');
  const essay = (): vscode.Uri => vscode.Uri.joinPath(folder('workspace'), 'essays', 'salt.md');
  const words = 'no ship had come in since Candlemas';

  teardown(async () => {
    await closeAll();
    if (await exists(essay())) await vscode.workspace.fs.delete(essay());
  });

  /** The texts of the files of a folder, by name. */
  async function textsIn(of: vscode.Uri): Promise<readonly (readonly [string, string])[]> {
    const files = (await vscode.workspace.fs.readDirectory(of)).filter(([, type]) => type === vscode.FileType.File);
    return Promise.all(files.map(async ([name]) => [name, await read(vscode.Uri.joinPath(of, name))] as const));
  }

  /** Copies words of the archive as a source, and opens an essay of the other folder that cites them. */
  async function citing(): Promise<vscode.TextDocument> {
    const source = await show(letters());
    const { start, end } = rangeOf(source, words);
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, end);
    await vscode.commands.executeCommand('annalist.copyAsSource');
    const link = await vscode.env.clipboard.readText();
    includes(link, '[Letters, line 3](letters.md#:~:text=');
    const text = `# Salt\n\nHe says so: ${link.replace('](', '](../../archive/')}.\n`;
    await vscode.workspace.fs.writeFile(essay(), new TextEncoder().encode(text));
    return show(essay());
  }

  test('Ctrl+click and F12 follow it to the very words', async () => {
    const document = await citing();
    const target = await eventually(async () => {
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', essay());
      const found = links.find((each) => each.target?.path === '_annalist.followLink')?.target;
      ok(found, 'no link');
      return found;
    });
    const args = JSON.parse(target.query) as unknown[];
    await vscode.commands.executeCommand(target.path, ...args);
    await eventually(() => {
      const editor = vscode.window.activeTextEditor;
      equal(
        [editor?.document.uri.toString(), editor?.document.getText(editor.selection)],
        [letters().toString(), words],
      );
    });
    const [definition] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      essay(),
      inside(document, 'Letters, line 3'),
    );
    equal(definition?.targetUri.toString(), letters().toString());
  });

  test('a name goes to a glossary of its own folder: the writer is asked, and that of the other folder stays', async () => {
    const own = vscode.Uri.joinPath(folder('archive'), 'glossary', 'glossary.md');
    const others = vscode.Uri.joinPath(folder('workspace'), 'glossary');
    const textsBefore = await textsIn(others);
    try {
      await show(letters());
      select('Lyme');
      // The kind is asked first, then the glossary: the first choice of the latter is a new one in the text's own folder.
      await answer(vscode.commands.executeCommand('annalist.addToGlossary'), takeFirst);
      await eventually(async () => includes(await read(own), '## Lyme'));
      equal(await textsIn(others), textsBefore);
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(own, '..'), { recursive: true });
    }
  });

  test('the source tells who cites it from the other folder', async () => {
    await citing();
    await eventually(async () => {
      const references = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        letters(),
        inside(await show(letters()), 'Candlemas'),
      );
      equal(
        references.map(({ uri }) => uri.toString()),
        [essay().toString()],
      );
    });
  });
});
