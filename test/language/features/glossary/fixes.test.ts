import assert from 'node:assert/strict';
import { createLanguageService, glossaryDiagnostics } from '../../../../src/language';
import { glossaryFixes } from '../../../../src/language/features/glossary';

/** The kinds of fix for the first problem of a glossary, and the text after the first of them. */
function fix(text: string): { kinds: string[]; after: string | undefined; left: string[] } {
  const uri = 'g';
  const service = createLanguageService({ glossaries: [{ uri, text }] });
  const [problem] = glossaryDiagnostics(service.catalog, uri);
  assert.ok(problem, 'no problem');
  const fixes = glossaryFixes(service, uri, text, problem);
  const edit = fixes[0]?.edit;
  const after = edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const then = createLanguageService({ glossaries: [{ uri, text: after ?? text }] });
  return {
    kinds: fixes.map(({ kind, words }) => `${kind} ${words}`),
    after,
    left: glossaryDiagnostics(then.catalog, uri).map(({ code }) => code),
  };
}

suite('fixes in a glossary', () => {
  const rows: [before: string, kinds: string[], after: string | undefined][] = [
    ['## A\n- Kid: event\n', ['replace Kind'], '## A\n- Kind: event\n'],
    ['## A\n- Alos: B\n', ['replace Also'], '## A\n- Also: B\n'],
    ['## A\n- Sources: [x](https://x.org)\n', ['replace Source'], '## A\n- Source: [x](https://x.org)\n'],
    ['## A\n- Colour: red\n', ['to-definition Colour: red'], '## A\n\nColour: red\n'],
    ['## A\n- Kind: organization\n', ['replace organisation'], '## A\n- Kind: organisation\n'],
    ['## A\n- Kind: persn\n', ['replace person'], '## A\n- Kind: person\n'],
    ['## A\n- Kind: castle\n', [], undefined],
    ['## A\n- Date: May 1958\n', ['replace 1958-05'], '## A\n- Date: 1958-05\n'],
    ['## A\n- Date: 1958-62\n', ['replace 1958/1962'], '## A\n- Date: 1958/1962\n'],
    ['## A\n- Date: whenever\n', [], undefined],
    ['## A\n- Date: 1958\n- Date: 1959\n- Also: B\n', ['remove-field Date'], '## A\n- Date: 1958\n- Also: B\n'],
    ['## A\n- Date: 1958\n- Date:\n  1959\n- Also: B', ['remove-field Date'], '## A\n- Date: 1958\n- Also: B'],
    ['## A\r\n- Date: 1958\r\n- Date: 1959\r\n', ['remove-field Date'], '## A\r\n- Date: 1958\r\n'],
    ['## A\n- Also:\n- Kind: work\n', ['remove-field Also'], '## A\n- Kind: work\n'],
    ['## A\n\n## B\n- Also: C, a, D\n', ['remove-name a'], '## A\n\n## B\n- Also: C, D\n'],
    ['## A\n\n## B\n- Also: C, "A"\n', ['remove-name A'], '## A\n\n## B\n- Also: C\n'],
    ['## A\n\n## B\n- Also: A\n- Kind: work\n', ['remove-name A'], '## A\n\n## B\n- Kind: work\n'],
    ['## A\n\n## A\n', [], undefined],
    [
      '## Wat Tyler\n- See: Watt Tyler\n',
      ['replace Wat Tyler', 'create-entry Watt Tyler'],
      '## Wat Tyler\n- See: Wat Tyler\n',
    ],
    ['## A\n- See: Nowhere', ['create-entry Nowhere'], '## A\n- See: Nowhere\n\n## Nowhere\n\n- Kind: concept\n'],
  ];
  for (const [before, kinds, after] of rows) {
    test(JSON.stringify(before), () => {
      const found = fix(before);
      assert.deepEqual(found.kinds, kinds);
      assert.equal(found.after, after);
      if (after !== undefined) assert.deepEqual(found.left, [], 'something is still wrong');
    });
  }
});
