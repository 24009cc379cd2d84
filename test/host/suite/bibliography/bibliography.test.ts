import * as vscode from 'vscode';
import { equal, excludes, includes, ok } from '../harness/assert';
import { hoversAt, hoverText } from '../harness/hover';
import {
  closeAll,
  configure,
  eventually,
  fileUri,
  inside,
  rangeOf,
  replace,
  show,
  showAnnotated,
  surfaceForms,
  write,
} from '../harness/workspace';
import { codeOf } from '../harness/problems';

suite('Bibliography', () => {
  let essay: vscode.TextDocument;
  setup(async () => (essay = await showAnnotated('essays/wells.md')));
  teardown(closeAll);

  test('the hover of a citation is its reference, with the locator and the way to the entry', async () => {
    await eventually(async () => {
      const text = await hoverText(essay, inside(essay, '@braye1999'));
      includes(text, 'Braye, Anna, and Walter Roofer. *Wells and Roofs*. Leeds: Gatehouse, 1999. — p. 34');
      includes(text, '[works.bib:3](');
    });
    const article = await hoverText(essay, inside(essay, '@ota1961'));
    includes(article, 'Ōta, Kenji. “Wells Again.” *The Village Quarterly* 12 (1961): 23–45. — pp. 23–24');
    includes(article, 'https://doi.org/10.1000/wells');
    includes(await hoverText(essay, inside(essay, '@lodge1972')), 'Lodge, Ruth.');
    equal(await hoversAt(essay, inside(essay, '@someone.')), []);
    equal(await hoversAt(essay, inside(essay, 'example.org')), []);
  });

  test('the entry of a glossary shows the work it cites', async () => {
    const text = await showAnnotated('essays/plague.txt');
    await eventually(async () => includes(await hoverText(text, inside(text, 'Edo')), 'Lodge, Ruth.'));
    includes(await hoverText(text, inside(text, 'Edo')), 'ch. 3');
    const glossary = await show('glossary/england.md');
    await eventually(() => equal(citationProblems(glossary), []));
  });

  test('definition: the key in its file', async () => {
    const goals: [words: string, file: string, line: number][] = [
      ['@braye1999', 'works.bib', 2],
      ['@ota1961', 'works.bib', 10],
      ['@lodge1972', 'references.json', 2],
    ];
    for (const [words, file, line] of goals) {
      await eventually(async () => {
        const targets = await vscode.commands.executeCommand<vscode.LocationLink[]>(
          'vscode.executeDefinitionProvider',
          essay.uri,
          inside(essay, words),
        );
        equal(
          targets.map(({ targetUri, targetRange }) => [targetUri.path.split('/').at(-1), targetRange.start.line]),
          [[file, line]],
        );
        const [target] = targets;
        const document = target && (await vscode.workspace.openTextDocument(target.targetUri));
        equal(target && document?.getText(target.targetRange), words.slice(1));
        equal(target?.originSelectionRange && essay.getText(target.originSelectionRange), words);
      });
    }
  });

  test('completion: keys by key, author, title and year', async () => {
    const offers: [typed: string, labels: string[]][] = [
      ['[@', ['braye1999', 'lodge1972', 'ota1961']],
      ['[@roofer', ['braye1999']],
      ['[@moat', ['lodge1972']],
      ['[@1961', ['ota1961']],
    ];
    for (const [typed, labels] of offers) {
      await replace(essay, 'Write to', `${typed} Write to`);
      await eventually(async () =>
        equal(await offered(rangeOf(essay, `${typed} Write`).start.translate(0, typed.length)), labels),
      );
      await replace(essay, `${typed} Write to`, 'Write to');
    }
  });

  test('an unknown key gets a diagnostic, and a quick fix if there is a similar one', async () => {
    await eventually(() => equal(citationProblems(essay), [['unknown-citation', 'braye1998']]));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      essay.uri,
      rangeOf(essay, 'braye1998'),
    );
    const fix = actions.find(({ title }) => title === 'Write “braye1999”');
    ok(fix?.edit, `no fix among ${actions.map(({ title }) => title).join(', ')}`);
    await vscode.workspace.applyEdit(fix.edit);
    includes(essay.getText(), '[@lodge1972; @braye1999]');
    await eventually(() => equal(citationProblems(essay), []));
  });

  test('a citation contains neither dates nor names', async () => {
    equal(await surfaceForms(essay, 'date'), ['May 1371']);
  });

  test('a broken entry is reported in its line while it is typed, and the rest still works', async () => {
    const works = await show('sources/works.bib');
    await replace(works, 'title = {Wells Again},', 'title = {Wells Again}');
    await eventually(() =>
      equal(citationProblems(works), [['bibliography-unreadable', 'journal = {The Village Quarterly},']]),
    );
    includes(await hoverText(essay, inside(essay, '@braye1999')), 'Braye, Anna');
    excludes(await hoverText(essay, inside(essay, '@ota1961')), 'Kenji');
    await replace(works, 'title = {Wells Again}', 'title = {Wells Again},');
    await eventually(() => equal(citationProblems(works), []));
  });

  test('a new bibliography counts, and so does the setting', async () => {
    const uri = fileUri('sources/more.bib');
    await eventually(() => equal(citationProblems(essay), [['unknown-citation', 'braye1998']]));
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('@book{braye1998, title={Roofs}, year=1998}\n'));
    try {
      await eventually(() => equal(citationProblems(essay), []));
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
    await eventually(() => equal(citationProblems(essay).length, 1));
    await configure('bibliography', []);
    try {
      await eventually(() => equal(citationProblems(essay), []));
      equal(await hoversAt(essay, inside(essay, '@braye1999')), []);
    } finally {
      await configure('bibliography', undefined);
    }
  });

  test('a bibliography that the front matter of a text names counts', async () => {
    const list = fileUri('essays/roofs.json');
    const named = fileUri('essays/named.md');
    await write('essays/roofs.json', '[{"id": "roof1998", "type": "book", "title": "Roofs"}]');
    await write('essays/named.md', '---\nbibliography: [roofs.json]\n---\n\nSee [@roof1998, p. 2].\n');
    try {
      const text = await show('essays/named.md');
      await eventually(async () => includes(await hoverText(text, inside(text, '@roof1998')), '*Roofs*. — p. 2'));
      await eventually(() => equal(citationProblems(text), []));
      await replace(text, 'roofs.json', 'none.json');
      await eventually(() => equal(citationProblems(text), [['unknown-citation', 'roof1998']]));
      await replace(text, '[none.json]', '\n  - essays/roofs.json');
      await eventually(() => equal(citationProblems(text), []));
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(list);
      await vscode.workspace.fs.delete(named);
    }
  });

  test('implementations of a name: the works that its entry cites are among them', async () => {
    const text = await showAnnotated('essays/plague.txt');
    await eventually(async () => {
      const targets = await vscode.commands.executeCommand<vscode.Location[]>(
        'vscode.executeImplementationProvider',
        text.uri,
        inside(text, 'Edo'),
      );
      equal(
        targets.map(({ uri, range }) => [uri.path.split('/').at(-1), range.start.line]),
        [['references.json', 2]],
      );
    });
  });

  async function offered(position: vscode.Position): Promise<string[]> {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      essay.uri,
      position,
      '@',
    );
    return items
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Reference)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
  }
});

/** The code and the words of each diagnostic about citations and bibliographies, in the order of the text. */
function citationProblems(document: vscode.TextDocument): string[][] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter((each) => each.source === 'Annalist' && /citation|bibliography/.test(codeOf(each)))
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((each) => [codeOf(each), document.getText(each.range)]);
}
