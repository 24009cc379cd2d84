import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { essayDiagnostics } from '../../../src/language';
import { BibliographyFiles } from '../../../src/vscode/bibliography/files';
import type { AnnotationStore } from '../../../src/vscode/essay/annotationStore';
import { registerCompletion } from '../../../src/vscode/essay/completion';
import { registerQuickFixes } from '../../../src/vscode/essay/quickFixes';
import { OfferedDates } from '../../../src/vscode/essay/offeredDates';
import { registerHover } from '../../../src/vscode/essay/hover';
import { dateAt, registerSetDate } from '../../../src/vscode/essay/setDate';
import { registerYearOfText } from '../../../src/vscode/essay/yearOfText';
import { registerNavigation } from '../../../src/vscode/essay/navigation';
import type { GlossaryFiles } from '../../../src/vscode/glossary/files';
import { QuietEdits } from '../../../src/vscode/ui/quietEdits';
import { registerNameQuickFixes } from '../../../src/vscode/names/quickFixes';
import { diagnosticAt } from '../../../src/vscode/checks/diagnostics';
import { rangeInText } from '../../../src/vscode/workspace/positions';
import { SourceFiles } from '../../../src/vscode/sources/files';
import { Document, fake } from '../fake';
import { emptied, openWithCursor, provider, withGlossary } from '../harness';

const glossary = `## Wat Tyler

- Kind: person
- Also: Tyler
- Died: 1381-06-15
- Source: [Letters](../letters.md#:~:text=to%20the%20king)
- Link: <https://www.example.org/wiki/Tyler>

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
  const bibliographies = new BibliographyFiles();
  let store: AnnotationStore;
  let glossaries: ReturnType<typeof withGlossary>['glossaries'];
  let edits: QuietEdits;
  setup(() => {
    ({ store, glossaries } = withGlossary(glossary));
    edits = new QuietEdits();
  });
  teardown(() => {
    store.dispose();
    edits.dispose();
  });
  const { token } = new vscode.CancellationTokenSource();

  async function hover(marked: string, uri?: string): Promise<string> {
    registerHover({ store, sources, bibliographies, offeredDates: new OfferedDates() });
    const { document, position } = await openWithCursor(store, marked, uri);
    const found = await provider('HoverProvider').provideHover(document, position, token);
    return ((found?.contents ?? []) as vscode.MarkdownString[]).map(({ value }) => value).join('\n\n');
  }

  for (const [rule, marked, expected] of [
    ['a name shows its entry', 'Wat T$yler fell.', /\*\*Wat Tyler\*\* — \*person\*/],
    ['and its definition, as the glossary has it', 'Wat T$yler fell.', /He \*led\* the revolt\./],
    ['and its sources', 'Wat T$yler fell.', /Sources: \[Letters\]\(command:annalist\.goToSource/],
    ['and the web, by its site', 'Wat T$yler fell.', /\[example\\\.org\]\(https:\/\/www\.example\.org\/wiki\/Tyler\)/],
    ['and how often it is mentioned', 'Wat T$yler rose. Tyler fell.', /Next of 2 mentions/],
    [
      'a date shows its value',
      'In J$une 1381 they rose.',
      /\*\*June 1381\*\* +\[\$\(copy\)\]\(command:_annalist\.copyText.* "Copy 1381-06 \(EDTF\)"\)/,
    ],
    [
      'an inferred date shows where it comes from',
      'In May 1381 they rose. In J$une they fell.',
      /Inferred from \[May 1381\]/,
    ],
    ['a name of several entries shows them all', 'J$ohn Ball spoke.', /“John Ball” may mean:.*\n.*\n.*John Ball/],
    ['nothing elsewhere', 'They r$ose.', /^$/],
  ] as const) {
    test(`hover: ${rule}`, async () => assert.match(await hover(marked), expected));
  }

  async function titles(
    register: (store: AnnotationStore, glossaries: GlossaryFiles, edits: QuietEdits) => unknown,
    marked: string,
    { uri, isAsked = true }: { readonly uri?: string; readonly isAsked?: boolean } = {},
  ): Promise<string[]> {
    register(store, glossaries, edits);
    const { document, position } = await openWithCursor(store, marked, uri);
    const range = new vscode.Range(position, position);
    const { Automatic, Invoke } = vscode.CodeActionTriggerKind;
    const triggerKind = isAsked ? Invoke : Automatic;
    const context = { diagnostics: [], triggerKind } as unknown as vscode.CodeActionContext;
    const found = await provider('CodeActionsProvider').provideCodeActions(...[document, range, context, token]);
    return (found ?? []).map(({ title }) => title);
  }

  test('a date can be set, or is not a date', async () => {
    assert.deepEqual(await titles(registerQuickFixes, 'In J$une 1381.'), [
      'Set the date of “June 1381”...',
      'Do not treat “June 1381” as a date here',
    ]);
    assert.deepEqual(await titles(registerQuickFixes, 'W$at Tyler.', { uri: 'file:///essays/b.md' }), []);
  });

  for (const [rule, typed, text, said] of [
    ['words', 'autumn 1381', 'In June<!-- date: 1381-23 --> they fell.', /Understood as autumn 1381 \(1381-23\)/],
    ['EDTF', '1381-06', 'In June<!-- date: 1381-06 --> they fell.', /Understood as June 1381/],
    [
      'one of two years',
      '[1381,1382]',
      'In June<!-- date: [1381,1382] --> they fell.',
      /Understood as 1381 or 1382 \(/,
    ],
    ['a year before 1000', '742', 'In June<!-- date: 0742 --> they fell.', /Understood as AD 742 \(0742\)/],
    ['not what has no year', 'in June', 'In June they fell.', /not understood as a date with a year/],
    ['not other words', 'long ago', 'In June they fell.', /not understood as a date with a year/],
  ] as const) {
    test(`Set Date reads ${rule}`, async () => {
      registerSetDate(store, new OfferedDates());
      const { document, position } = await openWithCursor(store, 'In J$une they fell.');
      fake.editor = { document, selection: { active: position } as unknown as vscode.Range };
      fake.typed = typed;
      await fake.commands.get('annalist.setDate')?.();
      assert.equal(document.getText(), text);
      assert.match(fake.said.at(-1) ?? '', said);
    });
  }

  test('a text that comes with Annalist is never corrected, and its hovers offer no correction', async () => {
    registerSetDate(store, new OfferedDates());
    registerYearOfText();
    const { document, position } = await openWithCursor(store, 'In J$une 1381 they fell.', 'annalist:/media/a.md');
    fake.editor = { document, selection: { active: position } as unknown as vscode.Range };
    for (const command of ['setDate', 'notADate', 'setYearOfText']) await fake.commands.get(`annalist.${command}`)?.();
    assert.equal(document.getText(), 'In June 1381 they fell.');
    assert.deepEqual(new Set(fake.said), new Set(['This text is read-only.']));
    assert.match(await hover('In J$une 1381 they rose.', 'file:///essays/b.md'), /notADate/);
    assert.doesNotMatch(await hover('In J$une 1381 they rose.', 'annalist:/media/b.md'), /notADate/);
  });

  suite('a link of a hover', () => {
    async function offer(): Promise<{ document: vscode.TextDocument; token: string }> {
      const offered = new OfferedDates();
      registerSetDate(store, offered);
      const { document, position } = await openWithCursor(store, 'In J$une they fell. In June they rose.');
      const date = dateAt(store, document, position);
      assert.ok(date);
      return { document, token: offered.offer(document, date) };
    }

    test('corrects the date of that hover, wherever the cursor is', async () => {
      const { document, token } = await offer();
      await fake.commands.get('annalist.notADate')?.(token);
      assert.equal(document.getText(), 'In June<!-- date: none --> they fell. In June they rose.');
    });

    test('corrects nothing when the words have moved, or were never offered', async () => {
      const { document, token } = await offer();
      await fake.commands.get('annalist.notADate')?.('a token of somebody else');
      (document as unknown as { replaceAt: Document['replaceAt'] }).replaceAt(0, 2, 'During');
      await fake.commands.get('annalist.notADate')?.(token);
      assert.equal(document.getText(), 'During June they fell. In June they rose.');
    });
  });

  test('the year of three digits in a correction is written as EDTF', async () => {
    registerQuickFixes(store);
    const { document, position } = await openWithCursor(store, 'In J$une<!-- date: 742 --> he came.');
    const annotated = store.get(document);
    assert.ok(annotated);
    const diagnostics = essayDiagnostics(annotated, store.service.catalog).map((each) =>
      diagnosticAt(rangeInText(document.getText(), each), each),
    );
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

  for (const [rule, register, marked, isAsked, count] of [
    ['a date', registerQuickFixes, 'In J$une 1381.', false, 0],
    ['a date, when asked', registerQuickFixes, 'In J$une 1381.', true, 2],
    ['a name of one entry', registerNameQuickFixes, 'Wat T$yler spoke.', false, 0],
    ['a name of one entry, when asked', registerNameQuickFixes, 'Wat T$yler spoke.', true, 1],
    ['a name that may mean two entries', registerNameQuickFixes, 'J$ohn Ball spoke.', false, 3],
  ] as const) {
    test(`lightbulbs: ${rule} offers ${count} actions`, async () => {
      assert.equal((await titles(register, marked, { isAsked })).length, count);
    });
  }

  test('a name that is selected can be left alone', async () => {
    registerNameQuickFixes(store, glossaries, edits);
    const { document } = await openWithCursor(store, '$Wat Tyler fell.', 'file:///essays/d.md');
    const context = { diagnostics: [] } as unknown as vscode.CodeActionContext;
    const range = new vscode.Range(0, 0, 0, 9);
    const found = await provider('CodeActionsProvider').provideCodeActions(document, range, context, token);
    assert.deepEqual(
      found?.map(({ title }) => title),
      ['Do not treat “Wat Tyler” as a name here'],
    );
  });

  test('texts that come with Annalist cannot be edited: nothing is offered', async () => {
    const uri = 'annalist:/media/a.md';
    assert.deepEqual(await titles(registerQuickFixes, 'In J$une 1381.', { uri }), []);
    assert.deepEqual(await titles(registerNameQuickFixes, 'J$ohn Ball spoke.', { uri: `${uri}.md` }), []);
  });

  test('a misspelt name is changed, or is right and becomes an alias', async () => {
    registerNameQuickFixes(store, glossaries, edits);
    const { document } = await openWithCursor(store, '$Wat Tyller fell.', 'file:///essays/e.md');
    const annotated = store.get(document);
    assert.ok(annotated);
    const [problem] = essayDiagnostics(annotated, store.service.catalog);
    assert.ok(problem);
    const diagnostic = diagnosticAt(rangeInText(document.getText(), problem), problem);
    const context = { diagnostics: [diagnostic] } as unknown as vscode.CodeActionContext;
    const range = new vscode.Range(0, 5, 0, 5);
    const found = await provider('CodeActionsProvider').provideCodeActions(document, range, context, token);
    const fixes = (found ?? []) as vscode.CodeAction[];
    assert.deepEqual(
      fixes.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['Change to “Wat Tyler”', true],
        ['“Wat Tyller” is right: add it as an alias of “Wat Tyler”', undefined],
      ],
    );
    const file = new Document('file:///essays/glossary/a.md', glossary);
    file.open();
    const { command } = fixes[1] ?? {};
    await fake.commands.get(command?.command ?? '')?.(...((command?.arguments ?? []) as unknown[]));
    assert.match(file.getText(), /^- Also: Tyler, Wat Tyller$/m);
    assert.equal(fake.statusBar?.text, '$(check) “Wat Tyller” is now an alias of “Wat Tyler”  $(discard) Undo');
    await fake.commands.get('annalist.undoAddition')?.();
    assert.equal(file.getText(), glossary);
  });

  test('not in plain text, which has no comments', async () => {
    assert.deepEqual(await titles(registerNameQuickFixes, 'J$ohn Ball spoke.', { uri: 'file:///essays/a.txt' }), []);
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
