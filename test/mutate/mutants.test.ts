import assert from 'node:assert/strict';
import { choose } from './choose';
import { findMutants } from './mutants';

/** A source, and what it can be changed into. */
const rows: readonly (readonly [rule: string, source: string, changed: readonly string[]])[] = [
  ['a comparison moves its boundary, then is reversed', 'f = a < b;', ['f = a <= b;', 'f = a >= b;']],
  ['an equality is denied', 'f = a === b;', ['f = a !== b;']],
  ['“and” and “or” change places', 'f = a && b || c;', ['f = a && b && c;', 'f = a || b || c;']],
  ['a denial is dropped', 'f = !a;', ['f = (a);']],
  ['plus and minus change places, not beside text', "f = a + b + 'x';", ["f = a - b + 'x';"]],
  ['a choice is swapped', 'f = a ? b : c;', ['f = a ? (c) : (b);']],
  ['numbers move by one, both ways', 'f = 7;', ['f = 8;', 'f = 6;']],
  ['a fallback stays', 'f = a[b] ?? 7;', []],
  ['nothing is less than 0', 'f = 0;', ['f = 1;']],
  ['a call is left out', 'f();', [';']],
  ['an early return is left out', 'if (a) return;', [';']],
  ['a list loses one of its members', 'f = [a, b];', ['f = [b];', 'f = [a];']],
  ['a pattern loses one of its alternatives', 'f = /a(?:b|c)/;', ['f = /a(?:c)/;', 'f = /a(?:b)/;']],
  ['alternatives in a string, with its escapes', "f = '(?:\\\\(|b)';", ["f = '(?:b)';", "f = '(?:\\\\()';"]],
  ['what a template puts in stays whole', 'f = `(?:${g(`|`)}|b)`;', ['f = `(?:b)`;', 'f = `(?:${g(`|`)})`;']],
  ['a bar in a class is no alternative', 'f = /[a|b]/;', []],
  ['types and imports are left alone', "import a from 'a'; type B = 1 | 2;", []],
];

suite('What a mutation run changes', () => {
  for (const [rule, source, changed] of rows)
    test(rule, () => {
      const found = findMutants('a.ts', source)
        .map(({ start, end, by }) => source.slice(0, start) + by + source.slice(end))
        // An assignment is a statement that can be left out, in every row.
        .filter((text) => text.trim() !== ';' || !source.startsWith('f ='));
      assert.deepEqual([...found].sort(), [...changed].sort());
    });

  test('the same seed chooses the same; each file has its turn', () => {
    const lists = [['a1', 'a2', 'a3', 'a4'], ['b1'], ['c1', 'c2']];
    assert.deepEqual(choose(lists, 4, 7), choose(lists, 4, 7));
    assert.deepEqual(new Set(choose(lists, 3, 7).map(([file]) => file)), new Set(['a', 'b', 'c']));
    assert.equal(choose(lists, 9, 7).length, 7);
  });
});
