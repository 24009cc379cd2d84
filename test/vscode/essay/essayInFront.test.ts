import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { EssayInFront } from '../../../src/vscode/essay/essayInFront';
import { Document, fake, Range } from '../fake';
import { emptied } from '../harness';

suite('The essay in front', () => {
  emptied();
  const glossary = 'file:///essays/glossary/a.md';
  let front: EssayInFront;
  let heard: string[];
  setup(() => {
    front = new EssayInFront({ has: (uri) => uri.toString() === glossary });
    heard = [];
    front.onDidChangeActive(() => heard.push('active'));
    front.onDidChangeEssay(() => heard.push('essay'));
  });
  teardown(() => {
    front.dispose();
    activate(undefined);
  });

  const open = (uri: string, languageId = 'markdown'): vscode.TextDocument => new Document(uri, '', languageId).open();
  function activate(document: vscode.TextDocument | undefined): void {
    fake.editor = document && { document, selection: new Range(0, 0, 0, 0) as unknown as vscode.Range };
    fake.didActivate.fire(fake.editor);
  }
  const names = (): (string | undefined)[] =>
    [front.active, front.essay].map((document) => document?.uri.path.split('/').at(-1));

  test('follows the active editor', () => {
    activate(open('file:///essays/a.md'));
    activate(open('file:///essays/b.txt', 'plaintext'));
    assert.deepEqual(names(), ['b.txt', 'b.txt']);
    assert.deepEqual(heard, ['active', 'essay', 'active', 'essay']);
  });

  for (const [rule, next, active] of [
    ['a picture or a view', undefined, undefined],
    ['program text', ['file:///essays/a.ts', 'typescript'], undefined],
    ['a glossary', [glossary, 'markdown'], 'a.md'],
  ] as const) {
    test(`the views keep their essay while the focus is in ${rule}`, () => {
      activate(open('file:///essays/essay.md'));
      heard = [];
      activate(next && open(next[0], next[1]));
      assert.deepEqual(names(), [active, 'essay.md']);
      assert.deepEqual(heard, ['active']);
    });
  }

  test('a glossary is shown while there is no essay, and gives way to one', () => {
    activate(open(glossary));
    assert.deepEqual(names(), ['a.md', 'a.md']);
    activate(open('file:///essays/essay.md'));
    assert.deepEqual(names(), ['essay.md', 'essay.md']);
  });

  test('a closed essay is gone, but that of the focus only', () => {
    const essay = open('file:///essays/essay.md');
    activate(essay);
    activate(open(glossary));
    (essay as unknown as Document).close();
    assert.deepEqual(names(), ['a.md', undefined]);
  });

  test('a text whose language is changed is a new document in the same editor', () => {
    const plain = open('file:///essays/a', 'python');
    activate(plain);
    assert.deepEqual(names(), [undefined, undefined]);
    (plain as unknown as Document).close();
    const read = new Document('file:///essays/a', '', 'markdown');
    fake.editor = {
      document: read as unknown as vscode.TextDocument,
      selection: new Range(0, 0, 0, 0) as unknown as vscode.Range,
    };
    read.open();
    assert.deepEqual(names(), ['a', 'a']);
  });
});
