import * as vscode from 'vscode';
import { equal, ok } from '../harness/assert';
import { codeOf } from '../harness/problems';
import { closeAll, eventually, fileUri, replace, show, showAnnotated, surfaceForms } from '../harness/workspace';

suite('Diagnostics', () => {
  suiteSetup(() => showAnnotated('essays/revolt.md'));
  teardown(closeAll);

  test('reports problems of a glossary at the exact words', async () => {
    const glossary = await show('glossary/broken.md');
    await eventually(() => {
      equal(problems(glossary), [
        ['unknown-field', 'Colour'],
        ['invalid-edtf', '1377..ish'],
        ['duplicate-name', 'capitation'],
        ['missing-source', '../sources/burnt-rolls.md#:~:text=four%20pence'],
        ['unknown-kind', 'castle'],
        ['unreadable-source', '../sources/latin1.md#:~:text=the%20duke'],
        ['missing-passage', '../sources/petition.md#:~:text=never%20written%20there'],
        ['unknown-entry', 'Nowhere Hall'],
      ]);
    });
  });

  test('the rest of a broken glossary works', async () => {
    const essay = await showAnnotated('essays/revolt.md');
    ok((await surfaceForms(essay, 'entity')).includes('poll taxes'), 'the entry with an unknown field is not linked');
  });

  test('a sound glossary has no problems', async () => {
    const glossary = await show('glossary/england.md');
    await eventually(() => equal(problems(glossary), []));
  });

  test('a mistake is reported while it is typed, and disappears when it is corrected', async () => {
    const glossary = await show('glossary/england.md');
    await replace(glossary, 'Date: 1349-06-18', 'Date: 1349-13-18');
    await eventually(() => equal(problems(glossary), [['invalid-edtf', '1349-13-18']]));
    await replace(glossary, 'Date: 1349-13-18', 'Date: 1349-06-18');
    await eventually(() => equal(problems(glossary), []));
  });

  test('a new source is no longer reported as missing', async () => {
    const glossary = await show('glossary/broken.md');
    const uri = fileUri('sources/burnt-rolls.md');
    await eventually(() => ok(isMissing(glossary), 'it was never missing'));
    const edit = new vscode.WorkspaceEdit();
    edit.createFile(uri, { contents: new TextEncoder().encode('Paid: four pence.\n') });
    await vscode.workspace.applyEdit(edit);
    try {
      await eventually(() => ok(!isMissing(glossary), 'it is still missing'));
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });
});

/** The code and the words of each of Annalist's diagnostics, in the order of the text. */
function problems(document: vscode.TextDocument): string[][] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Annalist')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((each) => [codeOf(each), document.getText(each.range)]);
}

const isMissing = (document: vscode.TextDocument): boolean =>
  problems(document).some(([code]) => code === 'missing-source');
