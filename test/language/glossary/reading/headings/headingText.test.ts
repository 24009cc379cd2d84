import assert from 'node:assert/strict';
import { headingName, headingText } from '../../../../../src/language/glossary/reading/headings/headingName';

const rows: readonly [rule: string, name: string, heading: string][] = [
  ['a plain name stands as it is', 'Wat Tyler', 'Wat Tyler'],
  ['signs of Markdown that belong to the name stand in quotation marks', 'Wat **Tyler**', '"Wat **Tyler**"'],
  ['a year that belongs to the name does too', '1984 (1949)', '"1984 (1949)"'],
  ['a name with such marks of its own is not read from others around it', '", x" 0', '", x" 0'],
  ['a sign that Markdown takes from the end of a heading is closed', 'C#', 'C# #'],
];

suite('a name as a heading', () => {
  for (const [rule, name, heading] of rows) {
    test(`${rule}: ${name}`, () => assert.equal(headingText(name), heading));
  }

  test('quotation marks around the name are not part of it', () => {
    const { start, end } = headingName('"1984 (1949)"', 0, (words) => words);
    assert.deepEqual([start, end], [1, 12]);
  });
});
