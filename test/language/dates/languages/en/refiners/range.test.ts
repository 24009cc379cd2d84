import { readings } from '../../../reading';

type Row = readonly [text: string, ...expected: string[]];

suite('two dates as one range', () => {
  suite('joined by a sign or a word', () => {
    readings([
      ...['-', '--', '–', '—', ' – ', '/', ' / '].map((sign): Row => [
        `May 1914${sign}June 1918`,
        `May 1914${sign}June 1918 = 1914-05/1918-06`,
      ]),
      ...['to', 'through', 'thru', 'till', 'until', 'up to', 'to about', 'until around the', 'to the'].map(
        (words): Row => {
          const text = `May 1914 ${words} June 1918`;
          return [text, `${text} = 1914-05/1918-06${/about|around/.test(words) ? '~' : ''}`];
        },
      ),
    ]);
  });
  suite('the year stands with one of them', () => {
    readings([
      ['from May to June 1918', 'May to June 1918 = 1918-05/1918-06'],
      ['from December to June 1918', 'December to June 1918 = 1917-12/1918-06'],
      ['from May 1918 to June', 'May 1918 to June = 1918-05/1918-06'],
      ['from December 1917 to June', 'December 1917 to June = 1917-12/1918-06'],
      ['from 5 May to 4 June 1918', '5 May to 4 June 1918 = 1918-05-05/1918-06-04'],
      ['in summer to autumn 1918', 'summer to autumn 1918 = 1918-06/1918-11'],
      ['in winter to spring 1918', 'winter to spring 1918 = 1917-12/1918-05'],
      ['5 May 1918 to 9 May 1918', '5 May 1918 to 9 May 1918 = 1918-05-05/1918-05-09'],
      ['9 May 1918 to 5 May 1918', '9 May 1918 = 1918-05-09', '5 May 1918 = 1918-05-05'],
      ['5 May 1918 to 5 May 1918', '5 May 1918 = 1918-05-05', '5 May 1918 = 1918-05-05'],
      ['May 1918 to 5 May 1918', 'May 1918 to 5 May 1918 = 1918-05/1918-05-05'],
      ['1918 to 1914 BC', '1918 to 1914 BC = -1917/-1913'],
    ]);
  });
  suite('only listed', () => {
    readings([
      ['in May, June and July 1944', 'May, June and July 1944 = 1944-05/1944-07'],
      ['in May or June 1944', 'May or June 1944 = [1944-05,1944-06]'],
      ['in May or July 1944', 'May = 1944-05', 'July 1944 = 1944-07'],
      ['in 1450 or 1453', '1450 or 1453 = [1450,1453]'],
      ['in 1450 or 1454', '1450 = 1450', '1454 = 1454'],
      ['in May and June 1944', 'May and June 1944 = 1944-05/1944-06'],
      ['in May and July 1944', 'May = 1944-05', 'July 1944 = 1944-07'],
      ['in December and January 1945', 'December and January 1945 = 1944-12/1945-01'],
      ['on 30 May and by 1 June 1944', '30 May = -', '1 June 1944 = 1944-06-01 by'],
      ['in 1944 and 1945', '1944 = 1944', '1945 = 1945'],
      ['between the 1944 and 1946 wars', '1944 and 1946 = 1944/1946'],
      ['between about 1944 and 1946', '1944 and 1946 = 1944~/1946'],
      ['between May and August 1944', 'May and August 1944 = 1944-05/1944-08'],
    ]);
  });
});
