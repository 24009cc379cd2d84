import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { wordsByLine } from '../../../src/vscode/essay/decorations';
import { Document } from '../fake';

suite('Underlines', () => {
  for (const [rule, text, expected] of [
    ['on one line are one range', 'the [Great Leap] began', ['Great Leap']],
    ['over a line break have no space at its end', 'the [Great  \nLeap] began', ['Great', 'Leap']],
    ['nor the indentation of the next line', '- the [Great\n  Leap] began', ['Great', 'Leap']],
    ['nor the signs of a quotation', '> the [Great\n> > Leap] began', ['Great', 'Leap']],
    ['over three lines', '[Great\nLeap\nForward]', ['Great', 'Leap', 'Forward']],
  ] as const) {
    test(rule, () => {
      const document = new Document('file:///a.md', text.replace(/[[\]]/g, '')).forVscode();
      const start = document.positionAt(text.indexOf('['));
      const end = document.positionAt(text.indexOf(']') - 1);
      const ranges = wordsByLine(document, new vscode.Range(start, end));
      assert.deepEqual(
        ranges.map((range) => document.getText(range)),
        expected,
      );
    });
  }
});
