import { describeDate } from '../../../../../src/language/dates/languages/zh/describe';
import { describes } from '../describes';

suite('dates in Chinese words', () => {
  describes(describeDate, [
    ['a day', '1949年10月1日', '1949-10-01'],
    ['a day before Christ', '公元前44年3月15日', '-0043-03-15'],
    ['a month', '1958年5月', '1958-05'],
    ['a month of no year', '11月', 'XXXX-11'],
    ['a year', '1958年', '1958'],
    ['a year below 1000', '公元79年', '0079'],
    ['a year of five digits', '公元前12501年', 'Y-12500'],
    ['a season', '1958年春', '1958-21'],
    ['a winter runs into the next year', '1956至1957年冬', '1956-24'],
    ['half a year', '1958年上半年', '1958-40'],
    ['a decade', '1930年代', '193X'],
    ['a decade before Christ', '公元前500至前491年', '-049X'],
    ['a century', '19世纪', '18XX'],
    ['a century before Christ', '公元前5世纪', '-04XX'],
    ['a century below 1000', '公元5世纪', '04XX'],
    ['a millennium', '第2个千年', '1XXX'],
    ['approximate', '约1450年', '1450~'],
    ['uncertain', '可能是1450年', '1450?'],
    ['both', '可能约1450年', '1450%'],
    ['years', '1952年至1957年', '1952/1957'],
    ['days of a month', '1956年9月15日至27日', '1956-09-15/1956-09-27'],
    ['days of a year', '1956年9月27日至10月3日', '1956-09-27/1956-10-03'],
    ['days of two years', '1956年12月27日至1957年1月3日', '1956-12-27/1957-01-03'],
    ['months of a year', '1957年6月至8月', '1957-06/1957-08'],
    ['an open beginning', '至1953年', '../1953'],
    ['an open end', '1953年起', '1953/..'],
    ['a part', '1957年末', '1957', 'end'],
    ['a relation', '1957年之前', '1957', undefined, 'before'],
    ['a relation before the date', '直到1957年初', '1957', 'start', 'until'],
    ['what has no words here', '[1450,1451]', '[1450,1451]'],
  ]);
});
