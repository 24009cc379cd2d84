import * as assert from 'node:assert/strict';
import { english } from '../../../../../../../src/language/dates/languages/en';
import {
  footnoteRuleFor,
  footnoteRules,
} from '../../../../../../../src/language/dates/languages/en/refiners/sources/footnote';
import { createScan } from '../../../../../../../src/language/dates/engine/scanner';
import { reading } from '../../../../reading';

// Notes in which the rule finds the date of a source, and notes in which it does not.
const examples: Readonly<Record<string, { readonly holds: readonly string[]; readonly fails: readonly string[] }>> = {
  'in a quoted title': {
    holds: ['“On May 1775 in Paris,” Annales', '"The War (1766–1776)," *Journal*'],
    fails: ['“So” it was in 1958 and', 'the word "so" was new in 1958 and'],
  },
  'before pages': {
    holds: [
      ...[
        'words, 1996, 23;',
        'words, 1996, p. 23.',
        'words, 1996, pp. 23–5.',
        'words, 1996, ch. 2,',
        'words, 1996, vol. 2:',
      ],
      ...['words, 1996, n. 2)', 'words, 3 September 1958, 1', 'words, 1996, passim', 'Pagius, A.D. 1120, No. 6.'],
      'Dictionnaire, Paris, 1665, in folio.',
    ],
    fails: ['the war, 1996, 23 men', 'in 1996, 23;'],
  },
  'a name and a year': {
    holds: ['Lefebvre 1947.', 'Bernstein (1984);', 'Chan 2001:', 'Chan 2001]', 'see Chan 2001'],
    fails: ['In 1958.', 'Circa 1450.', 'Lefebvre 1947 came', 'of Edessa A.D. 637, and'],
  },
  'an edition': {
    holds: ['in the edition of 1976.', 'ed. 1976.', 'edn 1976.', 'repr. 1976.', 'reprint 1976.', 'reprinted in 1976.'],
    fails: ['in the summer of 1976.'],
  },
  'a publisher': {
    holds: [
      'London: Bloomsbury, 2010.',
      'Oxford University Press, 2001.',
      'Penguin Books, 2001.',
      'Beltz Verlag, 2001.',
    ],
    fails: ['the press of 2001.'],
  },
  'an imprint in brackets': {
    holds: ['(2nd ed., Oxford, 2002)', '(1st ed., Oxford, 2002)', '(Dordrecht, Blusse, 1851–60)'],
    fails: ['(in Oxford 2002)'],
  },
  'an issue': {
    holds: ['no. 2 (June 1984): 101–22', '*BSHAF* (1918–19): 157–61', '52, no. 1 (2011).', 'Annales 18 (May 1963);'],
    fails: ['the war (June 1984) lasted', 'the war (June 1984).'],
  },
  'a first edition': { holds: ['([1963] New York: Pantheon', 'Birds [1770–83] (Dordrecht'], fails: ['[1963 was'] },
  'place and year': {
    holds: ['Acta, Lipsiae, 1776;', '*Vita*. Rotterdam, 1699.', 'Works, New Haven, 1901)'],
    fails: ['He was born in Rotterdam, 1699.', 'the war, 1699.'],
  },
  'the year of a report': {
    holds: ['Report of 1872;', 'Census for the year 1881.'],
    fails: ['the battle of 1872;', 'Report 1872'],
  },
  'an issue of a newspaper': {
    holds: ['The Times, 5 March 1933.', 'It is told in Evelyn’s Diary, April 1666.', 'His Relation, 2 vols., 1732.'],
    fails: ['In good times, 5 March 1933.'],
  },
  'a document and its date': {
    holds: [
      'Dinwiddie to Hanbury, 12 March, 1754;',
      'Vaudreuil au Ministre, 30 Oct. 1759.',
      'Minutes at Easton, October, 1758.',
      'Pomeroy to his Wife, 10 Sept. 1755.',
      'He may wait. Shirley to Lords of Trade in London, 5 Nov. 1755 (Archives)',
      'Ibid. to Delancey, 20 June 1754.',
      'Letter of Captain Smith from the Coast. Jan. 13, 1813.',
      'Lévis au Ministre, 10 Oct. 1760. Ibid., 3 Nov. 1760.',
    ],
    fails: [
      'Battle of Ivry, 14 March 1590.',
      'My brother was named Richard, 9 November 1622.',
      'On 5 March 1933, he wrote.',
      '[Footnote 12: December, 1536.]',
      'The report was given to his son, 5 March 1933.',
      'that January 1, 1639, the court came.',
      'The town fell, 8 July 1745.',
      'He sailed with Wolfe and Murray to Quebec, 26 June 1759.',
      'They met at Hull, 3 May 1644.',
    ],
  },
  'several dates of a document': {
    holds: [
      'Hopson to the Lords of Trade, 12 May and 3 June, 1753.',
      'Conferences between Colonel Ward and the Creeks, Nov. 1762, to Jan. 1763 (Archives)',
      'Speech of the Governor to the Council, May 3, 1761, and June 4, 1761.',
      'Minutes of the Council at Albany, from June 4, 1744 to July 9, 1744.',
    ],
    fails: ['He was in Paris, 12 May and 3 June, 1753.', 'Battle of Ivry, 13 and 14 March 1590.'],
  },
  'a letter by its writer and receiver': {
    holds: [
      'that his loss was small is shown by Gage to Lord Barrington, 8 June 1765. He adds',
      'A clear account was sent by Van Dam to the Lords Proprietors, 7 May 1712.',
      'cited in Choiseul au Duc de Broglie, 6 Oct. 1766, and',
      'says “ils sont partis;” and Murat au Roi, 27 Oct. 1811.',
      'authorities already cited,--Clive to Pigot, 5 Nov. 1757, with plans',
      'So he adds in it (see the deposition of Jonas Reed, April 16, 1775; it is long)',
      'Letter of Captain Lee, Oct. 7, 1814; and of John Hay, Consul at Fayal, Oct. 5, 1814.',
      'of Hood to Nelson, Sept. 10th and Sept. 13th, 1794, and to Lord Elliot, Sept. 11th, 1794.',
    ],
    fails: [
      'he was led by Murray to Montreal, 6 September 1760.',
      'He sailed with Wolfe and Murray to Quebec, 26 June 1759.',
      'A deposition of Reed tells that he was wounded, 16 April 1775.',
      'He died at Quebec on 13 September 1759.',
    ],
  },
  'the papers of a court': {
    holds: [
      'as in it, the Court-martial on board the Victory, 74. at Spithead. May 27, 1797.',
      'It is in the minutes of the Court of Inquiry, held May 15, 1851.',
      'and the Courts-martial held at Plymouth, 3 April 1805, Lord Lee presiding.',
      'He said so before the Court of Enquiry on Captain Reed, June 1809;',
    ],
    fails: [
      'A Court-martial met at Portsmouth, 5 May 1813, and he went.',
      'He was tried by a court-martial at Portsmouth, 5 May 1813.',
      'The Court of Inquiry was held at Hull, 5 May 1813.',
    ],
  },
  'the dates of a log-book': {
    holds: [
      'See her log-book (vol. ii, Feb. 1, 1807 to Dec. 13, 1808);',
      'it is told in the Argus’s Log-Book (vol. iv, from May 2, 1804, to June 3, 1805).',
      'See, in the Archives, the logbooks, Wasp and Hornet, July 20, 1809, to Oct. 6, 1810.',
      'in his log-book, 4 April 1798.',
    ],
    fails: ['The log-book shows that on July 12th, 1812, she sailed.', 'He left his log-book at Hull in 1798.'],
  },
  'a list, plan or return': {
    holds: [
      'see A List of the Ships which were taken by the Fleet in the Sound, 9 July, 1801 (Archives)',
      'Plan of the Town and Castle by Edward Lee, 1759.',
      'Account of the Garrison drawn up by Major Hay at Hull, May 12, 1814;',
      'Orderly Book of the Sergeant in the last Expedition, 1775. It is long',
    ],
    fails: [
      'General Hay of the militia, 9 July 1775.',
      'The list was long. General Brown was born at Boston, 9 May 1775.',
      'State of New York, 1777.',
      'Plan of the siege by him was made, 3 May 1745.',
    ],
  },
  'the date of a letter, diary or periodical': {
    holds: [
      'The extracts are from letters of 5 and 27 Nov. 1758, and 18 and 23 March, 1759.',
      'He says so in his despatch of 12 August 1756.',
      'The letter, dated June 13th 1813, is long.',
      'The Gentleman’s Magazine for 1759 has it.',
      'Letter of Captain Boyle, of March 2, 1815 (see Niles)',
      'says the Diary, under date of July 28th 1756; for',
      'She told it in the Gazettes of 4 May and 7 June 1690, and was heard.',
      'He was answered in the Mercuries of May 30. and June 4. and 8. 1702, and fled.',
    ],
    fails: ['the autumn of 1759 was wet', 'He wrote on 5 March 1933.', 'Of those of March 2, 1815 none is left'],
  },
  'a year behind its month in French': {
    holds: ['he to his wife, 28 Juillet, 1757', '17 Fév. 1755', 'le 30 Déc. 1756', '2 août 1914'],
    fails: ['in July, 1757', 'le roi, 1757'],
  },
  'years in a French title': {
    holds: [
      'see Mémoires sur le Canada, 1749-1760',
      'the Journal de la Campagne de 1757',
      'his Histoire des Abbés, 1612',
    ],
    fails: ['the Campaign of 1757', 'the memoirs, 1749-1760'],
  },
  'the year of an edition behind its page': {
    holds: ['Humphreys, Works, II. 57 (1818).', 'Lettres, VI. 189 (1810)'],
    fails: ['He was 57 (1818).', 'Henry IV (1399)'],
  },
  'city and year': {
    holds: ['by his son, Loyall Farragut, New York. 1879.', 'see his book (Philadelphia. 1849)'],
    fails: ['He died in London, 1837.', 'the fall of New York, 1776.'],
  },
  'a volume of papers': {
    holds: ['in “Captains’ Letters,” 1814, vol. ii', '"Commandants," 1813, No. 58', '“Letters” for 1812 (vol. 2'],
    fails: ['He said “no,” 1814 men', 'for 1812 volumes'],
  },
  'a title before its pages or imprint': {
    holds: [
      'Robbins, *Street Lamps in Eighteenth-Century Lyon*, 12;',
      'See Rowe, The Fens in the 1640s (London: Cape, 1999)',
    ],
    fails: ['Rowe, he said, came in the 1640s, 12;', 'In the 1640s the fens, 12 men'],
  },
  'a year that ends its sentence behind a comma': {
    holds: [
      'See the Short Relation by an Officer who was there, 1643; Vicars says more.',
      'Many a ballad has it: a Gunner, who fled, tells it in Sad News from the Sea, 1666.',
    ],
    fails: ['He died at Lisbon, 1755.', 'The bridge fell in 1651.', 'The bridge, 1651 feet long, fell.'],
  },
  'when a source was made': {
    holds: [
      'It was printed at Seville in 1553, and is rare.',
      'The play was not acted till 1728, and was a success.',
      'A tract that he had licensed on July 4, 1643, says so.',
      'His answer was written in the year 1702 and shows his mind.',
      'I have seen it in manuscript. It is entitled The Breaking of the Peace, 1703.',
      'He says so in a tract intituled A Word to the Wise, 1641.',
    ],
    fails: [
      'The heir was entitled to it in 1703.',
      'The town was burnt in 1553.',
      'He was printed; in 1728 he left.',
      'The king acted. In 1643 he fled.',
    ],
  },
  'a sentence without a verb': {
    holds: [
      'Feb. 12. and March 5. and 6. 1653; Life of Blake, iii. 12.',
      'Ranke has told it.--Commission of Charles V, May 4, 1542 (Col. of Docs., VI, 33).',
      'The Bull of that pope against them (May 4, 1542).',
      'Clarke, in a note to Burnet (June 1, 1686), calls him vain.',
    ],
    fails: [
      'The siege ended on June 3, 1653; Blake had gone.',
      'In 1653 three ships came; since 1660, none.',
      'Cromwell, speech of 4 September 1654, in the Journals.',
      'Sermon at Oxford on 4 May 1684.',
    ],
  },
};

const scan = createScan(english.finders);

/** The rules that find dates of sources in a note. */
const rulesIn = (note: string): (string | undefined)[] =>
  scan(note, { start: 0, end: note.length }).map((mention) => footnoteRuleFor(mention, note, 0));

suite('dates of sources in a footnote', () => {
  test('each rule has a unique name and examples', () => {
    assert.deepEqual(
      footnoteRules.map(({ name }) => name),
      Object.keys(examples),
    );
  });
  for (const [name, { holds, fails }] of Object.entries(examples)) {
    suite(name, () => {
      for (const note of holds) test(note, () => assert.ok(rulesIn(note).includes(name), rulesIn(note).join()));
      for (const note of fails) test(`not: ${note}`, () => assert.ok(!rulesIn(note).includes(name)));
    });
  }
  test('a note that is only the date of what the text tells keeps it', () => {
    for (const note of ['[^1]: 17th December, 1546.', '[^1]: About 1450', '[^1]: On 17 December 1546.'])
      assert.equal(reading(note).length, 1, note);
    assert.deepEqual(reading('[^1]: Ibid. 17 December 1546.'), []);
  });
  test('the date of a quotation stays', () =>
    assert.deepEqual(reading('[^1]: On 5 March 1933 he wrote: “We won.” Lefebvre 1947, 76.'), [
      '5 March 1933 = 1933-03-05',
    ]));
  test('running text has none', () => assert.deepEqual(reading('Lefebvre 1947.'), ['1947 = 1947']));
});
