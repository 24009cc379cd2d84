import { eventDay } from '../../../../../../src/language/dates/languages/en/finders/eventDay';
import { each, hits, misses, type Hit } from '../../../notation';

suite('day of an event', () => {
  hits({
    'an ordinal day of something': [
      ['on the first day of the battle', ['first day', '-']],
      ['the 3rd day of their march', ['3rd day', '-']],
      ['the final day of the war', ['final day', '-']],
    ],
    'every word for which day': each('first twelfth final last opening closing', (word): Hit => [
      `the ${word} day of the battle`,
      [`${word} day`, '-'],
    ]),
    'whatever stands before the event': each('the that this his her their its', (word): Hit => [
      `the third day of ${word} war`,
      ['third day', '-'],
    ]),
    'an anniversary without a number': [
      ['on the anniversary of the fall', ['anniversary', '-']],
      ['he died, the tenth anniversary of it', ['tenth anniversary', '-']],
    ],
    'the anniversary of a year': [['on the tenth anniversary of the year', ['tenth anniversary', '-']]],
    'an anniversary': [['on the sixth anniversary of the fall', ['sixth anniversary', '-']]],
  });

  misses([eventDay], {
    'no article, or nothing that it is the day of': ['first day of the battle', 'the first day'],
    'of a unit of time, of school or work': each(
      'week month year decade century school work class term May spring',
      (word) => `the first day of the ${word}`,
    ),
    'of nothing': ['the first day of'],
    'of a month': ['the first day of the month'],
    'no number': ['the anniversary of it'],
  });
});
