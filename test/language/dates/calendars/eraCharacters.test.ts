import * as assert from 'node:assert/strict';
import { hasJapaneseForm, simplify, variantsOf } from '../../../../src/language/dates/calendars/eraCharacters';

suite('characters of era names', () => {
  test('traditional and Japanese forms are equal to the simplified', () => {
    assert.equal(simplify('光緒 萬曆 萬歷 貞観 慶応'), '光绪 万历 万历 贞观 庆应');
    assert.deepEqual(variantsOf('观'), ['观', '觀', '観']);
    assert.ok(hasJapaneseForm('貞観') && !hasJapaneseForm('貞觀') && !hasJapaneseForm('昭和'));
  });
});
