import assert from 'node:assert/strict';
import { alignText } from '../../../src/language/document/alignText';
import { JOINER } from '../../../src/language/types';

/** `+` stands for the invisible joiner. */
const rows: readonly (readonly [rule: string, source: string, value: string, aligned: string])[] = [
  ['nothing to stretch', 'Mao', 'Mao', 'Mao'],
  ['an escape before a sign is a space', '1949\\. Then', '1949. Then', '1949 . Then'],
  ['an escape inside a word is a joiner', "Mao\\'s", "Mao's", "Mao+'s"],
  ['an escape between Chinese characters is a joiner', '毛\\泽', '毛泽', '毛+泽'],
  ['a named reference inside a word', 'Yan&rsquo;an', 'Yan’an', 'Yan’++++++an'],
  ['a named reference between words', 'a &amp; b', 'a & b', 'a &     b'],
  ['a decimal reference', 'a&#233;b', 'aéb', 'aé+++++b'],
  ['a hexadecimal reference, in both cases', '&#xE9;a&#Xe9;', 'éaé', 'é+++++aé     '],
  ['a reference beyond the first plane', '&#128512; a', '😀 a', '😀        a'],
  ['a reference to no character is the replacement character', 'a &#0; b', 'a \uFFFD b', 'a \uFFFD    b'],
  ['a reference beyond all characters too', 'a &#x110000; b', 'a \uFFFD b', 'a \uFFFD          b'],
  ['a name that is none stays', '\\*a &nosuch; b', '*a &nosuch; b', ' *a &nosuch; b'],
  ['a reference that is written out stays', '&amp;amp;', '&amp;', '&    amp;'],
  ['the marks of a quotation', 'a\n> b', 'a\nb', 'a\n  b'],
];

suite('a text stretched to its source', () => {
  for (const [rule, source, value, aligned] of rows)
    test(rule, () => {
      const found = alignText(source, value);
      assert.equal(found.replaceAll(JOINER, '+'), aligned);
      assert.equal(found.length, source.length);
    });
});
