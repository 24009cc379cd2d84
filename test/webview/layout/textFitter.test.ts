import assert from 'node:assert/strict';
import { createTextFitter } from '../../../src/webview/layout/textFitter';

/** Latin letters are 5 pixels wide, everything else 10. */
const fitter = createTextFitter((text) =>
  Array.from(text, (character) => (character < '\u0300' ? 5 : 10)).reduce(add, 0),
);
const add = (a: number, b: number): number => a + b;
const fit = (text: string, room: number): string => fitter.fit(text, room);

suite('Labels', () => {
  test('stay whole if they fit', () => {
    assert.equal(fitter.width('abc大跃进'), 45);
    assert.equal(fit('abc大跃进', 45), 'abc大跃进');
  });

  test('end between words if that costs little', () => {
    assert.equal(fit('The Moscow meeting where Mao spoke', 120), 'The Moscow meeting…');
    assert.equal(fit('Land reform, at last', 75), 'Land reform…');
  });

  test('end inside a word that is too long to lose', () => {
    assert.equal(fit('Counterrevolutionaries', 60), 'Counterrev…');
    assert.equal(fit('千万不要忘记阶级斗争', 60), '千万不要忘…');
  });

  test('never split a character', () => {
    assert.equal(fit('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 120), '👩‍👩‍👧👩‍👩‍👧…');
  });

  test('are measured once for each character, whatever its script', () => {
    const measured: string[] = [];
    const counting = createTextFitter((text) => {
      measured.push(text);
      return 5;
    });
    for (let time = 0; time < 3; time++) assert.equal(counting.width('abба大😀a'), 35);
    assert.deepEqual(measured, ['a', 'b', 'б', 'а', '大', '😀']);
  });

  test('are empty if nothing readable fits', () => {
    assert.equal(fit('The Moscow meeting', 12), '');
    assert.equal(fit('The Moscow meeting', -5), '');
  });
});

suite('Titles of several lines', () => {
  for (const [rule, text, rooms, lines] of [
    ['one that fits takes one line', 'Marriage Law', [60, 60], ['Marriage Law']],
    ['a line ends between words', 'Land reform became law', [60, 60], ['Land reform', 'became law']],
    ['the last line is shortened', 'Land reform became law in June', [60, 60], ['Land reform', 'became law…']],
    ['a line without room for a word stays empty', 'Collectivisation began', [40, 120], ['', 'Collectivisation began']],
    ['Chinese breaks between any characters', '土地改革法', [25, 40], ['土地', '改革法']],
    ['a closing bracket stays with its character', '(土地)法', [25, 40], ['(土', '地)法']],
    ['an opening bracket stays with its character', 'Law (土地)', [27, 40], ['Law', '(土地)']],
  ] as const)
    test(rule, () => {
      const found = fitter.wrap(text, rooms);
      assert.deepEqual(found.length < rooms.length ? found : found.filter((line, at) => at < 1 || line !== ''), lines);
    });
});
