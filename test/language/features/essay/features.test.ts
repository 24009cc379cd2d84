import assert from 'node:assert/strict';
import { createLanguageService, glossaryDiagnostics, hoverAt, timelineEvents } from '../../../../src/language';
import { englishOf, mentionsOf } from '../../../../src/language/features/essay';
import { rankEntities } from '../../../../src/language/features/glossary';
import { readTarget } from '../../../../src/language/glossary/sourceTargets';

const glossary = {
  uri: 'file:///g.md',
  text: `## Mao Zedong

- Kind: person
- Also: Mao, the Helmsman
- Native: 毛泽东 (Máo Zédōng)
- Born: 1893-12-26
- Died: 1976-09-09

A leader.

## Lushan Conference

- Kind: event
- Date: 1959-07/1959-08
`,
};

const service = createLanguageService({ glossaries: [glossary] });

/** Opens Markdown with a `$CURSOR$`. */
function openAt(marked: string) {
  const offset = marked.indexOf('$CURSOR$');
  const text = marked.replace('$CURSOR$', '');
  return { document: service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text }), offset };
}

const hover = (marked: string) => {
  const { document, offset } = openAt(marked);
  return hoverAt(document, service.catalog, offset);
};

suite('hover', () => {
  test('an entity with its names, dates and mentions', () => {
    const found = hover('*M$CURSOR$ao* and Mao Zedong.');
    assert.ok(found?.kind === 'entity');
    assert.equal(found.entity.label, 'Mao Zedong');
    assert.deepEqual(found.otherNames, ['Mao', 'the Helmsman']);
    assert.deepEqual(
      found.mentions.map(({ text }) => text),
      ['Mao', 'Mao Zedong'],
    );
  });

  test('a date with its words, bounds and the entities of its sentence', () => {
    const found = hover('Mao slept. Mao went to the Lushan Conference in July 19$CURSOR$59. Nothing else.');
    assert.ok(found?.kind === 'date');
    assert.deepEqual(
      [found.date.edtf, found.date.earliest, found.date.latest],
      ['1959-07', '1959-07-01', '1959-07-31'],
    );
    assert.deepEqual(
      found.entities.map(({ label }) => label),
      ['Mao Zedong', 'Lushan Conference'],
    );
  });

  const aged = (marked: string): readonly [number, number] | undefined => {
    const found = hover(marked);
    const age = found?.kind === 'entity' ? found.age : undefined;
    return age && [age.from, age.to];
  };
  for (const [rule, marked, years] of [
    ['on a day', 'On 1 October 1949 M$CURSOR$ao spoke.', [55, 55]],
    ['on the birthday', 'On 26 December 1949 M$CURSOR$ao spoke.', [56, 56]],
    ['in a year, one of two', 'In 1949 M$CURSOR$ao spoke.', [55, 56]],
    ['at the nearest date of the sentence', 'In 1949 they met; M$CURSOR$ao died on 1 May 1976.', [82, 82]],
    ['not of a date in another sentence', 'In 1949 they met. M$CURSOR$ao spoke.', undefined],
    ['not before the birth', 'In 1890 the father of M$CURSOR$ao farmed.', undefined],
    ['not after the death', 'In 1980 they spoke of M$CURSOR$ao.', undefined],
    ['in the year of the death', 'In 1976 M$CURSOR$ao fell ill.', [82, 82]],
    ['not in a decade', 'In the 1930s M$CURSOR$ao marched.', undefined],
    ['not before a date', 'Before 1949 M$CURSOR$ao marched.', undefined],
    ['not of an event', 'In 1959 the Lushan Con$CURSOR$ference met.', undefined],
  ] as const) {
    test(`the age of a person: ${rule}`, () => assert.deepEqual(aged(marked), years));
  }

  for (const [rule, text, english] of [
    ['British days', 'On 1 October 1949 and the 3rd of May 1950.', 'en-GB'],
    ['American days', 'On October 1, 1949, and May 3rd, 1950.', 'en-US'],
    ['most of them', 'On October 1, 1949; May 3, 1950; 4 June 1951.', 'en-US'],
    ['British where nothing tells', 'In October 1949, at Easter 1950.', 'en-GB'],
  ] as const) {
    test(`the English of an essay: ${rule}`, () => assert.equal(englishOf(openAt(text).document), english));
  }

  for (const marked of ['no$CURSOR$thing', '`Ma$CURSOR$o`', 'Mao. $CURSOR$And']) {
    test(`nothing at ${marked}`, () => assert.equal(hover(marked), undefined));
  }
});

suite('timeline events', () => {
  const { document } = openAt('Mao rose in 1949. In **1958** he went to the [Lushan Conference](x).[^1]\n\n[^1]: See.');
  const events = timelineEvents(document, service.catalog);

  test('all dates, and the dates of the entries mentioned, in order of time', () => {
    assert.deepEqual(
      events.map(({ lane, title, text }) => [lane, title, text]),
      [
        ['lives', 'Mao Zedong', '1893-12-26'],
        ['essay', 'Mao rose in 1949', '1949'],
        ['essay', 'He went to the Lushan Conference', '1958'],
        ['glossary', 'Lushan Conference', '1959-07/1959-08'],
      ],
    );
  });

  test('start and end are the words of the date in their file', () => {
    for (const { uri, start, end, text } of events) {
      assert.equal((uri === glossary.uri ? glossary.text : document.text()).slice(start, end), text);
    }
  });
});

suite('glossary diagnostics', () => {
  const codes = (text: string) => {
    const { catalog } = createLanguageService({ glossaries: [{ uri: 'g', text }] });
    return glossaryDiagnostics(catalog, 'g').map(({ code, start, end }) => [code, text.slice(start, end)]);
  };

  test('a glossary without problems', () => assert.deepEqual(codes(glossary.text), []));
  test('words that are no date', () =>
    assert.deepEqual(codes('## A\n- Date: May or so\n'), [['invalid-edtf', 'May or so']]));
  test('a date that is not EDTF is told as it is read', () =>
    assert.deepEqual(codes('## A\n- Date: May 1958\n'), [['read-date', 'May 1958']]));
  test('a name of two entries', () =>
    assert.deepEqual(codes('## Peng\n\n## B\n- Also: PENG\n'), [['duplicate-name', 'PENG']]));
  test('a reference to an unknown entry', () =>
    assert.deepEqual(codes('## A\n- See: B, A\n'), [['unknown-entry', 'B']]));
});

suite('mentions, entries and links', () => {
  test('every mention of an entity', () => {
    const { document } = openAt('Mao, the Helmsman, 毛泽东');
    assert.deepEqual(
      mentionsOf(document, 'mao-zedong').map(({ text }) => text),
      ['Mao', 'the Helmsman', '毛泽东'],
    );
  });

  test('entries are found by a few letters of any name', () => {
    assert.equal(rankEntities(service.catalog, 'lushn')[0]?.label, 'Lushan Conference');
    assert.equal(rankEntities(service.catalog, 'helmsman')[0]?.label, 'Mao Zedong');
    assert.equal(rankEntities(service.catalog, '').length, 2);
  });

  for (const target of [
    'command:workbench.action.quit',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '/etc/passwd',
    '\\\\host\\x',
  ]) {
    test(`${target} is not allowed`, () => {
      assert.equal(readTarget({ title: 'x', target, span: { start: 0, end: 1 } }), undefined);
    });
  }
});
