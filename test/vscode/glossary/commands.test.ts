import assert from 'node:assert/strict';
import { readArguments } from '../../../src/vscode/glossary/addEntry';
import { entryIdIn } from '../../../src/vscode/glossary/openEntry';
import { titleOf } from '../../../src/vscode/glossary/quickFixes';

suite('Arguments of the glossary commands', () => {
  for (const [rule, given, expected] of [
    ['nothing', undefined, {}],
    ['text', 'Wat Tyler', {}],
    ['the URI of a context menu', { path: '/a.md', scheme: 'file' }, {}],
    ['a name loses the spaces around it', { name: '  Wat   Tyler ' }, { name: 'Wat Tyler' }],
    ['a known kind', { kind: 'person' }, { kind: 'person' }],
    ['an unknown kind is ignored', { kind: 'castle' }, {}],
    ['an entry and a glossary', { entry: 'edo', glossary: 'file:///a.md' }, { entry: 'edo', glossary: 'file:///a.md' }],
    ['values that are not text are ignored', { name: 1, entry: {}, glossary: null }, {}],
  ] as const) {
    test(`Add to Glossary: ${rule}`, () => assert.deepEqual(readArguments(given), expected));
  }

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
