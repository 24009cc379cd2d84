import * as assert from 'node:assert/strict';
import { worksHeadings } from '../../../../../src/language/dates/languages/en/worksHeadings';
import { worksHeadings as chinese } from '../../../../../src/language/dates/languages/zh/worksHeadings';
import { reading } from '../../reading';

const headings = [
  ...['Bibliography', 'References', 'Reference List', 'Works Cited', 'Works Consulted', 'Further Reading'],
  ...['Literature', 'Literature Cited', 'Primary Sources', 'Primary Works', 'Primary Literature'],
  ...['Secondary Sources', 'Secondary Works', 'Secondary Literature', 'Select Bibliography'],
  ...['Selected Bibliography', 'Annotated Bibliography', '7. Further Reading', '12 References'],
  ...['Bibliographie', 'Bibliografía', 'Bibliografia', 'Literaturverzeichnis'],
  ...['参考文献', '參考文獻', '参考书目', '參考書目', '引用书目', '書目'],
];

suite('headings of lists of works', () => {
  for (const heading of headings)
    test(`${heading}: no date below it is read`, () =>
      assert.deepEqual(reading(`# ${heading}\n\nIn 1958 it was printed.`), []));

  for (const heading of ['Works', 'The Bibliography of Mao', 'Sources of 1958'])
    test(`${heading}: the dates below it are read`, () =>
      assert.ok(reading(`# ${heading}\n\nIn 1958 it was printed.`).includes('1958 = 1958')));

  test('there are no others', () => assert.equal(worksHeadings.size + chinese.size, 18 * 4 + 6));
});
