import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLanguageService } from '../../../src/language';
import type { Citation } from '../../../src/language/types';

suite('citations', () => {
  const documentOf = (text: string, languageId: 'markdown' | 'plaintext' = 'markdown') =>
    createLanguageService().openDocument({ uri: 'essay.md', languageId, text });
  const citationsIn = (text: string): Citation[] => documentOf(text).citations();

  /** Each work as `key`, or `key: locator`, in the order of the text. */
  const hits: [text: string, works: string[]][] = [
    ['So it was [@teiwes1999].', ['teiwes1999']],
    ['So it was [@teiwes1999, p. 34].', ['teiwes1999: p. 34']],
    ['[see @doe99, pp. 33-35, and *passim*; @smith04, chap. 1]', ['doe99: pp. 33-35, and passim', 'smith04: chap. 1']],
    ['Teiwes holds [-@teiwes1999, 34] so.', ['teiwes1999: 34']],
    ['@teiwes1999 says so.', ['teiwes1999']],
    ['@teiwes1999 [p. 34] says so.', ['teiwes1999: p. 34']],
    ['@teiwes1999\n[p. 34] says so.', ['teiwes1999: p. 34']],
    ['@teiwes1999 [p. 34; also @bray1999] says so.', ['teiwes1999: p. 34', 'bray1999']],
    ['-@teiwes1999 says so.', ['teiwes1999']],
    ['(see @bray1999)', ['bray1999']],
    ['A note.^[See @bray1999 for more.]', ['bray1999']],
    ['[@smith{ii, A, D-Z}, with a suffix]', ['smith: ii, A, D-Z}, with a suffix']],
    ['[@{https://example.com/bib?name=foo&date=2000}, p. 33]', ['https://example.com/bib?name=foo&date=2000: p. 33']],
    ['[@{https://example.com/bib}]', ['https://example.com/bib']],
    ['@{a;b} and [@{Mao 1}]', ['a;b']],
    ['[@毛泽东1958，第3页]', ['毛泽东1958: ，第3页']],
    ['@Foo_bar.baz. Then @Foo_bar--baz.', ['Foo_bar.baz', 'Foo_bar']],
    ['[@DBLP:conf/x/Li2019a]', ['DBLP:conf/x/Li2019a']],
    ['**@a1** and _@b2_ and “@c3”', ['a1', 'b2', 'c3']],
    ['> quoted [@a1]\n\n- item [@b2]\n\n| a [@c3] |\n| - |\n| d |\n\n# Head [@d4]', ['a1', 'b2', 'c3', 'd4']],
    ['Text.[^1]\n\n[^1]: See [@a1, 3].', ['a1: 3']],
    ['[words; @a1]', ['a1']],
  ];
  for (const [text, works] of hits) {
    test(`works in ${JSON.stringify(text)}`, () => {
      const found = citationsIn(text);
      assert.deepEqual(
        found.map(({ key, locator }) => (locator === undefined ? key : `${key}: ${locator}`)),
        works,
      );
      for (const { start, keySpan, key } of found) {
        assert.equal(text[start], '@');
        assert.equal(text.slice(keySpan.start, keySpan.end), key);
      }
    });
  }

  const misses = [
    'Write to someone@example.org, or to <mao@example.org>.',
    'Write to first.last+tag@example.org',
    'an `@decorator` in code',
    '```ts\n@Component({})\n```',
    '    @indented\n',
    '<!-- @author -->',
    '<span title="@a1">',
    'at https://social.example/@someone/12',
    '[@someone](https://social.example/@someone)',
    '[text](https://social.example/@someone "by @x")',
    '[@someone][1]\n\n[1]: https://example.org',
    'an escaped \\@someone',
    'two @ 3 yuan, @, @- and @.',
    'A note.[^1]\n\n[^1]: Words.',
    '[^a1]',
    '---\nauthor: "@someone"\n---\n',
    '![@a1](x.png)',
    'a&commat;b &commat;c1',
  ];
  for (const text of misses) test(`none in ${JSON.stringify(text)}`, () => assert.deepEqual(citationsIn(text), []));

  test('plain text cites nothing', () => {
    assert.deepEqual(documentOf('So it was [@teiwes1999].', 'plaintext').citations(), []);
  });

  const groups: [text: string, groups: string[]][] = [
    ['In it [see @a1, 3; @b2] was.', ['[see @a1, 3; @b2]', '[see @a1, 3; @b2]']],
    ['@a1 [p. 34] and @b2', ['@a1 [p. 34]', '@b2']],
    ['-@a1 says', ['-@a1']],
    ['[in 1958; @a1]', ['@a1']],
    ['[see [@a1]; words]', ['[@a1]']],
    ['[[see [p. 1] @a1]]', ['[[see [p. 1] @a1]]']],
  ];
  for (const [text, expected] of groups) {
    test(`the spans of the citations of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        citationsIn(text).map(({ group }) => text.slice(group.start, group.end)),
        expected,
      );
    });
  }

  /** The dates and names of a text whose glossary has Mao and Teiwes. */
  const annotated = (text: string): string[] => {
    const service = createLanguageService({
      glossaries: [{ uri: 'g.md', text: '## Mao Zedong\n\n- Kind: person\n- Also: Mao1958, Teiwes\n' }],
    });
    return service
      .openDocument({ uri: 'essay.md', languageId: 'markdown', text })
      .annotations()
      .map((each) => each.text);
  };
  const narrative: [text: string, annotations: string[]][] = [
    ['It began in May 1958 [@teiwes1999, p. 34].', ['May 1958']],
    ['It began [see the letters of 1957 in @teiwes1999] in May 1958.', ['May 1958']],
    ['@mao1958 wrote it in 1957.', ['1957']],
    ['@mao1958 [in 1956] wrote it in 1957.', ['1957']],
    ['[@teiwes; @mao1958, 1962 edition]', []],
    ['Teiwes wrote it [-@teiwes1999].', ['Teiwes']],
    ['Mao1958 is a name, @Mao1958 is a key.', ['Mao1958']],
    ['[The editors: in 1958 nobody wrote.]', ['1958']],
  ];
  for (const [text, expected] of narrative) {
    test(`dates and names of ${JSON.stringify(text)}`, () => assert.deepEqual(annotated(text), expected));
  }

  test('a text has the same citations after an edit as when opened again', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '@a1',
      '@{b}',
      ';',
      ' ',
      ', p. 3',
      '\n\n',
      '`',
      '-',
      '^',
      '\\',
      '(x)',
      'in 1958',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.array(piece, { maxLength: 4 }),
        fc.nat(),
        (before, added, at) => {
          const text = before.join('');
          const start = at % (text.length + 1);
          const document = documentOf(text);
          document.citations();
          document.update([{ start, end: start, text: added.join('') }]);
          const found = document.citations();
          assert.deepEqual(found, citationsIn(document.text()));
          for (const { group, start: from, end } of found) assert.ok(group.start <= from && end <= group.end);
        },
      ),
    );
  });
});
