import * as vscode from 'vscode';
import { equal, includes, ok } from '../harness/assert';
import { fleet, useFleet } from '../harness/fleet';
import { configure, eventually, fileUri, inside, read, replace, surfaceForms } from '../harness/workspace';

suite('The mentions of an entry', () => {
  const fleetDocuments = useFleet();
  let glossary: vscode.TextDocument;
  let essay: vscode.TextDocument;
  setup(() => {
    glossary = fleetDocuments.glossary();
    essay = fleetDocuments.essay();
  });

  test('renaming a heading rewrites it, its references and its mentions, not those of another name', async () => {
    const edit = await rename(glossary, inside(glossary, 'Long Serpent'), 'Great Dragon');
    // The command returns the edit without the flag that asks for a preview.
    ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }), 'refused');
    equal(await onDisk('glossary/fleet.md'), [
      ['## Great Dragon', 'The Great Dragon was the longest of all.', '- See: Great Dragon, Serpent'],
      ['## Long Serpent', 'The Long Serpent was the longest of all.', '- See: Long Serpent, Serpent'],
    ]);
    equal((await onDisk('essays/fleet.md'))[0], [
      "The Great Dragon lay at anchor. The *Great Dragon*'s mast, the Serpent’s oars and THE GREAT DRAGON.",
    ]);
    equal((await onDisk('essays/fleet.txt'))[0], ['The Great Dragon sank, and `Serpent` was heard no more.']);
  });

  test('renaming a mention in an essay rewrites that very name, in the essay as it stands in the editor', async () => {
    await replace(essay, 'The Long', 'A Serpent. The Long');
    await eventually(async () => equal((await surfaceForms(essay, 'entity'))[0], 'Serpent'));
    const edit = await rename(essay, inside(essay, 'Serpent’s'), 'Snake');
    ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }), 'refused');
    equal((await onDisk('glossary/fleet.md'))[0], ['- Also: Snake, "the Ship"', '- See: Long Serpent, Snake']);
    equal((await onDisk('essays/fleet.md'))[0], [
      "A Snake. The Long Serpent lay at anchor. The *Long Serpent*'s mast, the Snake’s oars and THE LONG SERPENT.",
    ]);
    equal((await onDisk('essays/fleet.txt'))[0], ['The Long Serpent sank, and `Snake` was heard no more.']);
  });

  test('a name that another entry has is refused, and nothing changes', async () => {
    const message = await rename(glossary, inside(glossary, 'Serpent, "the'), 'Olaf of Nidaros').then(
      () => '',
      (error: unknown) => String(error),
    );
    includes(message, '“Olaf of Nidaros” is already a name of “Olaf of Nidaros”.');
    equal((await onDisk('glossary/fleet.md'))[0], []);
  });

  test('a name in five hundred files of 20 KB follows in every one of them', async function () {
    // Runs in one of the two hosts only, since it is slow.
    if (!('process' in globalThis)) this.skip();
    const filler = 'The crew pulled at the oars and the coast went by, grey and without a light.\n\n'.repeat(256);
    const paths = Array.from({ length: 500 }, (_, i) => `essays/many/${i}.md`);
    const text = new TextEncoder().encode(`${filler}The Long Serpent went down.\n`);
    await Promise.all(paths.map((path) => vscode.workspace.fs.writeFile(fileUri(path), text)));
    try {
      const edit = await eventually(async () => {
        const found = await rename(glossary, inside(glossary, 'Long Serpent'), 'Great Dragon');
        equal(found.size, paths.length + 3);
        return found;
      });
      ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }), 'refused');
      await vscode.workspace.saveAll();
      for (const path of paths) {
        const after = await read(path);
        ok(after.endsWith('The Great Dragon went down.\n'), path);
      }
    } finally {
      await vscode.workspace.fs.delete(fileUri('essays/many'), { recursive: true });
    }
  });

  for (const [words, entry] of [
    // VS Code's own Markdown lists the heading that the cursor is in.
    ['Long Serpent', []],
    ['Serpent, "the', ['fleet.md: Long Serpent']],
  ] as const) {
    test(`references from “${words}”: the mentions and the references of the entry`, async () => {
      const locations = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        glossary.uri,
        inside(glossary, words),
      );
      // VS Code's own Markdown extension may add whole lines: headings. A name of ours never begins a line here.
      const found = await describe(locations.filter(({ range }) => range.start.character > 0));
      equal(found, [
        'fleet.md: LONG SERPENT',
        ...entry,
        'fleet.md: Long Serpent',
        'fleet.md: Long Serpent',
        'fleet.md: Long Serpent',
        'fleet.md: Long Serpent',
        'fleet.md: Serpent',
        'fleet.md: Serpent',
        'fleet.txt: Long Serpent',
        'fleet.txt: Serpent',
      ]);
    });
  }

  test('a lens above each entry counts its mentions, and counts again when essays change', async () => {
    await eventually(async () => equal(await lenses(), ['7 mentions in 3 files', 'no mentions']));
    await replace(essay, 'at anchor', 'at anchor under Olaf of Nidaros');
    await eventually(async () => equal(await lenses(), ['7 mentions in 3 files', '1 mention']));
    await configure('mentionsLens', false);
    try {
      await eventually(async () => equal(await lenses(), []));
    } finally {
      await configure('mentionsLens', undefined);
    }
  });

  const lenses = async (): Promise<string[]> => {
    const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      glossary.uri,
      50,
    );
    return found
      .sort((a, b) => a.range.start.line - b.range.start.line)
      .map(({ command }) => command?.title ?? '')
      .filter((title) => title.includes('mention'));
  };
});

async function rename(
  document: vscode.TextDocument,
  position: vscode.Position,
  newName: string,
): Promise<vscode.WorkspaceEdit> {
  return vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    position,
    newName,
  );
}

/** The changed lines of a file: as they are now, and as they were. */
async function onDisk(path: keyof typeof fleet): Promise<[is: string[], was: string[]]> {
  await vscode.workspace.saveAll();
  const text = await read(path);
  const [is, was] = [text.split('\n'), fleet[path].split('\n')];
  return [is.filter((line, i) => line !== was[i]), was.filter((line, i) => line !== is[i])];
}

/** The file and the words of each location, in alphabetical order. */
async function describe(locations: readonly vscode.Location[]): Promise<string[]> {
  const words = locations.map(async ({ uri, range }) => {
    const document = await vscode.workspace.openTextDocument(uri);
    return `${uri.path.split('/').at(-1) ?? ''}: ${document.getText(range)}`;
  });
  return (await Promise.all(words)).sort();
}
