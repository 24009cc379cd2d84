import * as assert from 'node:assert/strict';
import { feast } from '../../../../../../src/language/dates/languages/en/finders/feast';
import { hits, misses, only } from '../../../notation';

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
    'of another calendar': ["Chinese New Year's Day 1958", 'Orthodox Easter 1916'],
    'a term, a small letter, or no day': ['Michaelmas term', 'the easter 1916', 'Midsummer'],
    'words that begin like a feast': ['the Whitsunday Islands', 'Easterly winds of 1916'],
  });

  test('without a year the month and day, or the days from Easter, are left to the resolver', () => {
    assert.deepEqual(only('on Christmas Eve'), { kind: 'point', unit: 'day', month: 12, day: 24 });
    assert.deepEqual(only('on Easter Monday'), { kind: 'point', unit: 'day', easter: 1 });
  });
});
