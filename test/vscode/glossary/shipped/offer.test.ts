import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { AnnotationStore } from '../../../../src/vscode/essay/annotationStore';
import { GlossaryFiles } from '../../../../src/vscode/glossary/files';
import { registerShippedGlossaries } from '../../../../src/vscode/glossary/shipped/offer';
import { Document, fake } from '../../fake';
import { answerWith, eventually, hurry, pause } from '../../harness';

const extensionUri = vscode.Uri.parse('file:///extension');

suite('A glossary that comes with Annalist', () => {
  hurry();
  const state = new Map<string, unknown>();
  let store: AnnotationStore;
  let glossaries: GlossaryFiles;
  let registered: vscode.Disposable;
  setup(() => {
    state.clear();
    fake.files.set('annalist:/glossary/china-1949-1965.md', readFileSync('glossary/china-1949-1965.md', 'utf8'));
    glossaries = new GlossaryFiles(extensionUri);
    store = new AnnotationStore(glossaries);
    const workspaceState = {
      get: (key: string) => state.get(key),
      update: (key: string, value: unknown) => Promise.resolve(void state.set(key, value)),
    } as unknown as vscode.Memento;
    registered = registerShippedGlossaries({ extensionUri, workspaceState, store, glossaries });
  });
  teardown(() => {
    registered.dispose();
    store.dispose();
    glossaries.dispose();
  });

  const names = `Mao Zedong, Liu Shaoqi, Zhou Enlai, Chen Yun, Peng Dehuai, Lin Biao, Deng Xiaoping, Khrushchev`;
  const ten = `${names}, the Lushan Conference and the Great Leap Forward.`;

  async function opened(text: string, uri = 'file:///essays/a.md'): Promise<vscode.TextDocument> {
    const document = new Document(uri, text);
    const shown = document.open();
    fake.editor = { document: shown, selection: new vscode.Range(0, 0, 0, 0) };
    document.replace(text.slice(0, 3), text.slice(0, 3));
    await eventually(() => assert.ok(store.get(shown)));
    // Twenty milliseconds are the two seconds of the wait.
    await pause(300);
    return shown;
  }
  const offers = (): string[] => fake.said.filter((said) => said.includes('comes with Annalist'));

  test('is offered where an essay names ten of its entries, and used if the writer says yes', async () => {
    answerWith(0);
    await opened(ten);
    assert.deepEqual(offers(), [
      'This essay names 10 entries of “China, 1949–1965”, a glossary that comes with Annalist.',
    ]);
    assert.deepEqual(fake.written, [['shippedGlossaries', ['china-1949-1965'], vscode.ConfigurationTarget.Workspace]]);
  });

  test('is not offered for nine', async () => {
    await opened(ten.replace('Mao Zedong, ', ''));
    assert.deepEqual(offers(), []);
  });

  test('is offered once in a workspace, and not used if the writer says nothing', async () => {
    await opened(ten);
    await opened(ten, 'file:///essays/b.md');
    assert.equal(offers().length, 1);
    assert.deepEqual(fake.written, []);
  });

  test('is not offered in the sample essay, which has it', async () => {
    await opened(ten, 'file:///extension/media/sample/great-leap.md');
    assert.deepEqual(offers(), []);
  });

  test('is used on request', async () => {
    answerWith(0);
    await fake.commands.get('annalist.useShippedGlossary')?.();
    assert.deepEqual(fake.settings.get('shippedGlossaries'), ['china-1949-1965']);
    await fake.commands.get('annalist.useShippedGlossary')?.();
    assert.match(fake.said.join(), /All glossaries that come with Annalist are in use/);
  });
});
