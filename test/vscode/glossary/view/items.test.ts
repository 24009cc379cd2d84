import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { childrenOf, type GlossaryNode, glossaryTree } from '../../../../src/language/features/glossary';
import { createLanguageService } from '../../../../src/language';
import { type RowState, treeItemOf } from '../../../../src/vscode/glossary/view/items';

suite('Nodes of the glossary view', () => {
  const text = '## Wat Tyler\n\n- Kind: person\n- Died: 1381\n- Native: طيلر\n\n## John Gower\n\n- Kind: person\n';
  const service = createLanguageService({ glossaries: [{ uri: 'file:///essays/glossary/a.md', text }] });
  const essay = service.openDocument({
    uri: 'file:///essays/a.md',
    languageId: 'markdown',
    text: 'Wat Tyler met Sir Simon Sudbury. Wat Tyler fell. Simon Sudbury fell.',
  });
  const { sections } = glossaryTree(service.catalog, essay, { query: '', usedHereOnly: false });
  const nodes: GlossaryNode[] = sections.flatMap((section): GlossaryNode[] => [section, ...childrenOf(section)]);
  const state: RowState = { isOpen: false, isFiltered: false, hasEssay: true, isOwn: true };
  const rowOf = (type: GlossaryNode['type'], more: Partial<RowState> = {}, label?: string): vscode.TreeItem => {
    const node = nodes.find((each) => each.type === type && (!label || ('label' in each && each.label === label)));
    assert.ok(node, type);
    return treeItemOf(node, { ...state, ...more });
  };
  const spoken = (row: vscode.TreeItem): string => row.accessibilityInformation?.label ?? '';

  test('a kind counts the entries that the essay names, of all that it has', () => {
    const { label, description } = rowOf('kind');
    assert.deepEqual([label, description], ['People', '1 of 2 used here']);
  });

  test('without an essay, its entries', () => {
    const [people] = glossaryTree(service.catalog, undefined).sections;
    assert.ok(people);
    assert.equal(treeItemOf(people, { ...state, hasEssay: false }).description, '2');
  });

  test('an entry shows its mentions first, then its dates', () => {
    const row = rowOf('entry', {}, 'Wat Tyler');
    assert.equal(row.label, 'Wat Tyler');
    assert.match(String(row.description), /^2× · \u2068طيلر\u2069 · –1381$/);
    assert.match(spoken(row), /^Wat Tyler, 2 mentions here, person, .*1381/);
  });

  test('an entry that the essay does not name has no count and no colour, and says so', () => {
    const [used, unused] = [rowOf('entry', {}, 'Wat Tyler'), rowOf('entry', {}, 'John Gower')];
    const colour = ({ iconPath }: vscode.TreeItem): unknown => (iconPath as vscode.ThemeIcon).color?.id;
    assert.deepEqual([colour(used), colour(unused)], ['annalist.usedEntry', undefined]);
    assert.equal(unused.description, '');
    assert.equal(spoken(unused), 'John Gower, not mentioned here, person');
    assert.equal(spoken(rowOf('entry', { hasEssay: false }, 'John Gower')), 'John Gower, person');
  });

  for (const [rule, label, isOwn, expected] of [
    ['an entry of the writer that the essay names', 'Wat Tyler', true, 'entry.own.used.dated'],
    ['one that comes with Annalist', 'Wat Tyler', false, 'entry.used.dated'],
    ['one that is neither named nor dated', 'John Gower', true, 'entry.own'],
  ] as const) {
    test(`the menu of ${rule}`, () => assert.equal(rowOf('entry', { isOwn }, label).contextValue, expected));
  }

  test('a click opens the entry', () => {
    assert.deepEqual(rowOf('entry', {}, 'Wat Tyler').command?.arguments, ['wat-tyler']);
  });

  test('an unknown name shows how often it occurs in the essay, and what it is', () => {
    const row = rowOf('unknownName');
    assert.deepEqual([row.label, row.description], ['Simon Sudbury', '2× · person']);
    assert.deepEqual(row.command?.arguments, ['Simon Sudbury']);
    assert.equal(spoken(row), 'Simon Sudbury, 2 mentions here, not in the glossary, person');
  });

  test('every row says in one line all that it shows', () => {
    for (const node of nodes) {
      const row = treeItemOf(node, state);
      assert.ok(typeof row.label === 'string' && typeof row.description === 'string');
      for (const words of [row.label, ...row.description.replace(/[\u2068\u2069]/g, '').split(' · ')]) {
        const isCount = /^\d+×$/.test(words);
        assert.ok(isCount || spoken(row).includes(words), `${words} is missing in ${spoken(row)}`);
      }
    }
  });

  test('with a filter, sections are remembered separately', () => {
    const [plain, filtered] = [rowOf('kind'), rowOf('kind', { isOpen: true, isFiltered: true })];
    assert.equal(plain.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    assert.equal(filtered.collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
    assert.notEqual(plain.id, filtered.id);
  });
});
