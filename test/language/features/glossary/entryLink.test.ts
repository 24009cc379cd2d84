import assert from 'node:assert/strict';
import { linkToEntry } from '../../../../src/language/features/glossary';
import { parseGlossary } from '../../../../src/language/glossary/parser';

const uri = 'file:///w/glossary/people.md';

suite('a link to an entry', () => {
  for (const [rule, text, label, from, expected] of [
    [
      'is relative to the essay',
      '## Wat Tyler',
      'Wat Tyler',
      'file:///w/essays/a.md',
      '[Wat Tyler](../glossary/people.md#wat-tyler)',
    ],
    ['in a folder above', '## Wat Tyler', 'Wat Tyler', 'file:///w/a.md', '[Wat Tyler](glossary/people.md#wat-tyler)'],
    ['in the glossary itself is the fragment alone', '## Edo', 'Edo', uri, '[Edo](#edo)'],
    [
      'leaves out punctuation',
      '## Marx, Karl',
      'Marx, Karl',
      'file:///w/a.md',
      '[Marx, Karl](glossary/people.md#marx-karl)',
    ],
    [
      'encodes other letters',
      '## 黑死病',
      '黑死病',
      'file:///w/a.md',
      '[黑死病](glossary/people.md#%E9%BB%91%E6%AD%BB%E7%97%85)',
    ],
    ['counts headings of one name', '# Edo\n\n## Edo', 'Edo', 'file:///w/a.md', '[Edo](glossary/people.md#edo-1)'],
    ['leads to the file from elsewhere', '## Edo', 'Edo', 'untitled:Untitled-1', '[Edo](people.md#edo)'],
  ] as const) {
    test(rule, () => {
      const entity = parseGlossary(uri, text).entities.find((each) => each.label === label);
      assert.ok(entity);
      assert.equal(linkToEntry({ uri, text }, entity, from), expected);
    });
  }
});
