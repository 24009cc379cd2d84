import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import type { LanguageId } from '../../../../src/language/types';
import { completionsAt, mayBeginName } from '../../../../src/language/features/essay/completion';

const glossary = {
  uri: 'file:///g.md',
  text: `## Great Leap Forward

- Also: GLF, "the Leap", 大跃进
- Native: 大跃进 (Dà Yuèjìn)

## Mao Zedong

- Also: Mao
- Native: 毛泽东 (Máo Zédōng)

## Wat Tyler

- Also: Walter Tyler

## Peasants' Revolt

## Émile Zola

## labour ordinance

## Three Red Banners
`,
};
const service = createLanguageService({ glossaries: [glossary] });

function completions(marked: string, languageId: LanguageId = 'markdown') {
  const offset = marked.indexOf('$CURSOR$');
  const text = marked.replace('$CURSOR$', '');
  const document = service.openDocument({ uri: 'file:///e.md', languageId, text });
  return completionsAt(document, service.catalog, offset).map((each) => ({
    typed: text.slice(each.start, each.end),
    ...each,
  }));
}

suite('completion: names with a typed beginning', () => {
  const table: readonly (readonly [marked: string, typed: string, names: readonly string[]])[] = [
    ['The Thr$CURSOR$', 'Thr', ['Three Red Banners']],
    ['Wat$CURSOR$', 'Wat', ['Wat Tyler']],
    ['then Tyl$CURSOR$', 'Tyl', ['Wat Tyler', 'Walter Tyler']],
    ['then Wat Ty$CURSOR$ fell', 'Wat Ty', ['Wat Tyler']],
    ['Peasants’ Rev$CURSOR$', 'Peasants’ Rev', ["Peasants' Revolt"]],
    ['Emile$CURSOR$', 'Emile', ['Émile Zola']],
    ['(Thr$CURSOR$)', 'Thr', ['Three Red Banners']],
    ['**Thr$CURSOR$**', 'Thr', ['Three Red Banners']],
    ['> - Thr$CURSOR$', 'Thr', ['Three Red Banners']],
    ['# Thr$CURSOR$', 'Thr', ['Three Red Banners']],
    ['[Thr$CURSOR$](x.md)', 'Thr', ['Three Red Banners']],
    ['| a |\n| - |\n| Thr$CURSOR$ |', 'Thr', ['Three Red Banners']],
    ['`a` and `b` Thr$CURSOR$', 'Thr', ['Three Red Banners']],
    ['See [x](y) Thr$CURSOR$', 'Thr', ['Three Red Banners']],
    ['Labour o$CURSOR$', 'Labour o', ['Labour ordinance']],
    ['to the L$CURSOR$', 'the L', ['the Leap', 'the Leap (大跃进)', '大跃进']],
    ['Great Le$CURSOR$', 'Great Le', ['Great Leap Forward', 'Great Leap Forward (大跃进)', '大跃进']],
    ['Mao Z$CURSOR$', 'Mao Z', ['Mao Zedong', 'Mao Zedong (毛泽东)', '毛泽东']],
    ['他在大跃$CURSOR$', '大跃', ['大跃进', 'Great Leap Forward', 'Great Leap Forward (大跃进)']],
    ['大躍$CURSOR$时', '大躍', ['大跃进', 'Great Leap Forward', 'Great Leap Forward (大跃进)']],
    ['G$CURSOR$', 'G', ['GLF', 'GLF (大跃进)', '大跃进', 'Great Leap Forward']],
  ];
  for (const [marked, typed, names] of table) {
    test(marked, () => {
      const found = completions(marked).filter((each) => each.typed === typed);
      assert.deepEqual(
        found.map(({ text }) => text).filter((text) => names.includes(text)),
        names,
      );
      assert.ok(found.every(({ filter }) => filter.startsWith(typed)));
    });
  }

  test('the edit does not include a line break', () => {
    assert.deepEqual(
      completions('the Great\nLe$CURSOR$')
        .map(({ typed }) => typed)
        .filter((typed) => typed !== 'Le'),
      [],
    );
  });

  test('the best name comes first, and no name comes twice', () => {
    const texts = completions('The Great L$CURSOR$').map(({ text }) => text);
    assert.equal(texts[0], 'Great Leap Forward');
    assert.equal(new Set(texts).size, texts.length);
  });
});

suite('completion: nothing offered', () => {
  for (const marked of [
    '$CURSOR$',
    'The $CURSOR$',
    'Great $CURSOR$',
    'great$CURSOR$',
    'the la$CURSOR$',
    'labour o$CURSOR$',
    'Labour$CURSOR$',
    'Xyz$CURSOR$',
    'Wat Tyler$CURSOR$',
    'Walter Wat Tyler$CURSOR$',
    'Thr$CURSOR$ee',
    '`Thr$CURSOR$`',
    '`Thr$CURSOR$',
    '```\nThr$CURSOR$\n```',
    '[x](Thr$CURSOR$)',
    '[x](Thr$CURSOR$',
    '<b title="Thr$CURSOR$">x</b>',
    'a <Thr$CURSOR$',
    '<!-- Thr$CURSOR$ -->',
    'a <!-- Thr$CURSOR$',
    '---\ntitle: Thr$CURSOR$\n---\n',
    'https://example.org/Thr$CURSOR$',
    'a @Thr$CURSOR$ b',
    'a #Thr$CURSOR$ b',
    '[x]: Thr$CURSOR$',
    'at 大跃进$CURSOR$',
  ]) {
    test(marked, () => assert.deepEqual(completions(marked), []));
  }
});

suite('completion in plain text', () => {
  test('a name', () => assert.equal(completions('  Thr$CURSOR$', 'plaintext')[0]?.text, 'Three Red Banners'));
  test('not inside an address', () => assert.deepEqual(completions('see www.Thr$CURSOR$', 'plaintext'), []));
});

suite('completion in a large glossary', () => {
  const syllables = ['Ba', 'Cho', 'Du', 'Fen', 'Gao', 'Hui', 'Jin', 'Kang', 'Lu', 'Ming'];
  const names = Array.from({ length: 10_000 }, (_, n) =>
    Array.from(String(n).padStart(4, '0'))
      .map((digit) => syllables[Number(digit)])
      .join(' '),
  );
  const large = createLanguageService({
    glossaries: [{ uri: 'file:///l.md', text: names.map((name) => `## ${name}\n\n`).join('') }],
  });
  const at = (text: string) => {
    const document = large.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text });
    return completionsAt(document, large.catalog, text.length).map((each) => each.text);
  };

  test('a full name is found among ten thousand', () => assert.deepEqual(at('Gao Hui Jin Kan'), ['Gao Hui Jin Kang']));
  test('one letter offers a few dozen, not all', () => assert.equal(at('G').length, 60));
});

suite('completion: when to ask', () => {
  const asked: [before: string, typed: string][] = [
    ['', 'G'],
    ['the ', 'É'],
    ['(', 'L'],
    ['毛', '泽'],
    ['said 大', '跃进'],
    ['-', 'A'],
  ];
  const notAsked: [before: string, typed: string][] = [
    ['', 'g'],
    ['the ', ' '],
    ['G', 'L'],
    ['Mac', 'D'],
    ['G', '1'],
    ['', '“'],
  ];
  for (const [before, typed] of asked) test(`${before}${typed}`, () => assert.ok(mayBeginName(typed, before)));
  for (const [before, typed] of notAsked) test(`not ${before}${typed}`, () => assert.ok(!mayBeginName(typed, before)));
});
