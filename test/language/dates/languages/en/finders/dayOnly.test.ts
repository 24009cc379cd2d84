import { dayInWords, dayOnly } from '../../../../../../src/language/dates/languages/en/finders/dayOnly';
import { each, hits, misses, type Hit } from '../../../notation';

suite('dayOnly', () => {
  hits({
    'before a pronoun': each('those these none nobody everybody everyone few', (word): Hit => [
      `on the 23rd ${word} of the north`,
      ['23rd', '-'],
    ]),
    'behind “on”, “until”, “by” or “for”': [
      ['on the 12th, they', ['12th', '-']],
      ['until the 25th of that month', ['25th of that month', '-']],
      ['by the 18th had shut them in', ['18th', '-']],
      ['; on the 28th Bush declared it over', ['28th', '-']],
      ['ordered for the 26th, it began', ['26th', '-']],
    ],
    'behind every preposition': each(
      'on by till until since from to before after during through between and or of',
      (word): Hit => [`${word} the 12th, they`, ['12th', '-']],
    ),
    'behind what was arranged': each(
      'set fixed due planned scheduled called ordered summoned announced',
      (word): Hit => [`${word} for the 12th, they`, ['12th', '-']],
    ),
    'behind every part of the day': each('night morning afternoon evening dawn', (word): Hit => [
      `the ${word} of the 12th, they`,
      ['12th', '-'],
    ]),
    'without an article': [['on 12th, they', ['12th', '-']]],
    'before every sign': [
      ...each(', . ; : ) – -', (sign): Hit => [`on the 12th${sign}`, ['12th', '-']]),
      ['on the 12th', ['12th', '-']],
      ['on the 12th of the same month he', ['12th of the same month', '-']],
    ],
    'where a clause begins with it, before a name': [
      ...each('. ; : , ( – —', (sign): Hit => [`left${sign} on the 12th Bush came`, ['12th', '-']]),
      ...each('and but', (word): Hit => [`left ${word} on the 12th Bush came`, ['12th', '-']]),
      ['On the night of the 12th Bush came', ['12th', '-']],
      ['between the 9th and the 12th Bush came', ['9th', '-'], ['12th', '-']],
    ],
    'before what happened': [
      ...each(
        `fell came went took saw began left won lost met sent gave made stood rose broke drove struck brought led held heard
        found got put set cut shut fled died wrote sank ran spoke fought attacked`,
        (verb): Hit => [`he left on the 12th ${verb} it`, ['12th', '-']],
      ),
    ],
    'a list of days': [['attacked on the 20th, the 22nd and the 28th', ['20th', '-'], ['22nd', '-'], ['28th', '-']]],
    'the day of the old and that of the new calendar': [
      ['won at Breitenfeld, on the 7/17th, and', ['7/17th', '-']],
      ['on the 1/12th, he left', ['1/12th', '-']],
      ['until the 14/27th.', ['14/27th', '-']],
      ['by the 11/21st they', ['11/21st', '-']],
    ],
    'behind a weekday': [['On Thursday, the 24th nearly all was sold', ['24th', '-']]],
    'before a verb': [['A storm on the 14th wrecks the ships', ['14th', '-']]],
    'before a word that no unit’s name begins with': [
      ['on the 3rd there was a feast', ['3rd', '-']],
      ['On the 20th four ships came', ['20th', '-']],
      ['By the 17th Garibaldi had left', ['17th', '-']],
    ],
    'behind a part of the day': [['By the evening of the 25th Caetano had left', ['25th', '-']]],
    'behind a word for a length of time': [
      ['held through the 26th;', ['26th', '-']],
      ['during the 15th it rained', ['15th', '-']],
    ],
    'both ends of a span, and a doubt': [
      ['between the 9th and the 18th it rained', ['9th', '-'], ['18th', '-']],
      ['on the 17th (or the 18th)', ['17th', '-'], ['18th', '-']],
    ],
  });

  misses([dayOnly], {
    'two numbers that are no days of two calendars': [
      'on the 3/4th, they',
      'on the 7/16th, they',
      'on the 1/15th, they',
      'on the 17/7th, they',
    ],
    'the number of a military unit': [
      'the 12th Army',
      'On the 8th Army front',
      'fell on the 12th Lancers',
      'On the 3rd Panzer Army',
      'By the 17th Lancers',
      'on the 7th armoured brigade',
    ],
    'another sign behind it': ['on the 12th” he'],
    'a name, in mid-sentence': ['fell on the 12th Bush came', 'it was by the 12th Bush came'],
    'a word that ends like a verb but is none': ['by the 14th wrecks it', 'on the 14th grass'],
    'a line on the map': ['on the 38th parallel'],
    'a count': ['for the 4th time', 'the 54th saw action', 'the 5th of them'],
    'an ordinal without a preposition': ['12th'],
  });
});

suite('dayInWords', () => {
  hits({
    'behind a preposition': each('on by until till since', (word): Hit => [
      `${word} the nineteenth, they`,
      ['nineteenth', '-'],
    ]),
    'behind a part of the day': each('night morning afternoon evening dawn noon midnight dusk', (word): Hit => [
      `the ${word} of the fifth they`,
      ['fifth', '-'],
    ]),
    'before a clause': [
      ['On the twenty-second they came', ['twenty-second', '-']],
      ['on the sixteenth there was frost', ['sixteenth', '-']],
      ['reached the town on the thirty-first.', ['thirty-first', '-']],
      ['On the fifth, Murray marched', ['fifth', '-']],
      ['on the tenth of the month he', ['tenth of the month', '-']],
    ],
  });
  misses([dayInWords], {
    'one of the first three, which may be of a row': ['on the first, they', 'on the second he', 'On the third, when'],
    'the number of a noun': ['on the fifth day', 'on the tenth hill stands', 'on the eighth armoured brigade'],
    'of two numbers of a noun': ['on the fourth or fifth day', 'on the sixth and seventh hills'],
    'a name': ['on the Sixth, they', 'on the Fourth Crusade'],
    'no preposition': ['the fifth, they', 'from the fifth to the ninth hour', 'in the thirteenth'],
    'more than a month': ['on the thirty-second, they', 'on the fortieth, they'],
  });
});
