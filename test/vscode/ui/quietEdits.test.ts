import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { QuietEdits } from '../../../src/vscode/ui/quietEdits';
import { Document, fake } from '../fake';
import { emptied } from '../harness';

suite('Quiet edits', () => {
  emptied();
  let edits: QuietEdits;
  setup(() => (edits = new QuietEdits()));
  teardown(() => edits.dispose());
  const uri = vscode.Uri.parse('file:///essays/glossary/a.md');
  const undo = (): unknown => fake.commands.get('annalist.undoAddition')?.();

  const open = (text: string): Document => {
    const document = new Document(uri.toString(), text);
    document.open();
    return document;
  };
  const append = (document: Document, words: string): Promise<boolean> => {
    const text = document.getText();
    return edits.make({ uri, text, isNew: false }, { start: text.length, end: text.length, text: words }, `+${words}`);
  };

  test('say what was done, in the status bar, with a way to undo it', async () => {
    await append(open('A'), 'B');
    assert.deepEqual([fake.statusBar?.text, fake.statusBar?.isShown], ['$(check) +B  $(discard) Undo', true]);
    await undo();
    assert.equal(fake.statusBar?.isShown, false);
  });

  test('save a file that was saved, and leave unsaved edits of the writer unsaved', async () => {
    const document = open('A');
    await append(document, 'B');
    assert.equal(document.isDirty, false);
    document.replace('A', 'X');
    await append(document, 'C');
    assert.equal(document.isDirty, true);
  });

  test('are undone from the last to the first', async () => {
    const document = open('A');
    await append(document, 'B');
    await append(document, 'C');
    await undo();
    assert.equal(document.getText(), 'AB');
    await undo();
    assert.equal(document.getText(), 'A');
    await undo();
    assert.equal(document.getText(), 'A');
  });

  test('are found again where other words moved them', async () => {
    const document = open('A');
    await append(document, 'B');
    document.replace('A', 'Some more, A');
    await undo();
    assert.equal(document.getText(), 'Some more, A');
  });

  test('are not undone if their words were changed, or stand there twice', async () => {
    const document = open('A');
    await append(document, 'word');
    document.replace('word', 'other');
    await undo();
    assert.equal(document.getText(), 'Aother');
    await append(document, 'word');
    document.replace('A', 'word A ');
    document.replace('other', 'other word ');
    await undo();
    assert.equal(document.getText(), 'word A other word word');
    assert.equal(fake.said.filter((said) => said.includes('Nothing was undone')).length, 2);
  });

  test('make a new file, and delete it again as long as nobody changed it', async () => {
    const make = (): Promise<boolean> =>
      edits.make({ uri, text: '# G\n', isNew: true }, { start: 4, end: 4, text: '## A\n' }, 'A');
    await make();
    assert.equal(fake.files.get(uri.toString()), '# G\n## A\n');
    await undo();
    assert.equal(fake.files.has(uri.toString()), false);
    await make();
    fake.files.set(uri.toString(), '# G\n## A\n\nMy words.\n');
    await undo();
    assert.equal(fake.files.get(uri.toString()), '# G\n## A\n\nMy words.\n');
  });
});
