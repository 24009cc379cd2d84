import { dayOnly } from '../../../../../../src/language/dates/languages/en/finders/dayOnly';
import { hits, misses } from '../../../notation';

suite('dayOnly', () => {
  hits([
    ['on the 12th, they', ['12th', '-']],
    ['until the 25th of that month', ['25th of that month', '-']],
    ['by the 18th had shut them in', ['18th', '-']],
    ['; on the 28th Bush declared it over', ['28th', '-']],
    ['ordered for the 26th, it began', ['26th', '-']],
    ['attacked on the 20th, the 22nd and the 28th', ['20th', '-'], ['22nd', '-'], ['28th', '-']],
    ['On Thursday, the 24th nearly all was sold', ['24th', '-']],
    ['A storm on the 14th wrecks the ships', ['14th', '-']],
    ['on the 3rd there was a feast', ['3rd', '-']],
    ['On the 20th four ships came', ['20th', '-']],
    ['By the 17th Garibaldi had left', ['17th', '-']],
    ['By the evening of the 25th Caetano had left', ['25th', '-']],
    ['held through the 26th;', ['26th', '-']],
    ['during the 15th it rained', ['15th', '-']],
    ['between the 9th and the 18th it rained', ['9th', '-'], ['18th', '-']],
    ['on the 17th (or the 18th)', ['17th', '-'], ['18th', '-']],
  ]);

  misses(
    [dayOnly],
    [
      'the 12th Army',
      'On the 8th Army front',
      'fell on the 12th Lancers',
      'On the 3rd Panzer Army',
      'By the 17th Lancers',
      'on the 7th armoured brigade',
      'on the 38th parallel',
      'for the 4th time',
      'the 54th saw action',
      'the 5th of them',
      '12th',
    ],
  );
});
