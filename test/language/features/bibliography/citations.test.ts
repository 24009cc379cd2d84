import assert from 'node:assert/strict';
import {
  Bibliography,
  citationAt,
  citationDiagnostics,
  keyCompletionsAt,
} from '../../../../src/language/features/bibliography';
import { createLanguageService } from '../../../../src/language';
import { parseGlossary } from '../../../../src/language/glossary/parser';
import { fieldTextsOf } from '../../../../src/language/glossary/exchange/fieldTexts';

suite('citations in an editor', () => {
  const work = (id: string, family: string, title: string, year: number): object => ({
    id,
    type: 'book',
    title,
    author: [{ family }],
    issued: { 'date-parts': [[year]] },
  });
  const bibliography = new Bibliography([
    {
      uri: 'refs.json',
      text: JSON.stringify([
        work('teiwes1999', 'Teiwes', 'China’s Road to Disaster', 1999),
        work('bray1999', 'Bray', 'Wells', 2001),
        work('macfarquhar1983', 'MacFarquhar', 'The Origins', 1983),
        work('two words', 'Nobody', 'Unwritable', 2010),
        work('zq_7', 'Lü', 'Famine', 1961),
        work('Mao,1', 'Mao', 'Speeches', 1958),
      ]),
    },
  ]);
  const documentOf = (text: string) =>
    createLanguageService().openDocument({ uri: 'essay.md', languageId: 'markdown', text });

  /** The completions at the mark `|`, as the text after accepting the first one. */
  const offered = (marked: string): string[] => {
    const offset = marked.indexOf('|');
    const text = marked.slice(0, offset) + marked.slice(offset + 1);
    return keyCompletionsAt(documentOf(text), bibliography, offset).map(
      (edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    );
  };
  const completions: [marked: string, first: string | undefined, count: number][] = [
    ['So it was [@|', 'So it was [@bray1999', 5],
    ['So it was @|', 'So it was @bray1999', 5],
    ['So it was [@tei|].', 'So it was [@teiwes1999].', 1],
    ['So it was [@tei|wes].', 'So it was [@teiwes1999].', 1],
    ['So it was [-@BR|]', 'So it was [-@bray1999]', 1],
    ['[see @bray1999; @road|]', '[see @bray1999; @teiwes1999]', 1],
    ['@1999|', '@teiwes1999', 2],
    ['@2001|', '@bray1999', 1],
    ['@lu|', '@zq_7', 1],
    ['@mao|', '@{Mao,1}', 1],
    ['[@{mao|}]', '[@{Mao,1}]', 1],
    ['@xyz|', undefined, 0],
    ['a@|', undefined, 0],
    ['someone@tei|', undefined, 0],
    ['`@tei|`', undefined, 0],
    ['[a](https://a.org/@tei|)', undefined, 0],
    ['```\n@tei|\n```', undefined, 0],
    ['tei|', undefined, 0],
    ['\\@tei|', undefined, 0],
  ];
  for (const [marked, first, count] of completions) {
    test(`completion in ${JSON.stringify(marked)}`, () => {
      const found = offered(marked);
      assert.deepEqual([found[0], found.length], [first, count]);
    });
  }

  test('a completion shows author and year', () => {
    const [first] = keyCompletionsAt(documentOf('@tei'), bibliography, 4);
    assert.equal(first?.summary, 'Teiwes, 1999');
  });

  const problems: [text: string, problems: string[]][] = [
    ['[@teiwes1999; @bray1999, 3] and @macfarquhar1983', []],
    ['[@teiwes1998]', ['warning teiwes1998 teiwes1999']],
    ['[@nobody]', ['warning nobody']],
    ['[@teiwes1999; @nobody, 3]', ['warning nobody']],
    ['@teiwes199 says', ['information teiwes199 teiwes1999']],
    ['@nobody [p. 3] says', ['information nobody']],
    ['@nobody says, and so does @someone_else', []],
    ['[@fig:map] and @sec-origins and [@tbl-1]', []],
    ['`[@nobody]`', []],
  ];
  for (const [text, expected] of problems) {
    test(`unknown keys of ${JSON.stringify(text)}`, () => {
      const found = citationDiagnostics(documentOf(text), bibliography).map(({ severity, start, end, args }) => {
        assert.equal(args[0], text.slice(start, end));
        assert.equal(args[1], bibliography.nearestKey(text.slice(start, end)));
        return `${severity} ${args.filter((arg) => typeof arg === 'string').join(' ')}`;
      });
      assert.deepEqual(found, expected);
    });
  }

  test('without a bibliography no key is reported', () => {
    assert.deepEqual(citationDiagnostics(documentOf('[@nobody]'), new Bibliography()), []);
  });

  test('the citation at an offset', () => {
    const document = documentOf('In [@a1, 3; @b2] it');
    assert.deepEqual(
      [3, 4, 7, 9, 12, 15, 17].map((offset) => citationAt(document, offset)?.key),
      [undefined, 'a1', 'a1', undefined, 'b2', 'b2', undefined],
    );
  });

  suite('as sources of a glossary', () => {
    const text =
      '## Leap\n\n- Source: [@teiwes1999, p. 34; @{Mao,1}]\n- Source: [A](a.md), [see @bray1999]\n- Link: [@bray1999]\n- Source: @\n\nAs [@x] says.\n';
    const { entities, diagnostics } = parseGlossary('g.md', text);
    const entity = entities[0]!;

    test('are read with their places', () => {
      assert.deepEqual(
        entity.citations.map(({ key, locator }) => [key, locator]),
        [
          ['teiwes1999', 'p. 34'],
          ['Mao,1', undefined],
          ['bray1999', undefined],
        ],
      );
      for (const { key, keySpan } of entity.citations) assert.equal(text.slice(keySpan.start, keySpan.end), key);
      assert.deepEqual(
        entity.sources.map(({ target }) => target),
        ['a.md'],
      );
    });

    test('a field with neither a citation nor a link is reported, and a link is not a citation', () => {
      assert.deepEqual(
        diagnostics.map(({ code, start, end }) => [code, text.slice(start, end)]),
        [
          ['malformed-link', '@'],
          ['malformed-link', '[@bray1999]'],
        ],
      );
    });

    test('are written in the form in which they are read', () => {
      assert.equal(fieldTextsOf(entity).Source, '[A](a.md), [@teiwes1999, p. 34], [@{Mao,1}], [@bray1999]');
    });
  });
});
