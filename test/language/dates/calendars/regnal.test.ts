import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { lunarMonthDays, lunarYearDays } from '../../../../src/language/dates/calendars/chineseLunar';
import { simplify } from '../../../../src/language/dates/calendars/eraCharacters';
import { eraKeys, erasNamed } from '../../../../src/language/dates/calendars/eras';
import type { RegnalConversion, RegnalDate } from '../../../../src/language/dates/calendars/regnal';
import { regnalToEdtf } from '../../../../src/language/dates/calendars/regnal';
import { english } from '../english';

const convert = (era: string, year: number, more: Partial<RegnalDate> = {}): Partial<RegnalConversion> =>
  regnalToEdtf(erasNamed(era), { year, ...more }) ?? {};

const years = (calendar: string, table: readonly (readonly [era: string, year: number, edtf: string])[]): void => {
  for (const [era, year, edtf] of table) {
    test(`${era} ${year} is ${edtf}`, () => {
      assert.equal(convert(era, year).edtf, edtf);
      assert.equal(convert(era, year).calendar, calendar);
    });
  }
};

suite('Chinese eras', () => {
  years('chinese', [
    ['Kangxi', 12, '1673'],
    ['康熙', 12, '1673'],
    ['Wanli', 15, '1587'],
    ['Hongwu', 1, '1368'],
    ['Zhengde', 5, '1510'], // and not the Western Xia's
    ['Tianshun', 8, '1464'],
    ['Jiajing', 45, '1566'],
    ['Chongzhen', 17, '1644'],
    ['Qianlong', 60, '1795'],
    ['Guangxu', 34, '1908'],
    ['Xuantong', 3, '1911'],
    ['元寿', 2, '0000'], // 1 BC
    ['元封', 1, '-0109'],
    ['元鼎', 1, '-0115'],
    ["Jian'an", 13, '0208'], // Red Cliffs
    ['Zhenguan', 10, '0636'],
    ['贞观', 10, '0636'],
    ['Kaiyuan', 29, '0741'],
    ['Tianbao', 14, '0755'], // An Lushan
    ['熙宁', 2, '1069'], // Wang Anshi
    ['靖康', 2, '1127'],
    ['Minguo', 38, '1949'],
    ['民國', 26, '1937'],
    ['康德', 12, '1945'],
  ]);

  test('pinyin with and without tones, Wade–Giles, and every form of the characters', () => {
    const groups = [
      ['Kangxi', 'Kāngxī', "K'ang-hsi", 'K’ang-hsi', '康熙'],
      ['Guangxu', 'Guāngxù', 'Kuang-hsü', 'Kuang-hsu', '光绪', '光緒'],
      ['Wanli', 'Wànlì', 'Wan-li', '万历', '萬曆', '萬歷'],
      ["Jian'an", 'Jian’an', 'Jianan', "Jiàn'ān"],
    ];
    for (const names of groups) {
      for (const name of names) assert.deepEqual(erasNamed(name), erasNamed(names[0]!), name);
    }
    assert.equal(convert('Chia-ching', 45).edtf, '1566');
    assert.equal(convert("Chia-ch'ing", 4).edtf, '1799');
  });

  test('among eras with one name the year can decide', () => {
    assert.equal(convert('建元', 3).edtf, undefined);
    assert.match(english(convert('Jianyuan', 3).note), /^Several eras are called Jianyuan/);
    assert.equal(convert('建元', 12).edtf, '0376');
    assert.equal(convert('至元', 3).edtf, undefined);
    assert.equal(convert('至元', 20).edtf, '1283');
  });

  test('no such year: no value, but a reason', () => {
    assert.equal(convert('Kangxi', 62).edtf, undefined);
    assert.match(english(convert('Kangxi', 62).note), /^The era has no such year: Kangxi \(康熙, Qing\) 1662–1722/);
    assert.deepEqual(convert('Tokyo', 20), {});
  });

  const days: readonly (readonly [era: string, year: number, month: number, day: number, edtf: string])[] = [
    ['建隆', 1, 1, 5, '0960-02-04'], // the founding of the Song
    ['洪武', 1, 1, 4, '1368-01-23'], // of the Ming
    ['正统', 14, 8, 15, '1449-09-01'], // Tumu
    ['万历', 48, 7, 21, '1620-08-18'], // the death of the Wanli emperor
    ['崇祯', 17, 3, 19, '1644-04-25'], // of the Chongzhen emperor
    ['康熙', 61, 11, 13, '1722-12-20'], // of the Kangxi emperor
    ['乾隆', 58, 8, 10, '1793-09-14'], // Macartney's audience
    ['道光', 22, 7, 24, '1842-08-29'], // the treaty of Nanjing
    ['咸丰', 10, 9, 11, '1860-10-24'], // the convention of Peking
    ['光绪', 20, 7, 1, '1894-08-01'], // war on Japan
    ['光绪', 21, 3, 23, '1895-04-17'], // Shimonoseki
    ['光绪', 24, 4, 23, '1898-06-11'], // the Hundred Days
    ['光绪', 26, 5, 25, '1900-06-21'], // war on the powers
    ['光绪', 27, 7, 25, '1901-09-07'], // the Boxer protocol
    ['光绪', 34, 10, 21, '1908-11-14'], // the death of the Guangxu emperor
    ['宣统', 3, 8, 19, '1911-10-10'], // Wuchang
    ['宣统', 3, 12, 25, '1912-02-12'], // the abdication
    ['民国', 26, 7, 7, '1937-07-07'],
  ];
  for (const [era, year, month, day, edtf] of days) {
    test(`${era} ${year}/${month}/${day} is ${edtf}`, () =>
      assert.equal(convert(era, year, { month, day }).edtf, edtf));
  }

  test('leap months', () => {
    assert.equal(convert('靖康', 1, { month: 11, leap: true, day: 25 }).edtf, '1127-01-09'); // the fall of Kaifeng
    assert.equal(convert('光绪', 26, { month: 8, leap: true }).edtf, '1900-09-24/1900-10-22');
    assert.equal(convert('光绪', 26, { month: 7, leap: true }).edtf, undefined);
  });

  test('outside the lunar table, a month gives its year, or the two that it may lie in', () => {
    assert.equal(convert('Tianbao', 14, { month: 6 }).edtf, '0755');
    assert.equal(convert('Tianbao', 14, { month: 11, day: 9 }).edtf, '0755/0756');
  });

  test('lunar months fill their year, each of 29 or 30 days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 960, max: 1911 }), (year) => {
        const { first, last } = lunarYearDays(year)!;
        let next = first;
        for (let month = 1; month <= 12; month++) {
          for (const days of [lunarMonthDays(year, month, false), lunarMonthDays(year, month, true)]) {
            if (!days) continue;
            assert.equal(days.first, next);
            assert.ok([29, 30].includes(days.last - days.first + 1));
            next = days.last + 1;
          }
        }
        assert.equal(next, last + 1);
        assert.equal(lunarYearDays(year + 1)?.first ?? next, next);
      }),
    );
  });

  test('agrees with Intl on the new year from 1645 on', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
    const differing: number[] = [];
    for (let year = 1645; year < 1912; year++) {
      if (format.format(new Date(lunarYearDays(year)!.first * 86_400_000)) !== '1/1') differing.push(year);
    }
    // New moons near midnight, which Intl computes by modern astronomy; Guangxu 22 began on 13 February 1896.
    assert.deepEqual(differing, [1662, 1795, 1808, 1814, 1890, 1896]);
  });
});

suite('Japanese eras', () => {
  years('japanese', [
    ['Taika', 1, '0645'],
    ['Hōgen', 1, '1156'],
    ['Kōan', 4, '1281'], // the second Mongol invasion; by its year, not the Kōan of 1361
    ['Tenshō', 10, '1582'], // Honnō-ji
    ['Keichō', 5, '1600'], // Sekigahara
    ['Genroku', 15, '1702'],
    ['Kyōhō', 7, '1722'],
    ['Tenpō', 8, '1837'],
    ['Tempo', 8, '1837'],
    ['Kaei', 6, '1853'], // Perry
    ['Keiō', 4, '1868'],
    ['Meiji', 5, '1872'],
    ['Taishō', 12, '1923'],
    ['Shōwa', 20, '1945'],
    ['Showa', 3, '1928'], // and not the Shōwa of 1312
    ['昭和', 20, '1945'],
    ['慶応', 4, '1868'],
    ['Heisei', 1, '1989'],
    ['Reiwa', 1, '2019'],
  ]);

  test('macrons count if they are written', () => {
    assert.equal(convert('Shōho', 2).edtf, '1075');
    assert.equal(convert('Shōhō', 2).edtf, '1645');
    assert.equal(convert('Shoho', 2).edtf, undefined);
  });

  test('days from Meiji 6 on, within their era', () => {
    assert.equal(convert('昭和', 20, { month: 8, day: 15 }).edtf, '1945-08-15');
    assert.equal(convert('明治', 6, { month: 1, day: 1 }).edtf, '1873-01-01');
    assert.equal(convert('昭和', 64, { month: 1, day: 7 }).edtf, '1989-01-07');
    assert.equal(convert('昭和', 64, { month: 1, day: 8 }).edtf, undefined);
    assert.equal(convert('平成', 1, { month: 1, day: 7 }).edtf, undefined);
    assert.equal(convert('明治', 5, { month: 3 }).edtf, '1872');
    assert.equal(convert('昭和', 20, { month: 2, day: 30 }).edtf, undefined);
  });
});

suite('Era names', () => {
  test('every key finds an era with ordered years', () => {
    assert.ok(eraKeys().length > 1500);
    for (const key of eraKeys()) {
      for (const era of erasNamed(key)) assert.ok(era.years >= 1 && era.first >= -139 && era.first <= 2019, key);
    }
  });

  test('the Chinese table is in simplified characters, each with its reading', () => {
    for (const key of eraKeys()) {
      for (const { calendar, han, latin } of erasNamed(key)) {
        if (calendar === 'japanese') continue;
        assert.equal(simplify(han), han);
        assert.match(latin, /^[A-Z][a-z]+(?:'?[a-z]+)*$/);
      }
    }
  });
});
