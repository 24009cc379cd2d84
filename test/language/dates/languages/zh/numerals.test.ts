import * as assert from 'node:assert/strict';
import {
  hanNumber,
  hasJapaneseForm,
  simplify,
  variantsOf,
} from '../../../../../src/language/dates/languages/zh/numerals';

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

  test('traditional and Japanese forms are one with the simplified', () => {
    assert.equal(simplify('光緒 萬曆 萬歷 貞観 慶応'), '光绪 万历 万历 贞观 庆应');
    assert.deepEqual(variantsOf('观'), ['观', '觀', '観']);
    assert.ok(hasJapaneseForm('貞観') && !hasJapaneseForm('貞觀') && !hasJapaneseForm('昭和'));
  });
});
