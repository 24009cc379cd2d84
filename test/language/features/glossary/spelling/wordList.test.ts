import assert from 'node:assert/strict';
import { addWords, type WordList } from '../../../../../src/language/features/glossary';

const json: WordList = { format: 'json', path: ['words'] };
const yaml: WordList = { format: 'yaml', path: ['words'] };
const inPackage: WordList = { format: 'json', path: ['cspell', 'words'] };
const settings: WordList = { format: 'json', path: ['cSpell.words'] };

/** The text with these two words added. */
function after(text: string, list: WordList): string | undefined {
  const change = addWords(text, list, ['Dandolo', 'Zara']);
  return change && text.slice(0, change.edit.start) + change.edit.text + text.slice(change.edit.end);
}

suite('adding words to a list', () => {
  for (const [rule, list, before, expected] of [
    ['an empty file', settings, '', '{\n  "cSpell.words": [\n    "Dandolo",\n    "Zara"\n  ]\n}\n'],
    [
      'settings without the list',
      settings,
      '{\n    "a": 1\n}\n',
      '{\n    "a": 1,\n    "cSpell.words": [\n        "Dandolo",\n        "Zara"\n    ]\n}\n',
    ],
    ['with tabs', json, '{\n\t"a": 1\n}\n', '{\n\t"a": 1,\n\t"words": [\n\t\t"Dandolo",\n\t\t"Zara"\n\t]\n}\n'],
    [
      'a file of Windows',
      json,
      '{\r\n  "a": 1\r\n}\r\n',
      '{\r\n  "a": 1,\r\n  "words": [\r\n    "Dandolo",\r\n    "Zara"\r\n  ]\r\n}\r\n',
    ],
    [
      'a sorted list stays sorted',
      json,
      '{\n  "words": [\n    "byzant",\n    "Lido"\n  ]\n}\n',
      '{\n  "words": [\n    "byzant",\n    "Dandolo",\n    "Lido",\n    "Zara"\n  ]\n}\n',
    ],
    [
      'comments elsewhere stay',
      json,
      '{\n  // mine\n  "words": ["Lido"] // these\n}\n',
      '{\n  // mine\n  "words": [\n    "Dandolo",\n    "Lido",\n    "Zara"\n  ] // these\n}\n',
    ],
    [
      'behind a list with comments',
      json,
      '{\n  "words": [\n    // cities\n    "Lido",\n    "Acre" // and\n  ]\n}\n',
      '{\n  "words": [\n    // cities\n    "Lido",\n    "Acre",\n    "Dandolo",\n    "Zara" // and\n  ]\n}\n',
    ],
    [
      'behind a list in an order of its own',
      json,
      '{"words": ["Lido", "Acre"]}',
      '{"words": ["Lido", "Acre", "Dandolo", "Zara"]}',
    ],
    [
      'with a comma at the end',
      json,
      '{"words": ["Lido", "Acre",],}',
      '{"words": ["Lido", "Acre", "Dandolo", "Zara",],}',
    ],
    [
      'not those that are there, in any capitals',
      json,
      '{"words": ["dandolo", "ZARA"]}',
      '{"words": ["dandolo", "ZARA"]}',
    ],
    [
      'in a part of package.json',
      inPackage,
      '{\n  "cspell": {\n    "words": []\n  }\n}\n',
      '{\n  "cspell": {\n    "words": [\n      "Dandolo",\n      "Zara"\n    ]\n  }\n}\n',
    ],
    ['not in a broken file', json, '{"words": [', undefined],
    ['not in a list of other values', json, '{"words": [1]}', undefined],
    ['not in the place of something else', json, '{"words": "Lido"}', undefined],
    ['nor where its parent is something else', inPackage, '{"cspell": false}', undefined],
    ['an empty YAML file', yaml, '', 'words:\n  - Dandolo\n  - Zara\n'],
    [
      'YAML without the list',
      yaml,
      '# mine\nversion: "0.2"\n',
      '# mine\nversion: "0.2"\nwords:\n  - Dandolo\n  - Zara\n',
    ],
    [
      'a sorted list of YAML',
      yaml,
      'words:\n  - byzant\n  - Lido\nlanguage: en # British\n',
      'words:\n  - byzant\n  - Dandolo\n  - Lido\n  - Zara\nlanguage: en # British\n',
    ],
    [
      'behind a list of YAML with comments',
      yaml,
      'words:\n  # cities\n  - Lido\n  - Acre # and\n',
      'words:\n  # cities\n  - Lido\n  - Acre # and\n  - Dandolo\n  - Zara\n',
    ],
    ['not in broken YAML', yaml, 'words: [', undefined],
    ['not in YAML that has something else there', yaml, 'words: 1\n', undefined],
  ] as const) {
    test(rule, () => assert.equal(after(before, list), expected));
  }

  test('answers the words that were not there', () => {
    assert.deepEqual(addWords('{"words": ["dandolo"]}', json, ['Dandolo', 'Zara'])?.added, ['Zara']);
  });

  test('a second time nothing is added', () => {
    const once = after('', json) ?? '';
    assert.deepEqual(addWords(once, json, ['Dandolo', 'Zara'])?.added, []);
    assert.equal(after(once, json), once);
  });
});
