import * as assert from 'node:assert/strict';
import { feast } from '../../../../../../src/language/dates/languages/en/finders/feast';
import { each, hits, misses, only, type Hit } from '../../../notation';

/** Every feast in 1916, when Easter was on 23 April. */
const in1916: Readonly<Record<string, readonly string[]>> = {
  '1916-01-01': ["New Year's Day", 'New Years Day', 'New Year’s Day', 'New Year'],
  '1916-01-05': ['Twelfth Night'],
  '1916-01-06': ['Epiphany'],
  '1916-02-02': ['Candlemas', 'Candlemas Day'],
  '1916-02-14': ["St Valentine's Day", 'Saint Valentine’s Day', 'Valentines Day', 'Valentine Day'],
  '1916-03-01': ["St. David's Day"],
  '1916-02-20': ['Septuagesima'],
  '1916-03-07': ['Shrove Tuesday', 'Mardi Gras'],
  '1916-03-08': ['Ash Wednesday', "International Women's Day"],
  '1916-03-17': ["St Patrick's Day"],
  '1916-03-25': ['Lady Day', 'Feast of the Annunciation'],
  '1916-04-16': ['Palm Sunday'],
  '1916-04-20': ['Maundy Thursday', 'Holy Thursday'],
  '1916-04-21': ['Good Friday'],
  '1916-04-22': ['Holy Saturday'],
  '1916-04-23': ["St George's Day", 'Easter', 'Easter Sunday', 'Easter Day'],
  '1916-04-24': ['Easter Monday'],
  '1916-04-30': ['Low Sunday', 'Quasimodo Sunday'],
  '1916-05-28': ['Rogation Sunday'],
  '1916-04-09': ['Passion Sunday'],
  '1916-04-02': ['Mothering Sunday'],
  '1916-06-19': ['Juneteenth'],
  '1916-04-25': ['Easter Tuesday'],
  '1916-05-01': ['May Day'],
  '1916-06-01': ['Ascension Day'],
  '1916-06-11': ['Whit Sunday', 'Whitsunday', 'Whitsun', 'Whitsun Day', 'Pentecost'],
  '1916-06-12': ['Whit Monday', 'Whitsun Monday'],
  '1916-06-18': ['Trinity Sunday'],
  '1916-06-22': ['Feast of Corpus Christi'],
  '1916-06-23': ['Midsummer Eve', "Midsummer's Eve", "St John's Eve"],
  '1916-06-24': ['Midsummer Day', "Midsummer's Day", 'Midsummers Day', "St John's Day", 'Midsummer'],
  '1916-07-14': ['Bastille Day'],
  '1916-08-01': ['Lammas', 'Lammas Day'],
  '1916-08-15': ['Feast of the Assumption'],
  '1916-08-24': ["St Bartholomew's Day"],
  '1916-09-29': ['Michaelmas', 'Michaelmas Day'],
  '1916-10-10': ['Double Tenth'],
  '1916-10-25': ["St Crispin's Day"],
  '1916-10-31': ['All Hallows Eve', 'All Hallows’ Eve', "All Hallow's Eve", "Hallowe'en", 'Hallowe’en', 'Halloween'],
  '1916-11-01': ['All Saints', "All Saints' Day", 'All Saint’s Day'],
  '1916-11-02': ["All Souls' Day", 'All Soul’s Day'],
  '1916-11-05': ['Guy Fawkes Night', 'Guy Fawkes Day', 'Bonfire Night'],
  '1916-11-11': ['Martinmas', "St Martin's Day", 'Armistice Day'],
  '1916-11-30': ["St Andrew's Day"],
  '1916-12-06': ['St Nicholas Day'],
  '1916-12-24': ['Christmas Eve'],
  '1916-12-25': ['Christmas Day', 'Christmas'],
  '1916-12-26': ['Boxing Day', "St Stephen's Day"],
  '1916-12-28': ['Holy Innocents', 'Feast of the Holy Innocents'],
  '1916-12-31': ["New Year's Eve", 'Hogmanay'],
};

suite('feast', () => {
  hits({
    'a fixed feast with its year': [
      ['Christmas Day 1914', ['Christmas Day 1914', '1914-12-25']],
      ['Christmas Eve, 1914', ['Christmas Eve, 1914', '1914-12-24']],
      ['the Christmas of 1914', ['Christmas of 1914', '1914-12-25']],
      ["New Year's Eve 1958", ["New Year's Eve 1958", '1958-12-31']],
      ['New Year’s Day 1959', ['New Year’s Day 1959', '1959-01-01']],
      ['May Day 1958', ['May Day 1958', '1958-05-01']],
    ],
    'a feast that moves with Easter': [
      ['Easter 1916', ['Easter 1916', '1916-04-23']],
      ['Easter Sunday 1471', ['Easter Sunday 1471', '1471-04-14']],
      ['Easter Monday, 1916', ['Easter Monday, 1916', '1916-04-24']],
      ['Good Friday 1613', ['Good Friday 1613', '1613-04-05']],
      ['Palm Sunday 1461', ['Palm Sunday 1461', '1461-03-29']],
      ['Ash Wednesday 1916', ['Ash Wednesday 1916', '1916-03-08']],
      ['Ascension Day 1916', ['Ascension Day 1916', '1916-06-01']],
      ['Whitsun 1381', ['Whitsun 1381', '1381-06-02']],
      ['Whit Sunday 1549', ['Whit Sunday 1549', '1549-06-09']],
    ],
    'fixed feasts of saints and quarters': [
      ['All Saints’ Day 1755', ['All Saints’ Day 1755', '1755-11-01']],
      ['Michaelmas 1399', ['Michaelmas 1399', '1399-09-29']],
      ['Lady Day 1603', ['Lady Day 1603', '1603-03-25']],
      ['Candlemas 1461', ['Candlemas 1461', '1461-02-02']],
      ['Midsummer Day 1381', ['Midsummer Day 1381', '1381-06-24']],
      ['Martinmas 1307', ['Martinmas 1307', '1307-11-11']],
      ['Bastille Day 1936', ['Bastille Day 1936', '1936-07-14']],
      ["St Bartholomew's Day 1572", ["St Bartholomew's Day 1572", '1572-08-24']],
      ['Guy Fawkes Night 1940', ['Guy Fawkes Night 1940', '1940-11-05']],
      ['Twelfth Night 1601', ['Twelfth Night 1601', '1601-01-05']],
    ],
    'every feast with its year': Object.entries(in1916).flatMap(([date, names]) =>
      names.map((name): Hit => [`on ${name} 1916 he`, [`${name} 1916`, date]]),
    ),
    'the year behind “in”': [['Good Friday in 1613', ['Good Friday in 1613', '1613-04-05']]],
    'the eve of a feast': [
      ['the eve of Christmas 1916', ['eve of Christmas 1916', '1916-12-24']],
      ['the vigil of the Epiphany 1916', ['vigil of the Epiphany 1916', '1916-01-05']],
      ['the eve of Easter 1916', ['eve of Easter 1916', '1916-04-22']],
      ['on the eve of Lady Day', ['eve of Lady Day', '-']],
    ],
    'from the first Easter on that had a rule': [
      ['Easter AD 325', ['Easter AD 325', '0325-04-18']],
      ['Easter AD 324', ['AD 324', '0324']],
    ],
    'a name that is also a word, behind a preposition of time': each(
      'at by before after until till since on from around during of over',
      (word) => [`${word} Christmas they left`, ['Christmas', '-']],
    ),
    'a name that is also a word, at the end of a clause': [['at Christmas, he', ['Christmas', '-']]],
    'a feast that is also a saint or a picture, behind “the feast of”, “the day of” or “on”': [
      ['the feast of the Annunciation 1381', ['feast of the Annunciation 1381', '1381-03-25']],
      ['the day of the Assumption 1399', ['day of the Assumption 1399', '1399-08-15']],
      ['on Corpus Christi 1381', ['Corpus Christi 1381', '1381-06-13']],
      [
        'the feast of the Purification of the Virgin 1321',
        ['feast of the Purification of the Virgin 1321', '1321-02-02'],
      ],
      ['the Immaculate Conception of 1854', ['1854', '1854']],
      ['the feast of St Hilary 1300', ['feast of St Hilary 1300', '1300-01-13']],
      ['St Luke’s Day 1442', ['St Luke’s Day 1442', '1442-10-18']],
      ['the feast of SS Peter and Paul 1312', ['feast of SS Peter and Paul 1312', '1312-06-29']],
      ['Nativity of Our Lady 1298', ['Nativity of Our Lady 1298', '1298-09-08']],
    ],
    'so many days behind a feast': [
      ['the morrow of Michaelmas 1399', ['morrow of Michaelmas 1399', '1399-09-30']],
      ['the octave of Easter 1274', ['octave of Easter 1274', '1274-04-08']],
      ['the vigil of St Thomas the Apostle 1311', ['vigil of St Thomas the Apostle 1311', '1311-12-20']],
    ],
    'a time of the day': [
      ['on Christmas night 1776', ['Christmas night 1776', '1776-12-25']],
      ['Easter morning, 1916', ['Easter morning, 1916', '1916-04-23']],
    ],
    'a day of the week counted from a feast': [
      ['the Sunday after Easter 1471', ['Sunday after Easter 1471', '1471-04-21']],
      ['the third Sunday after Trinity 1536', ['third Sunday after Trinity 1536', '1536-07-02']],
      [
        'dated Thursday next before the Feast of All Saints 1333',
        ['Thursday next before the Feast of All Saints 1333', '1333-10-28'],
      ],
      ['the Friday before Michaelmas 1399', ['Friday before Michaelmas 1399', '1399-09-26']],
      [
        'Monday next after the feast of St Hilary 1300',
        ['Monday next after the feast of St Hilary 1300', '1300-01-18'],
      ],
    ],
    hyphens: [
      ['Lady-day 1713', ['Lady-day 1713', '1713-03-25']],
      ["New-year's Day 1800", ["New-year's Day 1800", '1800-01-01']],
    ],
    'Thanksgiving, by the law of the year': [
      ['Thanksgiving 1863', ['Thanksgiving 1863', '1863-11-26']],
      ['Thanksgiving 1938', ['Thanksgiving 1938', '1938-11-24']],
      ['Thanksgiving 1939', ['Thanksgiving 1939', '1939-11-23']],
      ['Thanksgiving 1941', ['Thanksgiving 1941', '1941-11-20']],
      ['Thanksgiving 1942', ['Thanksgiving 1942', '1942-11-26']],
      ['Thanksgiving 1951', ['Thanksgiving 1951', '1951-11-22']],
      ['Thanksgiving 1862', ['1862', '1862']],
      ['Thanksgiving 1865', ['1865', '1865']],
    ],
    'without a year': [
      ['home by Christmas.', ['Christmas', '-']],
      ['on Christmas Day they', ['Christmas Day', '-']],
      ['At Easter, he', ['Easter', '-']],
      ['on Good Friday', ['Good Friday', '-']],
    ],
  });

  misses([feast], {
    'a feast in the name of something else': [
      'the Easter Rising',
      'the Christmas truce',
      'a Christmas tree',
      'the Good Friday Agreement',
      "the St. Bartholomew's Day massacre",
    ],
    'of another church or calendar': each(
      'Chinese Lunar Jewish Vietnamese Orthodox Greek Russian Coptic Eastern Julian Tibetan',
      (word) => `${word} Easter 1916`,
    ),
    'the first part of a name': each('- \u2010 \u2011', (sign) => `on Good Friday${sign}Agreement`),
    'what happened at a feast': each('massacre truce rising term', (word) => `the Good Friday ${word}`),
    'a name that is also a word, without a preposition of time': ['the Christmas they left', 'by Christmas trees'],
    'of another calendar': ["Chinese New Year's Day 1958", 'Orthodox Easter 1916'],
    'a term, a small letter, or no day': ['Michaelmas term', 'the easter 1916', 'Midsummer'],
    'a saint, a picture or a place without “the feast of”': [
      'a garrison on Ascension in 1815',
      'at Corpus Christi in 1845',
      'he painted the Annunciation, 1472',
      'St Luke 1442',
      'the translation of St Edmund 1220',
    ],
    'words that begin like a feast': ['the Whitsunday Islands', 'Easterly winds of 1916'],
  });

  test('without a year the month and day, or the days from Easter, are found without a value', () => {
    assert.deepEqual(only('on Christmas Eve'), { kind: 'point', unit: 'day', month: 12, day: 24 });
    assert.deepEqual(only('on Easter Monday'), { kind: 'point', unit: 'day', movable: { by: 'easter', days: 1 } });
  });
});
