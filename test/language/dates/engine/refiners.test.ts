import * as assert from 'node:assert/strict';
import { createDateReader, emptyContext } from '../../../../src/language/dates';
import { english } from '../../../../src/language/dates/languages/en';
import { chinese } from '../../../../src/language/dates/languages/zh';
import { orderRefiners } from '../../../../src/language/dates/engine/refiners';
import type { Refiner } from '../../../../src/language/dates/engine/types';
import { proseOf } from '../reading';

const refiner = (name: string, ...after: string[]): Refiner => ({ name, after, refine: (mentions) => mentions });
const order = (...refiners: Refiner[]): string =>
  orderRefiners(refiners)
    .map(({ name }) => name)
    .join(' ');

suite('order of refiners', () => {
  test('without names: in the given order', () => assert.equal(order(refiner('b'), refiner('a')), 'b a'));
  test('each after those it names', () =>
    assert.equal(order(refiner('c', 'b'), refiner('b', 'a'), refiner('a'), refiner('d', 'c', 'a')), 'a b c d'));

  const mistakes: readonly (readonly [rule: string, refiners: readonly Refiner[], message: RegExp])[] = [
    ['a cycle', [refiner('a', 'b'), refiner('b', 'c'), refiner('c', 'a')], /“a” comes after itself/],
    ['a name that is unknown', [refiner('a', 'z')], /“a” comes after “z”, which is unknown/],
    ['two of one name', [refiner('a'), refiner('a')], /Two refiners/],
  ];
  for (const [rule, refiners, message] of mistakes) {
    test(`${rule} is an error`, () => assert.throws(() => orderRefiners(refiners), message));
  }
});

/** The start, end and value of each date in a text. */
function read(text: string, refiners: readonly Refiner[]): string[] {
  const prose = proseOf(text);
  const reader = createDateReader([{ ...english, refiners }, chinese]);
  const { dates } = reader.resolveDates(reader.findDates(prose), prose, emptyContext);
  return dates.map(({ start, end, edtf, relation }) =>
    [text.slice(start, end), '=', edtf ?? '-', relation].filter(Boolean).join(' '),
  );
}

/** The English refiners with `first` moved after `second`, which normally follows it. */
const reversed = (first: string, second: string): readonly Refiner[] =>
  english.refiners.map(({ after = [], ...each }) => ({
    ...each,
    after:
      each.name === second
        ? after.filter((name) => name !== first)
        : [...after, ...(each.name === first ? [second] : [])],
  }));

suite('every order that an English refiner declares is needed', () => {
  const examples: readonly (readonly [first: string, second: string, text: string, ...found: string[]])[] = [
    ['part', 'doubt', 'circa late 1970s', 'circa late 1970s = 197X~'],
    ['citation', 'range', 'It lasted from 334 BC – 323 BC: 23', '334 BC = -0333'],
    ['doubt', 'range', 'Sima Qian (c. 145 BC–c. 86 BC)', 'c. 145 BC–c. 86 BC = -0144~/-0085~'],
    ['attach', 'relation', 'eight days before 1 January 1939', 'eight days before 1 January 1939 = 1938-12-24'],
    [
      ...(['attach', 'recurring', 'In 1815 he came. They left in summer of the following year'] as const),
      ...['1815 = 1815', 'summer of the following year = 1816-22'],
    ],
    ['range', 'footnote', '[^1]: Minutes of Council, 4 July – 28 August 1756, gave no names.'],
    ['range', 'recurring', 'in summer to autumn 1918', 'summer to autumn 1918 = 1918-06/1918-11'],
    ['recurring', 'yearOfList', 'Each year in May they met, and in July 1904 they left', 'July 1904 = 1904-07'],
    ['range', 'relation', 'By 1928 or 1929, he left', '1928 or 1929 = [1928,1929] by'],
  ];

  test('an example for each', () => {
    const declared = english.refiners.flatMap(({ name, after = [] }) => after.map((first) => `${first} < ${name}`));
    assert.deepEqual(declared.sort(), examples.map(([first, second]) => `${first} < ${second}`).sort());
  });
  for (const [first, second, text, ...found] of examples) {
    test(`${first} before ${second}: ${text}`, () => {
      assert.deepEqual(read(text, english.refiners), found);
      assert.notDeepEqual(read(text, reversed(first, second)), found);
    });
  }
});
