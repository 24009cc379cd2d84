import * as assert from 'node:assert/strict';
import { createLanguageService } from '../../../src/language';
import { titleProse } from '../../../src/language/document/markup/titleProse';

const body = '\n\nOn 8 June it began.';

function dates(text: string): string[] {
  const document = createLanguageService().openDocument({ uri: 'x.md', languageId: 'markdown', text });
  return document.annotations().flatMap((found) => (found.kind === 'date' ? [found.edtf ?? '-'] : []));
}

suite('the title of front matter', () => {
  for (const [rule, text, expected] of [
    ['YAML', '---\ntitle: The Siege of 1857\ndate: 2020-01-01\n---', '1857-06-08'],
    ['in quotation marks', '---\ndate: 2020-01-01\ntitle: "Waterloo, 1815"\n---', '1815-06-08'],
    ['TOML', '+++\ntitle = "The Year 1848"\n+++', '1848-06-08'],
    ['Pandoc', '% The Rising of 1745\n% Ann Shaw\n% May 2, 2012', '1745-06-08'],
    ['a section without year below', '---\ntitle: The Siege of 1857\n---\n\n## The rising', '1857-06-08'],
    ['a date of publication is silent', '---\ntitle: The Siege\ndate: 1957-01-01\n---', '-'],
    ['the date of Pandoc is silent', '% The Siege\n% Ann Shaw\n% May 2, 2012', '-'],
    ['the year of a diary', '---\ntitle: The Siege\ndate: 1453\n---\n\n# Entries', '1453-06-08'],
    ['in quotation marks, in TOML', '+++\ndate = "1453"\n+++', '1453-06-08'],
    ['the year before Markdown', '---\ndate: 2003\n---', '2003-06-08'],
    ['the year of Markdown may be that of publication', '---\ndate: 2004\n---', '-'],
    ['the text goes on', '---\ndate: 1453\n---\n\nIn 1461 he died.', '1461-06-08'],
    ['another field', '---\nsubtitle: The Siege of 1857\n---', '-'],
    [
      'a heading of the same depth',
      '---\ntitle: The Siege of 1857\n---\n\n# The rising\n\nHe came in 1801.',
      '1801-06-08',
    ],
  ] as const) {
    test(`${rule}: ${text}`, () => assert.equal(dates(text + body).at(-1), expected));
  }

  test('its own dates are not annotated', () => {
    assert.deepEqual(dates('---\ntitle: The Siege of 1857\n---\n\nWords.'), []);
  });

  test('a mask as long as the front matter', () => {
    const text = '---\ntitle: "The Siege"\n---\n';
    const prose = titleProse(text);
    assert.equal(prose?.mask.length, text.length);
    assert.deepEqual(
      prose.passages.map(({ start, end }) => text.slice(start, end)),
      ['The Siege'],
    );
    assert.equal(titleProse('---\nauthor: Ann\n---\n'), undefined);
  });
});
