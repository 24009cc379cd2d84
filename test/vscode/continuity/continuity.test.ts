import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { IgnoreFiles } from '../../../src/vscode/checks/ignoreFiles';
import { Problems } from '../../../src/vscode/checks/problems';
import { registerContinuity } from '../../../src/vscode/continuity';
import type { SharedParts } from '../../../src/vscode/sharedParts';
import type { Document } from '../fake';
import { fake } from '../fake';
import { emptied, eventually, openWithCursor, provider, withGlossary } from '../harness';

const glossary = '## Lushan Conference\n\n- Kind: event\n- Date: 1959-07-02/1959-08-16\n';

suite('The second reader', () => {
  emptied();
  let registered: vscode.Disposable;
  let opened: ReturnType<typeof withGlossary>;
  setup(async (): Promise<void> => {
    opened = withGlossary(glossary);
    const ignores = new IgnoreFiles();
    await ignores.load();
    const problems = new Problems(ignores, opened.glossaries.textOf);
    registered = registerContinuity({ ...opened, problems } as unknown as SharedParts);
  });
  teardown(() => {
    registered.dispose();
  });

  async function problemsOf(text: string, uri = 'file:///essays/e.md'): Promise<[Document, vscode.Diagnostic[]]> {
    const { document } = await openWithCursor(opened.store, text, uri);
    const shown = (): vscode.Diagnostic[] => [
      ...((fake.diagnostics.get(`annalist.continuity ${uri}`) ?? []) as vscode.Diagnostic[]),
    ];
    await eventually(() => assert.ok(shown().length > 0));
    return [document as unknown as Document, shown()];
  }

  async function fixes(document: Document, diagnostics: readonly vscode.Diagnostic[]): Promise<vscode.CodeAction[]> {
    const context = { diagnostics } as unknown as vscode.CodeActionContext;
    const found: unknown = await provider('CodeActionsProvider').provideCodeActions(
      document as never,
      diagnostics[0]!.range,
      context,
      undefined as never,
    );
    return found as vscode.CodeAction[];
  }

  test('a problem leads to the entry that it contradicts', async () => {
    const [, [problem]] = await problemsOf('$The Lushan Conference of 1958 was long.');
    assert.equal(problem?.message, 'The glossary has 2 July – 16 August 1959 for Lushan Conference, not 1958.');
    const [place] = problem.relatedInformation ?? [];
    assert.equal(place?.message, 'The glossary’s entry for Lushan Conference');
    assert.deepEqual([place.location.range.start.line, place.location.range.start.character], [3, 8]);
  });

  test('a weekday is corrected', async () => {
    const [document, problems] = await problemsOf('$On Monday, 2 October 1949 he spoke.');
    const [fix] = await fixes(document, problems);
    assert.deepEqual([fix?.title, fix?.isPreferred], ['Correct to “Sunday”', true]);
  });

  test('an inferred date takes the year of the entry, in a comment that plain text does not have', async () => {
    const text = '$In 1957 it was quiet. At the Lushan Conference in July he spoke.';
    const [fix] = await fixes(...(await problemsOf(text)));
    assert.equal(fix?.title, 'Set the date as the glossary has it');
    assert.deepEqual(await fixes(...(await problemsOf(text, 'file:///essays/e.txt'))), []);
  });
});
