import { hijriMonth } from '../../../../../../src/language/dates/languages/en/finders/hijriMonth';
import { each, hits, misses, type Hit } from '../../../notation';

/** The months of AH 656, each with its spellings. */
const months: readonly (readonly [days: string, ...names: string[]])[] = [
  ['1258-01-08~/1258-02-06~', 'Muharram', 'Muḥarram', 'Moharram', 'Muharrem'],
  ['1258-02-07~/1258-03-07~', 'Safar', 'Ṣafar', 'Safer'],
  ['1258-03-08~/1258-04-06~', "Rabi' al-Awwal", 'Rabi I', 'Rab\u012b\u02bf al-Awwal', 'Rabi-ul-Awal', 'Rebiülevvel'],
  [
    '1258-04-07~/1258-05-05~',
    "Rabi' al-Thani",
    'Rabi II',
    'Rab\u012b\u02bf al-\u0100khir',
    'Rabi us-Sani',
    'Rabia the Second',
  ],
  [
    '1258-05-06~/1258-06-04~',
    'Jumada al-Awwal',
    'Jumada al-Ula',
    'Jumādā al-Ūlā',
    'Jumada I',
    'D\u0332j\u0332umādā I',
    'Jumadi-ul-Awwal',
  ],
  [
    '1258-06-05~/1258-07-03~',
    'Jumada al-Thani',
    'Jumada al-Thaniya',
    'Jumādā al-Ākhira',
    'Jumada II',
    'Jumādá II',
    'Cemaziyelahir',
  ],
  ['1258-07-04~/1258-08-02~', 'Rajab', 'Receb', 'Rejeb'],
  ['1258-08-03~/1258-08-31~', 'Shaban', "Sha'ban", 'Sha\u02bfb\u0101n', 'Şaban', 'Shaaban', 'S\u0332h\u0332aʿbān'],
  ['1258-09-01~/1258-09-30~', 'Ramadan', 'Ramaḍān', 'Ramazan', 'Ramaz\u0324ān', 'Ramadhan', 'Ramzan'],
  ['1258-10-01~/1258-10-29~', 'Shawwal', 'Shawwāl', 'Shavvāl', 'Şevval'],
  [
    '1258-10-30~/1258-11-28~',
    "Dhu al-Qa'da",
    'Dhu l-Qada',
    "Dhu'l-Qa'da",
    'Dhul-Qada',
    'Zū al-Qaʻdah',
    "Zi'l-Qa'da",
    'Zilkade',
    "Dhu al-Qi'dah",
  ],
  [
    '1258-11-29~/1258-12-28~',
    'Dhu al-Hijja',
    'Dhū l-Ḥijja',
    'Dhul-Hijja',
    'Dhū al-Ḥijjah',
    "Zu'l-Hijja",
    'Zilhicce',
    'Zil Hijja',
  ],
];

suite('hijriMonth', () => {
  hits({
    'every month in every spelling': months.flatMap(([days, ...names]) =>
      names.map((name): Hit => [`in ${name} 656 they`, [`${name} 656`, days]]),
    ),
    'the era before or behind the year': [
      ['10 Muharram AH 61', ['10 Muharram AH 61', '0680-10-10~']],
      ['10 Muharram A.H. 61', ['10 Muharram A.H. 61', '0680-10-10~']],
      ['10 Muharram year AH 61', ['10 Muharram year AH 61', '0680-10-10~']],
      ['10 Muharram 61 AH', ['10 Muharram 61 AH', '0680-10-10~']],
      ['10 Muharram of the year 61 AH', ['10 Muharram of the year 61 AH', '0680-10-10~']],
      ['the 10th of Muharram, 61 AH', ['10th of Muharram, 61 AH', '0680-10-10~']],
    ],
    'the last year without the era': [['Rajab 1500', ['Rajab 1500', '2077-05-24~/2077-06-22~']]],
    'two digits with a day': [
      ['fell on 10 Muharram 61.', ['10 Muharram 61', '0680-10-10~']],
      ['on 17 Ramadan 2 they', ['17 Ramadan 2', '0624-03-13~']],
    ],
    'the Western year behind a slash': [['in Rajab 656/1258 they', ['Rajab 656/1258', '1258-07-04~/1258-08-02~']]],
    'two days': [['9–10 Muharram 61 AH', ['9–10 Muharram 61 AH', '0680-10-09~/0680-10-10~']]],
    'of the Hegira': [['20 Rajab 583 of the Hegira', ['20 Rajab 583 of the Hegira', '1187-09-25~']]],
    'no such day': [['30 Safar 656', ['30 Safar 656', '-']]],
  });

  misses([hijriMonth], {
    'a year of the West': each('1501 1973', (year) => `Rajab ${year}`),
    'two digits without the era': ['Rajab 61'],
    'an amount': ['Rajab 656 men', 'Rajab 656,5', '10 Rajab 61 men'],
    'the Western year of another': ['Rajab 656/1358'],
    'a name that folds otherwise': [
      '12 Magna Carta 1215',
      'Safar Khan 1250',
      '12 March 1250',
      'Savannah 1250',
      'Dual 1250',
      '3 Sabina 1250',
    ],
    'no year': ['Rajab', '10 Rajab'],
    'small letters': ['rajab 656'],
  });
});
