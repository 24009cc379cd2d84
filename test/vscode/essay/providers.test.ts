import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { essayDiagnostics } from '../../../src/language';
import type { BibliographyFiles } from '../../../src/vscode/bibliography/files';
import type { AnnotationStore } from '../../../src/vscode/essay/annotationStore';
import { registerCompletion } from '../../../src/vscode/essay/completion';
import { registerQuickFixes } from '../../../src/vscode/essay/quickFixes';
import { registerHover } from '../../../src/vscode/essay/hover';
import { registerNavigation } from '../../../src/vscode/essay/navigation';
import { registerNameQuickFixes } from '../../../src/vscode/names/quickFixes';
import { toDiagnostics } from '../../../src/vscode/ui/diagnostics';
import { SourceFiles } from '../../../src/vscode/sources/files';
import { emptied, openWithCursor, provider, withGlossary } from '../harness';

const glossary = `## Wat Tyler

- Kind: person
- Also: Tyler
- Died: 1381-06-15
- Source: [Letters](../letters.md#:~:text=to%20the%20king)

He *led* the revolt.

## John Ball

- Kind: person
- Died: 1381

A priest.

## John Ball

- Kind: person
- Born: 1861

A rower.
`;

suite('In an essay', () => {
  emptied();
  const sources = new SourceFiles(vscode.Uri.parse('file:///extension'));
  const bibliographies = {} as unknown as BibliographyFiles;
  let store: AnnotationStore;
  let glossaries: ReturnType<typeof withGlossary>['glossaries'];
  setup(() => ({ store, glossaries } = withGlossary(glossary)));
  teardown(() => store.dispose());
  const { token } = new vscode.CancellationTokenSource();

  async function hover(marked: string): Promise<string> {
    registerHover(store, sources, bibliographies);
    const { document, position } = await openWithCursor(store, marked);
    const found = await provider('HoverProvider').provideHover(document, position, token);
    return ((found?.contents ?? []) as vscode.MarkdownString[]).map(({ value }) => value).join('\n\n');
  }

  for (const [rule, marked, expected] of [
    ['a name shows its entry', 'Wat T$yler fell.', /\*\*Wat Tyler\*\* — \*person\*/],
    ['and its definition, as the glossary has it', 'Wat T$yler fell.', /He \*led\* the revolt\./],
    ['and its sources', 'Wat T$yler fell.', /Sources: \[Letters\]\(command:annalist\.goToSource/],
    ['and how often it is mentioned', 'Wat T$yler rose. Tyler fell.', /2 mentions here/],
    ['a date shows its value', 'In J$une 1381 they rose.', /June 1381\*\* — `1381-06`/],
    ['an inferred date shows where it comes from', 'In May 1381 they rose. In J$une they fell.', /From \[May 1381\]/],
    ['a name of several entries shows them all', 'J$ohn Ball spoke.', /“John Ball” may mean:.*\n.*\n.*John Ball/],
    ['nothing elsewhere', 'They r$ose.', /^$/],
  ] as const) {
    test(`hover: ${rule}`, async () => assert.match(await hover(marked), expected));
  }

  async function titles(
    register: (store: AnnotationStore) => unknown,
    marked: string,
    uri?: string,
  ): Promise<string[]> {
    register(store);
    const { document, position } = await openWithCursor(store, marked, uri);
    const range = new vscode.Range(position, position);
    const context = { diagnostics: [] } as unknown as vscode.CodeActionContext;
    const found = await provider('CodeActionsProvider').provideCodeActions(...[document, range, context, token]);
    return (found ?? []).map(({ title }) => title);
  }

  test('a date can be set, or is not a date', async () => {
    assert.deepEqual(await titles(registerQuickFixes, 'In J$une 1381.'), [
      'Set the date of “June 1381”...',
      '“June 1381” is not a date',
    ]);
    assert.deepEqual(await titles(registerQuickFixes, 'W$at Tyler.', 'file:///essays/b.md'), []);
  });

  test('the year of three digits in a correction is written as EDTF', async () => {
    registerQuickFixes(store);
    const { document, position } = await openWithCursor(store, 'In J$une<!-- date: 742 --> he came.');
    const annotated = store.get(document);
    assert.ok(annotated);
    const diagnostics = toDiagnostics(document.getText(), essayDiagnostics(annotated, store.service.catalog));
    const range = new vscode.Range(position, position);
    const context = { diagnostics } as unknown as vscode.CodeActionContext;
    const found = await provider('CodeActionsProvider').provideCodeActions(...[document, range, context, token]);
    const fix = (found ?? []).find((each): each is vscode.CodeAction => each.title === 'Write “0742”');
    assert.ok(fix?.edit && fix.isPreferred);
    assert.deepEqual(fix.diagnostics, diagnostics);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), 'In June<!-- date: 0742 --> he came.');
  });

  test('a name of several entries can be set to each of them, or to none', async () => {
    assert.deepEqual(await titles(registerNameQuickFixes, 'J$ohn Ball spoke.'), [
      '“John Ball” means John Ball',
      '“John Ball” means John Ball',
      'Do not treat “John Ball” as a name here',
    ]);
  });

  test('a name of one entry has no lightbulb, unless it is selected', async () => {
    assert.deepEqual(await titles(registerNameQuickFixes, 'Wat T$yler spoke.'), []);
    registerNameQuickFixes(store);
    const { document } = await openWithCursor(store, '$Wat Tyler fell.', 'file:///essays/d.md');
    const context = { diagnostics: [] } as unknown as vscode.CodeActionContext;
    const range = new vscode.Range(0, 0, 0, 9);
    const found = await provider('CodeActionsProvider').provideCodeActions(document, range, context, token);
    assert.deepEqual(
      found?.map(({ title }) => title),
      ['Do not treat “Wat Tyler” as a name here'],
    );
  });

  test('not in plain text, which has no comments', async () => {
    assert.deepEqual(await titles(registerNameQuickFixes, 'J$ohn Ball spoke.', 'file:///essays/a.txt'), []);
  });

  test('every mention of the name at the cursor is highlighted', async () => {
    registerNavigation(store, sources, bibliographies);
    const { document, position } = await openWithCursor(store, 'Wat T$yler rose. In 1381 Tyler fell.');
    const highlights = await provider('DocumentHighlightProvider').provideDocumentHighlights(document, position, token);
    assert.deepEqual(
      highlights?.map(({ range }) => document.getText(range)),
      ['Wat Tyler', 'Tyler'],
    );
  });

  test('names are completed, and details are added on selection', async () => {
    registerCompletion(store, glossaries);
    const { document, position } = await openWithCursor(store, 'Then Wat T$');
    const completion = provider('CompletionItemProvider');
    const context = {} as unknown as vscode.CompletionContext;
    const list = await completion.provideCompletionItems(document, position, token, context);
    const [first] = (list as vscode.CompletionList).items;
    assert.equal(first?.insertText, 'Wat Tyler');
    assert.equal(first.documentation, undefined);
    const resolved = await completion.resolveCompletionItem?.(first, token);
    assert.match(resolved?.detail ?? '', /^person · /);
    assert.equal((resolved?.documentation as vscode.MarkdownString).isTrusted, undefined);
  });
});
