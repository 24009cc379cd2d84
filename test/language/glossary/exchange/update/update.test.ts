import assert from 'node:assert/strict';
import { importGlossary } from '../../../../../src/language/glossary/exchange';
import { entriesOf } from '../imported';
import { nameOf, tableOf } from '../people';

const heading = 'Name,Kind,Born,Alias,Link,Notes';
const caesar = 'Julius Caesar,person,100 BC,Divus Julius,https://www.wikidata.org/wiki/Q1048,A general.';
const cicero = 'Cicero,person,106 BC,Tully,,An orator.';
const csv = (...rows: string[]): string => `${[heading, ...rows].join('\n')}\n`;

const first = importGlossary('rome.csv', csv(caesar, cicero)).text;

/** The glossary after the writer's change and a second import, without the record at its end. */
const again = (change: (text: string) => string, ...rows: string[]) => {
  const result = importGlossary('rome.csv', csv(...rows), { into: change(first) });
  return { ...result, body: result.text.slice(0, result.text.indexOf('\n# Import record')) };
};
const body = first.slice(0, first.indexOf('\n# Import record'));

suite('importing again', () => {
  test('the same table changes nothing', () => {
    const { text, added, changed, problems } = again((glossary) => glossary, caesar, cicero);
    assert.equal(text, first);
    assert.deepEqual([added, changed, problems], [0, 0, []]);
  });

  test('five hundred people again change nothing', () => {
    const table = tableOf(['Name', 'Alias', 'Born', 'Died', 'Notes'], (person) => [
      nameOf(person),
      person.aliases.join('; '),
      person.born.words,
      person.died.words,
      person.about,
    ]);
    const once = importGlossary('people.csv', table).text;
    const twice = importGlossary('people.csv', table, { into: once });
    assert.equal(twice.text, once);
    assert.equal(entriesOf(twice).length, 500);
  });

  for (const [rule, change, rows, expected] of [
    [
      'what the import wrote is updated',
      '',
      [caesar.replace('100 BC', '12 July 100 BC'), cicero],
      [['- Born: -0099\n', '- Born: -0099-07-12\n']],
    ],
    ['a definition too', '', [caesar, cicero.replace('An orator', 'A statesman')], [['An orator.', 'A statesman.']]],
    [
      'a name too',
      '',
      [caesar.replace('Julius Caesar', 'Gaius Julius Caesar'), cicero],
      [['## Julius Caesar', '## Gaius Julius Caesar']],
    ],
    ['a list too', '', [caesar, cicero.replace('Tully', 'Marcus')], [['- Also: Tully', '- Also: Marcus']]],
    [
      'a new field follows the last',
      '',
      [caesar, cicero.replace('Tully,,', 'Tully,https://a.org/c,')],
      [['- Born: -0105\n', '- Born: -0105\n- Link: <https://a.org/c>\n']],
    ],
    [
      'a new entry stands at the end',
      '',
      [caesar, cicero, 'Cato,person,95 BC,,,'],
      [['An orator.\n', 'An orator.\n\n## Cato\n\n- Kind: person\n- Born: -0094\n']],
    ],
    ['what is gone from the table stays', '', [caesar], []],
    ['an entry that the writer has added stays', 'An orator.\n|An orator.\n\n## Cato\n\nMine.\n', [caesar, cicero], []],
    [
      'the writer’s words stay',
      'An orator.|The orator, of course.',
      [caesar, cicero.replace('An orator', 'A statesman')],
      [],
    ],
    ['the writer’s date stays', '-0099|-0101', [caesar.replace('100 BC', '99 BC'), cicero], []],
    ['the writer’s heading stays', '## Julius Caesar|## Caesar', [caesar, cicero], []],
    ['a field that the writer has removed does not come back', '- Born: -0099\n|', [caesar, cicero], []],
    ['nor an entry', /## Julius[^]*?(?=## Cicero)/, [caesar, cicero], []],
    ['nor a name of a list', 'Also: Tully|Also: Marcus Tullius', [caesar, cicero], []],
    [
      'a new name joins the writer’s',
      'Also: Tully|Also: Tully, Marcus Tullius',
      [caesar, cicero.replace('Tully', 'Tully; Arpinas')],
      [['Marcus Tullius', 'Marcus Tullius, Arpinas']],
    ],
    [
      'a note of the writer in an entry stays',
      '- Born: -0105\n|- Born: -0105\n- See: Julius Caesar\n',
      [caesar, cicero.replace('106 BC', '107 BC')],
      [['- Born: -0105\n', '- Born: -0106\n']],
    ],
  ] as const) {
    test(rule, () => {
      const [from = '', to = ''] = typeof change === 'string' ? change.split('|') : [];
      const changed = (text: string): string =>
        typeof change === 'string' ? text.replace(from, to) : text.replace(change, '');
      const result = again(changed, ...rows);
      const wanted = expected.reduce<string>((text, [before, after]) => text.replace(before, after), changed(body));
      assert.equal(result.body, wanted);
    });
  }

  for (const [rule, change, rows, notes] of [
    [
      'another date',
      '-0099|-0101',
      [caesar.replace('100 BC', '99 BC'), cicero],
      ['2 kept-field Julius Caesar, Born, -0101, -0098'],
    ],
    ['a date that is the same as before is not told again', '-0099|-0101', [caesar, cicero], []],
    ['an entry that was removed', '## Cicero|## Someone', [caesar, cicero], ['3 kept-out Cicero']],
  ] as const) {
    test(`told: ${rule}`, () => {
      const [from = '', to = ''] = change.split('|');
      const { problems } = again((text) => text.replace(from, to), ...rows);
      assert.deepEqual(
        problems.map(({ line, code, args }) => `${line} ${code} ${args.map(String).join(', ')}`),
        notes,
      );
    });
  }

  test('without a record everything is the writer’s: only what is missing is added', () => {
    const into = '# Mine\n\n## Cicero\n\nMine.\n\n## Rome\n';
    const { text, added, changed } = importGlossary('rome.csv', csv(caesar, cicero), { into });
    assert.ok(
      text.startsWith(
        '# Mine\n\n## Cicero\n\n- Kind: person\n- Also: Tully\n- Born: -0105\n\nMine.\n\n## Rome\n\n## Julius Caesar\n',
      ),
    );
    assert.deepEqual([added, changed], [1, 1]);
  });

  test('two of one name with other identifiers are two', () => {
    const pitt = (id: string): string => `Pitt,person,,,https://www.wikidata.org/wiki/${id},`;
    const once = importGlossary('a.csv', csv(pitt('Q1'))).text;
    assert.equal(importGlossary('a.csv', csv(pitt('Q2')), { into: once }).added, 1);
  });

  test('a glossary with CRLF keeps them', () => {
    const into = first.replace(/\n/g, '\r\n');
    const { text } = importGlossary('rome.csv', csv(caesar.replace('100 BC', '99 BC'), cicero), { into });
    assert.ok(text.includes('- Born: -0098\r\n'));
    assert.doesNotMatch(text, /[^\r]\n/);
  });
});
