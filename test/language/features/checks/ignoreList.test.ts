import assert from 'node:assert/strict';
import { addIgnoreEdit, type Ignore, isIgnored, readIgnores } from '../../../../src/language/features/checks';
import type { TextEdit } from '../../../../src/language';

const apply = (text: string, edit: TextEdit | undefined): string => {
  assert.ok(edit);
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
};

const name: Ignore = { check: 'misspelt-name', words: 'Besarion' };
const file: Ignore = { check: 'read-as', words: 'Dates', file: 'glossary/people.md' };
const nameEntry = '    { "check": "misspelt-name", "words": "Besarion" }';
const fileEntry = '    { "check": "read-as", "words": "Dates", "file": "glossary/people.md" }';

suite('.annalist.json', () => {
  for (const [rule, before, ignore, after] of [
    ['a new file', '', name, `{\n  "ignore": [\n${nameEntry}\n  ]\n}\n`],
    ['an empty object', '{}', name, `{\n  "ignore": [\n${nameEntry}\n  ]\n}`],
    ['an empty list', '{ "ignore": [] }', name, `{ "ignore": [\n${nameEntry}\n  ] }`],
    ['other keys stay', '{\n  "a": 1\n}\n', name, `{\n  "ignore": [\n${nameEntry}\n  ],\n  "a": 1\n}\n`],
    [
      'a second entry has its own line',
      `{\n  "ignore": [\n${nameEntry}\n  ]\n}\n`,
      file,
      `{\n  "ignore": [\n${nameEntry},\n${fileEntry}\n  ]\n}\n`,
    ],
    ['CRLF', '{\r\n  "ignore": []\r\n}\r\n', name, `{\r\n  "ignore": [\r\n${nameEntry}\r\n  ]\r\n}\r\n`],
  ] as const) {
    test(`an entry is added and read: ${rule}`, () => {
      const added = apply(before, addIgnoreEdit(before, ignore));
      assert.equal(added, after);
      assert.deepEqual(readIgnores(added)?.at(-1), ignore);
      assert.equal(addIgnoreEdit(added, ignore), undefined, 'twice');
    });
  }

  for (const [rule, text] of [
    ['no JSON', '{ "ignore": [ '],
    ['a list', '[]'],
    ['no list', '{ "ignore": "all" }'],
  ] as const) {
    test(`is neither read nor changed: ${rule}`, () => {
      assert.equal(readIgnores(text), undefined);
      assert.equal(addIgnoreEdit(text, name), undefined);
    });
  }

  test('an entry that is not understood ignores nothing; a reason is for people', () => {
    const entries =
      '[{ "check": "read-as", "word": "x" }, { "words": "x" }, 1, { "check": "read-as", "reason": "old" }]';
    assert.deepEqual(readIgnores(`{ "ignore": ${entries} }`), [{ check: 'read-as' }]);
  });

  const problem = { code: 'misspelt-name', words: 'John\nBesarion', file: 'essays/siege.md' };
  for (const [rule, ignore, expected] of [
    ['the code alone', { check: 'misspelt-name' }, true],
    ['another code', { check: 'read-as' }, false],
    ['the words, whatever the spaces', { check: 'misspelt-name', words: 'John Besarion' }, true],
    ['other words', { check: 'misspelt-name', words: 'Besarion' }, false],
    ['the file', { check: 'misspelt-name', file: 'essays/siege.md' }, true],
    ['another file', { check: 'misspelt-name', file: 'siege.md' }, false],
    ['a folder', { check: 'misspelt-name', file: 'essays/' }, true],
    ['the beginning of a path is no folder', { check: 'misspelt-name', file: 'essays/sie' }, false],
  ] as const) {
    test(`${rule}: ${expected ? 'ignored' : 'not ignored'}`, () => {
      assert.equal(isIgnored([ignore], problem), expected);
    });
  }
});
