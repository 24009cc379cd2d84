import { readings } from './reading';

// Phrases as historians of every period write them, with the values that a careful reader gives them.

suite('classical antiquity', () => {
  readings([
    ['On 15 March 44 BC he fell; on the 17th they met.', '15 March 44 BC = -0043-03-15', '17th = -0043-03-17'],
    ['He ruled from 27 BC to his death in AD 14.', '27 BC = -0026', 'AD 14 = 0014'],
    ['In 216 BC he won at Cannae. In 202 he lost at Zama.', '216 BC = -0215', '202 = -0201'],
    ['consul in 63 BC', '63 BC = -0062'],
    ['in the second century AD', 'second century AD = 01XX'],
    ['the third quarter of the fifth century BC', 'third quarter of the fifth century BC = -0449/-0425'],
    ['early 5th-century BC Athens', 'early 5th-century BC = -04XX start'],
    ['a cup of the 5th c. BC', '5th c. BC = -04XX'],
    ['in the 480s BC', '480s BC = -0488/-0479'],
    ['the archon of 480/79 BC', '480/79 BC = -0479/-0478'],
    ['from 31 BC to AD 14', '31 BC to AD 14 = -0030/0014'],
    ['Ramesses II (1279–1213 BC)', '1279–1213 BC = -1278/-1212'],
    ['settled c. 1200 BC', 'c. 1200 BC = -1199~'],
    ['around 3000 BC', '3000 BC = -2999~'],
    ['the first millennium BC', 'first millennium BC = -0XXX'],
    ['1200 BCE–600 CE', '1200 BCE–600 CE = -1199/0600'],
    ['In AD 69 four ruled. In 79 the mountain burst.', 'AD 69 = 0069', '79 = 0079'],
  ]);
});

suite('the Middle Ages', () => {
  readings([
    [
      'At Michaelmas 1386 they met; by Martinmas it was over.',
      'Michaelmas 1386 = 1386-09-29',
      'Martinmas = 1386-11-11 by',
    ],
    ['on the eve of All Saints 1264', 'eve of All Saints 1264 = 1264-10-31'],
    ['Friday, 13 October 1307', 'Friday, 13 October 1307 = 1307-10-13'],
    ['anno domini 1349', 'anno domini 1349 = 1349'],
    ['in the year of our Lord 1492', '1492 = 1492'],
    ['in the 1381 revolt', '1381 = 1381'],
    ['in 1347, 1361 and 1369', '1347 = 1347', '1361 = 1361', '1369 = 1369'],
    ['the years 1347 to 1351', '1347 to 1351 = 1347/1351'],
    ['in the mid fourteenth century', 'mid fourteenth century = 13XX mid'],
    ['a charter of the 14th c.', '14th c. = 13XX'],
    ['in the 1300s', '1300s = 13XX'],
    ['Easter 1066', 'Easter 1066 = 1066-04-16'],
    ['Easter Day 1136', 'Easter Day 1136 = 1136-03-22'],
    ['at Pentecost 1098', 'Pentecost 1098 = 1098-05-16'],
    ['Trinity Sunday 1376', 'Trinity Sunday 1376 = 1376-06-08'],
    ['the Feast of Corpus Christi 1381', 'Feast of Corpus Christi 1381 = 1381-06-13'],
    ['St Stephen’s Day 1065', 'St Stephen’s Day 1065 = 1065-12-26'],
    ['Henry VIII married in 1533.', '1533 = 1533'],
    ['1,300 marks in 1301', '1301 = 1301'],
  ]);
});

suite('early modern Europe', () => {
  readings([
    ['on 30 January 1648/9', '30 January 1648/9 = 1649-01-30'],
    ['14 January 1551/2', '14 January 1551/2 = 1552-01-14'],
    ['10 March 1698/9', '10 March 1698/9 = 1699-03-10'],
    ['March 1, 1711/12', 'March 1, 1711/12 = 1712-03-01'],
    ['5 November 1605 O.S.', '5 November 1605 O.S. = 1605-11-15'],
    ['1/11 July 1690', '1/11 July 1690 = 1690-07-11'],
    ['23 June/3 July 1643', '23 June/3 July 1643 = 1643-07-03'],
    ['1 (13) March 1881', '1 (13) March 1881 = 1881-03-13'],
    ['12/24 December 1812', '12/24 December 1812 = 1812-12-24'],
    ['19 February/3 March 1861', '19 February/3 March 1861 = 1861-03-03'],
    ['1 March 1881 (O.S.)', '1 March 1881 (O.S.) = 1881-03-13'],
    ['24 October 1648 (14 October O.S.)', '24 October 1648 (14 October O.S.) = 1648-10-24'],
    ['Charles I reigned 1625–49', '1625–49 = 1625/1649'],
    ['in the 1640s and 1650s', '1640s = 164X', '1650s = 165X'],
    ['the reform of October 1582', 'October 1582 = 1582-10'],
    ['21 January 1793 (2 Pluviôse, Year I)', '21 January 1793 = 1793-01-21', '2 Pluviôse, Year I = 1793-01-21'],
    ['14 Vendémiaire XIV', '14 Vendémiaire XIV = 1805-10-06'],
    ['11 Nivôse, Year XIV', '11 Nivôse, Year XIV = -'],
    ['30 February 1712', '30 February 1712 = -'],
    ['29 February 1700', '29 February 1700 = -'],
  ]);
});

suite('America and the modern wars', () => {
  readings([
    ['on July 4, 1776', 'July 4, 1776 = 1776-07-04'],
    ['on the Fourth of July', 'Fourth of July = -'],
    ['the Panic of 1837', '1837 = 1837'],
    ['the 1860 census', '1860 = 1860'],
    ['the winter of 1777–78 at Valley Forge', 'winter of 1777–78 = 1777-24'],
    ['by April 1865', 'April 1865 = 1865-04 by'],
    ['the 1948 and 1967 wars', '1948 = 1948', '1967 = 1967'],
    ['between 10 and 12 May 1940', '10 and 12 May 1940 = 1940-05-10/1940-05-12'],
    ['from 10 May to 25 June 1940', '10 May to 25 June 1940 = 1940-05-10/1940-06-25'],
    ['7 May 1945 at 02:41', '7 May 1945 = 1945-05-07'],
    ['31 November 1958', '31 November 1958 = -'],
    ['November 31, 1958', 'November 31, 1958 = -'],
    ['Chapter 11 in 2009', '2009 = 2009'],
    ['Apollo 11 landed in July 1969', 'July 1969 = 1969-07'],
    ['a Five-Year Plan, 1953–57', '1953–57 = 1953/1957'],
    ['Sept. 3rd, 1939', 'Sept. 3rd, 1939 = 1939-09-03'],
    ['in mid-May 1958', 'mid-May 1958 = 1958-05 mid'],
    ['In 1914 he was 20. In May he wed.', '1914 = 1914', 'May = 1914-05'],
    [
      'Born on 12 February 1809, he took office in March 1861. On April 12 the fort was shelled.',
      '12 February 1809 = 1809-02-12',
      'March 1861 = 1861-03',
      'April 12 = 1861-04-12',
    ],
    [
      'In June 1789 they swore. On 14 July the fort fell. The next year, in July, they kept the feast.',
      'June 1789 = 1789-06',
      '14 July = 1789-07-14',
      'next year = 1790',
      'July = 1790-07',
    ],
    ['He wrote in 1776. A century later he was read.', '1776 = 1776', 'A century later = 1876~'],
    ['The fleet sailed in December 1941. In February it sank.', 'December 1941 = 1941-12', 'February = 1942-02'],
    ['In 1929 it fell. The Roaring Twenties were over.', '1929 = 1929', 'Twenties = 192X'],
  ]);
});

suite('Islamic dates', () => {
  readings([
    ['in 92 AH', '92 AH = 0710/0711'],
    ['AH 656/AD 1258', 'AH 656 = 1258', 'AD 1258 = 1258'],
    ['in AH 1', 'AH 1 = 0622/0623'],
    ['in AH 0', 'AH 0 = -'],
    ['on 10 Muharram 61 AH', '10 Muharram 61 AH = 0680-10-10~'],
    ['on 10 Muharram AH 61', '10 Muharram AH 61 = 0680-10-10~'],
    ['in Ramadan 1393', 'Ramadan 1393 = 1973-09-28~/1973-10-27~'],
    ['20 Jumada al-Awwal 857', '20 Jumada al-Awwal 857 = 1453-05-29~'],
    ['27 Rajab 583', '27 Rajab 583 = 1187-10-02~'],
    ['in Ramadan, the month of fasting'],
    ['in Ramadan 1973', '1973 = 1973'],
    ['17 Ramadan AH 2', '17 Ramadan AH 2 = 0624-03-13~'],
    ['the 4th of Safar 656', '4th of Safar 656 = 1258-02-10~'],
    ['25 Ramaḍān 658', '25 Ramaḍān 658 = 1260-09-03~'],
    ['24 Rabi‘ al-Thani 583', '24 Rabi‘ al-Thani 583 = 1187-07-03~'],
    ['9 Dhu’l-Hijja 10 AH', '9 Dhu’l-Hijja 10 AH = 0632-03-07~'],
  ]);
});

suite('Japanese and Chinese reigns', () => {
  readings([
    ['in Keiō 4 (1868)', 'Keiō 4 = 1868', '1868 = 1868'],
    ['Taishō 1', 'Taishō 1 = 1912'],
    ['Taisho 12', 'Taisho 12 = 1923'],
    ['Meiji 50', 'Meiji 50 = -'],
    ['Shōwa 64', 'Shōwa 64 = 1989'],
    ['Shōwa 65', 'Shōwa 65 = -'],
    ['Taika 1', 'Taika 1 = 0645'],
    ['Ōnin 1', 'Ōnin 1 = 1467'],
    ['Showa 16, 12th month, 8th day', 'Showa 16, 12th month, 8th day = 1941-12-08'],
    ['明治45年7月30日', '明治45年7月30日 = 1912-07-30'],
    ['大正元年', '大正元年 = 1912'],
    ['平成31年4月', '平成31年4月 = 2019-04'],
    ['令和元年5月1日', '令和元年5月1日 = 2019-05-01'],
    ['元禄十四年三月十四日', '元禄十四年三月十四日 = 1701'],
    ['Kangxi 62', 'Kangxi 62 = -'],
    ['Guangxu 34', 'Guangxu 34 = 1908'],
    ['清乾隆五十八年八月初十', '清乾隆五十八年八月初十 = 1793-09-14'],
    ['康熙六十二年', '康熙六十二年 = -'],
    ['南宋绍兴十二年', '南宋绍兴十二年 = 1142'],
    ['北宋熙寧二年', '北宋熙寧二年 = 1069'],
    ['東漢建安五年', '東漢建安五年 = 0200'],
    ['東晉太元八年', '東晉太元八年 = 0383'],
    ['貞觀十年', '貞觀十年 = 0636'],
    ['同治元年', '同治元年 = 1862'],
  ]);
});

suite('dates in Chinese', () => {
  readings([
    ['他1958年5月1日到京。6月他离开。次年春回来。', '1958年5月1日 = 1958-05-01', '6月 = 1958-06', '次年春 = 1959-21'],
    ['1958年開始。5月1日集會。', '1958年 = 1958', '5月1日 = 1958-05-01'],
    ['1931年，三十年代', '1931年 = 1931', '三十年代 = 193X'],
    ['二十世纪三十年代', '二十世纪三十年代 = 193X'],
    ['二十世紀三十年代初', '二十世紀三十年代初 = 193X start'],
    ['50年代末60年代初', '50年代末 = 195X end', '60年代初 = 196X start'],
    ['1958年初', '1958年初 = 1958 start'],
    ['一九五八年底', '一九五八年底 = 1958 end'],
    ['一九五八年冬', '一九五八年冬 = 1958-24'],
    ['五八年', '五八年 = -'],
    ['1957年开始，五八年秋结束', '1957年 = 1957', '五八年秋 = 1958-23'],
    ['1958-1962年', '1958-1962年 = 1958/1962'],
    ['1958年至1962年', '1958年至1962年 = 1958/1962'],
    ['1958～1962年', '1958～1962年 = 1958/1962'],
    ['从1958年到1962年', '1958年到1962年 = 1958/1962'],
    ['1958年5月至8月', '1958年5月至8月 = 1958-05/1958-08'],
    ['1959年。5月至8月', '1959年 = 1959', '5月至8月 = 1959-05/1959-08'],
    ['17至18世纪', '17至18世纪 = 16XX/17XX'],
    ['公元前5世纪末', '公元前5世纪末 = -04XX end'],
    ['西元前二二一年', '西元前二二一年 = -0220'],
    ['公元前221年統一。次年南巡。', '公元前221年 = -0220', '次年 = -0219'],
    ['民国二十六年七月七日', '民国二十六年七月七日 = 1937-07-07'],
    ['民國26年', '民國26年 = 1937'],
    ['1958年同年', '1958年 = 1958', '同年 = 1958'],
    ['1949年以前', '1949年 = 1949 before'],
    ['1949年之后', '1949年 = 1949 after'],
    ['1949年以來', '1949年 = 1949 since'],
    ['1958年5月1日晚8时', '1958年5月1日 = 1958-05-01'],
    ['1958年11月31日', '1958年11月31日 = -'],
  ]);
});

suite('narratives of several periods', () => {
  readings([
    ['He crossed in January 49 BC. In August 48 he won.', 'January 49 BC = -0048-01', 'August 48 = -0047-08'],
    ['He ruled from 49 BC. On 15 March 44 he died.', '49 BC = -0048', '15 March 44 = -0043-03-15'],
    ['He ruled from 49 BC. On March 15, 44, he died.', '49 BC = -0048', 'March 15, 44 = -0043-03-15'],
    ['In May 1848 he rose. In August 48 fell.', 'May 1848 = 1848-05'],
    ['In May 1848 he rose. On 3 June 44 were shot.', 'May 1848 = 1848-05', '3 June = 1848-06-03'],
    [
      'Louis died in August 876. In 885–86 Paris was besieged. By the 890s they left. Otto ruled from 936 to 973.',
      'August 876 = 0876-08',
      '885–86 = 0885/0886',
      '890s = 089X by',
      '936 to 973 = 0936/0973',
    ],
    ['In 490 BC they came, and again in the 480s.', '490 BC = -0489', '480s = -0488/-0479'],
    ['In 1958 the 890s were old, and 885–86 men came.', '1958 = 1958'],
    [
      'He left on 6 April 1814; he was back on 26 February, and fell on 18 June.',
      '6 April 1814 = 1814-04-06',
      '26 February = 1815-02-26',
      '18 June = 1815-06-18',
    ],
    [
      'He left on 6 April 1814 for a speech given on 26 February.',
      '6 April 1814 = 1814-04-06',
      '26 February = 1814-02-26',
    ],
    [
      'He died on 18 June 1815. Six years after that, he was forgotten. In the first half of the century few were.',
      '18 June 1815 = 1815-06-18',
      'Six years after that = 1821',
      'first half of the century = 18XX start',
    ],
    ['He was born in 1732 and died in 1799, aged 67.', '1732 = 1732', '1799 = 1799'],
    [
      'The diet met on 26 January 1521; on 17 April he came; in May he was outlawed.',
      '26 January 1521 = 1521-01-26',
      '17 April = 1521-04-17',
      'May = 1521-05',
    ],
    [
      'In the summer and autumn of 481 BC they gathered. They passed the winter in Sardis. Early in spring they moved.',
      'summer and autumn of 481 BC = -0480-22/-0480-23',
      'winter = -0480-24',
      'Early in spring = -0479-21 start',
    ],
    ['The treaty of 3 March 1918 was void by November.', '3 March 1918 = 1918-03-03', 'November = 1918-11 by'],
    ['He fled on the night of 20–21 June 1791.', '20–21 June 1791 = 1791-06-20/1791-06-21'],
    ['Reigns: Edward IV (1461–70, 1471–83).', '1461–70 = 1461/1470', '1471–83 = 1471/1483'],
    ['The emperor died in 1722, in the 61st year of Kangxi.', '1722 = 1722', '61st year of Kangxi = 1722'],
    ['It opened in Shōwa 39 (1964), on 10 October.', 'Shōwa 39 = 1964', '1964 = 1964', '10 October = 1964-10-10'],
    [
      'On 9 Thermidor, Year II (27 July 1794), he fell.',
      '9 Thermidor, Year II = 1794-07-27',
      '27 July 1794 = 1794-07-27',
    ],
    ['Between the wars, in 1929, prices fell.', '1929 = 1929'],
    ['From the 1870s until the 1890s', '1870s until the 1890s = 187X/189X'],
    ['post-1945 Europe and pre-1914 Russia', '1945 = 1945', '1914 = 1914'],
    ['the 1850s–1860s', '1850s–1860s = 185X/186X'],
    ['in the decade 1850–60', '1850–60 = 1850/1860'],
    ['New Year’s Day 1863', 'New Year’s Day 1863 = 1863-01-01'],
    ['on the eve of New Year 1959', 'eve of New Year 1959 = 1958-12-31'],
    ['the fall of 1929', 'fall of 1929 = 1929-23'],
    ['the fall of Saigon in April 1975', 'April 1975 = 1975-04'],
  ]);
});
