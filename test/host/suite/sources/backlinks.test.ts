import * as vscode from 'vscode';
import { equal, excludes, includes, ok } from '../harness/assert';
import { hoverText } from '../harness/hover';
import { codeOf } from '../harness/problems';
import { closeAll, eventually, fileUri, inside, show, showAnnotated } from '../harness/workspace';

suite('Backlinks', () => {
  suiteSetup(() => showAnnotated('essays/revolt.md'));
  teardown(closeAll);

  suite('in a source', () => {
    test('a hover lists who cites the passage, as links', async () => {
      const source = await show('sources/chronicle.md');
      await eventually(async () => {
        const text = await hoverText(source, inside(source, 'unreaped'));
        includes(text, 'Cited by:');
        includes(text, `[essays/quoted.md, line 8](${fileUri('essays/quoted.md').toString()}#L8`);
        includes(text, 'he says (Corn');
        includes(text, 'essays/quoted.md, line 13');
        excludes(text, 'Wages');
      });
    });

    test('an entry is listed by its name, and opens', async () => {
      const source = await show('sources/petition.md');
      await eventually(async () => {
        const text = await hoverText(source, inside(source, 'no lord should'));
        includes(text, '[Wat Tyler](command:annalist.openEntry?');
        includes(text, 'The petition');
      });
    });

    test('other words have no such hover', async () => {
      const source = await show('sources/chronicle.md');
      await eventually(async () => includes(await hoverText(source, inside(source, 'unreaped')), 'Cited by:'));
      excludes(await hoverText(source, inside(source, 'half empty')), 'Cited by:');
    });

    test('Find All References lists the places that cite', async () => {
      const source = await show('sources/chronicle.md');
      const found = await eventually(async () => {
        const locations = await references(source, 'unreaped');
        ok(locations.length > 0, 'no reference');
        return locations;
      });
      const essay = await vscode.workspace.openTextDocument(fileUri('essays/quoted.md'));
      equal(
        found.map(({ uri, range }) => [uri.path.split('/').at(-1), essay.getText(range).replace(/\(.*/, '')]),
        [
          ['quoted.md', '[Corn]'],
          ['quoted.md', '[The same]'],
        ],
      );
      equal((await references(source, 'half empty')).length, 0);
    });
  });

  suite('in a text that nobody has open', () => {
    const uri = fileUri('essays/quoted.md');
    const told = (): unknown[] =>
      vscode.languages
        .getDiagnostics(uri)
        .filter((each) => codeOf(each) === 'missing-passage')
        .map(({ range }) => [range.start.line + 1, range.start.character, range.end.character]);

    test('a link whose words are gone is reported until it is corrected', async () => {
      const saved = await vscode.workspace.fs.readFile(uri);
      const text = new TextDecoder().decode(saved);
      const at = text.split('\n')[8]?.indexOf('../sources') ?? -1;
      const length = '../sources/chronicle.md#:~:text=nine%20hundred%20of%20them%20were%20counted'.length;
      await eventually(() => equal(told(), [[9, at, at + length]]));
      const mended = text.replace('nine%20hundred%20of%20them%20were%20counted', 'for%20want%20of%20hands');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(mended));
      try {
        await eventually(() => equal(told(), []));
      } finally {
        await vscode.workspace.fs.writeFile(uri, saved);
      }
      await eventually(() => equal(told().length, 1));
    });

    test('in an open text, it is reported once', async () => {
      await show('essays/quoted.md');
      await eventually(() => equal(told().length, 1));
    });
  });
});

const references = (document: vscode.TextDocument, words: string): Thenable<vscode.Location[]> =>
  vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    inside(document, words),
  );
