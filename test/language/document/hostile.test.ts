import assert from 'node:assert/strict';
import { createLanguageService } from '../../../src/language';
import { createDateReader } from '../../../src/language/dates';
import { english } from '../../../src/language/dates/languages/en';
import { AnnotatedDocument } from '../../../src/language/document/annotatedDocument';
import { limitNesting, MOST_LEVELS } from '../../../src/language/document/nesting';
import { createCatalog } from '../../../src/language/glossary/catalog';

const service = createLanguageService({ glossaries: [{ uri: 'g.md', text: '## Mao Zedong\n\n- Also: Mao\n' }] });
const named = (text: string): string[] =>
  service
    .openDocument({ uri: 'e.md', languageId: 'markdown', text })
    .annotations()
    .map((annotation) => annotation.text);

/** Each function nests a text to the given number of levels. */
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
    const nested = (levels: number): string => `${mark.repeat(levels)}Mao came in 1958`;

    test(`${rule}: prose up to a limit, but not beyond it`, () => {
      assert.deepEqual(named(nested(MOST_LEVELS)), ['Mao', '1958']);
      assert.deepEqual(named(nested(MOST_LEVELS + 1)), []);
    });

    test(`${rule}: five thousand levels do not affect the other lines`, () => {
      assert.deepEqual(named(`Mao in 1957.\n\n${nested(5000)}\n\nMao in 1959.`), ['Mao', '1957', 'Mao', '1959']);
    });
  }

  for (const [rule, before, after] of marks) {
    test(`${rule}: three thousand levels are read quickly`, () => {
      const text = `Mao ${before.repeat(3000)}in 1958${after.repeat(3000)}\n\nMao in 1959.`;
      assert.deepEqual(named(text).slice(-2), ['Mao', '1959']);
    });
  }

  test('lines that are indented further than lists nest are not prose', () => {
    const nested = (levels: number): string =>
      Array.from({ length: levels }, (_, i) => `${'    '.repeat(i)}-   Mao`).join('\n');
    assert.equal(named(nested(MOST_LEVELS)).length, MOST_LEVELS);
    assert.equal(named(nested(MOST_LEVELS + 50)).length, MOST_LEVELS + 1);
  });

  test('a text with less nesting is not changed', () => {
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

  test('an indent of four columns a level is the deepest', () => {
    const indented = (columns: number): string => `${' '.repeat(columns)}a`;
    assert.equal(limitNesting(indented(4 * MOST_LEVELS)), indented(4 * MOST_LEVELS));
    assert.equal(limitNesting(indented(4 * MOST_LEVELS + 1)), ' '.repeat(4 * MOST_LEVELS + 2));
  });

  test('deeper marks become spaces, and the length stays', () => {
    const text = `${'*a '.repeat(MOST_LEVELS + 2)}b\r\n${'> '.repeat(MOST_LEVELS + 1)}c\r\nd`;
    const expected = `${'*a '.repeat(MOST_LEVELS)}${' a '.repeat(2)}b\r\n${' '.repeat(2 * MOST_LEVELS + 3)}\r\nd`;
    assert.equal(limitNesting(text), expected);
  });
});

suite('a block that cannot be read', () => {
  const glossaries = [{ uri: 'g.md', text: '## Mao Zedong\n\n- Kind: person\n- Also: Mao\n' }];

  /** A document whose names are not found in blocks with the word "boom". */
  function openWithFailure(text: string): AnnotatedDocument {
    const { catalog } = createCatalog(glossaries);
    const { gazetteer } = catalog;
    const scan = gazetteer.scan.bind(gazetteer);
    gazetteer.scan = (mask) => {
      if (mask.includes('boom')) throw new Error('boom');
      return scan(mask);
    };
    return new AnnotatedDocument({ uri: 'e.md', languageId: 'markdown', text }, () => catalog, dates);
  }
  const dates = createDateReader([english]);
  const texts = (document: AnnotatedDocument): string[] => document.annotations().map((annotation) => annotation.text);

  test('has no annotations, but the blocks around it do', () => {
    const document = openWithFailure('Mao in April 1957.\n\nMao boom in 1958.\n\nIn May Mao spoke.');
    assert.deepEqual(texts(document), ['Mao', 'April 1957', 'May', 'Mao']);
    const may = document.annotations().find((annotation) => annotation.text === 'May');
    assert.equal(may?.kind === 'date' && may.edtf, '1957-05');
    assert.deepEqual(
      document.passages().map(({ text }) => text),
      ['Mao in April 1957.', 'In May Mao spoke.'],
    );
  });

  test('is reported with its span and the error', () => {
    const document = openWithFailure('Mao.\n\nMao boom.\n\nMao.');
    assert.deepEqual(
      document.failures().map(({ start, end, error }) => [document.text({ start, end }), (error as Error).message]),
      [['Mao boom.\n\n', 'boom']],
    );
    assert.deepEqual(openWithFailure('Mao.').failures(), []);
  });

  test('is prepared like the others', () => {
    assert.ok(openWithFailure('Mao boom.').prepare({ start: 0, end: 0 }, () => false));
  });

  test('is read again after an edit', () => {
    const document = openWithFailure('Mao.\n\nMao boom in 1958.');
    assert.deepEqual(texts(document), ['Mao']);
    document.update([{ start: 10, end: 14, text: 'room' }]);
    assert.deepEqual(texts(document), ['Mao', 'Mao', '1958']);
    assert.deepEqual(document.failures(), []);
  });

  test('is counted once it was read, until it is edited or deleted', () => {
    const document = openWithFailure('Mao.\n\nMao boom.\n\nMao boom in 1958.');
    assert.equal(document.failureCount, 0);
    document.annotations({ start: 0, end: 8 });
    assert.equal(document.failureCount, 1);
    document.annotations();
    assert.equal(document.failureCount, 2);
    document.update([{ start: 10, end: 14, text: 'room' }]);
    document.annotations();
    assert.equal(document.failureCount, 1);
    document.update([{ start: 10, end: document.length, text: '' }]);
    assert.equal(document.failureCount, 0);
  });

  test('is also set aside if only the second step fails', () => {
    const failing = { ...dates, resolveDates: () => assert.fail('no value') };
    const { catalog } = createCatalog(glossaries);
    const init = { uri: 'e.md', languageId: 'markdown', text: 'Mao in 1958.' } as const;
    const document = new AnnotatedDocument(init, () => catalog, failing);
    assert.deepEqual(texts(document), []);
    assert.equal(document.failures().length, 1);
    assert.equal(document.failureCount, 1);
  });
});
