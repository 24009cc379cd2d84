import { entryDay } from '../../../../../../src/language/dates/languages/en/finders/entryDay';
import { hits, misses } from '../../../notation';

suite('entryDay', () => {
  hits({
    'a day at the head of a sentence': [
      ['13th. Rain.', ['13th', '-']],
      ['22d — Fair.', ['22d', '-']],
      ['9th: Fair.', ['9th', '-']],
      ['14th (Lord’s day). To church.', ['14th', '-']],
      ['Rain. 14th. Fair.', ['14th', '-']],
    ],
    'with its day of the week': [
      ['Tuesday 9th. Packed.', ['Tuesday 9th', '-']],
      ['Tuesday, 9. Packed.', ['Tuesday, 9', '-']],
      ['Wednesday 10. Left.', ['Wednesday 10', '-']],
    ],
  });
  misses([entryDay], {
    'the points of a list': ['1st. That the king be told', '2d. To be paid', '3rd: Because it rained'],
    'words before it': ['He came the 13th. Rain fell', 'on the 13th. Rain', 'aged 13th. Rain'],
    'a noun behind it': ['13th Street', '2nd Battalion', '14th century'],
    'a number': ['13. Rain', '13 — Rain'],
    'no day of a month': ['40th. Rain', 'Tuesday 45. Rain'],
  });
});
