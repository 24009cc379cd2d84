import assert from 'node:assert/strict';
import { createDateReader, languages } from '../../../../src/language/dates';
import { parseGlossary } from '../../../../src/language/glossary/parser';
import { fieldDates } from '../../../../src/language/glossary/reading/dates/fieldDates';
import type { Entity } from '../../../../src/language';
import { entry, fieldForms, fileForms, headingForms, noteForms, noteUri } from '../everyForm';

const readDate = fieldDates(createDateReader(languages));
const read = (text: string, uri = 'g.md'): readonly Entity[] => parseGlossary(uri, text, readDate).entities;

/** An entry in a few words: its label, kind, other names, and dates. */
function inShort({ label, kind, otherNames, date, born, died }: Entity): string {
  const dates = [born && `*${born.edtf}`, died && `+${died.edtf}`, date?.edtf].filter(Boolean);
  return [label, kind, otherNames.map(({ text }) => text).join(', '), dates.join(' ')].filter(Boolean).join('; ');
}

const tyler = 'Wat Tyler; person; Gautier; *1341 +1381';

suite('forms of the fields of an entry', () => {
  for (const [rule, body, definition = ''] of fieldForms) {
    test(rule, () => {
      const [found, ...more] = read(entry(body));
      assert.equal(found && inShort(found), tyler);
      assert.equal(found?.definition, definition);
      assert.deepEqual(more, []);
    });
  }

  for (const [rule, body] of [
    ['a sentence with a colon', 'Note: he was killed at Smithfield.'],
    ['a label in a sentence', 'Born in Kent, he led the rebels.'],
    ['a dash after a word that is a label too', 'Date – the fruit.'],
    [
      'an item of the definition whose value does not fit',
      'His demands:\n\n- Kind: a free people\n- Also: the end of serfdom.',
    ],
    ['a label in a sentence in bold', '**Born** in Kent, he led the rebels in 1381.'],
    ['words behind a semicolon', 'Note; date: none is known.'],
    ['tags of HTML in code', '```\n<li>Born: 1341</li>\n```'],
    ['a list with other labels', 'His men:\n\n- Kent: about 4000\n- Essex: as many'],
    ['a table of other things', '| Town | Men |\n| --- | --- |\n| Dartford | 200 |'],
    ['brackets of other things', '[colour:: red] (born:: 1341)'],
    ['a field in brackets within a sentence', 'He was [born:: 1341] in Kent.'],
    ['a number before a sentence', '14. Wat Tyler came.'],
    ['a date in a sentence in italics', '*In 1381, a leader of peasants.*'],
    ['a sentence with a date', '1381 saw a revolt. He led it.'],
    ['code', '```\n- Also: Gautier\n```'],
  ] as const) {
    test(`not a field: ${rule}`, () => {
      const [found] = read(entry(body));
      assert.equal(found && inShort(found), 'Wat Tyler; concept');
      assert.equal(found?.definition, body);
    });
  }
});

suite('labels that are not known', () => {
  for (const [rule, body, codes] of [
    ['in a plain list', '- Kind: person\n- Trade: tiler', ['unknown-field']],
    ['in a list with other bullets', '• Kind: person\n• Trade: tiler', ['unknown-field']],
    ['in bold', '**Kind:** person\n**Trade:** tiler', ['unknown-field']],
    ['in a table of labels', '| Kind | person |\n|---|---|\n| Born | 1341 |\n| Trade | tiler |', ['unknown-field']],
    ['not in a table of other things', '| Kind | person |\n|---|---|\n| Kent | 200 |\n| Essex | 10 |', []],
    ['in an indented list', '  - Kind: person\n  - Trade: tiler', ['unknown-field']],
    ['not below a blank line', '- Kind: person\n\n- Trade: tiler', []],
    ['not in an item of a list of names', '- Also:\n  - Trade: tiler', []],
    ['not in the definition', 'A leader.\n\n- Trade: tiler', []],
  ] as const) {
    test(rule, () => {
      const { diagnostics } = parseGlossary('g.md', entry(body), readDate);
      assert.deepEqual(
        diagnostics.map(({ code }) => code),
        codes,
      );
    });
  }
});

suite('forms of the heading of an entry', () => {
  for (const [heading, expected, body = '- Kind: person'] of headingForms) {
    test(heading, () => {
      const [found] = read(entry(body, heading));
      assert.equal(found && inShort(found), expected);
    });
  }

  test('a link in the heading is a link of the entry', () => {
    const [found] = read('## [Wat Tyler](https://example.org/Wat_Tyler)\n');
    assert.equal(found?.links[0]?.target, 'https://example.org/Wat_Tyler');
  });

  test('the native name stands in brackets', () => {
    assert.equal(read('## Gdańsk (Гданьск)\n')[0]?.native?.script, 'Гданьск');
  });

  test('a description behind a dash is the beginning of the definition', () => {
    const [found] = read('## Wat Tyler – a leader of peasants\n\nKilled at Smithfield.\n');
    assert.deepEqual([found?.label, found?.definition], ['Wat Tyler', 'a leader of peasants\n\nKilled at Smithfield.']);
  });

  test('dates in brackets stay where they tell two entries apart', () => {
    const treaties = read('## Treaty of Paris (1763)\n\n## Treaty of Paris (1783)\n\n## Treaty of Ghent (1814)\n');
    assert.deepEqual(
      treaties.map(({ label, date }) => [label, date?.edtf]),
      [
        ['Treaty of Paris (1763)', '1763'],
        ['Treaty of Paris (1783)', '1783'],
        ['Treaty of Ghent', '1814'],
      ],
    );
  });
});

suite('where entries stand', () => {
  for (const [rule, text, expected] of fileForms) {
    test(rule, () => assert.deepEqual(read(text).map(inShort), expected));
  }
});

suite('a file that is one entry', () => {
  for (const [rule, text, expected] of noteForms) {
    test(rule, () => assert.deepEqual(read(text, noteUri).map(inShort), expected));
  }
});

suite('a file in a folder of a kind is one entry', () => {
  for (const [rule, path, text, expected] of [
    ['called by its heading', 'people/wt.md', '# Wat Tyler\n\nA leader.\n', ['Wat Tyler; person']],
    ['called by its name', 'Places/Smithfield.md', 'A market.\n', ['Smithfield; place']],
    [
      'whose name it has where nothing tells another',
      'people/The%20Savoy.md',
      '- Kind: place\n\nA palace.\n',
      ['The Savoy; place'],
    ],
    ['not a glossary of several', 'people/rebels.md', '# Rebels\n\n## Wat Tyler\n', ['Wat Tyler; concept']],
    ['not in another folder', 'england/Essex.md', '# Essex\n\nA county.\n', []],
    ['not where its heading is the kind', 'people/people.md', '# People\n\nAll of them.\n', []],
    ['not an empty file', 'people/x.md', '\n', []],
  ] as const) {
    test(rule, () => assert.deepEqual(read(text, `file:///glossary/${path}`).map(inShort), expected));
  }
});

suite('dates in fields', () => {
  for (const [words, edtf] of [
    ['1381', '1381'],
    ['476', '0476'],
    ['44 BC', '-0043'],
    ['c. 1341', '1341~'],
    ['c. 70', '0070~'],
    ['1381?', '1381?'],
    ['15 June 1381', '1381-06-15'],
    ['June 15th, 1381', '1381-06-15'],
    ['1381, 15 June', '1381-06-15'],
    ['spring 1381', '1381-21'],
    ['1337–1453', '1337/1453'],
    ['c. 1330 – after 1381', '1330~/..'],
    ['27 BC – AD 14', '-0026/0014'],
    ['after 1341', '1341/..'],
    ['before 1341', '../1341'],
    ['from 1377', '1377/..'],
    ['1377–present', '1377/..'],
    ['fl. 1370', '1370~'],
    ['r. 1377–1399', '1377/1399'],
    ['(1381)', '1381'],
    ['the 1370s', '137X'],
    ['14th century', '13XX'],
    ['late 14th century', '1367~/1399~'],
    ['1381/6/15', '1381-06-15'],
    ['1381-6-5', '1381-06-05'],
    ['[1381]', '1381'],
    ['*1381*', '1381'],
    ['May–June 1381', '1381-05/1381-06'],
    ['s. XIV', '13XX'],
    ['s. I BC', '-00XX'],
    ['whenever', undefined],
    ['s. XIVa', undefined],
    ['3 or 4 times', undefined],
    ['12/07/1750', undefined],
    ['in the year that Wat Tyler died, 1381', undefined],
  ] as const) {
    test(words, () => assert.equal(readDate(words), edtf));
  }
});

suite('fields in other words', () => {
  for (const [line, expected] of [
    ['- Type: king', 'Wat Tyler; person'],
    ['- Kind: Organization', 'Wat Tyler; organisation'],
    ['- Kind: #battle', 'Wat Tyler; event'],
    ['- Aliases: Gautier; Walter', 'Wat Tyler; concept; Gautier, Walter'],
    ['- Date of birth: 4 January 1341', 'Wat Tyler; person; *1341-01-04'],
    ['- Death: 1381', 'Wat Tyler; person; +1381'],
    ['- Lived: 1341–1381', 'Wat Tyler; person; *1341 +1381'],
    ['- Lived: b. c. 1341, d. 15 June 1381', 'Wat Tyler; person; *1341~ +1381-06-15'],
    ['- Dates: * 1341', 'Wat Tyler; person; *1341'],
    ['- Born: 1341–1381', 'Wat Tyler; person; *1341 +1381'],
    ['- Born: 1341–1342', 'Wat Tyler; person; *1341/1342'],
    ['- Kind: event\n- Dates: 1337–1453', 'Wat Tyler; event; 1337/1453'],
    ['- Born: 1341', 'Wat Tyler; person; *1341'],
  ] as const) {
    test(line, () => {
      const [found] = read(entry(line));
      assert.equal(found && inShort(found), expected);
    });
  }
});

suite('names in lists', () => {
  for (const [value, names] of [
    ['Gautier, Walter', ['Gautier', 'Walter']],
    ['\n  - Gautier\n  - Walter', ['Gautier', 'Walter']],
    ['\n- Gautier\n- Walter', ['Gautier', 'Walter']],
    ['\n  1. Gautier\n  2. Walter', ['Gautier', 'Walter']],
    ['[[Gautier]], [[Walter Tyler|Walter]]', ['Gautier', 'Walter']],
    ['*Gautier*, **Walter**, `Wally`', ['Gautier', 'Walter', 'Wally']],
    ['[Gautier](https://example.org)', ['Gautier']],
    ['‘Gautier’, «Walter», „Wally“', ['“Gautier”', '“Walter”', '“Wally”']],
    ['Gautier (French), Walter (of Maidstone)', ['Gautier', 'Walter']],
    ['French: Gautier, Middle English: Watte', ['Gautier', 'Watte']],
    ['Gautier / Walter', ['Gautier', 'Walter']],
    ['Gautier | Walter', ['Gautier', 'Walter']],
    ['Gautier – Walter', ['Gautier', 'Walter']],
    ['Gautier • Walter', ['Gautier', 'Walter']],
    ['Gautier<br/>Walter', ['Gautier', 'Walter']],
    ['[Gautier, Walter]', ['Gautier', 'Walter']],
    ['"Walter, the Tyler"', ['“Walter, the Tyler”']],
    ['Tyler of Maidstone and Kent', ['Tyler of Maidstone and Kent']],
    ['’Abd al-Malik', ['’Abd al-Malik']],
  ] as const) {
    test(JSON.stringify(value), () => {
      const text = entry(`- Also:${value.startsWith('\n') ? '' : ' '}${value}`);
      const found = read(text)[0]?.otherNames ?? [];
      assert.deepEqual(
        found.map(({ text: name, exactCase }) => (exactCase ? `“${name}”` : name)),
        names,
      );
      for (const { text: name, start, end } of found) assert.equal(text.slice(start, end), name);
    });
  }

  test('escapes and references of HTML are the signs that they stand for', () => {
    const found = read(entry('- Also: Wat\\_Tyler, Tyler &amp; Sons, *Wat* Tyler'))[0]?.otherNames ?? [];
    assert.deepEqual(
      found.map(({ text }) => text),
      ['Wat_Tyler', 'Tyler & Sons', 'Wat Tyler'],
    );
  });
});

suite('what is not understood is told', () => {
  const codes = (text: string): string[] => parseGlossary('g.md', text, readDate).diagnostics.map(({ code }) => code);
  for (const [rule, text, expected] of [
    ['signs in a heading', '## Wat ]Tyler\n', ['odd-name']],
    ['a description behind a colon', '## Wat Tyler: Leader of Peasants\n', ['heading-remark']],
    ['a description behind a comma', '## Wat Tyler, leader of peasants\n', ['heading-remark']],
    ['not the subtitle of a work', '## Piers Plowman: The Vision\n\n- Kind: work\n', []],
    ['not a title behind a comma', '## John, Duke of Lancaster\n\n- Kind: person\n', []],
    ['a field in the definition', entry('A leader.\n\nSource: [A book](b.md)'), ['unread-field']],
    ['a field with a sign of its own', entry('A leader.\n\n~ See = Essex'), ['unread-field']],
    ['not a sentence with a label', entry('A leader.\n\nSource: Froissart tells it.'), []],
    ['not a label in code', entry('A leader.\n\n```\nSource: [A book](b.md)\n```'), []],
  ] as const) {
    test(rule, () => assert.deepEqual(codes(text), expected));
  }
});
