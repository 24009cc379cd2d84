import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { messageTemplates } from '../../src/language/messages';

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

/** Each message template of the language service, with its code and, if known, the number of its arguments. */
const templates = Object.entries(messageTemplates).flatMap(([code, template]): [string, string, number?][] =>
  typeof template === 'string'
    ? [[code, template]]
    : Object.entries<string>(template).map(([count, each]) => [`${code}, ${count}`, each, Number(count)]),
);

const placeholders = (text: string): string[] => [...new Set([...text.matchAll(/\{\d\}/g)].map(([all]) => all))].sort();

suite('translations', () => {
  const inSource = new Set(messagesInSource());
  const messages = [...new Set([...inSource, ...templates.map(([, template]) => template)])].sort();
  const chinese = read('l10n/bundle.l10n.zh-cn.json');

  test('every message has a Chinese translation, and no translation is unused', () => {
    assert.ok(inSource.size > 30 && templates.length > 50);
    assert.deepEqual(Object.keys(chinese).sort(), messages);
  });

  test('a translation has the placeholders of its message', () => {
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

suite('templates of the language service', () => {
  for (const [name, template, count] of templates) {
    test(`${name}: placeholders are numbered from 0, one for each argument`, () => {
      const found = placeholders(template);
      assert.deepEqual(
        found,
        found.map((_, index) => `{${index}}`),
      );
      if (count !== undefined) assert.equal(found.length, count);
    });
  }
});
