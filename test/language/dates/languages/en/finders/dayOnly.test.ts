import { dayOnly } from '../../../../../../src/language/dates/languages/en/finders/dayOnly';
import { hits, misses } from '../../../notation';

suite('dayOnly', () => {
  hits({
    'behind “on”, “until”, “by” or “for”': [
      ['on the 12th, they', ['12th', '-']],
      ['until the 25th of that month', ['25th of that month', '-']],
      ['by the 18th had shut them in', ['18th', '-']],
      ['; on the 28th Bush declared it over', ['28th', '-']],
      ['ordered for the 26th, it began', ['26th', '-']],
    ],
    'a list of days': [['attacked on the 20th, the 22nd and the 28th', ['20th', '-'], ['22nd', '-'], ['28th', '-']]],
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
    'the number of a military unit': [
      'the 12th Army',
      'On the 8th Army front',
      'fell on the 12th Lancers',
      'On the 3rd Panzer Army',
      'By the 17th Lancers',
      'on the 7th armoured brigade',
    ],
    'a line on the map': ['on the 38th parallel'],
    'a count': ['for the 4th time', 'the 54th saw action', 'the 5th of them'],
    'an ordinal without a preposition': ['12th'],
  });
});
