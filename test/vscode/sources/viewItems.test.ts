import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { CitedPassage, CitedSource, CitingPlace } from '../../../src/language/features/sources';
import type { CitedWork, KeyPlace } from '../../../src/language/features/bibliography';
import { sourceItemOf } from '../../../src/vscode/sources/viewItems';

suite('Nodes of the view of sources', () => {
  const place = { uri: 'file:///essays/a.md', line: 4, start: 30, destination: 'b.md#:~:text=a' } as CitingPlace;
  const passage = { status: 'found', words: 'to the king', line: 2, places: [place] } as unknown as CitedPassage;
  const source = {
    source: 'file:///essays/letters/b.md',
    status: 'read',
    passages: [passage],
  } as unknown as CitedSource;
  const shown = ({ label, description }: vscode.TreeItem): unknown[] => [label, description];

  for (const [rule, changed, expected] of [
    ['a file by its name, with its folder', {}, ['b.md', 'letters · 1']],
    ['a file that cannot be read', { status: 'unread' }, ['b.md', 'cannot be read · letters · 1']],
    ['a web page without its scheme', { status: 'web', source: 'https://a.example/b' }, ['a.example/b', '1']],
  ] as const) {
    test(rule, () => {
      const node = { ...source, ...changed };
      assert.deepEqual(shown(sourceItemOf({ type: 'source', source: node })), expected);
    });
  }

  for (const [rule, changed, expected] of [
    ['a passage by its words, with its line', {}, ['to the king', 'line 3']],
    ['a passage that is cited twice', { places: [place, place] }, ['to the king', 'line 3 · 2×']],
    ['words that are not found', { status: 'orphan', line: undefined }, ['to the king', 'not found']],
    ['words that were edited', { status: 'edited' }, ['to the king', 'edited since · line 3']],
    ['a whole text', { status: 'whole', words: '', line: undefined }, ['The whole text', '']],
  ] as const) {
    test(rule, () => {
      const node = { ...passage, ...changed } as unknown as CitedPassage;
      assert.deepEqual(shown(sourceItemOf({ type: 'passage', source, passage: node })), expected);
    });
  }

  test('a click opens the passage; if its words are not found, the place that cites them', () => {
    const commandOf = (status: string): unknown =>
      sourceItemOf({ type: 'passage', source, passage: { ...passage, status } as CitedPassage }).command?.command;
    assert.equal(commandOf('found'), 'annalist.goToSource');
    assert.equal(commandOf('orphan'), 'annalist.showCitingPlaces');
  });

  for (const [isKnown, expected] of [
    [true, ['@dunn', 'Dunn, Rising · 1']],
    [false, ['@dunn', 'not in a bibliography · 1']],
  ] as const) {
    test(`a work ${isKnown ? 'of' : 'in no'} bibliography`, () => {
      const work: CitedWork = { key: 'dunn', isKnown, reference: 'Dunn, Rising', places: [{} as KeyPlace] };
      assert.deepEqual(shown(sourceItemOf({ type: 'work', work })), expected);
    });
  }
});
