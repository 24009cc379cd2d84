import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { Diagnostic } from '../../../src/language';
import { IgnoreFiles } from '../../../src/vscode/checks/ignoreFiles';
import { type ProblemCollection, Problems } from '../../../src/vscode/checks/problems';
import { DocumentChecks } from '../../../src/vscode/checks/documentChecks';
import { Document, fake } from '../fake';
import { emptied, eventually, pause } from '../harness';

suite('Checks of open documents', () => {
  emptied();
  let collection: ProblemCollection;
  setup(async () => {
    const ignores = new IgnoreFiles();
    await ignores.load();
    collection = new Problems(ignores).collection('test');
  });
  const problem = (words: string): Diagnostic => ({
    start: 0,
    end: 1,
    severity: 'warning',
    code: 'empty-field',
    args: [words],
  });
  const shown = (document: Document): (string | undefined)[] | undefined =>
    fake.diagnostics.get(`test ${document.uri.toString()}`)?.map(({ message }) => /“(.*)”/.exec(message)?.[1]);
  const check = (document: vscode.TextDocument): Diagnostic[] => {
    if (document.getText().includes('BOOM')) throw new Error('the check failed');
    return [problem(document.getText())];
  };
  const open = (name: string, text: string): Document => {
    const document = new Document(`file:///essays/${name}`, text);
    document.open();
    return document;
  };

  test('an error in a check affects only its own document', async () => {
    const checks = new DocumentChecks(collection, 0, check);
    const [bad, good] = [open('bad.md', 'BOOM'), open('good.md', 'fine')];
    for (const document of [bad, good]) checks.checkSoon(document.forVscode());
    await eventually(() => assert.deepEqual(shown(good), ['fine']));
    assert.equal(shown(bad), undefined);
    assert.match(fake.said.join(), /the check failed/);
    checks.dispose();
  });

  test('the result of a check is not shown after a later edit', async () => {
    const essay = open('a.md', 'one');
    const checks = new DocumentChecks(collection, 0, async (document) => {
      const found = check(document);
      await pause(5);
      return found;
    });
    checks.checkSoon(essay.forVscode());
    await pause(3);
    essay.replace('one', 'two');
    checks.checkSoon(essay.forVscode());
    await eventually(() => assert.deepEqual(shown(essay), ['two']));
    checks.dispose();
  });

  test('a document whose check was interrupted by another one is checked after it', async () => {
    const [first, second] = [open('a.md', 'one'), open('b.md', 'two')];
    const checks = new DocumentChecks(collection, 0, async (document) => {
      await pause(5);
      return check(document);
    });
    checks.checkSoon(first.forVscode());
    await pause(3);
    checks.checkSoon(second.forVscode());
    await eventually(() => assert.deepEqual([shown(first), shown(second)], [['one'], ['two']]));
    checks.dispose();
  });

  test('undefined keeps what was shown', async () => {
    let isKnown = true;
    const essay = open('a.md', 'one');
    const checks = new DocumentChecks(collection, 0, (document) => (isKnown ? check(document) : undefined));
    checks.checkSoon(essay.forVscode());
    await eventually(() => assert.deepEqual(shown(essay), ['one']));
    isKnown = false;
    checks.checkSoon(essay.forVscode());
    await pause(10);
    assert.deepEqual(shown(essay), ['one']);
    checks.dispose();
  });

  test('a closed document has none', async () => {
    const essay = open('a.md', 'one');
    const checks = new DocumentChecks(collection, 0, check);
    checks.checkSoon(essay.forVscode());
    await eventually(() => assert.deepEqual(shown(essay), ['one']));
    essay.close();
    assert.equal(shown(essay), undefined);
    checks.dispose();
  });
});
