import assert from 'node:assert/strict';
import { enterFold, folds, isHigh, isLow, Kind } from '../../../../src/language/sources/folding/foldedUnits';

/** The folded form and the kind of some units. */
const rows: readonly (readonly [rule: string, units: string, folds: string, kind: number])[] = [
  ['small letters stay', 'azéßя', 'azéßя', Kind.Letter],
  ['capitals become small', 'AZÉЯ', 'azéя', Kind.Letter],
  ['a capital whose small letter has two units stays', 'İ', 'İ', Kind.Letter],
  ['digits and signs of prose stay', '09.,;!?()/&%', '09.,;!?()/&%', Kind.Letter],
  ['quotation marks become straight', '“”„‟″', '"""""', Kind.Letter],
  ['apostrophes become straight', '‘’ʼ‚‛′', "''''''", Kind.Letter],
  ['hyphens and dashes are one sign', '-‐‑‒–−—―', '--------', Kind.Sign],
  ['what may be markup where it stands alone', '+#>|=:', '+#>|=:', Kind.Sign],
  ['white space and control characters', ' \t\n\r\u0000\u001f\u00a0\u2009\u3000\ufeff', ' '.repeat(10), Kind.Space],
  ['a space without width', '\u200b', ' ', Kind.Space],
  ['emphasis, code and escapes are dropped', '*_`~\\', '*_`~\\', Kind.Dropped],
  ['invisible signs are dropped', '\u00ad\u2060', '\u00ad\u2060', Kind.Dropped],
  ['a bracket that may open a footnote mark', '[', '[', Kind.Mark],
  ['a bracket that may end the words of a link', ']', ']', Kind.LinkEnd],
  ['ideographs, kana and their punctuation', '大、。かカ', '大、。かカ', Kind.Ideograph],
  ['the first and last of the ideographs', '\u2e80\ua4cf', '\u2e80\ua4cf', Kind.Ideograph],
  ['what stands beside these', '\u2e7f\ua4d0', '\u2e7f\ua4d0', Kind.Letter],
  ['the first and last of the compatible forms', '\uf900\ufaff', '\uf900\ufaff', Kind.Ideograph],
  ['what stands beside these', '\uf8ff\ufb00', '\uf8ff\ufb00', Kind.Letter],
  ['the first and last of the wide forms', '\uff00\uffef', '\uff00\uffef', Kind.Ideograph],
  ['what stands behind these', '\ufff0', '\ufff0', Kind.Letter],
  ['halves of pairs', '\ud800\udbff\udc00\udfff', '\ud800\udbff\udc00\udfff', Kind.Surrogate],
];

suite('The folded form of a unit', () => {
  for (const [rule, units, folded, kind] of rows) {
    test(rule, () => {
      for (let i = 0; i < units.length; i++) {
        const unit = units.charCodeAt(i);
        enterFold(unit);
        assert.deepEqual([folds[unit]! & 0xffff, folds[unit]! >>> 16], [folded.charCodeAt(i), kind], units.charAt(i));
      }
    });
  }

  test('the limits of both surrogate ranges', () => {
    const units = [0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000];
    assert.deepEqual(units.map(isHigh), [false, true, true, false, false, false]);
    assert.deepEqual(units.map(isLow), [false, false, false, true, true, false]);
    assert.equal(isLow(undefined), false);
  });
});
