import assert from 'node:assert/strict';
import { patternOf, searchable, toSelector, type Selector } from '../../../src/language/sources/selectors';
import type { TextFragment } from '../../../src/language/sources/textFragment';

const quote = (exact: string, prefix = '', suffix = ''): Selector[0] => ({ prefix, exact, suffix });

const rows: readonly (readonly [rule: string, fragment: TextFragment, selector: Selector | undefined])[] = [
  ['a quotation, folded', { start: 'The “Harvest”' }, [quote('the "harvest"')]],
  ['with its context', { prefix: 'In', start: 'May', suffix: 'It' }, [quote('may', 'in', 'it')]],
  ['a range', { prefix: 'In', start: 'May', end: 'June', suffix: 'It' }, [quote('may', 'in'), quote('june', '', 'it')]],
  ['signs at the edges are kept', { start: '- one -' }, [quote('- one -')]],
  ['nothing is left of the words', { prefix: 'In', start: ' ' }, undefined],
  ['nothing is left of the last words', { start: 'May', end: ' ' }, [quote('may')]],
];

/** Text of this many different characters, so that the test notices which ones are cut off. */
const text = (length: number): string => Array.from({ length }, (_, i) => String.fromCharCode(0x100 + i)).join('');

const cut: readonly (readonly [rule: string, selector: Selector, searchable: Selector])[] = [
  ['the nearest 440 characters before', [quote('a', text(441))], [quote('a', text(441).slice(1))]],
  ['the nearest 440 characters behind', [quote('a', '', text(441))], [quote('a', '', text(440))]],
  ['440 characters are not cut', [quote('a', text(440), text(440))], [quote('a', text(440), text(440))]],
  ['800 characters are looked for as one', [quote(text(800), 'p', 's')], [quote(text(800), 'p', 's')]],
  [
    'longer words by their first and last 300',
    [quote(text(801), 'p', 's')],
    [quote(text(300), 'p'), quote(text(801).slice(501), '', 's')],
  ],
  [
    'the ends of a range too',
    [quote(text(301), 'p'), quote(text(302), '', 's')],
    [quote(text(300), 'p'), quote(text(302).slice(2), '', 's')],
  ],
];

suite('Selectors', () => {
  for (const [rule, fragment, selector] of rows) test(rule, () => assert.deepEqual(toSelector(fragment), selector));
  for (const [rule, selector, wanted] of cut)
    test(`cut for a search: ${rule}`, () => assert.deepEqual(searchable(selector), wanted));

  test('signs at the edges are left out if they count as markup', () => {
    assert.deepEqual(toSelector({ prefix: '>', start: '- one -', suffix: 'two |' }, true), [quote('one', '', 'two')]);
    assert.equal(toSelector({ start: '-' }, true), undefined);
  });

  test('the words of a quotation in the order of reading', () => {
    assert.equal(patternOf(quote('b', 'a', 'c')), 'a b c');
    assert.equal(patternOf(quote('b')), 'b');
    assert.equal(patternOf(quote('b', '', 'c')), 'b c');
  });
});
