import assert from 'node:assert/strict';
import { entryIdIn } from '../../../src/vscode/glossary/openEntry';
import { titleOf } from '../../../src/vscode/glossary/quickFixes';

suite('Arguments of the glossary commands', () => {
  for (const [rule, given, expected] of [
    ['an id', 'edo', 'edo'],
    ['a node of the view', { type: 'entry', id: 'edo' }, 'edo'],
    ['a node without an id', { type: 'kind' }, undefined],
    ['an id that is not text', { id: 1 }, undefined],
    ['nothing', undefined, undefined],
    ['null', null, undefined],
  ] as const) {
    test(`Open Entry: ${rule}`, () => assert.equal(entryIdIn(given), expected));
  }
});

suite('Quick fixes of a glossary', () => {
  for (const [kind, title] of [
    ['replace', 'Write “Edo”'],
    ['remove-field', 'Remove this “Edo” field'],
    ['remove-name', 'Remove the name “Edo”'],
    ['create-entry', 'Create the entry “Edo”'],
  ] as const) {
    test(`${kind} is called ${title}`, () => assert.equal(titleOf({ kind, words: 'Edo' }), title));
  }
});
