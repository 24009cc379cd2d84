import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import { entrySnippet, fieldNameAt, glossaryPlaceAt, relativePath } from '../../../../src/language/features/glossary';
import { parseGlossary } from '../../../../src/language/glossary/parser';
import { entityKinds } from '../../../../src/language/types';

const other = { uri: 'file:///o.md', text: '## Wat Tyler\n\n- Also: Walter Tyler\n\n## John Ball\n' };

/** The completion at the bar: the kind expected, the text there, the values offered. */
function placeAt(
  marked: string,
  isAsked = false,
): [expects: string, written: string, offers: readonly string[]] | undefined {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const uri = 'file:///g.md';
  const { catalog } = createLanguageService({ glossaries: [{ uri, text }, other] });
  const place = glossaryPlaceAt(catalog, uri, text, offset, isAsked);
  if (!place) return undefined;
  const written = text.slice(place.span.start, place.span.end);
  switch (place.expects) {
    case 'field':
      return ['field', written, place.fields];
    case 'new':
      return ['new', written, place.kinds];
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
  for (const [marked, isAsked, written] of [
    ['# A\n\n##|\n', false, '##'],
    ['##|', true, '##'],
    ['## |', true, '## '],
    ['# A\n\n|\n', true, ''],
    ['## A\n\nWords.\n\n|', true, ''],
    ['## A\n\n|', false, undefined],
    ['## |', false, undefined],
    ['## A|', true, undefined],
    ['##|\n', false, '##'],
    ['```\n##|\n```\n', false, undefined],
    ['---\n|\n---\n', true, undefined],
  ] as const) {
    test(`${written === undefined ? 'no ' : ''}new entry at ${JSON.stringify(marked)}${isAsked ? ' if asked for' : ''}`, () => {
      const place = placeAt(marked, isAsked);
      assert.deepEqual(place?.[0] === 'new' ? place[1] : undefined, written);
    });
  }
  test('a new entry has a place to type for its name, its fields and the definition', () => {
    assert.equal(entrySnippet('event'), '## $1\n\n- Kind: event\n- Date: $2\n\n$0');
    for (const kind of entityKinds) {
      let n = 0;
      const text = entrySnippet(kind).replace(/\$\d/g, (place) =>
        place === '$1' ? 'John Ball' : place === '$0' ? 'Words.' : String(1300 + n++),
      );
      const { entities, diagnostics } = parseGlossary('', text);
      assert.deepEqual([entities.length, entities[0]?.kind, entities[0]?.definition], [1, kind, 'Words.']);
      assert.deepEqual(
        diagnostics.filter(({ code }) => code !== 'invalid-edtf'),
        [],
      );
    }
  });
  test('nothing behind a word that is complete, where Enter is a new line', () => {
    assert.deepEqual(placeAt('## A\n- Kind: event|'), ['kind', 'event', []]);
    assert.deepEqual(placeAt('## A\n- Born|'), ['field', 'Born', []]);
    assert.deepEqual(placeAt('## A\n- See: John Ball|'), ['entry', 'John Ball', []]);
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
