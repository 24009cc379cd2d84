import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { AnnotationStore } from '../../../src/vscode/essay/annotationStore';
import { EssayInFront } from '../../../src/vscode/essay/essayInFront';
import { TimelineEvents } from '../../../src/vscode/timeline/events';
import { fake } from '../fake';
import { eventually, hurry, openWithCursor, withGlossary } from '../harness';

const glossary = '## Wat Tyler\n\n- Kind: person\n- Died: 1381-06-15\n';

suite('Events of the timeline', () => {
  hurry();
  let store: AnnotationStore;
  let events: TimelineEvents;
  let front: EssayInFront;
  let remembered: Map<string, unknown>;

  function create(): void {
    const { glossaries, ...rest } = withGlossary(glossary);
    ({ store } = rest);
    const memory = {
      get: (key: string, otherwise: unknown) => remembered.get(key) ?? otherwise,
      update: (key: string, value: unknown) => Promise.resolve(remembered.set(key, value)),
    } as unknown as vscode.Memento;
    front = new EssayInFront(glossaries);
    events = new TimelineEvents({ store, glossaries, front, workspaceState: memory });
  }
  setup(() => {
    remembered = new Map();
    create();
  });
  teardown(() => {
    events.dispose();
    front.dispose();
    store.dispose();
  });

  const titles = (): string[] => [...(events.listed?.values() ?? [])].map(({ text }) => text);
  const pin = (uri: string): void => {
    remembered.set('timeline', { scope: 'pinned', pinned: uri });
    events.dispose();
    front.dispose();
    store.dispose();
    create();
  };

  test('without an essay there are none', () => {
    assert.deepEqual([events.key, events.name, titles()], [undefined, '', []]);
  });

  test('a pinned essay is shown after a restart, though it is not open', async () => {
    fake.files.set('file:///essays/a.md', 'In June 1381 they rose. In May 1382 they fell.');
    pin('file:///essays/a.md');
    await eventually(() => assert.deepEqual(titles(), ['June 1381', 'May 1382']));
    assert.deepEqual([events.scope, events.name], ['pinned', 'a.md']);
  });

  test('the span of the filter applies to the list only', async () => {
    fake.files.set('file:///essays/a.md', 'In June 1381 they rose. In May 1999 they fell.');
    pin('file:///essays/a.md');
    await eventually(() => assert.equal(events.all.length, 2));
    events.filter = { ...events.filter, span: { earliestDay: 0, latestDay: 100_000 } };
    assert.deepEqual(titles(), ['May 1999']);
    assert.equal(events.found?.size, 2);
  });

  test('a query applies to both', async () => {
    fake.files.set('file:///essays/a.md', 'In June 1381 they rose. In May 1999 they fell.');
    pin('file:///essays/a.md');
    await eventually(() => assert.equal(events.all.length, 2));
    let fired = 0;
    events.onDidChange(() => fired++);
    events.filter = { ...events.filter, query: 'fell' };
    assert.deepEqual([titles(), events.found?.size, fired], [['May 1999'], 1, 1]);
    events.filter = { ...events.filter, query: 'fell' };
    assert.equal(fired, 1);
  });

  test('the whole workspace is shown without glossaries, each essay with its name', async () => {
    fake.files.set('file:///essays/a.md', 'In June 1381 they rose.');
    fake.files.set('file:///essays/part/a.md', 'In May 1382 they fell.');
    fake.files.set('file:///essays/b.txt', 'In July 1383 all was calm.');
    fake.files.set('file:///essays/glossary/a.md', glossary);
    events.setScope('workspace');
    await eventually(() => assert.equal(events.texts.length, 3));
    const names = ['a.md', 'part/a.md', 'b.txt'];
    assert.deepEqual(
      names.map((path) => events.fileName(`file:///essays/${path}`)),
      names,
    );
  });

  test('a text that the language service cannot read is left out', async () => {
    fake.files.set('file:///essays/bad.md', 'In June 1381.');
    fake.files.set('file:///essays/good.md', 'In May 1382 they fell.');
    const open = store.service.openDocument.bind(store.service);
    store.service.openDocument = (init) => {
      if (init.uri.endsWith('bad.md')) throw new RangeError('too deep');
      return open(init);
    };
    events.setScope('workspace');
    await eventually(() => assert.deepEqual(titles(), ['May 1382']));
    assert.match(fake.said.join(), /too deep/);
  });

  test('an open essay that is pinned follows its edits', async () => {
    const { document } = await openWithCursor(store, 'In June 1381$ they rose.');
    events.setScope('pinned', document.uri);
    await eventually(() => assert.deepEqual(titles(), ['June 1381']));
    (document as unknown as { replace(words: string, by: string): void }).replace('1381', '1382');
    await eventually(() => assert.deepEqual(titles(), ['June 1382']));
  });
});
