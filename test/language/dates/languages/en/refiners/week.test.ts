import { readings } from '../../../reading';

type Row = readonly [text: string, ...expected: string[]];

suite('days and weeks of a month', () => {
  readings([
    ['the first week of June 1940', 'first week of June 1940 = 1940-06-01/1940-06-07'],
    ['the second week of June 1940', 'second week of June 1940 = 1940-06-08/1940-06-14'],
    ['the final week of June 1940', 'final week of June 1940 = 1940-06-24/1940-06-30'],
    ['the last 10 days of June 1940', 'last 10 days of June 1940 = 1940-06-21/1940-06-30'],
    ['the second fifteen days of June 1940', 'June 1940 = 1940-06'],
    ['the second ten days of June 1940', 'second ten days of June 1940 = 1940-06-11/1940-06-20'],
    ['the fifth week of June 1940', 'fifth week of June 1940 = 1940-06-29/1940-06-30'],
    ['the last day of June 1940', 'last day of June 1940 = 1940-06-30'],
    ['the first weeks of June 1940', 'first weeks of June 1940 = 1940-06 start'],
    ['the second 18 days of July 1940', 'July 1940 = 1940-07'],
    ...['first/start', 'second/mid', 'third/mid', 'fourth/end', 'last/end'].map((row): Row => {
      const [word = '', part = ''] = row.split('/');
      return [`It was 1940. In the ${word} week of June`, '1940 = 1940', `${word} week of June = 1940-06 ${part}`];
    }),
    ['It was 1940. In the second 12 days of June', '1940 = 1940', 'second 12 days of June = 1940-06 end'],
    ['It was 1940. On the last day of June', '1940 = 1940', 'last day of June = 1940-06-30'],
  ]);
});
