import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLanguageService, type TextEdit } from '../../../src/language';
import { markdownLine, markdownText } from './markdownSamples';

suite('annotated document', () => {
  const glossary = {
    uri: 'file:///glossary/people.md',
    text: `# People

## Mao Zedong

- Kind: person
- Also: Mao
- Native: 毛泽东 (Máo Zédōng)

## Zhou Enlai

- Kind: person
- Native: 周恩来

## Great Leap Forward

- Kind: event
- Also: GLF, 大跃进
`,
  };

  const service = createLanguageService({ glossaries: [glossary] });
  const open = (text: string, languageId: 'markdown' | 'plaintext' = 'markdown') =>
    service.openDocument({ uri: 'file:///essay.md', languageId, text });

  const fragments = fc.oneof(
    markdownLine,
    fc.constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '```\n',
      '```',
      '~~~\n',
      '---\n',
      '> ',
      '- ',
      '    ',
      '[^note]: ',
      '*',
      '`',
      '\n\n\n',
      '大跃进',
      '😀',
      '1958',
      'in June',
      'Zhou',
      'Zhou Enlai',
      '',
    ),
  );

  /** An edit at shares of the text's length, so that it fits any text. */
  const anyEdit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 40 }),
    text: fragments,
  });

  function fit(edit: { at: number; length: number; text: string }, length: number): TextEdit {
    const start = Math.floor(edit.at * length);
    return { start, end: Math.min(length, start + edit.length), text: edit.text };
  }

  for (const languageId of ['markdown', 'plaintext'] as const) {
    test(`an edited ${languageId} document equals one freshly opened`, () => {
      fc.assert(
        fc.property(
          markdownText,
          fc.array(anyEdit, { minLength: 1, maxLength: 12 }),
          fc.nat(),
          (start, edits, look) => {
            const document = open(start, languageId);
            let text = start;
            for (const [n, any] of edits.entries()) {
              const edit = fit(any, text.length);
              text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
              document.update([edit]);
              assert.equal(document.length, text.length);
              // A look at a part now and then leaves other parts unread.
              const offset = look % (text.length + 1);
              if (n % 3 === 1) document.annotations({ start: offset, end: offset });
            }
            assert.equal(document.text(), text);
            assert.deepEqual(document.annotations(), open(text, languageId).annotations());
          },
        ),
        { numRuns: 250 },
      );
    });
  }

  test('annotations are sorted, disjoint, and cover the words that they name', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        let end = 0;
        for (const annotation of open(text).annotations()) {
          assert.ok(annotation.start >= end && annotation.end > annotation.start);
          assert.equal(text.slice(annotation.start, annotation.end), annotation.text);
          end = annotation.end;
        }
      }),
    );
  });

  test('a document prepared in steps has the same annotations', () => {
    const text = 'Mao in 1958.\n\n'.repeat(50);
    const document = open(text);
    let slices = 0;
    while (!document.prepare({ start: 400, end: 420 }, () => true)) slices++;
    assert.ok(slices > 10);
    assert.deepEqual(document.annotations(), open(text).annotations());
  });

  test('the visible span is prepared first', () => {
    const text = Array.from({ length: 200 }, (_, i) => `Mao in ${1700 + i}.\n\n`).join('');
    const document = open(text);
    const sight = { start: 1500, end: 1512 };
    let blocks = 0;
    document.prepare(sight, () => ++blocks > 5);
    assert.ok(document.annotationsSoFar(sight).length > 0);
    assert.deepEqual(document.annotationsSoFar({ start: 0, end: 20 }), []);
  });

  test('annotations of a span are those that touch it', () => {
    const document = open('Mao spoke in 1958.\n\nMao wrote in 1959.');
    const texts = (start: number, end: number) => document.annotations({ start, end }).map(({ text }) => text);
    assert.deepEqual(texts(0, 1), ['Mao']);
    assert.deepEqual(texts(13, 20), ['1958', 'Mao']);
    assert.deepEqual(texts(4, 5), []);
  });

  test('an edit outside the text throws an error', () => {
    assert.throws(() => open('Mao').update([{ start: 2, end: 9, text: '' }]), RangeError);
  });

  test('an edited glossary shows in open documents', () => {
    const own = createLanguageService({ glossaries: [glossary] });
    const document = own.openDocument({ uri: 'x', languageId: 'markdown', text: 'Mao and Lin Biao' });
    assert.deepEqual(
      document.annotations().map(({ text }) => text),
      ['Mao'],
    );
    own.setGlossaries([{ ...glossary, text: '## Lin Biao\n' }]);
    assert.deepEqual(
      document.annotations().map(({ text }) => text),
      ['Lin Biao'],
    );
  });

  test('the words that a date rests on are those of the document, with their markup', () => {
    const rows = [
      ['在*1958*年5月5日开会。6月2日又开。', '1958*年5月5日'],
      ['He came on *5 May* 1958. On 2 June he left.', '5 May* 1958'],
      ['He came on 5 May 1958.\n\nOn 2 June he left.', '5 May 1958'],
    ];
    for (const [text = '', words] of rows) {
      const date = open(text).annotations().at(-1);
      assert.ok(date?.kind === 'date' && date.basis);
      assert.equal(date.basis.text, text.slice(date.basis.start, date.basis.end));
      assert.equal(date.basis.text, words);
    }
  });
});
