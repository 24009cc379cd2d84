import assert from 'node:assert/strict';
import { Bibliography } from '../../../src/language/features/bibliography';
import type { Citation } from '../../../src/language/types';
import type { BibliographyFiles } from '../../../src/vscode/bibliography/files';
import { citationLines } from '../../../src/vscode/bibliography/hoverCard';

suite('Hover of a citation', () => {
  const uri = 'file:///essays/works.json';
  const lines = (fields: object, locator?: string, key = 'dunn'): string[] => {
    const text = JSON.stringify([{ id: 'dunn', type: 'book', title: 'The *Great* Rising', ...fields }]);
    const bibliography = new Bibliography([{ uri, text }]);
    bibliography.prepare(() => false);
    const files = { bibliography, texts: new Map([[uri, text]]) } as unknown as BibliographyFiles;
    return citationLines(files, { key, ...(locator !== undefined && { locator }) } as Citation);
  };

  test('shows the reference, the page and a link to the entry', () => {
    const [line = ''] = lines({}, 'p. 34');
    assert.match(line, /The \\\*Great\\\* Rising/);
    assert.match(line, / — p\\\. 34 · /);
    assert.match(line, /\[works\\\.json:1\]\(file:\/\/\/essays\/works\.json#L1,\d+\)$/);
  });

  for (const [rule, fields, target] of [
    ['a DOI', { DOI: '10.1000/182' }, 'https://doi.org/10.1000/182'],
    ['a web address', { URL: 'https://a.example/b' }, 'https://a.example/b'],
    ['not what is no DOI', { DOI: 'javascript:alert(1)' }, undefined],
    ['not another scheme', { URL: 'command:run' }, undefined],
  ] as const) {
    test(`links ${rule}`, () => {
      const targets = [...(lines(fields)[0] ?? '').matchAll(/\]\(([^)]*)\)/g)].map(([, found]) => found);
      assert.deepEqual(targets.slice(0, -1), target === undefined ? [] : [target]);
    });
  }

  test('an unknown key is shown unchanged', () => {
    assert.deepEqual(lines({}, undefined, 'nobody'), ['`@nobody`']);
  });
});
