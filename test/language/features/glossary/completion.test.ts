import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import { fieldNameAt, glossaryPlaceAt, relativePath } from '../../../../src/language/features/glossary';

const other = { uri: 'file:///o.md', text: '## Wat Tyler\n\n- Also: Walter Tyler\n\n## John Ball\n' };

/** The completion at the bar: the kind expected, the text there, the values offered. */
function placeAt(marked: string): [expects: string, written: string, offers: readonly string[]] | undefined {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const uri = 'file:///g.md';
  const { catalog } = createLanguageService({ glossaries: [{ uri, text }, other] });
  const place = glossaryPlaceAt(catalog, uri, text, offset);
  if (!place) return undefined;
  const written = text.slice(place.span.start, place.span.end);
  switch (place.expects) {
    case 'field':
      return ['field', written, place.fields];
    case 'kind':
      return ['kind', written, place.kinds];
    case 'entry':
      return ['entry', written, place.entries.map(({ label }) => label)];
    case 'path':
      return ['path', written, []];
  }
}

suite('completion in a glossary', () => {
  test('field names, without those already there that may occur only once', () => {
    assert.deepEqual(placeAt('## A\n\n- Kind: event\n- Also: B,\n  C\n- |\n'), [
      'field',
      '',
      ['Also', 'Native', 'Date', 'Born', 'Died', 'Short', 'Not', 'See', 'Source', 'Link'],
    ]);
    assert.deepEqual(placeAt('## A\n- So|')?.slice(0, 2), ['field', 'So']);
    assert.deepEqual(placeAt('## A\r\n\r\n- |')?.[0], 'field');
  });
  test('kinds', () => assert.deepEqual(placeAt('## A\n- Kind: ev|')?.slice(0, 2), ['kind', 'ev']));
  test('entries not named yet, without the entry itself', () => {
    assert.deepEqual(placeAt('## A\n- See: |'), ['entry', '', ['Wat Tyler', 'John Ball']]);
    assert.deepEqual(placeAt('## A\n- See: Walter Tyler, Jo|'), ['entry', 'Jo', ['John Ball']]);
  });
  test('paths', () => {
    assert.deepEqual(placeAt('## A\n- Source: [x](../so|)'), ['path', '../so', []]);
  });
  for (const marked of [
    '- |',
    '# A\n- |',
    '## A\n\nA definition.\n\n- |',
    '## A\n- Kind: event\n\n- |',
    '## A\n- Also: |',
    '## A\n- Source: [|',
    '## A\n- Source: [x](y.md#:~:te|',
    '## A\nKind: |',
  ]) {
    test(`nothing at ${JSON.stringify(marked)}`, () => assert.equal(placeAt(marked), undefined));
  }
});

suite('relative paths', () => {
  const rows: [from: string, to: string, path: string | undefined][] = [
    ['file:///w/glossary/g.md', 'file:///w/glossary/h.md', 'h.md'],
    ['file:///w/glossary/g.md', 'file:///w/essays/a%20b.md', '../essays/a%20b.md'],
    ['file:///w/a/b/g.md', 'file:///w/c.md', '../../c.md'],
    ['file:///w/g.md', 'file:///w/a/b.md', 'a/b.md'],
    ['file:///w/g.md', 'file:///w/a(b).md', 'a%28b%29.md'],
    ['file:///w/g.md', 'vscode-vfs://github/w/a.md', undefined],
  ];
  for (const [from, to, path] of rows) test(`${from} → ${to}`, () => assert.equal(relativePath(from, to), path));
});

suite('field names', () => {
  const at = (marked: string): string | undefined => {
    const text = marked.replace('|', '');
    const found = fieldNameAt(text, marked.indexOf('|'));
    return found && `${found.name} ${text.slice(found.span.start, found.span.end)}`;
  };
  const rows: [marked: string, found: string | undefined][] = [
    ['## A\n- K|ind: event', 'Kind Kind'],
    ['## A\n- kind|: event', 'Kind kind'],
    ['## A\r\n\r\n- Kind: event\r\n- Se|e: B', 'See See'],
    ['## A\n- Kind: ev|ent', undefined],
    ['## A\n- Colo|ur: red', undefined],
    ['## A\n\nWords.\n\n- Ki|nd: of', undefined],
  ];
  for (const [marked, found] of rows) test(JSON.stringify(marked), () => assert.equal(at(marked), found));
});
