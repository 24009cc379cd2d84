import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { registerLinkMoves } from '../../../../src/vscode/sources/links/updateOnMove';
import { Document, fake, Uri } from '../../fake';
import { answerWith, emptied, pause } from '../../harness';

const essay = 'file:///essays/essay.md';
const link = 'See [it](old.md#:~:text=king).\n';
const updated = 'See [it](new.md#:~:text=king).\n';

suite('Links of files that move', () => {
  emptied();
  const [yes, always, no] = [0, 1, 2];
  let registered: vscode.Disposable;
  setup(() => {
    fake.files.set(essay, link);
    registered = registerLinkMoves();
  });
  teardown(() => void registered.dispose());

  /** Renames a file, and waits until nothing more happens: in the fake nothing takes time. */
  async function move(from = 'old.md', to = 'new.md'): Promise<void> {
    const uriOf = (path: string): Uri => Uri.parse(`file:///essays/${path}`);
    fake.didRename.fire({ files: [{ oldUri: uriOf(from), newUri: uriOf(to) }] });
    await pause(1);
  }

  for (const [rule, places, expected] of [
    ['Yes updates the link', [yes], updated],
    ['Always updates the link', [always], updated],
    ['No leaves it', [no], link],
    ['so does dismissing the question', [], link],
  ] as const) {
    test(`asked first: ${rule}`, async () => {
      answerWith(...places);
      await move();
      assert.equal(fake.files.get(essay), expected);
      assert.deepEqual(fake.said, ['Update the link to or from “new.md”?']);
    });
  }

  test('the answers are Yes, Always and No', async () => {
    let offered: readonly unknown[] = [];
    fake.answer = (choices) => void (offered = choices);
    await move();
    assert.deepEqual(offered, ['Yes', 'Always', 'No']);
  });

  test('Always is written into the settings of the user; from then on nobody is asked', async () => {
    answerWith(always);
    await move();
    assert.deepEqual(fake.written, [['updateLinksOnFileMove', 'always', vscode.ConfigurationTarget.Global]]);
    await move('new.md', 'newer.md');
    assert.equal(fake.files.get(essay), link.replace('old', 'newer'));
    assert.equal(fake.said.length, 1);
  });

  test('Yes and No are not written into the settings', async () => {
    answerWith(no, yes);
    await move();
    await move();
    assert.equal(fake.files.get(essay), updated);
    assert.deepEqual(fake.written, []);
  });

  for (const [setting, expected] of [
    ['always', updated],
    ['never', link],
  ] as const) {
    test(`the setting “${setting}” asks nothing`, async () => {
      answerWith(yes);
      fake.settings.set('updateLinksOnFileMove', setting);
      await move();
      assert.equal(fake.files.get(essay), expected);
      assert.deepEqual(fake.said, []);
    });
  }

  test('the links of all texts are counted', async () => {
    fake.files.set(essay, link + link);
    fake.files.set('file:///essays/second.md', link);
    answerWith(yes);
    await move();
    assert.deepEqual(fake.said, ['Update the 3 links to or from “new.md”?']);
    assert.deepEqual([fake.files.get(essay), fake.files.get('file:///essays/second.md')], [updated + updated, updated]);
  });

  test('nobody is asked about a file that no link leads to', async () => {
    await move('other.md', 'another.md');
    assert.deepEqual(fake.said, []);
  });

  test('an open text is changed in the editor, and not under its old name', async () => {
    const open = new Document(essay, `Unsaved. ${link}`);
    open.open();
    const gone = new Document('file:///essays/old.md', link);
    gone.open();
    answerWith(yes);
    await move();
    assert.equal(open.getText(), `Unsaved. ${updated}`);
    assert.equal(fake.files.get(essay), link);
    assert.equal(gone.getText(), link);
  });

  for (const [rule, words, text, expected] of [
    ['words before the link', 'See', 'Long ago: see', updated.replace('See', 'Long ago: see')],
    ['another extension updates the link', 'old.md', 'new.md', updated],
    ['the link is deleted', link, 'Nothing.', 'Nothing.'],
  ] as const) {
    test(`an edit while the question is open: ${rule}`, async () => {
      const open = new Document(essay, link);
      open.open();
      fake.answer = ([first]) => {
        open.replace(words, text);
        return first;
      };
      await move();
      assert.equal(open.getText(), expected);
    });
  }
});
