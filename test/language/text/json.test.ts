import assert from 'node:assert/strict';
import { elementsOf, membersOf, parseJson, plainValue, spanOfJson, valueAt } from '../../../src/language/text/json';

suite('JSON with places', () => {
  test('a value is found by its keys, and its span is the value alone', () => {
    const text = '\uFEFF{ "a": { "b": [1, "two"] } }';
    const list = valueAt(parseJson(text).root, 'a', 'b');
    const [one, two] = elementsOf(list) ?? [];
    assert.ok(list && one && two);
    assert.deepEqual(
      [list, one, two].map((node) => text.slice(spanOfJson(node).start, spanOfJson(node).end)),
      ['[1, "two"]', '1', '"two"'],
    );
    assert.deepEqual(plainValue(list), [1, 'two']);
  });

  test('only a list has elements, only an object has members', () => {
    const { root } = parseJson('{"a": [1], "b": {}}');
    assert.ok(root);
    assert.equal(elementsOf(root), undefined);
    assert.deepEqual(
      membersOf(root).map(([name]) => name),
      ['a', 'b'],
    );
    assert.deepEqual(membersOf(valueAt(root, 'a')!), []);
  });

  test('inherited property names are ordinary names', () => {
    const { root } = parseJson('{"__proto__": {"x": 1}, "constructor": 2}');
    assert.equal(valueAt(root, 'toString'), undefined);
    assert.equal(plainValue(valueAt(root, '__proto__', 'x')), 1);
    assert.deepEqual(Object.entries(plainValue(root) as object).length, 2);
  });

  for (const [rule, text, errors] of [
    ['valid JSON has no errors', '[1, {"a": null}]', []],
    ['an error has its place', '[1, oops]', [4, 8]],
    ['a text that ends too early', '{"a": [1', [8, 8]],
    ['an empty text', '', [0]],
    ['comments are not JSON', '[1 /* one */]', [3]],
    ['a comma at the end is not JSON', '[1,]', [3]],
  ] as const) {
    test(rule, () => assert.deepEqual(parseJson(text).errors, errors));
  }

  test('nesting is limited', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    assert.deepEqual(parseJson(nested(100)).errors, []);
    assert.deepEqual(parseJson(nested(101)), { root: undefined, errors: [100] });
    assert.deepEqual(parseJson('{"a":'.repeat(100_000)).root, undefined);
    assert.notEqual(parseJson(`["${'['.repeat(1000)}"]`).root, undefined, 'brackets in a string are not nested');
  });
});
