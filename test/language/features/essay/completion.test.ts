import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import type { LanguageId } from '../../../../src/language/types';
import { completionsAt } from '../../../../src/language/features/essay/completion';

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

## Zhu De

## Peng Dehuai
`,
};
const service = createLanguageService({ glossaries: [glossary] });

/** What is offered at the cursor to a writer who asks, or who only types. */
function completions(marked: string, isAsked = true, languageId: LanguageId = 'markdown') {
  const offset = marked.indexOf('$CURSOR$');
  const text = marked.replace('$CURSOR$', '');
  const document = service.openDocument({ uri: 'file:///e.md', languageId, text });
  return completionsAt(document, service.catalog, offset, { isAsked }).map((each) => ({
    typed: text.slice(each.start, each.end),
    ...each,
  }));
}

suite('completion: names with a typed beginning', () => {
  const table: readonly (readonly [marked: string, typed: string, names: readonly string[]])[] = [
    ['The Thr$CURSOR$', 'Thr', ['Three Red Banners']],
    ['Wat$CURSOR$', 'Wat', ['Wat Tyler']],
    ['then Tyl$CURSOR$', 'Tyl', ['Wat Tyler']],
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
    ['to the L$CURSOR$', 'the L', ['the Leap']],
    ['The L$CURSOR$', 'The L', ['The Leap']],
    ['Great Le$CURSOR$', 'Great Le', ['Great Leap Forward']],
    ['Mao Z$CURSOR$', 'Mao Z', ['Mao Zedong']],
    ['他在大跃$CURSOR$', '大跃', ['大跃进']],
    ['大躍$CURSOR$时', '大躍', ['大跃进']],
    ['G$CURSOR$', 'G', ['Great Leap Forward']],
    ['GL$CURSOR$', 'GL', ['GLF']],
  ];
  for (const [marked, typed, names] of table) {
    test(marked, () => {
      const found = completions(marked).filter((each) => each.typed === typed);
      assert.deepEqual(
        found.map(({ text }) => text),
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

suite('completion: offered while typing', () => {
  const rows: readonly (readonly [rule: string, marked: string, names: readonly string[]])[] = [
    ['the beginning of a name', 'The Thr$CURSOR$', ['Three Red Banners']],
    ['a later word of it', 'then Wat Ty$CURSOR$', ['Wat Tyler']],
    ['a word of another name does not end it', 'and Peng De$CURSOR$', ['Peng Dehuai']],
    ['an article that was typed is part of the name', 'and the Le$CURSOR$', ['the Leap']],
    ['no name that only contains the words', 'then Tyl$CURSOR$', []],
    ['no name with an article that was not typed', 'and Le$CURSOR$', []],
    ['not for one letter', 'Plan T$CURSOR$', []],
    ['not for one letter behind a word', 'Mao Z$CURSOR$', []],
    ['not for a Roman numeral', 'Henry VI$CURSOR$', []],
    ['not behind a name', 'the fall of Mao$CURSOR$', []],
    ['not behind the first words of a name', 'The Great$CURSOR$', []],
    ['not behind a later word of a name', 'the Leap$CURSOR$', []],
    ['not behind an ordinary word', 'One$CURSOR$', []],
    ['not behind a word that the essay has elsewhere', 'A wit named Emil. Then Emil$CURSOR$', []],
    ['not behind Chinese, where Enter ends a line at any character', '他在大跃$CURSOR$', []],
    ['not behind a date', 'in Mar$CURSOR$', []],
  ];
  for (const [rule, marked, names] of rows) {
    test(`${rule}: ${marked}`, () =>
      assert.deepEqual(
        completions(marked, false).map(({ text }) => text),
        names,
      ));
  }
});

suite('completion: order', () => {
  const plantagenets = createLanguageService({
    glossaries: [{ uri: 'file:///p.md', text: '## Henry II\n\n## Henrietta\n\n- Also: Henriette\n\n## Old Henry\n' }],
  });
  const names = (text: string): string[] => {
    const document = plantagenets.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text });
    return completionsAt(document, plantagenets.catalog, text.length, { isAsked: true }).map((each) => each.text);
  };

  test('the shortest name first, one for each entry, and those that only contain the words last', () =>
    assert.deepEqual(names('and Hen'), ['Henry II', 'Henrietta', 'Old Henry']));
  test('those that the essay mentions first', () =>
    assert.deepEqual(names('Henriette rode out, and Hen'), ['Henrietta', 'Henry II', 'Old Henry']));
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
  test('a name', () => assert.equal(completions('  Thr$CURSOR$', true, 'plaintext')[0]?.text, 'Three Red Banners'));
  test('not inside an address', () => assert.deepEqual(completions('see www.Thr$CURSOR$', true, 'plaintext'), []));
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
    return completionsAt(document, large.catalog, text.length, { isAsked: true }).map((each) => each.text);
  };

  test('a full name is found among ten thousand', () => assert.deepEqual(at('Gao Hui Jin Kan'), ['Gao Hui Jin Kang']));
  test('one letter offers a few dozen, not all', () => assert.equal(at('G').length, 60));
});
