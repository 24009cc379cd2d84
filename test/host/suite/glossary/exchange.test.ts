import * as vscode from 'vscode';
import { equal, excludes, includes, ok } from '../harness/assert';
import { nameOf, people } from '../../../language/glossary/exchange/people';
import { peopleForms, readDates } from '../../../language/glossary/exchange/peopleForms';
import { answer, takeFirst, turnAway } from '../harness/questions';
import { codeOf } from '../harness/problems';
import {
  closeAll,
  eventually,
  eventuallyEntry,
  exists,
  fileUri,
  openedBy,
  read,
  show,
  showAnnotated,
  surfaceForms,
} from '../harness/workspace';

const table = `Label,Kind,Also,Born,Definition
Simon Sudbury,person,"Sudbury, ""the Archbishop""",1316~,"Chancellor, killed on Tower Hill."
,person,,,A row without a name.
Smithfield,place,,May,A field.
`;

suite('Import and export', () => {
  const source = (): vscode.Uri => fileUri('lists/people.csv');
  const written = (): vscode.Uri => fileUri('glossary/people.md');
  const second = (): vscode.Uri => fileUri('glossary/people-2.md');

  setup(() => vscode.workspace.fs.writeFile(source(), new TextEncoder().encode(table)));
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await vscode.commands.executeCommand('notifications.clearAll');
    await closeAll();
    for (const uri of [source(), written(), second()]) if (await exists(uri)) await vscode.workspace.fs.delete(uri);
    await eventuallyEntry('Simon Sudbury', false);
  });

  const importTable = (): Thenable<void> =>
    vscode.commands.executeCommand('annalist.importGlossary', { uri: source().toString() });

  /** Imports the table and takes the first choice: to write a file with the first free name. */
  const importAndWrite = (): Promise<void> => answer(importTable(), takeFirst);

  test('an imported table becomes a glossary file, whose names are found in essays', async () => {
    const essay = await showAnnotated('essays/revolt.md');
    await importAndWrite();
    const text = await read(written());
    includes(
      text,
      '## Simon Sudbury\n\n- Kind: person\n- Also: Sudbury, "the Archbishop"\n- Born: 1316~\n\nChancellor,',
    );
    excludes(text, 'A row without a name');
    await eventually(() => equal(vscode.window.activeTextEditor?.document.uri.toString(), written().toString()));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(essay.uri, new vscode.Position(0, 0), 'Simon Sudbury fell.\n\n');
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    await eventually(async () => includes((await surfaceForms(essay, 'entity')).join(), 'Simon Sudbury'));
    await vscode.window.showTextDocument(essay);
  });

  test('problems of the table are underlined in the table, by line', async () => {
    await importAndWrite();
    const problems = vscode.languages.getDiagnostics(source());
    equal(
      problems.map((problem) => [problem.range.start.line, codeOf(problem)]),
      [
        [2, 'no-label'],
        [3, 'invalid-edtf'],
      ],
    );
  });

  test('a glossary of that name is updated, and what the writer wrote stays', async () => {
    await vscode.workspace.fs.writeFile(
      written(),
      new TextEncoder().encode('# Mine\n\n## Simon Sudbury\n\n- Born: 1315\n\nMy words.\n'),
    );
    await importAndWrite();
    const text = await read(written());
    includes(text, '# Mine\n\n## Simon Sudbury\n\n- Born: 1315\n');
    includes(text, 'My words.');
    includes(text, '## Smithfield');
    equal(await exists(second()), false);
  });

  test('columns that are not known are asked for', async () => {
    await vscode.workspace.fs.writeFile(source(), new TextEncoder().encode('Who,Rank\nSimon Sudbury,Archbishop\n'));
    await importAndWrite();
    includes(await read(written()), '## Simon Sudbury\n\n- Kind: concept\n\nRank: Archbishop\n');
  });

  test('the glossary is shown before anything is written; cancelling leaves nothing', async () => {
    const done = importTable();
    await eventually(() => {
      const document = vscode.window.activeTextEditor?.document;
      equal([document?.isUntitled, document?.languageId], [true, 'markdown']);
      includes(document?.getText() ?? '', '# people\n\n## Simon Sudbury\n');
    });
    await answer(done, turnAway);
    equal(await exists(written()), false);
    equal(
      vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled).map((document) => document.getText()),
      [],
    );
  });

  test('confirming writes what the preview shows, with the changes made in it', async () => {
    const done = importTable();
    await eventually(async () => {
      const document = vscode.window.activeTextEditor?.document;
      ok(document?.isUntitled, 'no preview');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, new vscode.Position(0, 0), '<!-- checked -->\n');
      ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    });
    await answer(done, takeFirst);
    includes(await read(written()), '<!-- checked -->\n# people\n');
  });

  test('a file without an entry writes nothing and is opened', async () => {
    await vscode.workspace.fs.writeFile(source(), new TextEncoder().encode(''));
    await importAndWrite();
    equal(await exists(written()), false);
    await eventually(() => equal(vscode.window.activeTextEditor?.document.uri.toString(), source().toString()));
    equal(vscode.languages.getDiagnostics(source()).map(codeOf), ['no-header']);
  });

  test('five hundred people with their dates in each form', async () => {
    for (const { form, name, content, dates } of peopleForms) {
      // A folder of its own: VS Code may still know the text that another test had in `lists/people.csv`.
      const uri = fileUri(`lists/forms/${name}`);
      const files = typeof content === 'string' ? [{ name: '', text: content }] : content;
      await Promise.all(
        files.map((file) =>
          vscode.workspace.fs.writeFile(vscode.Uri.joinPath(uri, file.name), new TextEncoder().encode(file.text)),
        ),
      );
      const glossary = fileUri(`glossary/${name.replace(/\.[^.]*$/, '')}.md`);
      try {
        await answer(vscode.commands.executeCommand('annalist.importGlossary', { uri: uri.toString() }), takeFirst);
        const [, ...entries] = (await read(glossary)).split(/^## (?:The archive of )?/m);
        // The notes of a folder come in the order of their names.
        const byName = new Map(entries.map((entry) => [entry.split('\n')[0], entry]));
        equal([entries.length, byName.size], [500, 500], form);
        for (const person of people) {
          const entry = byName.get(nameOf(person)) ?? '';
          equal(entry.match(/(?<=^- (?:Date|Born|Died): ).*/gm), readDates(person, dates), `${form}: ${entry}`);
        }
        const told = vscode.languages.getDiagnostics().filter(([file]) => file.path.startsWith(uri.path));
        const warnings = told
          .flatMap(([, problems]) => problems)
          .filter(({ severity }) => severity < vscode.DiagnosticSeverity.Information);
        equal(warnings.map(codeOf), [], form);
      } finally {
        await closeAll();
        for (const file of [glossary, uri])
          if (await exists(file)) await vscode.workspace.fs.delete(file, { recursive: true });
      }
    }
  });

  for (const [format, language, part] of [
    ['markdown', 'markdown', '### Black Death\n\n'],
    ['csv', '', 'Label,Kind,Also,'],
    ['jsonld', 'json', '"prefLabel": "Black Death"'],
  ] as const) {
    test(`the entries of the essay as ${format}, in a new document`, async () => {
      await showAnnotated('essays/revolt.md');
      const document = await openedBy(part, 'annalist.exportEntries', { format, order: 'date' });
      ok(document.isUntitled, 'no new document');
      if (language) equal(document.languageId, language);
    });
  }

  test('an essay that names nothing exports nothing', async () => {
    await vscode.workspace.fs.writeFile(source(), new TextEncoder().encode('Nothing.'));
    const before = await show('sources/register.md');
    await vscode.commands.executeCommand('annalist.exportEntries', { format: 'csv' });
    equal(vscode.window.activeTextEditor?.document.uri.toString(), before.uri.toString());
  });
});
