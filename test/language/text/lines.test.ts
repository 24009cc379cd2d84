import assert from 'node:assert/strict';
import {
  countLineBreaks,
  lineBreakOf,
  lineEnd,
  LineIndex,
  linesOf,
  lineStart,
  lineText,
  nextLineStart,
  splitLines,
} from '../../../src/language/text/lines';

suite('lines of a text', () => {
  const texts = ['', 'one', 'one\n', '\n\n', 'one\r\ntwo\rthree\n\nfive', '\r\n', '\n\r', 'a\r\r\nb'];

  suite('lines, with the line break that ends them', () => {
    const rows: readonly [rule: string, text: string, lines: readonly string[]][] = [
      ['an empty text has no line', '', []],
      ['the last line needs no line break', 'a\nb', ['a\n', 'b']],
      ['a line break at the end begins no line', 'a\n', ['a\n']],
      ['all three line breaks', 'a\nb\r\nc\rd', ['a\n', 'b\r\n', 'c\r', 'd']],
      ['a line break of its own after another', '\n\r\n\r\r', ['\n', '\r\n', '\r', '\r']],
    ];
    for (const [rule, text, lines] of rows) {
      test(rule, () => {
        assert.deepEqual(
          [...linesOf(text)].map(({ start, end }) => text.slice(start, end)),
          lines,
        );
      });
    }

    test('a part of a text', () => {
      assert.deepEqual(
        [...linesOf('one\ntwo\nthree', 4, 8)].map((line) => lineText('one\ntwo\nthree', line)),
        ['two'],
      );
    });
  });

  for (const text of texts) {
    test(`every offset of ${JSON.stringify(text)}: the same line from every function`, () => {
      const index = new LineIndex(text);
      const lines = splitLines(text);
      assert.equal(lines.length, countLineBreaks(text) + 1);
      for (let offset = 0; offset <= text.length; offset++) {
        const { line, character } = index.positionAt(offset);
        const start = lineStart(text, offset);
        assert.equal(start, offset - character);
        if (text.slice(offset - 1, offset + 1) === '\r\n') continue;
        assert.equal(text.slice(start, lineEnd(text, offset)), lines[line]);
        assert.equal(line, countLineBreaks(text.slice(0, offset)));
        const next = nextLineStart(text, offset);
        if (next < text.length) assert.equal(index.positionAt(next).line, line + 1);
      }
    });
  }

  test('an offset between the two characters of a line break', () => {
    assert.deepEqual(new LineIndex('ab\r\nc').positionAt(3), { line: 0, character: 3 });
  });

  test('the first line break of a text', () => {
    assert.deepEqual(['a\r\nb\n', 'a\rb', 'a\nb\r\n', 'a'].map(lineBreakOf), ['\r\n', '\r', '\n', '\n']);
  });

  test('many offsets of a long text cost little more than one', () => {
    const text = 'A line of a long chronicle.\n'.repeat(60_000);
    const index = new LineIndex(text);
    const started = performance.now();
    for (let offset = 0; offset < text.length; offset += 17) index.positionAt(offset);
    // 100 000 searches of 16 steps. Counting the lines again for each would take minutes.
    assert.ok(performance.now() - started < 5_000);
  });
});
