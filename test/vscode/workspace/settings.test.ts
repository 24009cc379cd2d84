import assert from 'node:assert/strict';
import { choiceOf, isOn, stepsInside, stringsOf } from '../../../src/vscode/workspace/settings';
import { fake } from '../fake';
import { emptied } from '../harness';

suite('Settings', () => {
  emptied();

  for (const [rule, value, expected] of [
    ['strings are kept', ['a', 'b'], ['a', 'b']],
    ['what is not a string is ignored', ['a', 1, null], ['a']],
    ['a string is not a list', 'a', []],
    ['an unset list is empty', undefined, []],
  ] as const) {
    test(`list: ${rule}`, () => {
      fake.settings.set('list', value);
      assert.deepEqual(stringsOf('list'), expected);
    });
  }

  for (const [value, expected] of [
    [false, false],
    [true, true],
    ['no', true],
    [undefined, true],
  ] as const) {
    test(`a switch set to ${String(value)} is ${expected ? 'on' : 'off'}`, () => {
      fake.settings.set('switch', value);
      assert.equal(isOn('switch'), expected);
    });
  }

  for (const [value, expected] of [
    ['some', 'some'],
    ['all', 'all'],
    ['most', 'all'],
    [true, 'all'],
    [undefined, 'all'],
  ] as const) {
    test(`a choice set to ${String(value)} is “${expected}”`, () => {
      fake.settings.set('choice', value);
      assert.equal(choiceOf('choice', ['all', 'some']), expected);
    });
  }

  for (const [rule, path, expected] of [
    ['steps', 'glossary/people', ['glossary', 'people']],
    ['either slash', 'glossary\\people', ['glossary', 'people']],
    ['empty steps and dots say nothing', './glossary//people/', ['glossary', 'people']],
    ['the folder itself', '.', []],
    ['a path that leaves the folder', '../glossary', undefined],
    ['a path that leaves it and comes back', 'a/../b', undefined],
    ['a name that begins with dots', '..a', ['..a']],
  ] as const) {
    test(`path: ${rule}`, () => assert.deepEqual(stepsInside(path), expected));
  }
});
