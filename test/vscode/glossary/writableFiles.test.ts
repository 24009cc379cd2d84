import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isOwnEntry, isOwnGlossary } from '../../../src/vscode/glossary/writableFiles';

suite('Glossaries that the writer may edit', () => {
  const glossaries = {
    has: ({ path }: vscode.Uri) => path.includes('/glossary/'),
    isShipped: ({ path }: vscode.Uri) => path.startsWith('/extension/'),
  };
  for (const [rule, uri, isOwn] of [
    ['a glossary in Markdown of the workspace', 'file:///essays/glossary/a.md', true],
    ['not one that is shipped', 'file:///extension/glossary/a.md', false],
    ['not one in another format', 'file:///essays/glossary/a.csv', false],
    ['not one on a read-only file system', 'readonly:///essays/glossary/a.md', false],
    ['not a file that is no glossary', 'file:///essays/a.md', false],
  ] as const) {
    test(rule, () => {
      assert.equal(isOwnGlossary(glossaries, vscode.Uri.parse(uri)), isOwn);
      assert.equal(isOwnEntry(glossaries)({ uri }), isOwn);
    });
  }
});
