import * as vscode from 'vscode';
import { equal, includes, ok } from '../harness/assert';
import { hoverText } from '../harness/hover';
import { closeAll, configure, eventually, fileUri, inside, rangeOf, replace, show, surfaceForms } from '../harness/workspace';

const files = {
  'glossary/fleet.md': `# The fleet

## Long Serpent

- Kind: work
- Also: Serpent, "the Ship"
- See: Olaf of Nidaros

The Long Serpent was the longest of all.

## Olaf of Nidaros

- Kind: person
- See: Long Serpent, Serpent

He had it built.
`,
  'essays/fleet.md':
    "The Long Serpent lay at anchor. The *Long Serpent*'s mast, the Serpent’s oars and THE LONG SERPENT.\n",
  'essays/fleet.txt': 'The Long Serpent sank, and `Serpent` was heard no more.\n',
};

suite('Glossary files', () => {
  let glossary: vscode.TextDocument;
  let essay: vscode.TextDocument;

  setup(async () => {
    await Promise.all(
      Object.entries(files).map(([path, text]) =>
        vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text)),
      ),
    );
    essay = await show('essays/fleet.md');
    glossary = await show('glossary/fleet.md');
    // A document that a test left unsaved may outlive its editor and its file.
    await restore(essay, files['essays/fleet.md']);
    await restore(glossary, files['glossary/fleet.md']);
    await eventually(async () => {
      const names = ['Long Serpent', 'Long Serpent', 'Serpent', 'LONG SERPENT'];
      equal(await surfaceForms(essay, 'entity'), names, 'essay');
      ok((await surfaceForms(glossary, 'entity')).includes('Olaf of Nidaros'), 'the glossary is not annotated');
    });
  });

  teardown(async () => {
    await closeAll();
    await Promise.all(Object.keys(files).map((path) => vscode.workspace.fs.delete(fileUri(path))));
  });

  test('renaming a heading rewrites it, its references and its mentions, not those of another name', async () => {
    const edit = await rename(glossary, inside(glossary, 'Long Serpent'), 'Great Dragon');
    // The command hands over the edit without what asks for the preview.
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
    this.timeout(180_000);
    // Once is enough: it takes its time.
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
        const after = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
        ok(after.endsWith('The Great Dragon went down.\n'), path);
      }
    } finally {
      await vscode.workspace.fs.delete(fileUri('essays/many'), { recursive: true });
    }
  });

  for (const words of ['Long Serpent', 'Serpent, "the']) {
    test(`references from “${words}”: the mentions and the references of the entry`, async () => {
      const locations = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        glossary.uri,
        inside(glossary, words),
      );
      // VS Code's own Markdown adds the heading itself.
      const found = (await describe(locations)).filter((each) => !each.includes(': ##'));
      equal(found, [
        'fleet.md: LONG SERPENT',
        'fleet.md: Long Serpent',
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

  test('quick fixes: a misspelt kind, and an entry that is only referred to', async () => {
    await replace(glossary, 'Kind: work', 'Kind: worrk');
    await applyFix(glossary, 'worrk', 'Write “work”');
    includes(glossary.getText(), '- Kind: work\n');
    await replace(glossary, 'See: Olaf', 'See: Trondheim fjord, Olaf');
    await applyFix(glossary, 'Trondheim fjord', 'Create the entry “Trondheim fjord”');
    ok(glossary.getText().endsWith('He had it built.\n\n## Trondheim fjord\n\n- Kind: concept\n'), glossary.getText());
  });

  test('completion: fields, kinds, entries and paths', async () => {
    await replace(glossary, '- Also: Serpent', '- \n- Also: Serpent');
    const behind = async (words: string): Promise<string[]> => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        glossary.uri,
        rangeOf(glossary, words).end,
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    const fields = await behind('Kind: work\n- ');
    ok(fields.includes('Source') && !fields.includes('Kind'), fields.join());
    const kinds = await behind('Kind: ');
    ok(kinds.includes('organisation'), kinds.join());
    const entries = await behind('See: Long Serpent, ');
    ok(entries.includes('Black Death') && !entries.includes('Long Serpent'), entries.join());
    await replace(glossary, '- \n', '- Source: [x](.)\n');
    const paths = await behind('[x](');
    ok(paths.includes('../essays/fleet.txt'), paths.join());
  });

  test('a field name says what it holds', async () => {
    includes(await hoverText(glossary, inside(glossary, 'Also: Serpent')), 'Other names, separated by commas.');
  });

  test('a lens above each entry counts its mentions, and counts anew as essays change', async () => {
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

  test('entries stand in the outline once and can be folded: VS Code’s own Markdown sees to it', async () => {
    await eventually(async () => {
      const [top] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        glossary.uri,
      );
      // VS Code's own outline may lag behind an undone rename; what matters is that no entry stands in it twice.
      const names = top?.children.map(({ name }) => name) ?? [];
      equal(names.length, 2);
      equal(names[1], '## Olaf of Nidaros');
      const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
        'vscode.executeFoldingRangeProvider',
        glossary.uri,
      );
      ok(
        folds.some(({ start }) => start === rangeOf(glossary, '## Olaf').start.line),
        'the entry has no fold',
      );
    });
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

async function restore(document: vscode.TextDocument, text: string): Promise<void> {
  // VS Code refuses an edit while it reads the file anew.
  await eventually(async () => {
    if (document.getText() !== text) await replace(document, document.getText(), text);
    equal(document.getText(), text);
  });
}

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

/** The lines of a file that are no longer what they were, and what they were. */
async function onDisk(path: keyof typeof files): Promise<[is: string[], was: string[]]> {
  await vscode.workspace.saveAll();
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(path)));
  const [is, was] = [text.split('\n'), files[path].split('\n')];
  return [is.filter((line, i) => line !== was[i]), was.filter((line, i) => line !== is[i])];
}

/** Applies the quick fix of a title, as soon as the words are underlined. */
async function applyFix(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const action = await eventually(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, words),
    );
    const found = actions.find((each) => each.title === title);
    ok(found?.edit, `not among ${actions.map((each) => each.title).join(', ')}`);
    return found.edit;
  });
  ok(await vscode.workspace.applyEdit(action), 'the fix was refused');
}

/** File and words of each location, in alphabetical order. */
async function describe(locations: readonly vscode.Location[]): Promise<string[]> {
  const words = locations.map(async ({ uri, range }) => {
    const document = await vscode.workspace.openTextDocument(uri);
    return `${uri.path.split('/').at(-1) ?? ''}: ${document.getText(range)}`;
  });
  return (await Promise.all(words)).sort();
}
