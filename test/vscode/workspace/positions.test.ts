import assert from 'node:assert/strict';
import { rangeInText, rangesIn, toRange, toSpan } from '../../../src/vscode/workspace/positions';
import { Document } from '../fake';

suite('Positions', () => {
  const places = [
    ['on the first line', 'Wat Tyler', 'Tyler', [0, 4, 0, 9]],
    ['after a line feed', 'a\nTyler', 'Tyler', [1, 0, 1, 5]],
    ['after CRLF, which is one line end', 'a\r\nTyler', 'Tyler', [1, 0, 1, 5]],
    ['after a carriage return', 'a\rTyler', 'Tyler', [1, 0, 1, 5]],
    ['over a line end', 'Wat\nTyler', 'Wat\nTyler', [0, 0, 1, 5]],
    ['after a character of two UTF-16 units', '𠮷 Tyler', 'Tyler', [0, 3, 0, 8]],
  ] as const;
  for (const [rule, text, words, expected] of places) {
    test(rule, () => {
      const start = text.indexOf(words);
      const { start: from, end: to } = rangeInText(text, { start, end: start + words.length });
      assert.deepEqual([from.line, from.character, to.line, to.character], expected);
    });
  }

  test('ranges converted together equal those converted one by one', () => {
    const text = 'one\ntwo\n\nfour';
    const rangeOf = rangesIn(text);
    for (let start = 0; start <= text.length; start++) {
      const span = { start, end: text.length };
      assert.ok(rangeOf(span).isEqual(rangeInText(text, span)));
    }
  });

  test('a range converts back to its span', () => {
    const document = new Document('file:///essays/a.md', 'one\ntwo\nthree').forVscode();
    const span = { start: 2, end: 10 };
    assert.deepEqual(toSpan(document, toRange(document, span)), span);
  });
});
