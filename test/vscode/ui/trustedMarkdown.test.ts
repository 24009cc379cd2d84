import assert from 'node:assert/strict';
import {
  code,
  commandLink,
  escape,
  link,
  trustedMarkdown,
  hoverCommands,
} from '../../../src/vscode/ui/trustedMarkdown';

suite('Trusted Markdown', () => {
  for (const [rule, text, expected] of [
    ['emphasis', '*a* _b_', '\\*a\\* \\_b\\_'],
    ['links', '[a](b)', '\\[a\\]\\(b\\)'],
    ['HTML', '<b>&amp;', '\\<b\\>\\&amp;'],
    ['code, tables and theme icons', '`a|$(b)', '\\`a\\|\\$\\(b\\)'],
    ['line ends become spaces', 'a\n\n# b', 'a \\# b'],
    ['letters stay', 'Zürich 大跃进', 'Zürich 大跃进'],
  ] as const) {
    test(`escapes ${rule}`, () => assert.equal(escape(text), expected));
  }

  test('text cannot end a code span', () => assert.equal(code('a`b'), "`a'b`"));

  for (const [rule, target, expected] of [
    ['brackets and spaces', 'a (b).md', '[t](a%20%28b%29.md)'],
    ['angle brackets and backslashes', '<a\\b>', '[t](%3Ca%5Cb%3E)'],
    ['percent-encoding stays', 'a%20b', '[t](a%20b)'],
  ] as const) {
    test(`a link encodes its target: ${rule}`, () => assert.equal(link('t', target), expected));
  }

  test('a command link holds its arguments as JSON', () => {
    const written = commandLink('Open', 'annalist.openEntry', 'wat-tyler', 'a)b');
    const [, target = ''] = /\((.*)\)$/.exec(written) ?? [];
    assert.ok(!/[()\s]/.test(target));
    assert.deepEqual(JSON.parse(decodeURIComponent(target.split('?')[1] ?? '')), ['wat-tyler', 'a)b']);
  });

  test('only some commands may run, and empty lines are left out', () => {
    const { value, isTrusted } = trustedMarkdown(['a', undefined, false, '', 'b']);
    assert.equal(value, 'a  \nb');
    assert.deepEqual(isTrusted, {
      enabledCommands: hoverCommands,
    });
  });
});
