import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixesOf, withoutMiddle } from '../../../src/vscode/sources/quotations';
import { Document, type WorkspaceEdit } from '../fake';

suite('Quotations', () => {
  test('240 characters are shown whole', () => assert.equal(withoutMiddle('a'.repeat(240)), 'a'.repeat(240)));
  test('of longer ones, the beginning and the end', () =>
    assert.equal(withoutMiddle('a'.repeat(241)), `${'a'.repeat(140)} […] ${'a'.repeat(80)}`));

  test('a misquotation has a fix, and a second one if words were left out', () => {
    const document = new Document('file:///essays/a.md', 'He wrote “to king”.').forVscode();
    const diagnostic = new vscode.Diagnostic(new vscode.Range(0, 10, 0, 17), '');
    const correction = [{ start: 10, end: 17, text: 'to the king' }];
    const marks = [{ start: 12, end: 13, text: ' […] ' }];
    const titles = (fixes: readonly vscode.CodeAction[]): unknown =>
      fixes.map(({ title, isPreferred }) => [title, isPreferred]);
    assert.deepEqual(titles(fixesOf(document, diagnostic, { correction })), [['Correct the quotation', true]]);
    const both = fixesOf(document, diagnostic, { correction, marks });
    assert.deepEqual(titles(both), [
      ['Correct the quotation', true],
      ['Mark omissions with […]', false],
    ]);
    const [[uri, edits] = []] = (both[1]?.edit as unknown as WorkspaceEdit).entries();
    assert.equal(uri?.toString(), 'file:///essays/a.md');
    assert.deepEqual(
      edits?.map(({ range, newText }) => [range.start.character, newText]),
      [[12, ' […] ']],
    );
  });
});
