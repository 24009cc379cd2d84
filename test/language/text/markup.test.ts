import * as assert from 'node:assert/strict';
import { closesFence, FenceScanner, linksWritten, linkTails, openingFence } from '../../../src/language/text/markup';

suite('linksWritten', () => {
  /** The label, the target and the title of each link, and the whole link if there is other text around it. */
  const rows: readonly (readonly [rule: string, text: string, ...links: (readonly string[])[]])[] = [
    ['a label and a target', '[one](a.md)', ['one', 'a.md']],
    ['several links', '[one](a.md), [two](b.md)', ['one', 'a.md'], ['two', 'b.md']],
    ['a target in angle brackets', '[one](<a b(.md>)', ['one', 'a b(.md']],
    ['a target with brackets', '[one](a(b(c)).md)', ['one', 'a(b(c)).md']],
    ['an escaped bracket in a target', '[one](a\\).md)', ['one', 'a\\).md']],
    ['square brackets in a target', '[one](a[1].md)', ['one', 'a[1].md']],
    ['a title', '[one](a.md "The \'first\'")', ['one', 'a.md', "The 'first'"]],
    ['a title in single quotation marks', "[one](<a> 'b' )", ['one', 'a', 'b']],
    ['brackets in a label', '[a [b] c](d)', ['a [b] c', 'd']],
    ['escaped brackets in a label', '[a \\] \\[b](c)', ['a \\] \\[b', 'c']],
    ['no target', '[one]()', ['one', '']],
    ['an address alone', 'see <https://example.org/a>', ['https://example.org/a', 'https://example.org/a']],
    [
      'an address inside a target is no link of its own',
      '[one](<https://example.org>)',
      ['one', 'https://example.org'],
    ],
    ['no label', 'one](a.md)'],
    ['no end', '[one](a.md'],
    ['words in brackets behind brackets', '[one](two three)'],
    ['a target in brackets that are not closed', '[one](<a.md)'],
    ['a title without a space before it', '[one](a.md"b" c)'],
    ['a title that is not closed', '[one](a.md "b)'],
    ['brackets that nest too deeply', `[one](${'('.repeat(33)}${')'.repeat(33)})`],
    [
      'brackets that nest just deeply enough',
      `[one](${'('.repeat(32)}${')'.repeat(32)})`,
      ['one', '('.repeat(32) + ')'.repeat(32)],
    ],
  ];
  for (const [rule, text, ...links] of rows) {
    test(rule, () => {
      const found = linksWritten(text).map(({ label, target, title }) =>
        [label, target, ...(title ? [title] : [])].map(({ start, end }) => text.slice(start, end)),
      );
      assert.deepEqual(found, links);
    });
  }

  test('a link ends with its brackets', () => {
    const text = 'a [one](b.md "c") <https://d> e';
    const whole = linksWritten(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(whole, ['[one](b.md "c")', '<https://d>']);
  });
});

test('linkTails: a text may begin inside a label', () => {
  const text = 'one](a.md) and [two](b.md';
  assert.deepEqual(
    linkTails(text).map(({ start, end }) => text.slice(start, end)),
    ['](a.md)'],
  );
});

suite('fenced code', () => {
  const opening: readonly [rule: string, line: string, marks: string | undefined][] = [
    ['three backticks', '```', '```'],
    ['three tildes', '~~~', '~~~'],
    ['more of them', '`````', '`````'],
    ['with a language', '```yaml', '```'],
    ['indented by up to three spaces', '   ```', '```'],
    ['not by four', '    ```', undefined],
    ['not two', '``', undefined],
    ['inline code is no fence', '``` a ` b', undefined],
    ['a backtick after tildes is', '~~~ a ` b', '~~~'],
    ['not inside a line', 'a ```', undefined],
  ];
  for (const [rule, line, marks] of opening) test(`opens: ${rule}`, () => assert.equal(openingFence(line), marks));

  const closing: readonly [rule: string, line: string, fence: string, closes: boolean][] = [
    ['the same marks', '```', '```', true],
    ['with the line break', '```\r\n', '```', true],
    ['more marks', '`````', '```', true],
    ['not fewer', '```', '````', false],
    ['not the other sign', '~~~', '```', false],
    ['not both signs', '```~~~', '```', false],
    ['with white space after it', '``` \t', '```', true],
    ['not with words', '```yaml', '```', false],
    ['indented by up to three spaces', '   ```', '```', true],
    ['not by four', '    ```', '```', false],
  ];
  for (const [rule, line, fence, closes] of closing) {
    test(`closes: ${rule}`, () => assert.equal(closesFence(line, fence), closes));
  }

  test('lines of code, with the fences', () => {
    const scanner = new FenceScanner();
    const lines = ['a', '```js', '~~~', '', '```', 'b', '~~~~', '~~~'];
    assert.deepEqual(
      lines.map((line) => scanner.isCode(line)),
      [false, true, true, true, true, false, true, true],
    );
    assert.equal(scanner.openFence, '~~~~');
  });
});
