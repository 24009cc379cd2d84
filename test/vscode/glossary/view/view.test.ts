import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { GlossaryNode } from '../../../../src/language/features/glossary';
import { EssayInFront } from '../../../../src/vscode/essay/essayInFront';
import { GlossaryView } from '../../../../src/vscode/glossary/view/view';
import { fake } from '../../fake';
import { hurry, openWithCursor, withGlossary } from '../../harness';

const glossary = `## John Ball

- Kind: person

## Wat Tyler

- Kind: person
- Also: Walter Tyler
- Died: 1381-06-15
- Source: [Letters](letters.md)

He **led** the revolt. [Run](command:annalist.setDate)
`;

suite('The glossary view', () => {
  hurry();
  const stored = new Map<string, unknown>();
  const views: GlossaryView[] = [];
  teardown(() => views.splice(0).forEach((view) => view.dispose()));

  async function openView(): Promise<GlossaryView> {
    const { store, glossaries } = withGlossary(glossary);
    const { document } = await openWithCursor(store, 'Wat T$yler rose, and Tyler fell.', 'file:///essays/revolt.md');
    fake.editor = { document, selection: new vscode.Range(0, 0, 0, 0) };
    const workspaceState = {
      get: (key: string) => stored.get(key),
      update: (key: string, value: unknown) => Promise.resolve(void stored.set(key, value)),
    };
    const sources = { resolve: () => vscode.Uri.parse('file:///essays/glossary/letters.md') };
    const front = new EssayInFront(glossaries);
    const parts = { store, glossaries, front, sources, bibliographies: { worksOf: () => [] }, workspaceState };
    const view = new GlossaryView(parts as unknown as ConstructorParameters<typeof GlossaryView>[0]);
    views.push(view);
    return view;
  }
  const entriesOf = (view: GlossaryView): GlossaryNode[] => {
    const [people] = view.getChildren();
    return people ? view.getChildren(people) : [];
  };
  const labels = (view: GlossaryView): unknown[] => entriesOf(view).map((node) => view.getTreeItem(node).label);

  test('lists entries by name, or by mentions if the writer has chosen so in this workspace', async () => {
    const view = await openView();
    assert.deepEqual(labels(view), ['John Ball', 'Wat Tyler']);
    await view.sortBy('mentions');
    assert.deepEqual(labels(view), ['Wat Tyler', 'John Ball']);
    fake.documents = [];
    assert.deepEqual(labels(await openView()), ['Wat Tyler', 'John Ball'], 'in the next session');
  });

  test('the tooltip of an entry is its hover, and can run no command', async () => {
    const view = await openView();
    const tyler = entriesOf(view).find((node) => node.type === 'entry' && node.label === 'Wat Tyler');
    assert.ok(tyler);
    const { tooltip } = view.resolveTreeItem(view.getTreeItem(tyler), tyler);
    assert.ok(typeof tooltip === 'object');
    for (const part of [
      /^\*\*Wat Tyler\*\* — \*person\*/,
      /15 June 1381/,
      /He \*\*led\*\*/,
      /Also: Walter Tyler/,
      /Sources: \[Letters\]/,
    ])
      assert.match(tooltip.value, part);
    assert.equal(tooltip.isTrusted, undefined);
  });
});
