import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Diagnostic } from '../../../src/language';
import { codeOf } from '../../../src/vscode/checks/diagnostics';
import { IgnoreFiles } from '../../../src/vscode/checks/ignoreFiles';
import { type ProblemCollection, Problems } from '../../../src/vscode/checks/problems';
import { registerUnusedIgnores } from '../../../src/vscode/checks/unusedIgnores';
import { Document, fake } from '../fake';
import { emptied, eventually, hurry, provider } from '../harness';

suite('Comments that ignore nothing, in the editor', () => {
  emptied();
  hurry();
  const text = 'Then Besarion<!-- ignore: misspelt-name --> came.';
  let registered: vscode.Disposable;
  let names: ProblemCollection;
  let document: Document;
  setup(async () => {
    const ignores = new IgnoreFiles();
    const problems = new Problems(ignores);
    const glossaries = { has: () => false };
    names = problems.collection('names', ['spelling']);
    registered = vscode.Disposable.from(ignores, problems, registerUnusedIgnores(problems, glossaries));
    document = new Document('file:///essays/a.md', text);
    document.open();
    await ignores.load();
  });
  teardown(() => void registered.dispose());

  const check = (...found: readonly Diagnostic[]): void =>
    names.set(document.uri as unknown as vscode.Uri, document.getText(), found);
  const misspelt: Diagnostic = {
    ...{ start: 5, end: 13, severity: 'information', code: 'misspelt-name', args: ['Besarion', 'Bessarion'] },
  };
  const hints = (): readonly vscode.Diagnostic[] =>
    fake.diagnostics.get(`annalist.ignores ${document.uri.toString()}`) ?? [];
  const hinted = (count: number): Promise<void> => eventually(() => assert.equal(hints().length, count));

  test('a hint comes when the problem has gone, and goes when it comes back', async () => {
    check();
    await hinted(1);
    assert.deepEqual(
      hints().map((each) => [codeOf(each), each.severity]),
      [['unused-ignore', vscode.DiagnosticSeverity.Hint]],
    );
    check(misspelt);
    await hinted(0);
  });

  test('it goes with the comment, which a quick fix removes', async () => {
    check();
    await hinted(1);
    const [hint] = hints();
    assert.ok(hint);
    const context = { diagnostics: [hint] } as unknown as vscode.CodeActionContext;
    const { token } = new vscode.CancellationTokenSource();
    const fixes = await provider('CodeActionsProvider').provideCodeActions(
      document as unknown as vscode.TextDocument,
      hint.range,
      context,
      token,
    );
    assert.deepEqual(
      (fixes ?? []).map(({ title }) => title),
      ['Remove “misspelt-name”, which ignores nothing'],
    );
    document.replace('<!-- ignore: misspelt-name -->', '');
    check();
    await hinted(0);
  });
});
