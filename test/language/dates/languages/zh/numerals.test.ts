import * as assert from 'node:assert/strict';
import { hanNumber } from '../../../../../src/language/dates/languages/zh/numerals';

suite('Chinese script', () => {
  const numbers: readonly (readonly [numeral: string, value: number | undefined])[] = [
    ['元', 1],
    ['十', 10],
    ['十一', 11],
    ['二十六', 26],
    ['廿六', 26],
    ['卅', 30],
    ['初五', 5],
    ['一百', 100],
    ['二百二十一', 221],
    ['一千零六', 1006],
    ['一九五八', 1958],
    ['二〇〇八', 2008],
    ['二零零八', 2008],
    ['12', 12],
    ['１９５８', 1958],
    ['', undefined],
    ['十年', undefined],
  ];
  for (const [numeral, value] of numbers) {
    test(`${numeral} is ${value ?? 'no number'}`, () => assert.equal(hanNumber(numeral), value));
  }
});
