import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { childrenOf, type GlossaryNode, glossaryTree } from '../../../../src/language/features/glossary';
import { createLanguageService } from '../../../../src/language';
import { treeItemOf } from '../../../../src/vscode/glossary/view/items';

suite('Nodes of the glossary view', () => {
  const text = '## Wat Tyler\n\n- Kind: person\n- Died: 1381\n';
  const service = createLanguageService({ glossaries: [{ uri: 'file:///essays/glossary/a.md', text }] });
  const essay = service.openDocument({
    uri: 'file:///essays/a.md',
    languageId: 'markdown',
    text: 'Wat Tyler met Simon Sudbury. Wat Tyler fell. Simon Sudbury fell.',
  });
  const { sections } = glossaryTree(service.catalog, essay, { query: '', usedHereOnly: false });
  const nodes: GlossaryNode[] = sections.flatMap((section): GlossaryNode[] => [section, ...childrenOf(section)]);
  const rowOf = (type: GlossaryNode['type'], isFiltered = false): vscode.TreeItem => {
    const node = nodes.find((each) => each.type === type);
    assert.ok(node, type);
    return treeItemOf(node, isFiltered);
  };

  test('a kind counts its entries', () => {
    const { label, description } = rowOf('kind');
    assert.deepEqual([label, description], ['People', '1']);
  });

  test('an entry shows its dates and the number of its mentions in the essay', () => {
    const { label, description, accessibilityInformation } = rowOf('entry');
    assert.equal(label, 'Wat Tyler');
    assert.match(String(description), /1381.* · 2×$/);
    assert.match(accessibilityInformation?.label ?? '', /^Wat Tyler, person, .*2 mentions here$/);
  });

  test('a click opens the entry', () => {
    assert.deepEqual(rowOf('entry').command?.arguments, ['wat-tyler']);
  });

  test('an unknown name shows how often it occurs in the essay', () => {
    const { label, description, command } = rowOf('unknownName');
    assert.deepEqual([label, description], ['Simon Sudbury', '2×']);
    assert.deepEqual(command?.arguments, ['Simon Sudbury']);
  });

  test('with a filter, sections are open and remembered separately', () => {
    const [plain, filtered] = [rowOf('kind'), rowOf('kind', true)];
    assert.equal(plain.collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    assert.equal(filtered.collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
    assert.notEqual(plain.id, filtered.id);
  });
});
