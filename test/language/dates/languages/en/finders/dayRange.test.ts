import { dayRangeMonth, monthDayRange } from '../../../../../../src/language/dates/languages/en/finders/dayRange';
import { hits, misses } from '../../../notation';

suite('dayRange', () => {
  hits({
    'two days before one month': [
      ['6–7 January 1942', ['6–7 January 1942', '1942-01-06/1942-01-07']],
      ['6 to 9 January', ['6 to 9 January', '-']],
      ['6th and 7th of January 1942', ['6th and 7th of January 1942', '1942-01-06/1942-01-07']],
    ],
    'two days behind one month': [['January 6–7, 1942', ['January 6–7, 1942', '1942-01-06/1942-01-07']]],
    'every word between them': [
      ['6 until 9 January 1942', ['6 until 9 January 1942', '1942-01-06/1942-01-09']],
      ['6 through the 9 January 1942', ['6 through the 9 January 1942', '1942-01-06/1942-01-09']],
      ['6 and 7 January 1942', ['6 and 7 January 1942', '1942-01-06/1942-01-07']],
      ['6 and 8 January 1942', ['6 and 8 January 1942', '{1942-01-06,1942-01-08}']],
      ['between 6 and 8 January 1942', ['6 and 8 January 1942', '1942-01-06/1942-01-08']],
    ],
    'the days of two calendars': [
      ['1/11 March 1660', ['1/11 March 1660', '1660-03-11']],
      ['1/14 March 1910', ['1/14 March 1910', '1910-03-14']],
      ['1 (13) March 1881', ['1 (13) March 1881', '1881-03-13']],
      ['6/7 January 1942', ['6/7 January 1942', '1942-01-06/1942-01-07']],
    ],
    '“and” is both of two': [['May 3 and 9, 1942', ['May 3 and 9, 1942', '{1942-05-03,1942-05-09}']]],
    '“or” is one of two': [
      ['10 or 11 June 1944', ['10 or 11 June 1944', '[1944-06-10,1944-06-11]']],
      ['June 10 or 11, 1944', ['June 10 or 11, 1944', '[1944-06-10,1944-06-11]']],
    ],
    'a slash, in two calendars': [['14/26 December', ['14/26 December', '-']]],
  });

  misses([dayRangeMonth, monthDayRange], {
    'days that no two calendars lie apart': ['1/10 March 1660', '1/15 March 1910', '6/8 January 1942'],
    'a bracket on one side': ['1 (13 March 1881', '1–13) March 1881'],
    'the second is earlier, or no day': ['7–6 January', '30–32 May', 'January 6–45'],
  });
});
