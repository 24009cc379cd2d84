import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SourceFiles } from '../../../../src/vscode/sources/files';
import { registerMissingFileFixes } from '../../../../src/vscode/sources/links/missingFile';
import { Document, fake } from '../../fake';
import { emptied, provider } from '../../harness';

suite('Fixes of a link to a missing file', () => {
  emptied();
  for (const [rule, files, path, expected] of [
    ['a file of the same name elsewhere', ['old/barbaro.md'], 'barbaro.md', ['old/barbaro.md']],
    ['several of them', ['a/barbaro.md', 'b/barbaro.md'], 'barbaro.md', ['a/barbaro.md', 'b/barbaro.md']],
    ['else the nearest name in the folder', ['src/barbaro.md', 'src/no.md'], 'src/barbero.md', ['src/barbaro.md']],
    ['not the nearest name of another folder', ['old/barbaro.md'], 'src/barbero.md', []],
    ['nothing is near', ['src/phrantzes.md'], 'src/barbaro.md', []],
  ] as const) {
    test(rule, async () => {
      for (const file of files) fake.files.set(`file:///essays/${file}`, 'The fleet.');
      registerMissingFileFixes(new SourceFiles(vscode.Uri.parse('file:///extension')));
      const text = `See [t](${path}#:~:text=fleet).`;
      const document = new Document('file:///essays/essay.md', text);
      document.open();
      const start = text.indexOf(path);
      const range = new vscode.Range(0, start, 0, text.indexOf(')'));
      const diagnostic = new vscode.Diagnostic(range, 'missing');
      diagnostic.source = 'Annalist';
      diagnostic.code = 'missing-source';
      const context = { diagnostics: [diagnostic], only: undefined } as unknown as vscode.CodeActionContext;
      const { token } = new vscode.CancellationTokenSource();
      const actions = await provider('CodeActionsProvider').provideCodeActions(
        document.forVscode(),
        range,
        context,
        token,
      );
      const titles = (actions ?? []).map(({ title }) => title);
      assert.deepEqual(
        titles,
        expected.map((file) => `Change the link to “${file}”`),
      );
    });
  }
});
