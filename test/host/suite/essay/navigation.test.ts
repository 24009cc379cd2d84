import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { closeAll, eventually, eventuallySelected, inside, rangeOf, show, showAnnotated } from '../harness/workspace';

suite('Navigation', () => {
  let essay: vscode.TextDocument;
  suiteSetup(async () => (essay = await showAnnotated('essays/revolt.md')));
  suiteTeardown(closeAll);

  test('definition: the entry, and nothing else', async () => {
    const targets = await run<vscode.LocationLink>('executeDefinitionProvider', inside(essay, 'Black Death'));
    equal(await Promise.all(targets.map(({ targetUri, targetRange }) => words(targetUri, targetRange))), [
      ['england.md', 'Black Death'],
    ]);
    const origin = targets[0]?.originSelectionRange;
    equal(origin && essay.getText(origin), 'Black Death');
  });

  test('implementations: each passage that the entry cites', async () => {
    const passages = await run<vscode.Location>('executeImplementationProvider', inside(essay, 'Black Death'));
    // The command sorts its results by file name.
    equal(await Promise.all(passages.map(({ uri, range }) => words(uri, range))), [
      ['register.md', 'eight clerks to one living, one after the other, in a month'],
      ['weymouth.md', 'a sickness came ashore'],
    ]);
  });

  test('Next Mention and Previous Mention select the mentions in turn', async () => {
    const editor = await vscode.window.showTextDocument(essay);
    const at = inside(essay, 'Black Death');
    editor.selection = new vscode.Selection(at, at);
    const seen: string[] = [];
    for (const command of ['nextMention', 'nextMention', 'nextMention', 'previousMention']) {
      await vscode.commands.executeCommand(`annalist.${command}`);
      seen.push(essay.getText(editor.selection).replace(/\s+/g, ' '));
    }
    equal(seen, ['Great Mortality', '黑死病', 'Black Death', '黑死病']);
  });

  test('references: every mention in every essay of the workspace', async () => {
    await eventually(async () => {
      const locations = await run<vscode.Location>('executeReferenceProvider', inside(essay, 'Great\nMortality'));
      const found = await Promise.all(locations.map(({ uri, range }) => words(uri, range)));
      const inFile = (name: string): (string | undefined)[] =>
        found.filter(([file]) => file === name).map(([, text]) => text);
      equal(inFile('revolt.md'), ['Black Death', 'Great Mortality', '黑死病']);
      equal(inFile('plague.txt'), ['Black Death', 'Great Mortality']);
      ok(inFile('england.md').includes('Black Death'), 'the entry itself is missing');
    });
  });

  test('highlights: the mentions of this document', async () => {
    const highlights = await run<vscode.DocumentHighlight>('executeDocumentHighlights', inside(essay, 'Black Death'));
    equal(
      highlights.map(({ range }) => essay.getText(range).replace(/\s+/g, ' ')),
      ['Black Death', 'Great Mortality', '黑死病'],
    );
  });

  test('a word that is not a name has no definition', async () => {
    equal(await run('executeDefinitionProvider', inside(essay, 'ploughmen')), []);
  });

  test('workspace symbols: the entries', async () => {
    await eventually(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'peasants',
      );
      const symbol = symbols.find(({ name }) => name === "Peasants' Revolt");
      ok(symbol, `not among ${symbols.map(({ name }) => name).join(', ')}`);
      equal(await words(symbol.location.uri, symbol.location.range), ['england.md', "Peasants' Revolt"]);
      equal(symbol.kind, vscode.SymbolKind.Event);
    });
  });

  test('Open Entry selects the heading of an entry', async () => {
    await vscode.commands.executeCommand('annalist.openEntry', 'wat-tyler');
    await eventuallySelected('england.md', 'Wat Tyler');
  });

  test('Open Entry takes the name under the cursor', async () => {
    await show('essays/revolt.md');
    const { start } = rangeOf(essay, 'Revolt was over');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('annalist.openEntry');
    await eventuallySelected('england.md', "Peasants' Revolt");
  });

  const run = <T>(command: string, position: vscode.Position): Thenable<T[]> =>
    vscode.commands.executeCommand<T[]>(`vscode.${command}`, essay.uri, position);
});

/** The name of a file, and the words of a range in it. */
async function words(uri: vscode.Uri, range: vscode.Range): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(uri);
  return [uri.path.split('/').at(-1) ?? '', document.getText(range).replace(/\s+/g, ' ')];
}
