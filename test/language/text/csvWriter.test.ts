import assert from 'node:assert/strict';
import { readTable } from '../../../src/language/glossary/exchange/table';
import { writeCsvRows } from '../../../src/language/text/csvWriter';

suite('cells that a spreadsheet would run', () => {
  for (const [rule, cell, written] of [
    ['an equals sign is guarded', '=SUM(A1)', "'=SUM(A1)"],
    ['a minus sign, also of a year', '-0043', "'-0043"],
    ['a plus sign', '+49', "'+49"],
    ['an at sign', '@here', "'@here"],
    ['full-width signs', '＝1', "'＝1"],
    ['a full-width at sign', '＠here', "'＠here"],
    ['a tab', '\t=1', "'\t=1"],
    ['a guard of its own gets another', "'=x", "''=x"],
    ['an apostrophe alone is not guarded', "'tis", "'tis"],
    ['a sign inside is harmless', 'a=b', 'a=b'],
    ['an empty cell stays empty', '', ''],
  ] as const) {
    test(rule, () => {
      assert.equal(writeCsvRows([[cell, 'x']]), `${written},x\r\n`);
      assert.deepEqual(readTable(`${written},x\r\n`, ',').rows, [{ line: 1, cells: [cell, 'x'] }]);
    });
  }
});

test('a column of our own values is written unchanged', () => {
  assert.equal(
    writeCsvRows([['-0043', '-0043']], (column) => column === 1),
    "'-0043,-0043\r\n",
  );
});

suite('cells in quotation marks', () => {
  for (const [rule, cell, written] of [
    ['a comma', 'a, b', '"a, b"'],
    ['a quotation mark is doubled', 'a "b"', '"a ""b"""'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['a carriage return at the start is guarded too', '\ra', `"'\ra"`],
  ] as const) {
    test(rule, () => assert.equal(writeCsvRows([[cell]]), `${written}\r\n`));
  }
});
