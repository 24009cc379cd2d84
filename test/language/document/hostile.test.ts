import assert from 'node:assert/strict';
import { createLanguageService } from '../../../src/language';
import { limitNesting, MOST_LEVELS } from '../../../src/language/document/nesting';

const service = createLanguageService({ glossaries: [{ uri: 'g.md', text: '## Mao Zedong\n\n- Also: Mao\n' }] });
const named = (text: string): string[] =>
  service
    .openDocument({ uri: 'e.md', languageId: 'markdown', text })
    .annotations()
    .map((annotation) => annotation.text);

/** Each nests a text in so many levels. */
const containers: readonly [rule: string, mark: string][] = [
  ['quotations', '>'],
  ['quotations with spaces', '> '],
  ['list items', '- '],
  ['numbered items', '1. '],
  ['notes', '[^a]: '],
];
const marks: readonly [rule: string, before: string, after: string][] = [
  ['emphasis', '*a ', ' a*'],
  ['strong emphasis', '**a ', ' a**'],
  ['brackets', '[a ', ' a]'],
  ['images', '![a ', ' a](x)'],
  ['strikethrough', '~~a ', ' a~~'],
];

suite('deep nesting', () => {
  for (const [rule, mark] of containers) {
    const nested = (levels: number): string => `${mark.repeat(levels)}Mao in 1958`;

    test(`${rule}: prose up to a bound, none beyond it`, () => {
      assert.deepEqual(named(nested(MOST_LEVELS)), ['Mao', '1958']);
      assert.deepEqual(named(nested(MOST_LEVELS + 1)), []);
    });

    test(`${rule}: five thousand levels leave the other lines alone`, () => {
      assert.deepEqual(named(`Mao in 1957.\n\n${nested(5000)}\n\nMao in 1959.`), ['Mao', '1957', 'Mao', '1959']);
    });
  }

  for (const [rule, before, after] of marks) {
    test(`${rule}: three thousand levels are read in a moment`, () => {
      const text = `Mao ${before.repeat(3000)}in 1958${after.repeat(3000)}\n\nMao in 1959.`;
      assert.deepEqual(named(text).slice(-2), ['Mao', '1959']);
    });
  }

  test('lines that are indented further than lists nest are no prose', () => {
    const nested = (levels: number): string =>
      Array.from({ length: levels }, (_, i) => `${'    '.repeat(i)}-   Mao`).join('\n');
    assert.equal(named(nested(MOST_LEVELS)).length, MOST_LEVELS);
    assert.equal(named(nested(MOST_LEVELS + 50)).length, MOST_LEVELS + 1);
  });

  test('a text that nests less is left as it is', () => {
    const texts = [
      '*a* _b_ **c** [d](e) snake_case '.repeat(300),
      '**粗体**文字、'.repeat(300),
      '* item\n'.repeat(300),
      'a * b * c '.repeat(300),
      '*unclosed\n\n'.repeat(300),
      '- '.repeat(MOST_LEVELS) + 'a',
    ];
    for (const text of texts) assert.equal(limitNesting(text), text);
  });

  test('what nests deeper becomes spaces, and the length stays', () => {
    const text = `${'*a '.repeat(MOST_LEVELS + 2)}b\r\n${'> '.repeat(MOST_LEVELS + 1)}c\r\nd`;
    const expected = `${'*a '.repeat(MOST_LEVELS)}${' a '.repeat(2)}b\r\n${' '.repeat(2 * MOST_LEVELS + 3)}\r\nd`;
    assert.equal(limitNesting(text), expected);
  });
});
