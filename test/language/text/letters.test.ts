import assert from 'node:assert/strict';
import { foldPart } from '../../../src/language/sources/folding/foldedText';
import { searchForm, withoutAccents } from '../../../src/language/text/letters';
import { normalizeName } from '../../../src/language/text/normalize';

suite('letters that count as the same', () => {
  // For each pair: whether names, passages and typed searches treat both as the same.
  const pairs: readonly [rule: string, a: string, b: string, name: boolean, passage: boolean, search: boolean][] = [
    ['case', 'Mao', 'mao', true, true, true],
    ['accents', 'Dà', 'Da', true, false, true],
    ['the apostrophes', 'Xi’an', "Xi'an", true, true, false],
    ['the apostrophes of romanisations', 'Ch´en', "Ch'en", true, false, false],
    ['hyphens', 'Chiang Kai‑shek', 'Chiang Kai-shek', true, true, false],
    ['a dash between words', 'war—peace', 'war-peace', false, true, false],
    ['quotation marks', '“war”', '"war"', false, true, false],
    ['a soft hyphen', 'Bei\u00adjing', 'Beijing', true, true, false],
    ['traditional characters', '毛澤東', '毛泽东', true, false, false],
    ['ligatures', 'Cæsar', 'Caesar', true, false, false],
    ['emphasis', '*war*', 'war', false, true, false],
    ['a line break', 'Great\nLeap', 'Great Leap', true, true, false],
  ];
  for (const [rule, a, b, name, passage, search] of pairs) {
    test(rule, () => {
      assert.equal(normalizeName(a) === normalizeName(b), name, 'names');
      assert.equal(foldPart(a) === foldPart(b), passage, 'passages');
      assert.equal(searchForm(a) === searchForm(b), search, 'searches');
    });
  }

  test('accents go, letters and case stay', () => {
    assert.equal(withoutAccents('Dà Yuèjìn, Łódź, Ærø'), 'Da Yuejin, Łodz, Ærø');
  });
});
