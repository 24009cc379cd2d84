import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';

/** The dates of a table with these rows, below a head. */
function datesIn(...rows: string[]): string[] {
  const text = ['| Year | Town | Number |', '| - | - | - |', ...rows.map((row) => `| ${row} |`)].join('\n');
  const document = createLanguageService().openDocument({ uri: 'a.md', languageId: 'markdown', text });
  return document.annotations().flatMap((each) => (each.kind === 'date' ? [each.text] : []));
}

suite('columns of figures in a table', () => {
  for (const [rule, rows, ...dates] of [
    ['thousands', ['1368 | Stralsund | 33,000', '1369 | Skanör | 1400'], '1368', '1369'],
    ['thousands with a space', ['1812 | Riga | 12 500', '1813 | Danzig | 1750'], '1812', '1813'],
    ['decimals', ['1930 | Essen | 18.5', '1931 | Kiel | 1925'], '1930', '1931'],
    ['money', ['1720 | Bath | £2100', '1721 | Hull | 1680'], '1720', '1721'],
    ['shares', ['1848 | Lyon | 41 %', '1849 | Metz | 1848'], '1848', '1849'],
    ['five digits', ['1666 | London | 13200', '1667 | Deal | 1500'], '1666', '1667'],
    // Near misses.
    ['years alone', ['1066 | Hastings | 1087', '1100 | London | 1135'], '1066', '1087', '1100', '1135'],
    ['a day and a year', ['1914 | Mons | 33,000', '1916 | Arras | 9 April 1917'], '1914', '1916', '9 April 1917'],
    ['a year among words', ['1914 | Mons | 33,000', '1916 | Arras | lost in 1917'], '1914', '1916', '1917'],
    ['figures of another column', ['1914 | 33,000 | 1918', '1939 | 41,000 | 1945'], '1914', '1918', '1939', '1945'],
  ] as const) {
    test(rule, () => assert.deepEqual(datesIn(...rows), dates));
  }
});
