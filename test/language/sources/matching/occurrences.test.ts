import assert from 'node:assert/strict';
import { unitsOf } from '../../../../src/language/sources/folding/codeUnits';
import { occurrences } from '../../../../src/language/sources/matching/occurrences';
import type { Selector } from '../../../../src/language/sources/selectors';

const quote = (exact: string, prefix = '', suffix = ''): Selector[0] => ({ prefix, exact, suffix });

/** A text with brackets around every place that a selector finds. */
const rows: readonly (readonly [rule: string, selector: Selector, marked: string])[] = [
  ['every place', [quote('one')], '[one] two [one]'],
  ['whole words alone', [quote('one')], 'ones [one] bone'],
  ['at both ends of the text', [quote('one')], '[one]'],
  ['with what stands before', [quote('one', 'a')], 'a [one] b one'],
  ['with what stands behind', [quote('one', '', 'b')], 'a one, [one] b'],
  ['a context that is cut inside its word', [quote('one', 'ba', 's')], 'ba[one]s'],
  ['the context is made of whole words too', [quote('one', 'a')], 'ba one'],
  ['in order, whichever way the context meets the words', [quote('one', 'a.')], 'a.[one] a. [one]'],
  ['nothing where the text is shorter', [quote('one two')], 'one'],
  ['a range', [quote('one'), quote('three')], '[one two three]'],
  ['a range up to the nearest end', [quote('one'), quote('two')], '[one two] two'],
  ['each beginning with its own end', [quote('one'), quote('two')], '[one two] [one two]'],
  ['a range whose end is missing', [quote('one'), quote('two')], 'two one'],
  ['a range in which the end is beside the beginning', [quote('one'), quote('!')], '[one!]'],
];

suite('The places of a selector’s words', () => {
  for (const [rule, selector, marked] of rows)
    test(rule, () => {
      const text = marked.replace(/[[\]]/g, '');
      const found = occurrences(unitsOf(text), selector);
      assert.equal(
        [...found]
          .reverse()
          .reduce((all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`, text),
        marked,
      );
    });

  test('two beginnings may share an end', () => {
    assert.deepEqual(occurrences(unitsOf('one one two'), [quote('one'), quote('two')]), [
      { start: 0, end: 11 },
      { start: 4, end: 11 },
    ]);
  });

  test('at most twelve', () => {
    const found = (count: number): number => occurrences(unitsOf('one '.repeat(count)), [quote('one')]).length;
    assert.deepEqual([12, 13].map(found), [12, 12]);
  });
});
