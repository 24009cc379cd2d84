import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const read = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** Every message that the extension shows, as written in the source. */
function messagesInSource(): string[] {
  const inFolders = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' });
  const files = [
    'src/extension.ts',
    ...inFolders.filter((name) => name.endsWith('.ts')).map((name) => `src/vscode/${name}`),
  ];
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1] ?? ''),
  );
}

suite('translations', () => {
  const messages = [...new Set(messagesInSource())].sort();
  const chinese = read('l10n/bundle.l10n.zh-cn.json');

  test('every message has its Chinese, and no Chinese is left over', () => {
    assert.ok(messages.length > 30);
    assert.deepEqual(Object.keys(chinese).sort(), messages);
  });

  test('a translation has the placeholders of its message', () => {
    const placeholders = (text: string): string[] => [...text.matchAll(/\{\d\}/g)].map(([all]) => all).sort();
    for (const [message, translation] of Object.entries(chinese)) {
      assert.deepEqual(placeholders(translation), placeholders(message), message);
    }
  });

  test('package.json names only what both languages have', () => {
    const english = read('package.nls.json');
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map((match) => match[1] ?? '');
    assert.deepEqual([...new Set(used)].sort(), Object.keys(english).sort());
    assert.deepEqual(Object.keys(read('package.nls.zh-cn.json')).sort(), Object.keys(english).sort());
  });
});
