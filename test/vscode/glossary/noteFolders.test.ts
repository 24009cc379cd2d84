import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { GlossarySource } from '../../../src/language';
import { AnnotationStore } from '../../../src/vscode/essay/annotationStore';
import { GlossaryChoice } from '../../../src/vscode/glossary/adding/glossaryChoice';
import { NewNames } from '../../../src/vscode/glossary/adding/newNames';
import type { GlossaryFiles } from '../../../src/vscode/glossary/files';
import { registerCreateGlossary } from '../../../src/vscode/glossary/fromEssay';
import { QuietEdits } from '../../../src/vscode/ui/quietEdits';
import { fake } from '../fake';
import { EventEmitter } from '../fake/values';
import { hurry, openWithCursor } from '../harness';

const person = '---\nkind: person\n---\n';

suite('Adding to a folder of notes', () => {
  hurry();
  setup(() => fake.settings.set('glossaryFolders', ['glossary']));

  /** With these files in the glossary folder, an essay, and what adds names of it. */
  async function open(notes: Readonly<Record<string, string>>, text: string) {
    const onDidChange = new EventEmitter<readonly GlossarySource[]>();
    const sources = Object.entries(notes).map(([name, note]) => ({
      uri: `file:///essays/glossary/${name}`,
      text: note,
    }));
    for (const { uri, text: note } of sources) fake.files.set(uri, note);
    const has = ({ path }: vscode.Uri): boolean => path.startsWith('/essays/glossary/');
    const given = { onDidChange: onDidChange.event, sources, has, isShipped: () => false };
    const glossaries = given as unknown as GlossaryFiles;
    const store = new AnnotationStore(glossaries);
    onDidChange.fire(sources);
    const { document } = await openWithCursor(store, text, 'file:///essays/revolt.md');
    const choice = new GlossaryChoice(glossaries, () => store.service.catalog);
    const names = new NewNames(store, choice, new QuietEdits());
    registerCreateGlossary(store, glossaries, () => document);
    return { names, document };
  }
  const added = (name: string): unknown => fake.files.get(`file:///essays/glossary/${name}`);
  const essay = 'Sir Robert Hales (1325–1381) fled. Robert Hales fell. He came to Maidstone. They left Maidstone.$';

  test('a new entry is a note of its own, beside the others', async () => {
    const { names, document } = await open({ 'Tyler.md': person, 'Ball.md': person }, essay);
    assert.equal(await names.add(document, 'Robert Hales'), true);
    assert.equal(added('Robert Hales.md'), '---\nkind: person\nborn: 1325\ndied: 1381\n---\n');
    assert.equal(added('Tyler.md'), person);
    assert.match(fake.statusBar?.text ?? '', /“Robert Hales” \(person\) added to glossary\/Robert Hales\.md/);
  });

  test('it goes to the folder of its kind', async () => {
    const notes = { 'people/Tyler.md': 'A rebel.\n', 'places/Kent.md': 'A county.\n', 'Ball.md': person };
    const { names, document } = await open(notes, essay);
    await names.add(document, 'Maidstone');
    assert.equal(added('places/Maidstone.md'), '---\nkind: place\n---\n');
  });

  test('Undo deletes the note', async () => {
    const { names, document } = await open({ 'Tyler.md': person }, essay);
    await names.add(document, 'Maidstone');
    await fake.commands.get('annalist.undoAddition')?.();
    assert.equal(added('Maidstone.md'), undefined);
  });

  test('a file of that name that is no entry stays, and the writer is told what to do', async () => {
    const { names, document } = await open({ 'Tyler.md': person, 'Maidstone.md': 'A town.\n' }, essay);
    assert.equal(await names.add(document, 'Maidstone'), false);
    assert.equal(added('Maidstone.md'), 'A town.\n');
    assert.deepEqual(fake.said, [
      'There is a file “glossary/Maidstone.md” already. To make it the entry, write a property such as “kind: person” at its top; otherwise rename it.',
    ]);
  });

  test('Create Glossary from Essay offers the folder, and writes a note for each name', async () => {
    await open({ 'Tyler.md': person }, essay);
    const offered: string[] = [];
    fake.answer = (choices) => {
      if (fake.said.length === 0) return choices;
      offered.push(...choices.map((each) => (each as { label: string }).label));
      return choices[0];
    };
    await fake.commands.get('annalist.createGlossary')?.();
    assert.deepEqual(offered, ['$(folder) glossary', '$(new-file) New glossary']);
    assert.match(String(added('Robert Hales.md')), /^---\nkind: person\n/);
    assert.equal(added('Maidstone.md'), '---\nkind: place\n---\n');
    assert.equal(fake.said.at(-1), 'Entries added to glossary: 2');
  });
});
