import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../../src/language';
import { entriesEdit, proposedEntries } from '../../../../../src/language/features/glossary';
import { readFileSync } from 'node:fs';

const service = createLanguageService();

const proposalsOf = (text: string, using = service) =>
  proposedEntries(using.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text }), using.dates);

const datesOf = (text: string, name: string) => proposalsOf(text).find((each) => each.name === name)?.dates;

suite('entries proposed from an essay', () => {
  const dates: [rule: string, text: string, name: string, dates: ReturnType<typeof datesOf>][] = [
    ['a life', 'So Anna Komnene (1083–1153) came.', 'Anna Komnene', { born: '1083', died: '1153' }],
    ['a life with “c.”', 'So Hans Albers (c. 1320–1375) came.', 'Hans Albers', { born: '1320~', died: '1375' }],
    [
      'across a line break',
      'So Hans Albers (born c.\n1165, died 1239) came.',
      'Hans Albers',
      { born: '1165~', died: '1239' },
    ],
    ['a death', 'So Hans Albers (d. 742) came.', 'Hans Albers', { died: '0742' }],
    ['a reign', 'So Emperor Justinian (r. 527–565) came.', 'Justinian', { date: '0527/0565' }],
    [
      'a life and a reign',
      'So Basil II (b. 958, d. 1025; r. 976–1025) came.',
      'Basil II',
      { born: '0958', died: '1025', date: '0976/1025' },
    ],
    ['before Christ', 'So Gaius Marius (157–86 BC) came.', 'Gaius Marius', { born: '-0156', died: '-0085' }],
    ['“Emperor from”', 'So Justinian was Emperor from 527 to 565.', 'Justinian', { date: '0527/0565' }],
    ['“born in”', 'So Hans Albers, born in Arras in 1758, came.', 'Hans Albers', { born: '1758' }],
    ['“was born on”', 'Hans Albers was born on 6 May 1758.', 'Hans Albers', { born: '1758-05-06' }],
    ['“was executed in”', 'Hans Albers was executed in Paris in 1794.', 'Hans Albers', { died: '1794' }],
    [
      'two places of one life',
      'Hans Albers was born in 1758. So Hans Albers died in 1794.',
      'Hans Albers',
      { born: '1758', died: '1794' },
    ],
    ['a battle', 'It was the Battle of Lepanto (1571).', 'Battle of Lepanto', { date: '1571' }],
    ['a siege in small letters', 'After the siege of Omsk in 1453 they left.', 'Siege of Omsk', { date: '1453' }],
    ['a day', 'After the battle of Omsk on 29 May 1453 they left.', 'Battle of Omsk', { date: '1453-05-29' }],
    ['the year before it', 'It was the 1763 Treaty of Paris.', 'Treaty of Paris', { date: '1763' }],
    ['a war', "It was the Thirty Years' War (1618–1648).", "Thirty Years' War", { date: '1618/1648' }],
    ['a work', 'She wrote *White Nights* (1848).', 'White Nights', { date: '1848' }],
  ];
  for (const [rule, text, name, expected] of dates)
    test(`dates: ${rule}`, () => assert.deepEqual(datesOf(text, name), expected));

  const undated: [rule: string, text: string, name: string][] = [
    ['the years behind a ruler, which may be a reign', 'So King Otto II (973–983) came.', 'Otto II'],
    ['years too few for a life', 'So Hans Albers (632–634) came.', 'Hans Albers'],
    ['years too many for a life', 'So Hans Albers (618–907) came.', 'Hans Albers'],
    ['two statements that differ', 'So Hans Albers (d. 1742) came. Hans Albers died in 1750.', 'Hans Albers'],
    ['another person before', 'The wife of Hans Albers died in 1550.', 'Hans Albers'],
    ['a possessive', 'So Hans Albers’s father died in 1550.', 'Hans Albers'],
    ['a year of a long event', 'After the Opium War in 1842 they left.', 'Opium War'],
    ['a century', 'After the battle of Omsk in the 17th century they left.', 'Battle of Omsk'],
    ['a date from the context', 'In 1550 it rained. After the battle of Omsk in May they left.', 'Battle of Omsk'],
    ['two reigns', 'So Emperor Justinian (r. 1444–1446; 1451–1481) came.', 'Justinian'],
    ['a place', 'So Lübeck (1159) rose.', 'Lübeck'],
    ['a page', 'So Hans Albers (p. 1550) came.', 'Hans Albers'],
  ];
  for (const [rule, text, name] of undated) test(`no dates: ${rule}`, () => assert.deepEqual(datesOf(text, name), {}));

  test('kind, reason, count, variants, first place and its sentence', () => {
    const text = 'It rained. So Marshal Georgy Zhukov *came*\nto Omsk. Zhukov won.';
    const [zhukov] = proposalsOf(text);
    const { first, ...rest } = zhukov ?? assert.fail();
    assert.equal(text.slice(first.start, first.end), 'Georgy Zhukov');
    assert.deepEqual(rest, {
      name: 'Georgy Zhukov',
      kind: 'person',
      reason: { code: 'kind-before', args: ['marshal'] },
      count: 2,
      also: ['Zhukov'],
      dates: {},
      passage: 'So Marshal Georgy Zhukov came to Omsk.',
    });
  });

  test('the dates of a life tell a person', () => {
    const [name] = proposalsOf('So Hildebrand Veckinchusen (c. 1370–1426) came.');
    assert.deepEqual([name?.kind, name?.reason], ['person', { code: 'kind-life', args: [] }]);
  });

  test('names of the glossary are left out', () => {
    const own = createLanguageService({
      glossaries: [{ uri: 'file:///g.md', text: '## Georgy Zhukov\n\n- Kind: person\n' }],
    });
    assert.deepEqual(
      proposalsOf('So Georgy Zhukov came to Omsk. Zhukov left.', own).map(({ name }) => name),
      ['Omsk'],
    );
  });

  test('an essay of 1 200 words: written, read again, and nothing left', () => {
    const text = readFileSync('test/fixtures/essays/hanse.md', 'utf8');
    const proposed = proposalsOf(text);
    assert.ok(proposed.length >= 60, `${proposed.length} names`);
    const edit = entriesEdit('# Hanse\n', proposed) ?? assert.fail();
    const glossary = `# Hanse\n`.slice(0, edit.start) + edit.text;
    const own = createLanguageService({ glossaries: [{ uri: 'file:///g.md', text: glossary }] });
    assert.deepEqual(
      own.catalog.glossaries.flatMap(({ diagnostics }) => diagnostics),
      [],
    );
    assert.equal(own.catalog.entities.length, proposed.length);
    assert.deepEqual(
      proposalsOf(text, own).map(({ name }) => name),
      [],
    );
    assert.ok(own.catalog.entities.filter(({ born, died }) => born && died).length >= 10);
  });
});

suite('entries written to a glossary', () => {
  const entries = [
    {
      name: 'Otto II',
      kind: 'person' as const,
      also: ['Otto', 'Otto, the Red'],
      dates: { born: '0955', died: '0983' },
    },
    { name: 'Omsk', also: [], dates: {} },
  ];
  const added = '## Otto II\n\n- Kind: person\n- Also: Otto, "Otto, the Red"\n- Born: 0955\n- Died: 0983\n\n## Omsk\n';

  const applied = (text: string): string | undefined => {
    const edit = entriesEdit(text, entries);
    return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  };

  test('in the plain form, behind what is there', () => {
    assert.equal(applied('# Names\n'), `# Names\n\n${added}`);
    assert.equal(applied('## A\n\nText.\n\n\n'), `## A\n\nText.\n\n${added}`);
    assert.equal(applied(''), added);
  });

  test('with the line breaks of the file', () => {
    assert.equal(applied('# Names\r\n'), `# Names\r\n\r\n${added.replaceAll('\n', '\r\n')}`);
  });

  test('not behind an open code block', () => assert.equal(applied('## A\n\n```\ncode\n'), undefined));

  test('the cursor is at the first new heading', () => {
    assert.equal(entriesEdit('# Names\n', entries)?.cursor, '# Names\n\n'.length);
  });
});
