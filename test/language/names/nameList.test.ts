import { strict as assert } from 'node:assert';
import { parseGlossary } from '../../../src/language/glossary/parser';
import { NameList } from '../../../src/language/names/nameList';

suite('names: the list of all names', () => {
  const { entities } = parseGlossary('g.md', '## Leo VI the Wise\n\n- Kind: person\n\n## Leo\n\n- Kind: place\n');

  test('a name is derived again from its entry and place', () => {
    const list = new NameList(entities, 2);
    const [first, second] = [list.add(0, 1, 'implied', -1), list.add(1, 0, 'full', 0)];
    assert.deepEqual([first, second, list.length], [0, 1, 2]);
    assert.deepEqual([list.entityOf(1).label, list.roleOf(0), list.nameOf(0).text], ['Leo', 'implied', 'Leo VI']);
    assert.deepEqual(
      [...list.sameAs(1)].map(({ text }) => text),
      ['Leo', 'Leo VI'],
    );
  });

  test('of a place that does not fit, nothing is kept', () => {
    const list = new NameList(entities, 2);
    assert.deepEqual([list.add(0, 8191, 'full', -1), list.add(0, 8192, 'full', 0), list.length], [0, 0, 1]);
  });

  test('the list grows beyond what was expected', () => {
    const list = new NameList(entities, 0);
    for (let i = 0; i < 100; i++) list.add(i % 2, 0, 'full', i - 1);
    list.trim();
    assert.equal([...list.sameAs(99)].length, 100);
    assert.deepEqual([list.entityOf(98).label, list.entityOf(99).label], ['Leo VI the Wise', 'Leo']);
  });
});
