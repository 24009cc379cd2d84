import * as assert from 'node:assert/strict';
import { isReference } from '../../../../../../../src/language/dates/languages/en/checks/sources/referenceShape';
import { isNarrative } from '../../../../../../../src/language/dates/languages/en/checks/narrative';
import { reading } from '../../../../reading';

const entries: Readonly<Record<string, readonly string[]>> = {
  'author, year in brackets, title': [
    'Brown, T. (2011). A Thirteenth Century Quarrel. Leeds: Press.',
    'Rowe, A. B., & Lee, C. (1998a). The fens. Annals, 12(3), 45–67.',
    'Dale, S. F. (2006, May 4). The toll of 1893. The Herald.',
    'Holt, Ann, and John Smith (2001): The moor in the 1640s.',
  ],
  'author, year, title, imprint': [
    'Rowe, A. (1998) The fens of 1640. London: Cape.',
    'Rowe, A. 1998. The fens. Past and Present 12(3): 45–67.',
  ],
  'author, title, imprint with the year': [
    'Rowe, Ann. The Fens, 1600–1700. Ann Arbor: University Press, 2005.',
    'Smith, John. The Moor. Cape, 1999.',
    'Lee, Carol, and John Smith. “The Toll of 1893.” Annals 12, no. 3 (1998): 45–67.',
    '3. Rowe, Ann. The Fens. Penguin Books, 2005, pp. 12–40.',
  ],
  'author, work, size and years, in the list of an old book': [
    'Hood, Rear-Admiral Samuel. Letter, December 26, 1794.',
    'Gage, Gen. Thomas. Letters, Dec. 20, 1774, and Jan. 13, 1775.',
    'Hay, C. R. History of the Dutch Navy, 1613 to 1863. 2 vols., octavo. London, 1877.',
    'Ward, Com. J. H. Manual of Gunnery. 1859.',
    'Reed, Lieut. G. E. Statistical History of the Scottish Army, 1853.',
  ],
  'author, title, address': ['Rowe, Ann. “The Fens in 1640.” Old Maps. Accessed 3 May 2019.'],
};

const prose = [
  'Adams, John. President, 1797 to 1801.',
  'Lee, Ann. Born in Hull, 1834. She wrote a History, 1859.',
  'Hood, Admiral Samuel. Letter of his was lost in 1794.',
  'Gage, General. Governor of Massachusetts, 1774.',
  'Winter, Jacob (b. 1741), came in 1762.',
  'Miller, Jonas (1741–1800) was a farmer of Salem.',
  'In Paris, the war of 1870 was won.',
  'Rowe, the mayor, left London: he died there in 1893.',
  'Rowe, Ann, was born in 1640. She left in 1661.',
  'Smith, in 1776, wrote of the wealth of nations (London, 1776).',
];

suite('entries of reference lists', () => {
  for (const [shape, rows] of Object.entries(entries)) {
    suite(shape, () => {
      for (const row of rows) test(row, () => assert.ok(isReference(row)));
      for (const row of rows) test(`no date: ${row}`, () => assert.deepEqual(reading(row), []));
    });
  }
  suite('prose', () => {
    for (const row of prose) test(row, () => assert.ok(!isReference(row)));
  });
});

suite('below a heading of sources', () => {
  const lists = [
    '# Sources\n\nThe Herald, 5 March 1848.',
    '# Image Credits\n\nMap of the fens, 1640. County Archive.',
    '## Materials for Reference:\n\nLetter of Ann Rowe to her son, 5 May 1848, County Archive.',
    'Works Cited\n\nPoll book of 1741.',
    'Sources\n\nA view of Ely, 1746.',
  ];
  for (const text of lists) test(`no date: ${text}`, () => assert.deepEqual(reading(text), []));
  const told = [
    '# Sources\n\nThe chronicle was begun in 1440 by a monk.',
    '# Sources\n\nRowe kept a diary until 1661, which her son burned in 1662.',
    'Sources\n\nView of Ely, 1746.\n\n# The flood\n\nA flood, 1747.',
    'The sources of the war\n\nA view, 1746.',
  ];
  for (const text of told) test(`dates: ${text}`, () => assert.notDeepEqual(reading(text), []));
  test('a list tells nothing, a sentence does', () => {
    assert.ok(!isNarrative('Interview with Ann Rowe, 5 May 1999.'));
    assert.ok(isNarrative('She met the mayor on 5 May 1999.'));
  });
});
