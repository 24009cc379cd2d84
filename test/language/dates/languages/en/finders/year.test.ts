import { year } from '../../../../../../src/language/dates/languages/en/finders/year';
import { each, hits, misses, type Hit } from '../../../notation';

suite('year', () => {
  hits({
    'four digits': [
      ['in 1958', ['1958', '1958']],
      ['the year 1958', ['year 1958', '1958']],
    ],
    'the first year of four digits': [
      ['in 1000', ['1000', '1000']],
      ['the year 1000', ['year 1000', '1000']],
      ['the year 999', ['year 999', '-']],
    ],
    'the last year that essays tell of': [['in 2100', ['2100', '2100']]],
    '“of” behind “year”': [['the year of 1958', ['year of 1958', '1958']]],
    'every name of an era, before the year': [
      ...each('AD A.D. CE C.E.', (era): Hit => [`in ${era} 79`, [`${era} 79`, '0079']]),
      ['in Anno Domini 79', ['Anno Domini 79', '0079']],
      ['in Common Era 79', ['Common Era 79', '0079']],
    ],
    'every name of an era, behind the year': [
      ...each('BC B.C. BCE B.C.E.', (era): Hit => [`in 44 ${era}`, [`44 ${era}`, '-0043']]),
      ...each('AD A.D. CE C.E.', (era): Hit => [`in 79 ${era}`, [`79 ${era}`, '0079']]),
      ['44 Before Christ', ['44 Before Christ', '-0043']],
      ['44 Before Common Era', ['44 Before Common Era', '-0043']],
      ['79 Common Era', ['79 Common Era', '0079']],
    ],
    'the years around the birth of Christ': [
      ['in AD 1', ['AD 1', '0001']],
      ['in 1 BC', ['1 BC', '0000']],
    ],
    'an era that stands with the second year': [
      ['in 496 and 495 BC', ['496', '-0495'], ['495 BC', '-0494']],
      ['in 496 or in 495 BC', ['496', '-0495'], ['495 BC', '-0494']],
      ...each('c. ca. circa', (word): Hit => [`145 – ${word} 86 BC`, ['145', '-0144'], ['86 BC', '-0085']]),
    ],
    'a small number behind a preposition of time': [
      ...each('in by since until till c. ca. circa', (word): Hit => [`${word} 480, they`, ['480', '-']]),
      ...each('from before after early late between and to around about', (word): Hit => [
        `${word} 480, they`,
        ['480', '-'],
      ]),
    ],
    'a small number before a new clause': each(
      'and to the he she they it when a an by was were after but or with under his their Rome',
      (word) => [`in 480 ${word} came`, ['480', '-']],
    ),
    'a small number at the end of its words': each(', . ; : )', (sign) => [`in 480${sign}`, ['480', '-']]),
    'behind “of”, what happens or a time': [['the events of 480, they', ['480', '-']]],
    'every name of an era before the year, with every spelling of B.C.': each('B.C. BC BCE B.C.E.', (era): Hit => [
      `in ${era} 331,`,
      [`${era} 331`, '-0330'],
    ]),
    'an era before Christ in words': [
      ['the year 54 before our era', ['year 54 before our era', '-0053']],
      ['in 54 before the Christian era', ['54 before the Christian era', '-0053']],
      ['in 54 before the Common Era', ['54 before the Common Era', '-0053']],
      ['in 98 after Christ', ['98 after Christ', '0098']],
      ['in 98 of our aera', ['98 of our aera', '0098']],
    ],
    'an era behind bold text': [['  44   BC', ['44   BC', '-0043']]],
    'British Columbia is no era': [['in Vancouver, B.C. 1995', ['1995', '1995']]],
    'born about is no era': [['(b. c. 1160)', ['1160', '1160']]],
    'a year of our Lord': [
      ['the year of our Lord 843', ['year of our Lord 843', '-']],
      ['the year of grace 1492', ['year of grace 1492', '1492']],
      ['anno 843', ['anno 843', '-']],
    ],
    'two digits that can be a year': [['in 20, he', ['20', '-']]],
    'one of two small numbers': [
      ['in 99 or 98, he', ['99', '-'], ['98', '-']],
      ['by 99 and 98, he', ['99', '-'], ['98', '-']],
      ['in 99 or 98 he', ['99', '-'], ['98', '-']],
    ],
    'the year of a day that follows a hyphen': [['1914-4 August', ['1914', '1914'], ['4 August', '-']]],
    'an era behind or before the year': [
      ['44 BC', ['44 BC', '-0043']],
      ['44 B.C.E.', ['44 B.C.E.', '-0043']],
      ['79 CE', ['79 CE', '0079']],
      ['A.D. 79', ['A.D. 79', '0079']],
      ['AD79', ['AD79', '0079']],
      ['79 Anno Domini', ['79 Anno Domini', '0079']],
    ],
    'a circa that touches it': [
      ['c1270', ['1270', '1270']],
      ['1950ish', ['1950ish', '1950~']],
    ],
    'three digits need their context': [['in 480, they', ['480', '-']]],
  });

  misses([year], {
    'no era: born about, a word of an index': ['b. c. 116 men', 'battle of, 300 Ad Ensem'],
    'British Columbia': ['in Victoria, B.C. 250 people'],
    'a year of another reckoning': ['the year 693 after the foundation of Rome', 'the year 753 of the city'],
    'behind “of”, what has a size': ['instead of 480 (so', 'a total of 480, they'],
    'caput: a chapter': ['b. iv. c. 44.', 'Ann. xiv. c. 31)', 'lib. iii. c. 144', 'l. 5, c. 320,'],
    'people or things are counted': ['1958 people'],
    'an amount': ['over 2000', 'more than 1500'],
    'a year of a reign or a school': ['the year 31 of', 'the year 7'],
    'the year 0': ['AD 0', '0 BC'],
    'a number that begins with 0': ['in 0958'],
    'too small a number': ['in 19, he', '999 ships'],
    'a title': each('All That This My Our His Her Its Their', (word) => `1066 and ${word} Day`).concat(
      each('and or of in to', (word) => `1984 ${word} All`),
    ),
    'a part of a code': ['1958-123', '1958\u2010123', '1958\u2013123', '1958-12 b'],
    'a part of a time, of a fraction': ['1958:3', '1958/12', '1958,12'],
    'a small number before another sign': ['in 480” he'],
    'two digits without a preposition of time': ['from 80, they'],
    'two of what is counted': ['for 99 or 98, he'],
    'a page, a number of a document': ['page 1958', 'Resolution 1441'],
    'a share, a fraction': ['1958%', '1,958', '1958.5'],
    'beyond all years that essays tell of': ['2500'],
    'three digits before what they count': ['480 men', 'in 480 ships'],
    'four digits before what they count': ['1400 tanks'],
  });
});
