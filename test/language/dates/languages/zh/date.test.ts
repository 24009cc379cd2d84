import * as assert from 'node:assert/strict';
import { chineseAnaphora } from '../../../../../src/language/dates/languages/zh/anaphora';
import { chineseDate } from '../../../../../src/language/dates/languages/zh/date';
import { chinesePeriod } from '../../../../../src/language/dates/languages/zh/period';
import { hits, misses, only } from '../../notation';

suite('chineseDate', () => {
  hits({
    'Western digits': [
      ['1958年5月1日', ['1958年5月1日', '1958-05-01']],
      ['在1958年5月，', ['1958年5月', '1958-05']],
      ['1958年。', ['1958年', '1958']],
    ],
    'Chinese digits': [
      ['一九五八年', ['一九五八年', '1958']],
      ['一九五八年五月一日', ['一九五八年五月一日', '1958-05-01']],
      ['二〇〇八年八月八日', ['二〇〇八年八月八日', '2008-08-08']],
      ['二零零八年', ['二零零八年', '2008']],
      ['一九四九年十二月三十一日', ['一九四九年十二月三十一日', '1949-12-31']],
    ],
    'full-width digits, and spaces': [
      ['１９５８年５月１日', ['１９５８年５月１日', '1958-05-01']],
      ['1958 年 5 月 1 日', ['1958 年 5 月 1 日', '1958-05-01']],
    ],
    'before Christ': [
      ['公元前221年', ['公元前221年', '-0220']],
      ['公元前二二一年', ['公元前二二一年', '-0220']],
      ['公元前二百二十一年', ['公元前二百二十一年', '-0220']],
      ['前221年', ['前221年', '-0220']],
      ['西元前27年', ['西元前27年', '-0026']],
    ],
    'the common era': [
      ['公元79年', ['公元79年', '0079']],
      ['公元1949年', ['公元1949年', '1949']],
    ],
    'a season': [['1958年春', ['1958年春', '1958-21']]],
    'a feast or a name is no season': [
      ['1958年春节', ['1958年', '1958']],
      ['1927年秋收起义', ['1927年', '1927']],
    ],
    'a half of the year': [
      ['1958年冬季', ['1958年冬季', '1958-24']],
      ['1958年上半年', ['1958年上半年', '1958-40']],
    ],
    'the year ends before another word': [
      ['1958年初步', ['1958年', '1958']],
      ['1958年中国', ['1958年', '1958']],
      ['1950年代表', ['1950年', '1950']],
      ['以前1958年', ['1958年', '1958']],
    ],
    'a range': [
      ['1958－1962年', ['1958－1962年', '1958/1962']],
      ['1958年至1962年', ['1958年至1962年', '1958/1962']],
      ['1958—62年', ['1958—62年', '1958/1962']],
      ['1937年7月7日至9日', ['1937年7月7日至9日', '1937-07-07/1937-07-09']],
      ['1957年10月—1958年2月', ['1957年10月—1958年2月', '1957-10/1958-02']],
      ['公元前221年－前206年', ['公元前221年－前206年', '-0220/-0205']],
      ['前221－206年', ['前221－206年', '-0220/-0205']],
      ['公元前27年至公元14年', ['公元前27年至公元14年', '-0026/0014']],
    ],
    'without a year': [
      ['5月1日', ['5月1日', '-']],
      ['五月', ['五月', '-']],
      ['15日，', ['15日', '-']],
    ],
    'a year that points back': [
      ['自1949年10月1日起，同年十二月', ['1949年10月1日', '1949-10-01'], ['同年十二月', '-']],
    ],
  });

  hits({
    'the last year of a history, and the first three digits': [
      ['2100年', ['2100年', '2100']],
      ['101年', ['101年', '-']],
      ['2099年来', ['2099年', '2099']],
    ],
    'before Christ without the era’s name': [['前101年', ['前101年', '-0100']]],
    'every mark of a range': Array.from('-－‐–—−~～至到', (sign) => [
      `1958年5月${sign}8月`,
      [`1958年5月${sign}8月`, '1958-05/1958-08'],
    ]),
    'a month and its parts': [
      ['5月上旬', ['5月上旬', '-']],
      ['12月', ['12月', '-']],
      ['1958年2月29日', ['1958年2月29日', '-']],
      ['1960年2月29日', ['1960年2月29日', '1960-02-29']],
    ],
  });

  misses([chineseDate, chinesePeriod, chineseAnaphora], {
    'a number of years': ['大跃进三年', '三年', '二十五年', '第一年'],
    'a number of years, with Western digits': ['300年来', '100年', '2000年历史', '2000多年'],
    'a length of time': ['一年之后', '十年浩劫', '五年计划'],
    'years ago': ['前三年', '前30年', '前5年'],
    names: ['五月花号', '十月革命'],
    'a number of months': ['三个月', '三月之久'],
    'the name of a country, a class, a movement': ['7日本', '第三年级', '五四运动'],
    'no such month': ['13月', '0月'],
    'too late a year': ['2101年'],
    'a round number of years': ['2000年来', '1900年间', '130年', '100年'],
    'before so few years': ['前100年', '前200年'],
    'another century than there is': ['22世纪', '第三世纪', '几世纪'],
    'about so many years': ['约300年'],
    'words that begin so': ['同年级', '同年代'],
    'words for years that are not counted': ['当年', '第二年', '几十年代价'],
  });

  test('parts of a year or month are modifiers', () => {
    const cases = [
      ['1958年初', { kind: 'point', unit: 'year', year: 1958, modifier: 'start' }],
      ['1958年底', { kind: 'point', unit: 'year', year: 1958, modifier: 'end' }],
      ['1958年5月中旬', { kind: 'point', unit: 'month', year: 1958, month: 5, modifier: 'mid' }],
      ['5月底', { kind: 'point', unit: 'month', month: 5, modifier: 'end' }],
    ] as const;
    for (const [text, expression] of cases) assert.deepEqual(only(text), expression);
  });

  test('a number below 1000 without an era gets its era from the context', () => {
    assert.deepEqual(only('755年'), { kind: 'point', unit: 'year', year: 755, open: 'era' });
  });
});

suite('chinesePeriod', () => {
  hits({
    'a century': [
      ['二十世纪', ['二十世纪', '19XX']],
      ['20世纪', ['20世纪', '19XX']],
      ['公元前五世纪', ['公元前五世纪', '-04XX']],
    ],
    'a range of centuries': [
      ['17至18世纪', ['17至18世纪', '16XX/17XX']],
      ['公元前5—4世纪', ['公元前5—4世纪', '-04XX/-03XX']],
      ['21世纪', ['21世纪', '20XX']],
    ],
    'a decade of a century': [
      ['二十世纪五十年代', ['二十世纪五十年代', '195X']],
      ['20世紀50年代', ['20世紀50年代', '195X']],
    ],
    'a decade': [
      ['1950年代', ['1950年代', '195X']],
      ['一九五〇年代', ['一九五〇年代', '195X']],
    ],
    'the century of a decade comes from the context': [['五十年代', ['五十年代', '-']]],
  });

  test('the century of a decade may come from context, and parts are modifiers', () => {
    assert.deepEqual(only('50年代'), { kind: 'point', unit: 'decade', year: 50, open: 'century' });
    assert.deepEqual(only('20世纪50年代初'), { kind: 'point', modifier: 'start', unit: 'decade', year: 1950 });
    assert.deepEqual(only('十九世纪末'), { kind: 'point', modifier: 'end', unit: 'century', year: 1800 });
    assert.deepEqual(only('十九世纪中叶'), { kind: 'point', modifier: 'mid', unit: 'century', year: 1800 });
    assert.deepEqual(only('十九世纪后期'), { kind: 'point', modifier: 'end', unit: 'century', year: 1800 });
  });
});

test('the ends of a range of centuries are where their words are', () => {
  assert.deepEqual(only('17至18世纪'), {
    kind: 'range',
    from: { start: 0, end: 2, date: { kind: 'point', unit: 'century', year: 1600 } },
    to: { start: 3, end: 7, date: { kind: 'point', unit: 'century', year: 1700 } },
  });
});

test('the ends of a range of years are where their words are', () => {
  assert.deepEqual(only('1958年 - 1962年'), {
    kind: 'range',
    from: { start: 0, end: 5, date: { kind: 'point', unit: 'year', year: 1958 } },
    to: { start: 8, end: 13, date: { kind: 'point', unit: 'year', year: 1962 } },
  });
});

suite('chineseAnaphora', () => {
  const cases = [
    ['同年', { unit: 'year', count: 0 }],
    ['次年', { unit: 'year', count: 1 }],
    ['翌年', { unit: 'year', count: 1 }],
    ['前一年', { unit: 'year', count: -1 }],
    ['同年5月', { unit: 'year', count: 0, month: 5 }],
    ['同年十月一日', { unit: 'year', count: 0, month: 10, day: 1 }],
    ['次年春', { unit: 'year', count: 1, season: 21 }],
    ['同月', { unit: 'month', count: 0 }],
    ['次月', { unit: 'month', count: 1 }],
    ['翌月', { unit: 'month', count: 1 }],
    ['同日', { unit: 'day', count: 0 }],
    ['翌日', { unit: 'day', count: 1 }],
    ['同月15日', { unit: 'month', count: 0, day: 15 }],
    ['次日', { unit: 'day', count: 1 }],
  ] as const;
  for (const [text, expression] of cases) {
    test(text, () => assert.deepEqual(only(text), { kind: 'relative', ...expression }));
  }
});
