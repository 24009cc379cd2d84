import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { createLanguageService } from '../../../src/language';
import { Bibliography, citedWorks, loadBibtexReader } from '../../../src/language/features/bibliography';
import { BibliographyFiles } from '../../../src/vscode/bibliography/files';
import { citationLines } from '../../../src/vscode/bibliography/hoverCard';
import type { Citation } from '../../../src/language/types';
import { fake } from '../fake';

const dunn = { key: 'dunn', locator: 'p. 3' } as Citation;

suite('Works of shipped glossaries', () => {
  const glossary = vscode.Uri.parse('annalist:/glossary/rising.md');
  let files: BibliographyFiles;
  setup(() => {
    fake.files.set('annalist:/glossary/rising.bib', '@book{dunn, title = {Rising}, author = {Dunn, A.}, year = 2004}');
    files = new BibliographyFiles();
  });
  teardown(() => files.dispose());
  const linesIn = (uri: vscode.Uri): string => citationLines(files.worksOf(uri), dunn).join();

  test('are read from the bibliography beside the glossary', async () => {
    await files.shipped.load([glossary]);
    assert.match(linesIn(glossary), /Dunn.*\*Rising\*.* — p\\\. 3 · \[rising\\\.bib:1\]/);
  });

  test('do not count for the texts of a writer', async () => {
    await files.shipped.load([glossary]);
    assert.equal(linesIn(vscode.Uri.parse('file:///essays/a.md')), '`@dunn` — p\\. 3');
    assert.ok(files.bibliography.isEmpty);
  });

  test('are not looked for beside the glossaries of a writer', async () => {
    fake.files.set('file:///essays/glossary/own.bib', '@book{dunn, title = {Own}}');
    await files.shipped.load([vscode.Uri.parse('file:///essays/glossary/own.md')]);
    assert.ok(files.shipped.works.bibliography.isEmpty);
  });

  test('go with their glossary', async () => {
    await files.shipped.load([glossary]);
    await files.shipped.load([]);
    assert.equal(linesIn(glossary), '`@dunn` — p\\. 3');
  });
});

for (const name of readdirSync('glossary').filter((each) => each.endsWith('.md')))
  suite(`The shipped glossary ${name}`, () => {
    const text = readFileSync(`glossary/${name}`, 'utf8');
    const uri = name.replace('.md', '.bib');
    const works = readFileSync(`glossary/${uri}`, 'utf8');
    const { entities } = createLanguageService({ glossaries: [{ uri: name, text }] }).catalog;
    let bibliography: Bibliography;
    suiteSetup(async () => {
      bibliography = new Bibliography([{ uri, text: works }], { reader: await loadBibtexReader() });
    });

    test('cites works, and no text of ours', () => {
      assert.ok(entities.some(({ citations }) => citations.length > 0));
      assert.deepEqual(
        entities.filter(({ sources }) => sources.length > 0).map(({ label }) => label),
        [],
      );
    });

    test('cites each work of its bibliography, and no other', () => {
      const cited = new Set(entities.flatMap(({ citations }) => citations.map(({ key }) => key)));
      const known = [...works.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key ?? '');
      assert.deepEqual([...cited].sort(), known.sort());
    });

    test('each work has who wrote or edited it, its title and its year', () => {
      assert.deepEqual(bibliography.diagnostics(uri), []);
      for (const citation of entities.flatMap(({ citations }) => citations))
        for (const { record } of citedWorks(bibliography, citation)) {
          assert.ok(record?.title && record.issued, citation.key);
          assert.ok(record.authors.length + record.editors.length > 0, citation.key);
        }
    });
  });
