import * as assert from 'node:assert/strict';
import { hanNumber } from '../../../../../src/language/dates/languages/zh/numerals';

suite('Chinese script', () => {
  const numbers: readonly (readonly [numeral: string, value: number | undefined])[] = [
    ['元', 1],
    ...Array.from('一二三四五六七八九', (digit, i): [string, number] => [digit, i + 1]),
    ['两', 2],
    ['兩', 2],
    ['两百', 200],
    ['卄一', 21],
    ['百', 100],
    ['千', 1000],
    ['一千〇一', 1001],
    ['一百○一', 101],
    ['二Ｏ一', 201],
    ['一百一百', 200],
    ['一百一一', undefined],
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
