import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import { nameIn, selectedName } from '../../../../src/language/features/names/selectedName';

suite('the name in a selection', () => {
  const table: readonly (readonly [selected: string, name: string | undefined])[] = [
    ['Great Leap', 'Great Leap'],
    ['  Great\r\n  Leap ', 'Great Leap'],
    ['Great Leap,', 'Great Leap'],
    ['“the Leap”', 'the Leap'],
    ['“the Leap', 'the Leap'],
    ['(the Leap)', 'the Leap'],
    ['the Leap (1958)', 'the Leap (1958)'],
    ['《大公报》', '大公报'],
    ['大跃进。', '大跃进'],
    ['## Great Leap', 'Great Leap'],
    ['#leap', 'leap'],
    ['Leap ##', 'Leap'],
    ['C#', 'C#'],
    ['the Great Leap.', 'the Great Leap'],
    ['Martin Luther King Jr.', 'Martin Luther King Jr.'],
    ['U.S.', 'U.S.'],
    ["Peasants'", "Peasants'"],
    ['Marx, Karl', 'Marx, Karl'],
    ['the "Great" Leap', 'the "Great" Leap'],
    ['', undefined],
    [' — ', undefined],
    ['##', undefined],
    ['Words. '.repeat(30), undefined],
  ];
  for (const [selected, name] of table) {
    test(JSON.stringify(selected.slice(0, 30)), () => assert.equal(nameIn(selected), name));
  }
});

suite('the name in a selection of an essay', () => {
  const service = createLanguageService();
  const table: readonly (readonly [marked: string, name: string | undefined])[] = [
    ['The ‹Great Leap› began.', 'Great Leap'],
    ['The ‹*Great*\n**Leap**› began.', 'Great Leap'],
    ['‹Mao*ist*› words', 'Maoist'],
    ['> The ‹Great\n> Leap› began.', 'Great Leap'],
    ['See ‹[the Leap](leap.md)› there', 'the Leap'],
    ['‹# Great Leap›\n\nWords.', 'Great Leap'],
    ['‹- Great Leap›\n- Words', 'Great Leap'],
    ['the ‹Leap `in code` itself›', 'Leap `in code` itself'],
    ['‹```\nLeap\n```›\n', '``` Leap ```'],
  ];
  for (const [marked, name] of table) {
    test(JSON.stringify(marked), () => {
      const span = { start: marked.indexOf('‹'), end: marked.indexOf('›') - 1 };
      const text = marked.replace(/[‹›]/g, '');
      const document = service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text });
      assert.equal(selectedName(document, span), name);
    });
  }
});
