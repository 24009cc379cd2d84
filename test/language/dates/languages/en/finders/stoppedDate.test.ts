import { stoppedDay, stoppedYear } from '../../../../../../src/language/dates/languages/en/finders/stoppedDate';
import { hits, misses } from '../../../notation';

suite('stoppedDay', () => {
  hits({
    'a day with a full stop, as in German': [
      ['vom 9. November 1918', ['9. November 1918', '1918-11-09']],
      ['on 27. Januar 1756 and 27. January 1756', ['1756', '1756'], ['27. January 1756', '1756-01-27']],
      ['(4. August 1914)', ['4. August 1914', '1914-08-04']],
      ['30. January 1933', ['30. January 1933', '1933-01-30']],
    ],
  });
  misses([stoppedDay], {
    'a sentence ends': ['in section 4. August 1914 was', 'they were 12. May 1745 came', 'no. 9. November 1918'],
    'no such day': ['on 31. June 1900'],
    'no year': ['on 4. August they'],
  });
});

suite('stoppedYear', () => {
  hits({
    'a full stop between day and year': [
      ['on Dec. 8. 1542 and', ['Dec. 8. 1542', '1542-12-08']],
      ['April 10. 1544.', ['April 10. 1544', '1544-04-10']],
      ['to Octr 3d. 1756', ['Octr 3d. 1756', '1756-10-03']],
      ['(June 9th. 1690)', ['June 9th. 1690', '1690-06-09']],
    ],
  });
  misses([stoppedYear], {
    'a sentence ends': ['on May 5. 1200 men', 'on May 5. 1942 was', 'by June 6. 1500 of them'],
    'no such day': ['June 31. 1690.'],
  });
});
