import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createLanguageService, type GlossarySource, type LanguageService } from '../../../src/language';
import { AnnotationStore } from '../../../src/vscode/essay/annotationStore';
import { essayMessages } from '../../../src/vscode/essay/languageStatus';
import { Document, EventEmitter, fake } from '../fake';
import { emptied, eventually } from '../harness';

const glossary = (text: string): GlossarySource => ({ uri: 'file:///essays/glossary/a.md', text });

/** A language service that cannot read a text with the word BOOM. */
function fragileService(): LanguageService {
  const service = createLanguageService();
  const open = service.openDocument.bind(service);
  service.openDocument = (init) => {
    const document = open(init);
    const [prepare, annotations] = [document.prepare.bind(document), document.annotations.bind(document)];
    const check = (): void => {
      if (document.text().includes('BOOM')) throw new RangeError('too deep');
    };
    document.prepare = (...given) => (check(), prepare(...given));
    document.annotations = (...given) => (check(), annotations(...given));
    return document;
  };
  return service;
}

suite('Annotation store', () => {
  emptied();
  const onDidChange = new EventEmitter<readonly GlossarySource[]>();
  let store: AnnotationStore;
  setup(() => (store = new AnnotationStore({ onDidChange: onDidChange.event as never }, fragileService())));
  teardown(() => store.dispose());

  const open = (name: string, text: string, languageId?: string): Document => {
    const document = new Document(`file:///essays/${name}`, text, languageId);
    document.open();
    return document;
  };
  const surfaceForms = (document: Document): string[] | undefined =>
    store
      .get(document.forVscode())
      ?.annotations()
      .map(({ text }) => text);

  test('an open essay is annotated, and follows its edits', async () => {
    const essay = open('a.md', 'In June 1381 they rose.');
    await eventually(() => assert.deepEqual(surfaceForms(essay), ['June 1381']));
    essay.replace('1381', '1382');
    assert.deepEqual(surfaceForms(essay), ['June 1382']);
  });

  test('a changed glossary is searched in every text', async () => {
    const essay = open('a.md', 'Wat Tyler fell.');
    onDidChange.fire([glossary('## Wat Tyler\n\n- Kind: person\n')]);
    await eventually(() => assert.deepEqual(surfaceForms(essay), ['Wat Tyler']));
  });

  test('a text that fails is set aside: the others are still annotated, and the status shows it', async () => {
    const bad = open('notes.md', 'BOOM');
    const good = open('good.md', 'In June 1381 they rose.');
    await eventually(() => assert.deepEqual(surfaceForms(good), ['June 1381']));
    const later = open('later.md', 'In May 1382.');
    await eventually(() => assert.deepEqual(surfaceForms(later), ['May 1382']));
    assert.equal(surfaceForms(bad), undefined);
    assert.deepEqual(store.annotations(bad.forVscode(), new vscode.Range(0, 0, 0, 4)), []);
    assert.deepEqual(store.events(bad.forVscode()), []);
    assert.deepEqual(essayMessages(bad.forVscode(), store), ['Annalist cannot read notes.md.']);
    assert.deepEqual(essayMessages(good.forVscode(), store), []);
    assert.match(fake.said.join('\n'), /notes\.md is set aside/);
  });

  for (const [failing, message] of [
    [0, []],
    [1, ['Annalist cannot read one part of good.md. The rest is annotated.']],
    [3, ['Annalist cannot read 3 parts of good.md. The rest is annotated.']],
  ] as const)
    test(`of ${failing} blocks that fail the status tells, and the essay is annotated`, async () => {
      const openDocument = store.service.openDocument.bind(store.service);
      store.service.openDocument = (init) =>
        Object.defineProperty(openDocument(init), 'failureCount', { value: failing });
      const essay = open('good.md', 'In June 1381 they rose.');
      await eventually(() => assert.deepEqual(surfaceForms(essay), ['June 1381']));
      assert.deepEqual(essayMessages(essay.forVscode(), store), message);
      essay.close();
      assert.deepEqual(essayMessages(essay.forVscode(), store), []);
    });

  test('it is tried again when it changes', async () => {
    const essay = open('notes.md', 'BOOM in June 1381.');
    await eventually(() => assert.ok(store.hasFailed(essay.forVscode())));
    essay.replace('BOOM', 'Unrest');
    await eventually(() => assert.deepEqual(surfaceForms(essay), ['June 1381']));
    assert.deepEqual(essayMessages(essay.forVscode(), store), []);
  });

  test('an edit after which a text fails sets it aside', async () => {
    const essay = open('notes.md', 'Unrest in June 1381.');
    await eventually(() => assert.deepEqual(surfaceForms(essay), ['June 1381']));
    const heard: string[] = [];
    store.onDidAnnotate(({ uri }) => heard.push(uri.path));
    essay.replace('Unrest', 'BOOM');
    assert.ok(store.hasFailed(essay.forVscode()));
    assert.deepEqual(heard, ['/essays/notes.md']);
  });

  test('it is tried again with other glossaries, once', async () => {
    const essay = open('notes.md', 'BOOM');
    await eventually(() => assert.ok(store.hasFailed(essay.forVscode())));
    const attempts = fake.said.length;
    onDidChange.fire([glossary('## Edo\n')]);
    await eventually(() => assert.equal(fake.said.length, 2 * attempts));
    assert.ok(store.hasFailed(essay.forVscode()));
  });

  test('other languages are not annotated', async () => {
    const code = open('a.ts', 'In June 1381', 'typescript');
    const essay = open('a.txt', 'In June 1381', 'plaintext');
    await eventually(() => assert.deepEqual(surfaceForms(essay), ['June 1381']));
    assert.equal(surfaceForms(code), undefined);
  });

  test('different line ends make a different text', async () => {
    const essay = open('a.md', 'One.\nIn June 1381.');
    await eventually(() => assert.deepEqual(surfaceForms(essay), ['June 1381']));
    essay.eol = vscode.EndOfLine.CRLF;
    essay.replace('\n', '\r\n');
    await eventually(() => assert.deepEqual(surfaceForms(essay), ['June 1381']));
    assert.equal(store.get(essay.forVscode())?.text(), 'One.\r\nIn June 1381.');
  });

  test('a closed document is forgotten', async () => {
    const essay = open('a.md', 'In June 1381');
    await eventually(() => assert.deepEqual(surfaceForms(essay), ['June 1381']));
    essay.close();
    assert.equal(surfaceForms(essay), undefined);
  });
});
