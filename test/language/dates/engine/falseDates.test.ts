import { readings } from '../reading';

// Numbers and words that look like dates but are not, each in a sentence with a year that could give it a value.

const none = (texts: readonly string[]): void => {
  readings(texts.map((text) => [text]));
};

suite('names and titles', () => {
  none([
    'Henry VIII and Louis XIV',
    'Pope John XXIII',
    'Augustus entered the city',
    'Augustus II of Poland',
    'Theresa May said so',
    'May was tired',
    'Mrs May stood up',
    'the Earl of March rebelled',
    'the Earls of March',
    'the March of Ancona',
    'the Welsh March',
    'troops march in step',
    'the July Monarchy fell',
    'heirs of the October Revolution',
    'the November Uprising',
    'the Prague Spring',
    'the Winter War',
    'the Spring and Autumn period',
    'the Thirty Years War and the Hundred Days',
    'the Fifteen and the Forty-Five',
    'the fourth estate',
    'a second front',
    'the Third Republic and the Second Empire',
    'the 18th Amendment',
    'the 7th Fleet',
    'on the 8th Army front',
    'the 54th Massachusetts',
    'the 38th parallel',
    'on the 17th parallel',
    'the 18th dynasty',
    'the Nineteenth Party Congress',
    'the Twenty-One Demands',
    'the 87th Olympiad',
    'the third year of Henry IX',
    'the twelfth year of Edward IX',
    'year 7 of Thutmose III',
    '1066 and All That is a parody',
    'Fahrenheit 451 and Catch-22',
    'Studio 54 and Area 51',
    'the forty-niners',
    "the '49ers",
    'before 9/11',
    'Black Monday and Bloody Sunday',
    'yesterday and last year',
  ]);
});

suite('numbers of things', () => {
  none([
    'Damages under art. 1382 of the code, § 1295 and cl. 1340',
    'See Add MS 1402, col. 1502',
    'Treharne (1932, 117–19) disagrees',
    'See EHR 43 (1928), 321.',
    'A force of 1500 marched on the town',
    'He scored 1066 runs',
    'Samvat 1914 was a year of blood, Saka 1022 too',
    'Boeing 1707',
    'the submarine U 1105',
    'a rifle M 1917',
    'the M1917 revolver',
    'Hill 1052',
    'room 1914',
    'PO Box 1789',
    'RFC 1918',
    'ISO 1989',
    'Executive Order 1066',
    'H.R. 1776',
    'No. 1917',
    '№ 1917',
    'inv. 1887',
    'MS Harley 1585',
    'Vat. lat. 1291',
    'BL Add. MS 1585',
    'fols 1203–1207',
    'clause 1215',
    'Psalm 119',
    'John 3:16',
    'version 1958',
    'Python 3.12',
    'tel. 020 7946 1958',
    '+44 1865 270000',
    'at 1600 Pennsylvania Avenue',
    'he lived at 1215 Broad Street',
    'at 1945 hours',
    'at 1830 the barrage lifted',
    'by 1630 hrs',
    'at 19:45',
    'a screen of 1920 x 1080',
    'the ratio 1914:1918',
    '1/1000 of a second',
    'SKU 753',
    'in 1357 SH',
    'the 1st Battalion, 2nd Brigade',
    'the Mark 14 torpedo',
    'Protocol No. 1922',
    'docket 1803',
    'chapter 1789',
    'bus 1955',
    'Windows 2000',
    'asteroid 1958',
    'on the 14th of them',
    'Luke 2:14',
    'dial 1900 now',
    'flight BA 1492',
    'account 1789-1815-1848',
  ]);
});

suite('sources', () => {
  suite('in running text', () => {
    none([
      'See Babinger 1978, 85.',
      'the uranium rays (*Comptes rendus* 126 (1898), 1101–3).',
      'as the *Wansui* (1969), 430, has it',
      'in *The China Quarterly* 3 (September 1999), pp. 4–9',
      'Read Document 1939 on page 1940',
      'Kaplan (1976) has shown how it spread',
      'According to Kaplan and Smith (1976), prices rose',
      'Rudé (1964) disagrees',
    ]);
    readings([
      ['The monument (1976) stands.', '1976 = 1976'],
      ['Waterloo (1815) ended it.', '1815 = 1815'],
    ]);
  });

  suite('in a footnote', () => {
    none([
      '[^1]: Lefebvre 1947, 76–80; Doyle, *Oxford History* (2nd ed., Oxford, 2002), 101.',
      '[^1]: AN, C 31, no. 1789; Shapiro 1993, 84–98.',
      '[^1]: Andress 2000, ch. 3; Teiwes 1999a; Chan 2001.',
      '[^1]: *People’s Daily*, 3 September 1958, 1.',
      '[^1]: Dikötter, *Famine* (London: Bloomsbury, 2010), 45.',
      '[^1]: Dikötter, *Famine*, London: Bloomsbury, 2010, p. 45.',
      '[^1]: Chan, *Crusade*, Oxford: Oxford University Press, 2001.',
      '[^1]: Becker, *Hungry Ghosts*, 1996, 23.',
      '[^1]: Bernstein (1984) and Lin and Yang (2000) disagree.',
      '[^1]: Li Rui, *Shilu*, 2nd ed. (Zhengzhou, 1999).',
      '[^1]: Bo Yibo, *Huigu*, Beijing 1993, vol. 2, 714.',
      '[^1]: After the text in Pertusi’s edition of 1976.',
      '[^1]: George Rudé, "La taxation populaire de mai 1775 à Paris," *Annales* 143 (1956): 139.',
    ]);
    readings([
      ['[^1]: He was born in 1893 and died in 1976.', '1893 = 1893', '1976 = 1976'],
      ['[^1]: In 1958, 300 men came; since 1960, none.', '1958 = 1958', '1960 = 1960 since'],
      ['[^1]: Mao, speech of 17 August 1958, in *Secret Speeches*, 1989, 401.', '17 August 1958 = 1958-08-17'],
    ]);
  });

  suite('in a list of works', () => {
    readings([
      ['# Essay\n\nHe died in 1976.\n\n## Bibliography\n\nYang Jisheng. 2012. Tombstone, 1958–1962.', '1976 = 1976'],
      [
        '## Works cited\n\n### Primary sources\n\nBo Yibo, Huigu, 1993.\n\n## Appendix\n\nHe died in 2007.',
        '2007 = 2007',
      ],
      ['## 参考文献\n\n薄一波，1993年。'],
      ['## References to the treaty\n\nIt was signed in 1919.', '1919 = 1919'],
    ]);
  });
});

suite('amounts', () => {
  none([
    'Legio X with 6000 men',
    'the 300 Spartans',
    'a fine of 1200 marks',
    'fined 1605 pounds',
    'a force of 1200',
    'a garrison of 1500, all told',
    'a population of 1958',
    'a total of 1945',
    'an army of 1800 and a fleet',
    '1200 were killed',
    'about 1500 died',
    'around 1500 fled',
    'won by 1500 votes',
    'within 1500 miles',
    'one in 1000 died',
    'per 1000 births',
    'a 1200-ton ship',
    'a 1500-mile march',
    'an engine of 1500 hp',
    'at 1200 rpm',
    '1453 °C',
    '1200 US dollars',
    'Rs 1857',
    'RMB 1958',
    'DM 1923',
    'US$1929',
    'temperatures in the low thirties',
    'a crowd of some 2000',
    'as many as 1800',
    'up to 1500 horse',
    'fewer than 1900',
    'ten times 1500',
    'a loan of 1500 florins',
    'at 1500 feet',
    '1914 miles of trench',
    'by 1066 votes to 900',
    'between 1500 and 2000 men',
    'from 1200 to 1500 men',
    '1500–2000 prisoners',
    'a circulation of 1500 copies',
    'sold 1984 copies',
  ]);
});

suite('Chinese words with numbers', () => {
  none([
    '今年',
    '去年',
    '明年',
    '三年自然灾害',
    '九一八事变',
    '五四运动',
    '七七事变',
    '一二·九运动',
    '三八线',
    '八路军',
    '第18军',
    '1500多人',
    '1958人',
    '三年后',
    '五年前',
    '第三年',
    '建国三十五年',
    '和平三年',
    '文化十年',
    '100年前',
    '甲午年',
    '二月革命',
    '7号楼',
    '同年级',
  ]);
});
