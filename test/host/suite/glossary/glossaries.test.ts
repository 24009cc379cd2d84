import * as vscode from 'vscode';
import { equal, excludes, includes } from '../harness/assert';
import { hoverText } from '../harness/hover';
import {
  closeAll,
  eventually,
  fileUri,
  inside,
  replace,
  show,
  showAnnotated,
  surfaceForms,
} from '../harness/workspace';

suite('Glossaries', () => {
  let essay: vscode.TextDocument;
  setup(async () => (essay = await showAnnotated('essays/revolt.md')));
  teardown(closeAll);

  const names = (): Promise<string[]> => surfaceForms(essay, 'entity');

  test('an entry that is not saved yet counts at once', async () => {
    const glossary = await show('glossary/england.md');
    await replace(glossary, '## Edo', '## Smithfield\n\n- Kind: place\n\nThe field before the walls.\n\n## Edo');
    equal(glossary.isDirty, true);
    await eventually(async () => equal((await names()).includes('Smithfield'), true));
    includes(await hoverText(essay, inside(essay, 'Smithfield')), 'The field before the walls.');
  });

  test('what was not saved is forgotten with its editor', async () => {
    const glossary = await show('glossary/england.md');
    await replace(glossary, 'Also: Walter Tyler', 'Also: Walter Tyler, Smithfield');
    await eventually(async () => equal((await names()).includes('Smithfield'), true));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(async () => equal((await names()).includes('Smithfield'), false));
  });

  test('an entry that is renamed loses its mentions, and the others stay', async () => {
    const glossary = await show('glossary/england.md');
    await replace(glossary, '## Black Death', '## Some Plague');
    await eventually(async () => {
      const found = await names();
      equal([found.includes('Black Death'), found.includes('Great Mortality')], [false, true]);
    });
    excludes(await hoverText(essay, inside(essay, 'Great')), '**Black Death**');
  });

  test('a file that another program writes counts', async () => {
    const uri = fileUri('glossary/later.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('# Later\n\n## Smithfield\n\nA field.\n'));
    try {
      await eventually(async () => equal((await names()).includes('Smithfield'), true));
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
    await eventually(async () => equal((await names()).includes('Smithfield'), false));
  });
});
