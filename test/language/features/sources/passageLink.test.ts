import assert from 'node:assert/strict';
import { citationLink, citationTargets, titleOfText } from '../../../../src/language/features/sources';
import { createLanguageService, linksIn } from '../../../../src/language';

suite('the link to a passage', () => {
  const link = (uri: string, from: string, words = 'T, line 3'): string | undefined =>
    citationLink({ uri, fragment: 'text=a%2Cb', words }, from);
  const rows: readonly (readonly [from: string, uri: string, link: string | undefined])[] = [
    ['file:///w/essays/x.md', 'file:///w/sources/a%20b.md', '[T, line 3](../sources/a%20b.md#:~:text=a%2Cb)'],
    ['file:///w/x.md', 'file:///w/sources/a.txt', '[T, line 3](sources/a.txt#:~:text=a%2Cb)'],
    ['vscode-vfs://w/a', 'vscode-vfs://w/sources/a.txt', '[T, line 3](sources/a.txt#:~:text=a%2Cb)'],
    ['file:///w/x.md', 'file:///w/x.md', '[T, line 3](#:~:text=a%2Cb)'],
    ['file:///w/x.md', 'file:///w/a:b.md', '[T, line 3](./a:b.md#:~:text=a%2Cb)'],
    ['file:///w/x.md', 'memfs://w/a.md', undefined],
    ['untitled:Untitled-1', 'file:///w/a.md', undefined],
  ];
  for (const [from, uri, wanted] of rows) test(`${from} → ${uri}`, () => assert.equal(link(uri, from), wanted));

  test('is one link, whatever the title', () => {
    for (const words of ['a [b] c', 'a ] b', 'a \\', '[', ']( x']) {
      const text = link('file:///w/a.md', 'file:///w/x.md', words) ?? '';
      const [only, ...more] = linksIn(text);
      assert.deepEqual([only?.start, only?.end, more], [0, text.length, []], text);
    }
  });
});

suite('the title of a text', () => {
  const rows: readonly (readonly [text: string, title: string])[] = [
    ['# The clerk\n\nWords.', 'The clerk'],
    ['Words.\n\n## The *clerk* of [Weymouth](w.md) ##\n', 'The clerk of Weymouth'],
    ['### Too deep\n', 'the source.txt'],
    ['#hashtag\n', 'the source.txt'],
    ['# ##\n', 'the source.txt'],
    ['', 'the source.txt'],
  ];
  for (const [text, title] of rows) {
    test(JSON.stringify(text), () => assert.equal(titleOfText(text, 'file:///w/the%20source.txt'), title));
  }
});

suite('entries that may cite a passage', () => {
  const service = createLanguageService({
    glossaries: [
      { uri: 'g', text: '## Edo\n\n## Kent\n\n## Weymouth\n' },
      { uri: 'shipped', text: '## Dover\n' },
    ],
  });
  const text = 'Kent was far. Weymouth and Dover lay by the sea, not Kent.';
  const document = service.openDocument({ uri: 'e', languageId: 'markdown', text });
  const targets = (typed: string): string[] =>
    citationTargets(service.catalog, document, { start: 14, end: text.length }, typed, ({ uri }) => uri === 'g').map(
      ({ label }) => label,
    );
  test('those that it mentions come first, then all others', () =>
    assert.deepEqual(targets(''), ['Weymouth', 'Kent', 'Edo']));
  test('those that match the letters', () => assert.deepEqual(targets('edo'), ['Edo']));
});
