import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Diagnostic } from '../../../src/language';
import { registerAnswers } from '../../../src/vscode/checks/answers';
import { codeOf, diagnosticAt } from '../../../src/vscode/checks/diagnostics';
import { IgnoreFiles } from '../../../src/vscode/checks/ignoreFiles';
import { type ProblemCollection, Problems } from '../../../src/vscode/checks/problems';
import { QuietEdits } from '../../../src/vscode/ui/quietEdits';
import { Document, fake } from '../fake';
import { emptied, eventually, provider } from '../harness';

const listUri = 'file:///essays/.annalist.json';
const list = (...ignores: readonly object[]): string => JSON.stringify({ ignore: ignores });

suite('Problems and their answers', () => {
  emptied();
  let edits: QuietEdits;
  let ignores: IgnoreFiles;
  let problems: Problems;
  let collection: ProblemCollection;
  const glossary = 'file:///essays/glossary/a.md';

  async function start(): Promise<void> {
    edits = new QuietEdits();
    ignores = new IgnoreFiles();
    problems = new Problems(ignores);
    collection = problems.collection('test');
    registerAnswers(ignores, { has: (uri) => uri.toString() === glossary }, edits);
    await ignores.load();
  }
  setup(start);
  teardown(() => {
    edits.dispose();
    problems.dispose();
    ignores.dispose();
  });

  const misspelt = (text: string, words: string): Diagnostic => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    return { ...span, severity: 'information', code: 'misspelt-name', args: [words, 'x'] };
  };
  const { uri: essayUri } = new Document('file:///essays/a.md', '');
  const shown = (uri = essayUri as unknown as vscode.Uri): unknown =>
    fake.diagnostics.get(`test ${uri.toString()}`)?.map((each) => [codeOf(each), each.severity]);
  const text = 'Then Besarion came.';
  const setProblems = (written = text, uri = essayUri as unknown as vscode.Uri): void =>
    collection.set(uri, written, [misspelt(written, 'Besarion')]);
  const { Error: error, Hint, Information } = vscode.DiagnosticSeverity;
  const configure = (kind: string, level: unknown): void => {
    fake.settings.set(`checks.${kind}`, level);
    fake.didConfigure.fire({ affectsConfiguration: (name) => name === 'annalist.checks' });
  };

  for (const [rule, kind, level, expected] of [
    ['its own level by default', 'spelling', 'default', [['misspelt-name', Information]]],
    ['the level of its kind', 'spelling', 'error', [['misspelt-name', error]]],
    ['a hint', 'spelling', 'hint', [['misspelt-name', Hint]]],
    ['not at all', 'spelling', 'off', []],
    ['its own level where the setting is of another kind', 'dates', 'off', [['misspelt-name', Information]]],
    ['its own level where the setting is not a level', 'spelling', ['off'], [['misspelt-name', Information]]],
  ] as const) {
    test(`a problem is shown: ${rule}`, () => {
      setProblems();
      configure(kind, level);
      assert.deepEqual(shown(), expected);
      configure(kind, undefined);
      assert.deepEqual(shown(), [['misspelt-name', Information]], 'taken back');
    });
  }

  test('a code links to its explanation', () => {
    setProblems();
    const [{ code } = {}] = fake.diagnostics.get(`test ${essayUri.toString()}`) ?? [];
    assert.equal(typeof code === 'object' && code.target.toString(), 'annalist:/docs/checks/misspelt-name.md');
  });

  for (const [rule, file, count] of [
    ['its words', list({ check: 'misspelt-name', words: 'Besarion' }), 0],
    ['other words', list({ check: 'misspelt-name', words: 'Tylr' }), 1],
    ['its file', list({ check: 'misspelt-name', file: 'a.md' }), 0],
    ['another file', list({ check: 'misspelt-name', file: 'b.md' }), 1],
    ['a broken list', '{ "ignore": ', 1],
  ] as const) {
    test(`a new window reads the committed list: ${rule}, ${count} shown`, async () => {
      fake.files.set(listUri, file);
      await start();
      setProblems();
      assert.equal((shown() as unknown[]).length, count);
    });
  }

  test('nothing is shown before the list is read', async () => {
    fake.files.set(listUri, list({ check: 'misspelt-name' }));
    ignores = new IgnoreFiles();
    collection = new Problems(ignores).collection('test');
    setProblems();
    assert.equal(shown(), undefined);
    await ignores.load();
    assert.deepEqual(shown(), []);
  });

  test('an edit of the open list counts before it is saved', async () => {
    setProblems();
    const open = new Document(listUri, '{}', 'json');
    open.open();
    open.replace('{}', list({ check: 'misspelt-name' }));
    await eventually(() => assert.deepEqual(shown(), []));
  });

  test('a comment answers a problem', () => {
    setProblems('Then Besarion<!-- ignore: misspelt-name --> came.');
    assert.deepEqual(shown(), []);
  });

  async function answers(
    uri: string,
    languageId = 'markdown',
    problem = misspelt(text, 'Besarion'),
  ): Promise<Map<string, vscode.CodeAction>> {
    const document = new Document(uri, text, languageId).open();
    const diagnostic = diagnosticAt(new vscode.Range(0, 5, 0, 13), problem);
    const context = { diagnostics: [diagnostic] } as unknown as vscode.CodeActionContext;
    const { token } = new vscode.CancellationTokenSource();
    const { range } = diagnostic;
    const found = await provider('CodeActionsProvider').provideCodeActions(document, range, context, token);
    return new Map(((found ?? []) as vscode.CodeAction[]).map((each) => [each.title, each]));
  }
  const run = async ({ command }: vscode.CodeAction): Promise<void> => {
    await fake.commands.get(command?.command ?? '')?.(...((command?.arguments ?? []) as unknown[]));
  };
  const [here, inFile] = ['Ignore “Besarion” here', 'Ignore “Besarion” in this file'];
  const everywhere = 'Ignore “Besarion” everywhere in this workspace';
  const settings = 'Change how such problems are shown...';

  for (const [rule, uri, languageId, expected] of [
    ['an essay', 'file:///essays/a.md', 'markdown', [here, everywhere, settings]],
    ['plain text, which has no comments', 'file:///essays/a.txt', 'plaintext', [inFile, everywhere, settings]],
    ['a glossary, whose fields have none', glossary, 'markdown', [inFile, everywhere, settings]],
    ['an essay outside the workspace', 'file:///other/a.md', 'markdown', [here, settings]],
    ['a text that comes with Annalist', 'annalist:/media/a.md', 'markdown', [settings]],
  ] as const) {
    test(`answers in ${rule}`, async () => assert.deepEqual([...(await answers(uri, languageId)).keys()], expected));
  }

  test('a comment that ignores nothing is not answered by another comment', async () => {
    const unused: Diagnostic = { start: 0, end: 1, severity: 'hint', code: 'unused-ignore', args: ['misspelt-name'] };
    assert.deepEqual([...(await answers('file:///essays/a.md', 'markdown', unused)).keys()], [settings]);
  });

  test('Ignore everywhere begins a list, and Undo takes it back', async () => {
    setProblems();
    const action = (await answers('file:///essays/a.md')).get(everywhere);
    assert.ok(action);
    await run(action);
    assert.match(String(fake.files.get(listUri)), /^\s*\{ "check": "misspelt-name", "words": "Besarion" \}$/m);
    assert.deepEqual(shown(), []);
    assert.match(
      fake.statusBar?.text ?? '',
      /“Besarion” is ignored everywhere in this workspace {2}\$\(discard\) Undo/,
    );
  });

  test('a list that is open is edited there, and Undo takes the entry out again', async () => {
    setProblems();
    const open = new Document(listUri, list({ check: 'read-as' }), 'json');
    open.open();
    const action = (await answers('file:///essays/a.md')).get(everywhere);
    assert.ok(action);
    await run(action);
    assert.match(open.getText(), /Besarion/);
    assert.deepEqual([shown(), open.isDirty], [[], false]);
    await fake.commands.get('annalist.undoAddition')?.();
    assert.equal(open.getText(), list({ check: 'read-as' }));
    await eventually(() => assert.deepEqual(shown(), [['misspelt-name', Information]]));
  });

  test('Ignore in this file concerns no other', async () => {
    const action = (await answers('file:///essays/a.txt', 'plaintext')).get(inFile);
    assert.ok(action);
    await run(action);
    setProblems();
    setProblems(text, vscode.Uri.parse('file:///essays/a.txt'));
    assert.deepEqual(
      [shown(), shown(vscode.Uri.parse('file:///essays/a.txt'))],
      [[['misspelt-name', Information]], []],
    );
  });

  test('a list that is not understood is left as it is, and the writer is told', async () => {
    fake.files.set(listUri, '{ "ignore": ');
    const action = (await answers('file:///essays/a.md')).get(everywhere);
    assert.ok(action);
    await run(action);
    assert.equal(fake.files.get(listUri), '{ "ignore": ');
    assert.match(fake.said.at(-1) ?? '', /Cannot add to “\.annalist\.json”/);
  });

  test('another extension cannot write the list', async () => {
    const folder = vscode.Uri.parse('file:///essays');
    await fake.commands.get('_annalist.ignore')?.('a key of its own', { folder, ignore: { check: 'read-as' } });
    assert.equal(fake.files.get(listUri), undefined);
  });
});
