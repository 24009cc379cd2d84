import assert from 'node:assert/strict';
import { listText, namesIn, plainName } from '../../../../../src/language/glossary/exchange/rows/names';
import { isMereTitle } from '../../../../../src/language/glossary/exchange/rows/titles';

suite('names of tables', () => {
  for (const [rule, cell, names] of [
    ['commas', 'Edo, Yedo', 'Edo, Yedo'],
    ['semicolons; a comma then belongs to a name', 'Wellesley, Arthur; Iron Duke', '"Wellesley, Arthur", Iron Duke'],
    ['bars', 'Edo|Yedo | Jedo', 'Edo, Yedo, Jedo'],
    ['a slash with spaces', 'Edo / Yedo', 'Edo, Yedo'],
    ['a slash between words', 'Constantinople/Istanbul', 'Constantinople, Istanbul'],
    ['a slash in an abbreviation', 'AC/DC', 'AC/DC'],
    ['lines with bullets', '- Anna Comnena\n- Komnene', 'Anna Comnena, Komnene'],
    ['Chinese commas', '毛主席、毛泽东', '毛主席, 毛泽东'],
    ['links of Obsidian', '[[Anna Comnena]], [[people/Anna|Anna]]', 'Anna Comnena, Anna'],
    ['a name in quotation marks keeps its commas', '"Rome, open city"; Roma', '"Rome, open city", Roma'],
    ['a nickname in quotation marks', 'William "Bill" Clinton, Bubba', 'William ‘Bill’ Clinton, Bubba'],
    ['signs alone', '-, ;', ''],
  ] as const) {
    test(rule, () => assert.equal(listText(namesIn(cell) ?? []), names));
  }

  test('an open quotation mark makes the cell unreadable', () => assert.equal(namesIn('5" gun'), undefined));
  test('the commas of a list’s element belong to the name', () =>
    assert.equal(listText(namesIn('Komnene, Anna', true) ?? []), '"Komnene, Anna"'));

  for (const [written, name] of [
    ['[[Anna Komnene]]', 'Anna Komnene'],
    ['[[people/Anna Komnene.md|Anna]]', 'Anna'],
    ['[Anna](https://a.org)', 'Anna'],
    ['**Anna**', 'Anna'],
    ['Anna\nKomnene', 'Anna Komnene'],
    ['+ Edo', '+ Edo'],
  ] as const) {
    test(`without marks: ${JSON.stringify(written)}`, () => assert.equal(plainName(written), name));
  }
});

suite('mere titles', () => {
  for (const title of [
    ...[
      'Queen',
      'the Emperor',
      'King of France',
      'Holy Roman Emperor',
      'Emperor of the Romans',
      'Her Majesty',
      'Prime Minister',
    ],
    ...[
      'King of France and Navarre',
      'Prince of Wales',
      'Duke',
      'President-elect',
      'Kaiser',
      'roi de France',
      'König von Preußen',
      '皇帝',
    ],
  ]) {
    test(title, () => assert.ok(isMereTitle(title)));
  }
  for (const name of [
    ...['Queen Victoria', 'Pope Innocent III', 'Duke of Wellington', 'Emperor Maximilian', 'King George', 'Bishop Odo'],
    ...['Augustus Caesar', 'Generalissimo', 'Kaiserslautern', 'King of 1848', '毛主席'],
  ]) {
    test(`a name: ${name}`, () => assert.ok(!isMereTitle(name)));
  }
});
