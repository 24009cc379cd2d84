import * as vscode from 'vscode';
import { includes, ok } from '../harness/assert';
import { useFleet } from '../harness/fleet';
import { hoverText } from '../harness/hover';
import { eventually, inside, rangeOf, replace } from '../harness/workspace';

suite('Glossary files', () => {
  const fleetDocuments = useFleet();
  let glossary: vscode.TextDocument;
  setup(() => {
    glossary = fleetDocuments.glossary();
  });

  test('quick fixes: a misspelt kind, and an entry that is only referred to', async () => {
    await replace(glossary, 'Kind: work', 'Kind: worrk');
    await applyFix(glossary, 'worrk', 'Write “work”');
    includes(glossary.getText(), '- Kind: work\n');
    await replace(glossary, 'See: Olaf', 'See: Trondheim fjord, Olaf');
    await applyFix(glossary, 'Trondheim fjord', 'Create the entry “Trondheim fjord”');
    ok(glossary.getText().endsWith('He had it built.\n\n## Trondheim fjord\n\n- Kind: concept\n'), glossary.getText());
  });

  test('quick fixes of other forms: each on the exact words, and read as meant', async () => {
    for (const [lines, words, title, after] of [
      ['- Kind: person\n- Born: c. 968', 'c. 968', 'Write “0968~”', '- Born: 0968~\n'],
      ['- Kind: person\n- Died: 44 BC', '44 BC', 'Write “-0043”', '- Died: -0043\n'],
      ['- Kind: person\n- Born: 968 in Uppsala', '968 in Uppsala', 'Write “0968”', '- Born: 0968\n'],
      ['- Kind: person\n- Born: unknown', 'unknown', 'Remove this “Born” field', '- Kind: person\n'],
      ['- Typ: person', 'Typ', 'Write “Kind”', '- Kind: person\n'],
      [
        '- Also: Sigrid Storrada and Sigrid Tostadotter',
        'Sigrid Storrada and Sigrid Tostadotter',
        'Write “Sigrid Storrada, Sigrid Tostadotter”',
        '- Also: Sigrid Storrada, Sigrid Tostadotter\n',
      ],
      [
        '- Also: Sigrid Proud, 1st Duke of Viken',
        '1st Duke of Viken',
        'Write “"Sigrid Proud, 1st Duke of Viken"”',
        '- Also: "Sigrid Proud, 1st Duke of Viken"\n',
      ],
      [
        '- Wikipedia: Sigrid',
        'Sigrid',
        'Write “[Sigrid](https://en.wikipedia.org/wiki/Sigrid)”',
        '(https://en.wikipedia.org/wiki/Sigrid)',
      ],
      ['- Date: 4 March 1193 (O.S.)', '4 March 1193 (O.S.)', 'Write “1193-03-11”', '- Date: 1193-03-11\n'],
      [
        'A queen.\n\nSource: [A saga](saga.md)',
        'Source',
        'Write this entry in the plain form',
        '- Source: [A saga](saga.md)\n\nA queen.\n',
      ],
    ] as const) {
      const before = glossary.getText();
      const change = new vscode.WorkspaceEdit();
      change.insert(glossary.uri, glossary.positionAt(before.length), `\n## Queen Consort\n\n${lines}\n`);
      await vscode.workspace.applyEdit(change);
      await applyFix(glossary, words, title, before.length);
      includes(glossary.getText().slice(before.length), after);
      const undo = new vscode.WorkspaceEdit();
      undo.replace(
        glossary.uri,
        new vscode.Range(new vscode.Position(0, 0), glossary.positionAt(glossary.getText().length)),
        before,
      );
      await vscode.workspace.applyEdit(undo);
    }
  });

  test('completion: a new entry, as a snippet', async () => {
    const end = glossary.getText().length;
    const change = new vscode.WorkspaceEdit();
    change.insert(glossary.uri, glossary.positionAt(end), '\n##');
    await vscode.workspace.applyEdit(change);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      glossary.uri,
      glossary.positionAt(end + 3),
      '#',
    );
    const snippets = list.items.map(({ insertText }) =>
      insertText instanceof vscode.SnippetString ? insertText.value : '',
    );
    ok(
      snippets.some((text) => text.startsWith('## $1\n\n- Kind: person')),
      snippets.join(),
    );
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
});

/** The first range of words behind an offset. */
function rangeFrom(document: vscode.TextDocument, words: string, from: number): vscode.Range {
  if (from === 0) return rangeOf(document, words);
  const body = document.getText().indexOf('\n', from + 2);
  const start = document.getText().indexOf(words, body);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Applies the quick fix of a title, as soon as the words are underlined. */
async function applyFix(document: vscode.TextDocument, words: string, title: string, from = 0): Promise<void> {
  const action = await eventually(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeFrom(document, words.trim(), from),
    );
    const found = actions.find((each) => each.title === title);
    ok(found?.edit, `not among ${actions.map((each) => each.title).join(', ')}`);
    return found.edit;
  });
  ok(await vscode.workspace.applyEdit(action), 'the fix was refused');
}
