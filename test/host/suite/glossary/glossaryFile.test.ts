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
