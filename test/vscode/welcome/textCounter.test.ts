import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { EssayInFront } from '../../../src/vscode/essay/essayInFront';
import { registerContextKeys } from '../../../src/vscode/welcome/contextKeys';
import { registerStatusBar } from '../../../src/vscode/welcome/statusBar';
import { TextCounter } from '../../../src/vscode/welcome/textCounter';
import { answerWith, eventually, hurry, openWithCursor, withGlossary } from '../harness';
import { Document, fake, Range, Uri } from '../fake';

const extension = vscode.Uri.parse('file:///annalist');

/** Puts a text in front, as a click on its tab does. */
function activate(document: vscode.TextDocument | undefined): void {
  fake.editor = document && { document, selection: new Range(0, 0, 0, 0) as unknown as vscode.Range };
  fake.didActivate.fire(fake.editor);
}

suite('The text in front', () => {
  hurry();
  const { store, glossaries } = withGlossary('# Names\n\n## Lübeck\n\nA town.\n');
  let registered: vscode.Disposable;
  setup(() => {
    const front = new EssayInFront(glossaries);
    const counter = new TextCounter(store, front);
    registered = vscode.Disposable.from(
      front,
      counter,
      registerStatusBar(counter),
      registerContextKeys(extension, front, counter, glossaries),
    );
  });
  teardown(() => {
    registered.dispose();
    activate(undefined);
  });

  const essayIs = (state: string): Promise<void> =>
    eventually(() => assert.equal(fake.contextKeys.get('annalist.essay'), state));
  const bar = (): string | undefined => (fake.statusBar?.isShown ? fake.statusBar.text : undefined);
  const barSays = (text: string | undefined): Promise<void> => eventually(() => assert.equal(bar(), text));

  for (const [rule, text, state, counts] of [
    ['no dates', 'Lübeck lies on the Trave.', 'noDates', '1 name · 0 dates'],
    ['days without a year', 'On 3 May we left. On 5 May we came.', 'noYear', '0 names · 2 dates without a year'],
    ['one day without a year', 'On 3 May we left.', 'noYear', '0 names · 1 date without a year'],
    ['dates', 'Lübeck in 1361, and in 1370.', 'dates', '1 name · 2 dates'],
    ['some without a year', 'On 3 May we left. In 1361 war came.', 'dates', '0 names · 1 date'],
  ] as const) {
    test(`${rule}: the key of the welcome texts, and the status bar`, async () => {
      activate((await openWithCursor(store, `$${text}`)).document);
      await essayIs(state);
      await barSays(counts);
    });
  }

  test('before any text: nothing is counted', () => {
    assert.equal(fake.contextKeys.get('annalist.essay'), 'noText');
    assert.equal(bar(), undefined);
  });

  test('an edit is counted', async () => {
    const { document } = await openWithCursor(store, '$In 1361.');
    activate(document);
    await barSays('0 names · 1 date');
    (document as unknown as Document).replace('1361', '1361 and 1370');
    await barSays('0 names · 2 dates');
  });

  test('a picture in front hides the counts, and the views keep their essay', async () => {
    activate((await openWithCursor(store, '$In 1361.')).document);
    await barSays('0 names · 1 date');
    activate(undefined);
    await barSays(undefined);
    assert.equal(fake.contextKeys.get('annalist.essay'), 'dates');
  });

  test('once the essay is closed, there is no text', async () => {
    const { document } = await openWithCursor(store, '$In 1361.');
    activate(document);
    await essayIs('dates');
    activate(undefined);
    (document as unknown as Document).close();
    await essayIs('noText');
  });

  test('program text is not counted', async () => {
    activate(new Document('file:///essays/a.ts', 'In 1361.', 'typescript').open());
    await barSays(undefined);
    assert.equal(fake.contextKeys.get('annalist.essay'), 'noText');
  });

  test('an own essay is told from the sample', async () => {
    activate((await openWithCursor(store, '$In 1361.', 'file:///annalist/media/sample/great-leap.md')).document);
    await essayIs('dates');
    assert.equal(fake.contextKeys.get('annalist.hasOwnEssay'), undefined);
    activate((await openWithCursor(store, '$In 1361.')).document);
    assert.equal(fake.contextKeys.get('annalist.hasOwnEssay'), true);
  });

  test('a glossary of the writer is known', () => {
    assert.equal(fake.contextKeys.get('annalist.hasOwnGlossary'), true);
  });

  test('problems of Annalist count, its hints and those of others do not', async () => {
    const { document } = await openWithCursor(store, '$In 1361.');
    activate(document);
    await barSays('0 names · 1 date');
    const { Hint, Warning } = vscode.DiagnosticSeverity;
    const problem = (source: string, severity = Warning): vscode.Diagnostic =>
      Object.assign(new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), 'any'), { source, severity });
    const found = [problem('Annalist'), problem('Annalist', Hint), problem('markdownlint')];
    fake.diagnostics.set(`any ${document.uri.toString()}`, found);
    fake.didDiagnose.fire({ uris: [Uri.parse(document.uri.toString())] });
    assert.equal(bar(), '0 names · 1 date · 1 problem');
  });

  test('the tooltip leads to each view', async () => {
    activate((await openWithCursor(store, '$On 3 May we left.')).document);
    await barSays('0 names · 1 date without a year');
    const tooltip = fake.statusBar?.tooltip?.value ?? '';
    for (const command of ['glossary.focus', 'timeline.focus', 'events.focus', 'setYearOfText'])
      assert.ok(tooltip.includes(`(command:annalist.${command}?`), command);
  });

  test('a click asks for the view, and opens it', async () => {
    activate((await openWithCursor(store, '$In 1361.')).document);
    await barSays('0 names · 1 date');
    answerWith(1);
    await fake.commands.get('_annalist.showCounts')?.();
    assert.deepEqual(fake.ran, [['annalist.timeline.focus']]);
  });
});
