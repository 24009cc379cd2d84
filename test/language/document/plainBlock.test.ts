import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Block } from '../../../src/language/document/block';
import { plainBlock } from '../../../src/language/document/plainBlock';
import { parsedProse } from '../../../src/language/document/prose';

const labels = ['^1', '^note-2', 'plan'];

suite('plain blocks', () => {
  const plain = [
    'Words alone, in 1958.',
    'Two lines\nof a paragraph.\n\n',
    'Lines\r\nof Windows.\r\n',
    '*Red Flag* wrote of the **Great Leap**: _yes_.',
    'He said (*twice*) “*no*”.',
    'By 1957.[^1] Then more[^note-2]',
    '*Red Flag*[^1] said so.',
    '*人民日报* 说。',
    '## The *Great* Leap, 1958\n\n',
    '###### Six signs',
    '1958 was hard.',
    '“Words” (twice) said',
    '__Strong__ or _light_, both.',
    'One\r\n*two*\r\nthree',
  ];
  for (const text of plain)
    test(`${JSON.stringify(text)} needs no parser`, () => {
      assert.deepEqual(plainBlock(text, labels), parsedProse(new Block(text, 'markdown'), labels));
    });

  const unsure = [
    '# Heading #',
    '## Heading\ntext',
    '- item',
    '1958. A list',
    'a `code` span',
    'Mao*ist*',
    'a * b * c',
    '***all***',
    '*one **two** three*',
    '[a link](x)',
    '[^1]: A note.',
    'An unknown note[^3] is text',
    'www.example.org',
    'break  \nhere',
    'Title\n===',
    'a | b\n- | -',
    'a\n:-',
    'a\n-:',
    'WWW.example.org',
    'at https://example.org',
    'to a@example.org',
    'a ~~b~~',
    'a <b>',
    'tab\t\nhere',
    '####### Heading',
    '(a) `b`',
    'a\\*b',
    '&amp;',
  ];
  for (const text of unsure) {
    test(`${JSON.stringify(text)} goes to the parser`, () => assert.equal(plainBlock(text, labels), undefined));
  }

  test('the result without the parser equals the parser’s', () => {
    const pieces = 'Mao|a|1958|《|国|.|,| |  |\n|\r\n|*|*|**|_|__|[^1]|[^note-2]|[^3]|[plan]|(|)|“|”|"|’|—|:|-|#|# |## |>|!|\u00a0|é|“*a*|*b*.|[^'
      .split('|'); // prettier-ignore
    let met = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const text = parts.join('');
        const prose = plainBlock(text, labels);
        if (!prose) return;
        met++;
        assert.deepEqual(prose, parsedProse(new Block(text, 'markdown'), labels));
      }),
      { numRuns: 20_000 },
    );
    assert.ok(met > 500, `${met} met`);
  });
});
