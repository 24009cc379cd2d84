import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { linksIn } from '../../../../src/language';
import { passageLink } from '../../../../src/language/features/sources';
import { SourceFiles } from '../../../../src/vscode/sources/files';
import { choosePassage, followLink } from '../../../../src/vscode/sources/links/openPassage';
import { type LinkPlace, placeOfLink } from '../../../../src/vscode/sources/links/place';
import { Document, fake } from '../../fake';
import { answerWith, emptied, pause } from '../../harness';

const chronicle = `# The chronicle

In the spring the abbot sent four carts of salt to the coast, and three of them came back empty.

At the gate a beggar was given bread and ale.

On the Fleet a beggar was given bread and ale.
`;
const salt = 'four carts of salt to the coast, and three of them came back empty';
const edited = salt.replace('came', 'came quite');
const bread = '[t](swans.md#:~:text=given%20bread%20and%20ale)';

suite('Passages opened by a link', () => {
  emptied();
  const sources = new SourceFiles(vscode.Uri.parse('file:///extension'));
  let essay: Document;
  let source: Document;
  setup(() => {
    source = new Document('file:///essays/swans.md', chronicle);
    source.open();
  });

  /** Opens an essay with this link. */
  function place(link: string, uri = 'file:///essays/a.md'): LinkPlace {
    essay = new Document(uri, `A claim (${link}).\n`);
    essay.open();
    const [found] = linksIn(essay.getText(), passageLink);
    assert.ok(found);
    return placeOfLink(essay.uri as unknown as vscode.Uri, found);
  }
  /** A link to words of the chronicle, which is edited after it was made. */
  function placeBeforeEdit(folder = '', uri?: string): LinkPlace {
    const start = chronicle.indexOf(salt);
    const span = { start, end: start + salt.length };
    const fragment = sources.describe(source.uri as unknown as vscode.Uri, chronicle, span);
    source.replace('came', 'came quite');
    return place(`[t](${folder}swans.md#:~:${fragment})`, uri);
  }
  /** Follows a link. The offer to update it is not waited for, but in the fake nothing takes time. */
  async function follow(link: LinkPlace): Promise<void> {
    await followLink(sources, link);
    await pause(1);
  }
  const wasEdited = '“swans.md” was edited after the link was made. These are the current words.';

  test('edited words are found; the link is updated if the writer wants it: only its fragment changes', async () => {
    const link = placeBeforeEdit();
    const before = essay.getText();
    answerWith(0);
    await follow(link);
    assert.deepEqual(fake.shown, [['/essays/swans.md', edited]]);
    assert.deepEqual(fake.said, [wasEdited]);
    assert.match(essay.getText(), /quite%20back/);
    assert.equal(essay.getText().replace(/text=[^)]*/, ''), before.replace(/text=[^)]*/, ''));
  });

  test('a dismissed offer changes nothing', async () => {
    const link = placeBeforeEdit();
    const before = essay.getText();
    await follow(link);
    assert.deepEqual([fake.said, essay.getText()], [[wasEdited], before]);
  });

  test('an updated link leads to the same words, and is not offered an update', async () => {
    answerWith(0);
    await follow(placeBeforeEdit());
    const [link] = linksIn(essay.getText(), passageLink);
    await follow(placeOfLink(essay.uri as unknown as vscode.Uri, link!));
    assert.deepEqual(
      fake.shown.map(([, words]) => words),
      [edited, edited],
    );
    assert.deepEqual(fake.said, [wasEdited]);
  });

  test('a link that is deleted while the offer stands is not updated', async () => {
    const link = placeBeforeEdit();
    fake.answer = ([update]) => {
      essay.replace(essay.getText(), 'Nothing.');
      return update;
    };
    await follow(link);
    assert.deepEqual(fake.said, [wasEdited, 'The link cannot be updated.']);
    assert.equal(essay.getText(), 'Nothing.');
  });

  test('no update is offered in a text that is read-only', async () => {
    await follow(placeBeforeEdit('../../essays/', 'file:///extension/glossary/a.md'));
    assert.deepEqual([fake.shown, fake.said], [[['/essays/swans.md', edited]], []]);
  });

  const second = ['/essays/swans.md', 'given bread and ale'] as const;
  const ask = 'These words appear more than once in “swans.md”.';

  test('words that stand in two places: the writer chooses one, and may have the link updated to it', async () => {
    const link = place(bread);
    answerWith(1, 0);
    await follow(link);
    assert.deepEqual(fake.shown, [second]);
    assert.deepEqual(fake.said, [ask, 'Update the link to point to these words of “swans.md”?']);
    const [updated] = linksIn(essay.getText(), passageLink);
    const found = await sources.find(source.uri as unknown as vscode.Uri, updated?.destination.split('#:~:text=')[1]);
    assert.deepEqual(found.status === 'found' && found.range.start.line, 6);
  });

  test('each place is shown with its line and its context', async () => {
    let choices: readonly unknown[] = [];
    fake.answer = (offered) => void (choices = offered);
    await follow(place(bread));
    const shown = choices as readonly vscode.QuickPickItem[];
    assert.deepEqual(
      shown.map(({ label, description }) => [label, description]),
      [
        ['Line 5', 'given bread and ale'],
        ['Line 7', 'given bread and ale'],
      ],
    );
    assert.match(shown[0]?.detail ?? '', /At the gate a beggar was given/);
    assert.match(shown[1]?.detail ?? '', /On the Fleet a beggar was given/);
  });

  test('cancelling the choice opens nothing', async () => {
    await follow(place(bread));
    assert.deepEqual([fake.shown, fake.said], [[], [ask]]);
  });

  test('as a quick fix, the choice updates the link without opening anything', async () => {
    const link = place(bread);
    const before = essay.getText();
    await choosePassage(sources, link);
    assert.equal(essay.getText(), before);
    answerWith(1);
    await choosePassage(sources, link);
    assert.notEqual(essay.getText(), before);
    assert.deepEqual([fake.shown, fake.said], [[], [ask, ask]]);
  });

  test('words that are gone: the choice says so, and offers only what is near them', async () => {
    const link = place(
      '[t](swans.md#:~:text=sent%20five%20carts%20of%20salt%20to%20the%20coast%20and%20two%20returned)',
    );
    let choices: readonly unknown[] = [];
    fake.answer = (offered) => void (choices = offered);
    await follow(link);
    assert.match(fake.said.join(), /^These words are no longer found in “swans.md”; nearest: “sent four carts of salt/);
    assert.deepEqual(
      (choices as readonly vscode.QuickPickItem[]).map(({ label }) => label),
      ['Line 3'],
    );
  });

  test('an orphan opens its file at the top', async () => {
    await follow(place('[t](swans.md#:~:text=never%20written%20there)'));
    assert.deepEqual(fake.shown, [['/essays/swans.md', '']]);
    assert.deepEqual(fake.said, ['The quoted words are no longer in “swans.md”.']);
  });
});
