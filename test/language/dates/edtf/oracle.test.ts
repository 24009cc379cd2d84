// Compares our reader of EDTF with the edtf package (https://github.com/inukshuk/edtf.js), which uses a full grammar.
import * as assert from 'node:assert/strict';
import parseEdtf from 'edtf';
import fc from 'fast-check';
import { dayRange } from '../../../../src/language/dates';
import { isLeapYear } from '../../../../src/language/dates/edtf/gregorian';

type Range = ReturnType<typeof dayRange>;

function packageRange(text: string): Range {
  try {
    const { min, max } = parseEdtf(text);
    const day = (time: number | null, open: number): number => (time === null ? open : Math.floor(time / 86_400_000));
    return { first: day(min, -Infinity), last: day(max, Infinity) };
  } catch {
    return undefined;
  }
}

const joined = (...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((each) => each.join(''));
const digits = (count: number, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(count, '0'));
const hyphen = fc.constant('-');
const doubt = fc.constantFrom('', '', '', '?', '~', '%');

const year = joined(fc.constantFrom('', '', '', '-'), digits(4, 9999));
const [month, day] = [digits(2, 14), digits(2, 32)];
const doubted = fc.oneof(
  joined(year, doubt),
  joined(doubt, year, doubt, hyphen, doubt, month, doubt),
  joined(doubt, year, doubt, hyphen, doubt, month, doubt, hyphen, doubt, day, doubt),
);
const unspecified = fc
  .tuple(
    fc.oneof(digits(4, 9999), joined(digits(4, 9999), hyphen, month, hyphen, day)),
    fc.infiniteStream(fc.boolean()),
  )
  .map(([text, hides]) => text.replace(/\d/g, (digit) => (hides.next().value ? 'X' : digit)));
const end = fc.oneof(joined(year, hyphen, month), year, fc.constantFrom('', '..'));
const interval = joined(end, fc.constant('/'), end);
const set = fc
  .tuple(fc.uniqueArray(digits(4, 9999), { minLength: 1, maxLength: 4 }), fc.boolean())
  .map(([years, isOne]) => {
    const list = years.sort().join(',');
    return isOne ? `[${list}]` : `{${list}}`;
  });

/** Cases in which our reader differs on purpose. */
const exceptions: readonly (readonly [reason: string, holds: (text: string) => boolean])[] = [
  ['an interval has one end at least', (text) => /^(?:\.\.)?\/(?:\.\.)?$/.test(text)],
  ['no digits of a year -000X say which year is meant', (text) => /-0{1,3}X|-0000/.test(text)],
  ['a month "X4" or "X0" is one month to us', (text) => /-X\d/.test(text)],
  ['a day "X0" is 10, 20 or 30 to us', (text) => /-X0$/.test(text)],
  ['a month has to have the day', (text) => /-(?:[0X][0-9X])-3[01X]$/.test(text) && text.includes('X')],
  ['29 February has to exist', (text) => /02[?~%]?-[?~%]?29/.test(text) && !isLeapYear(Number(/\d{4}/.exec(text)))],
];
const isException = (text: string): boolean => exceptions.some(([, holds]) => holds(text));

suite('EDTF as the edtf package reads it', () => {
  for (const [name, texts] of Object.entries({ doubted, unspecified, interval, set })) {
    test(name, () => {
      fc.assert(
        fc.property(texts, (text) => {
          fc.pre(!isException(text));
          const expected = packageRange(text);
          // The package accepts an interval that ends before it begins, and reads a set in the written order.
          const isOrdered = expected === undefined || expected.first <= expected.last;
          assert.deepEqual(dayRange(text), isOrdered ? expected : undefined);
        }),
        { numRuns: 400, seed: 1 },
      );
    });
  }
});
