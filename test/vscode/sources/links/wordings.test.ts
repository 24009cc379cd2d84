import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { linksIn } from '../../../../src/language';
import { diagnosticAt } from '../../../../src/vscode/checks/diagnostics';
import { SourceFiles } from '../../../../src/vscode/sources/files';
import { registerDocumentLinks } from '../../../../src/vscode/sources/links/documentLinks';
import { registerMissingFileFixes } from '../../../../src/vscode/sources/links/missingFile';
import { linkProblem } from '../../../../src/vscode/sources/links/problem';
import { rangeInText } from '../../../../src/vscode/workspace/positions';
import { Document, fake } from '../../fake';
import { emptied, provider } from '../../harness';

/** Each row: what became of the source, its text, the file's name by now, what is said, and what is offered. */
const rows: readonly (readonly [what: string, text: string, name: string, said: string, offered: readonly string[]])[] =
  [
    ['nothing', 'They resolved to burn them all at once.', 'a.md', '', []],
    [
      'a word was changed',
      'They resolved to burn them all att once.',
      'a.md',
      '',
      ['Update the link to the current words'],
    ],
    [
      'words were moved',
      'They resolved to burn all of them at once.',
      'a.md',
      'information: These words are no longer found in “a.md”; nearest: “resolved to burn all of them”.',
      ['Take the nearest words: “resolved to burn all of them”'],
    ],
    [
      'the words are gone, and others are a little like them',
      'They were determined to burn the ships there and then, all at one time.',
      'a.md',
      'information: These words are no longer found in “a.md”.',
      ['Link to the whole file'],
    ],
    [
      'the words are gone',
      'Nothing of the kind was ever said by anybody.',
      'a.md',
      'information: These words are no longer found in “a.md”.',
      ['Link to the whole file'],
    ],
    [
      'the text is empty',
      '',
      'a.md',
      'information: These words are no longer found in “a.md”.',
      ['Link to the whole file'],
    ],
    [
      'the words are there twice',
      'They resolved to burn them all at once. Who resolved to burn them all at once?',
      'a.md',
      'information: These words appear more than once in “a.md”.',
      ['Choose the passage...'],
    ],
    [
      'the file was moved',
      'They resolved to burn them all at once.',
      'old/a.md',
      'warning: The file “a.md” does not exist.',
      ['Change the link to “old/a.md”'],
    ],
    [
      'the file was renamed to something else',
      'They resolved to burn them all at once.',
      'zz-collection.md',
      'warning: The file “a.md” does not exist.',
      [],
    ],
  ];

suite('A link whose source has changed', () => {
  emptied();
  for (const [what, source, name, said, offered] of rows) {
    test(`${what}: it is said, and what can be done is offered`, async () => {
      const sources = new SourceFiles(vscode.Uri.parse('file:///extension'));
      fake.files.set(`file:///essays/${name}`, source);
      const text = 'See [p. 3](a.md#:~:text=resolved%20to%20burn%20them%20all%20at%20once).';
      const document = new Document('file:///essays/essay.md', text).open();
      const [link] = linksIn(text);
      assert.ok(link);
      const { destination, target: span } = link;
      const problem = await linkProblem({ uri: document.uri.toString(), destination, span, isField: false }, sources);
      const range = rangeInText(text, span);
      const diagnostics = problem ? [diagnosticAt(range, problem)] : [];
      assert.equal(problem ? `${problem.severity}: ${diagnostics[0]?.message ?? ''}` : '', said);
      const context = { diagnostics } as unknown as vscode.CodeActionContext;
      const { token } = new vscode.CancellationTokenSource();
      const titles: string[] = [];
      for (const register of [registerDocumentLinks, registerMissingFileFixes]) {
        register(sources);
        const found = await provider('CodeActionsProvider').provideCodeActions(document, range, context, token);
        titles.push(...(found ?? []).map((each) => each.title));
      }
      assert.deepEqual(titles, offered);
    });
  }
});
