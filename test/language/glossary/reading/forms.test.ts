import assert from 'node:assert/strict';
import { createDateReader, languages } from '../../../../src/language/dates';
import { parseGlossary } from '../../../../src/language/glossary/parser';
import { fieldDates } from '../../../../src/language/glossary/reading/dates/fieldDates';
import type { Entity } from '../../../../src/language';

const readDate = fieldDates(createDateReader(languages));
const read = (text: string, uri = 'g.md'): readonly Entity[] => parseGlossary(uri, text, readDate).entities;

/** An entry in a few words: its label, kind, other names, and dates. */
function inShort({ label, kind, otherNames, date, born, died }: Entity): string {
  const dates = [born && `*${born.edtf}`, died && `+${died.edtf}`, date?.edtf].filter(Boolean);
  return [label, kind, otherNames.map(({ text }) => text).join(', '), dates.join(' ')].filter(Boolean).join('; ');
}

const list = '- Kind: person\n- Also: Gautier\n- Born: 1341\n- Died: 1381';
const tyler = 'Wat Tyler; person; Gautier; *1341 +1381';
const entry = (body: string, heading = '## Wat Tyler'): string => `${heading}\n\n${body}\n`;
const each = (pattern: RegExp, by: string): string => list.replace(pattern, by);

suite('forms of the fields of an entry', () => {
  for (const [rule, body, definition = ''] of [
    ['plain', list],
    ['blank lines between them', each(/\n/g, '\n\n')],
    ['a comment before them', `<!-- to be checked -->\n\n${list}`, '<!-- to be checked -->'],
    ['a comment between them', each(/\n- Born/, '\n<!-- where? -->\n- Born'), '<!-- where? -->'],
    ['a comment behind a value', each(/1341/, '1341 <!-- or 1340 -->')],
    ['after the first words of the definition', `A leader of peasants.\n\n${list}`, 'A leader of peasants.'],
    ['bold labels with the colon inside', each(/^- (\w+):/gm, '- **$1:**')],
    ['bold labels with the colon outside', each(/^- (\w+):/gm, '- **$1**:')],
    ['labels in italics', each(/^- (\w+):/gm, '- _$1_:')],
    ['no bullets', each(/^- /gm, '')],
    ['no bullets, and blank lines', each(/^- /gm, '').replace(/\n/g, '\n\n')],
    ['bold labels, no bullets, hard line breaks', each(/^- (\w+):(.*)$/gm, '**$1:**$2  ')],
    ['numbers', each(/^- /gm, '1. ')],
    ['numbers with a bracket', each(/^- /gm, '2) ')],
    ['round bullets', each(/^-/gm, '•')],
    ['round bullets without a space', each(/^- /gm, '•')],
    ['an indented list', each(/^/gm, '   ')],
    ['boxes to tick', each(/^- /gm, '* [ ] ')],
    ['a quotation', each(/^/gm, '> ')],
    ['two colons', each(/:/g, '::')],
    ['a space before the colon', each(/:/g, ' :')],
    ['no space after the colon', each(/: /g, ':')],
    ['a wide colon', each(/: /g, '：')],
    ['a dash', each(/: /g, ' – ')],
    ['an equals sign', each(/: /g, ' = ')],
    ['Chinese labels and kinds', '- 类别：人物\n- 别名：Gautier\n- 生：1341\n- 卒：1381'],
    ['a table of labels and values', each(/^- (\w+): (.*)$/gm, '| **$1** | $2 |').replace(/^/, '| Field | Value |\n|---|---|\n')],
    ['a table without a header of its own', each(/^- (\w+): (.*)$/gm, '| $1 | $2 |').replace('\n', '\n| --- | --- |\n')],
    ['a table with the labels as header', '| Kind | Also | Born | Died |\n| - | - | - | - |\n| person | Gautier | 1341 | 1381 |'],
    ['a block of YAML', '```yaml\nkind: person\nalso: [Gautier]\nborn: "1341"\ndied: 1381\n```'],
    ['labels in German', '- Art: Person\n- Auch bekannt als: Gautier\n- Geboren: 1341\n- Gest.: 1381'],
    ['labels in French', '- Catégorie : personne\n- Autres noms : Gautier\n- Naissance : 1341\n- Décès : 1381'],
    ['labels in Spanish', '- Tipo: persona\n- También: Gautier\n- Nacido: 1341\n- Muerto: 1381'],
    ['labels in Chinese of Taiwan', '- 類別：人物\n- 又稱：Gautier\n- 生年：1341\n- 没年：1381'],
    ['shortened labels', '- Type: person\n- A.k.a.: Gautier\n- b.: 1341\n- D.O.D.: 1381'],
    ['labels with a preposition or a remark', '- Kind: person\n- Known as: Gautier\n- Born on: 1341\n- Died (year): 1381'],
    ['arrows', each(/^-/gm, '→')],
    ['pictures', each(/^-/gm, '📌')],
    ['letters', each(/^- (\w)/gm, 'a) $1')],
    ['labels in bold without a sign', each(/^- (\w+):/gm, '- **$1**')],
    ['lines in italics', each(/^- (.*)$/gm, '*$1*').replace(/\n/g, '\n\n')],
    ['lines in bold', each(/^- (.*)$/gm, '**$1**  ')],
    ['one line', each(/^- /gm, '').replace(/\n/g, '; ')],
    ['one line with bars', each(/^- /gm, '').replace(/\n/g, ' | ')],
    ['labels in bold of HTML', each(/^- (\w+):(.*)$/gm, '<b>$1:</b>$2<br/>')],
    ['a list of HTML', `<ul>${each(/^- (.*)$/gm, '<li>$1</li>').replace(/\n/g, '')}</ul>`],
    ['a list of HTML on lines', `<ul>\n${each(/^- (\w+)(.*)$/gm, '  <li><strong>$1</strong>$2</li>')}\n</ul>`],
    ['breaks of HTML', each(/^- /gm, '').replace(/\n/g, '<br>')],
    ['a box', `> [!info]\n${each(/^- /gm, '> ')}`],
    ['a heading of their own', `### Details\n\n${list}`],
    ['an item above them', '- Kind: person\n- Also: Gautier\n- Life\n  - Born: 1341\n  - Died: 1381'],
    ['no bullets behind the definition', `A leader.\n\n${each(/^- /gm, '')}`, 'A leader.'],
    ['a block of YAML with a list', '~~~ yaml\nkind: person\naliases:\n  - Gautier\nborn: 1341\ndied: 1381\n~~~'],
  ] as const) {
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
    ['an item of the definition whose value does not fit', 'His demands:\n\n- Kind: a free people\n- Also: the end of serfdom.'],
    ['a label in a sentence in bold', '**Born** in Kent, he led the rebels in 1381.'],
    ['words behind a semicolon', 'Note; date: none is known.'],
    ['tags of HTML in code', '```\n<li>Born: 1341</li>\n```'],
    ['a list with other labels', 'His men:\n\n- Kent: about 4000\n- Essex: as many'],
    ['a table of other things', '| Town | Men |\n| --- | --- |\n| Dartford | 200 |'],
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
    ['in an indented list', '  - Kind: person\n  - Trade: tiler', ['unknown-field']],
    ['not below a blank line', '- Kind: person\n\n- Trade: tiler', []],
    ['not in an item of a list of names', '- Also:\n  - Trade: tiler', []],
    ['not in the definition', 'A leader.\n\n- Trade: tiler', []],
  ] as const) {
    test(rule, () => {
      const { diagnostics } = parseGlossary('g.md', entry(body), readDate);
      assert.deepEqual(diagnostics.map(({ code }) => code), codes);
    });
  }
});

suite('forms of the heading of an entry', () => {
  for (const [heading, expected, body = '- Kind: person'] of [
    ['## **Wat Tyler**', 'Wat Tyler; person'],
    ['## *Piers Plowman*', 'Piers Plowman; work', '- Kind: work'],
    ['## `Wat Tyler`', 'Wat Tyler; person'],
    ['## [Wat Tyler](https://example.org/Wat_Tyler)', 'Wat Tyler; person'],
    ['## [[Wat Tyler]]', 'Wat Tyler; person'],
    ['## [[Walter Tyler|Wat Tyler]]', 'Wat Tyler; person; Walter Tyler'],
    ['## “Directory”', '“Directory”; organisation', '- Kind: organisation'],
    ['## “1. May”', '1. May; event', '- Kind: event'],
    ['## Wat Tyler:', 'Wat Tyler; person'],
    ['## 12. Wat Tyler', 'Wat Tyler; person'],
    ['## (3) Wat Tyler', 'Wat Tyler; person'],
    ['## 🗡️ Wat Tyler', 'Wat Tyler; person'],
    ['## Wat Tyler {#tyler .rebel}', 'Wat Tyler; person'],
    ['## Wat Tyler (1341–1381)', 'Wat Tyler; person; *1341 +1381'],
    ['## Wat Tyler (b. c. 1341)', 'Wat Tyler; person; *1341~'],
    ['## Wat Tyler (d. 1381)', 'Wat Tyler; person; +1381'],
    ['## Wat Tyler, 1341–1381', 'Wat Tyler; person; *1341 +1381'],
    ['## Wat Tyler 1341–1381', 'Wat Tyler; person; *1341 +1381'],
    ['## **Wat Tyler** (1341–1381) {#tyler}', 'Wat Tyler; person; *1341 +1381'],
    ['## Hadrian (76–138)', 'Hadrian; person; *0076 +0138', ''],
    ['## Augustus (63 BC – AD 14)', 'Augustus; person; *-0062 +0014', ''],
    ['## Jacquerie (1358)', 'Jacquerie; event; 1358', '- Kind: event'],
    ['## Hundred Years War (1337–1453)', 'Hundred Years War; concept; 1337/1453', ''],
    ['## Richard II (r. 1377–1399)', 'Richard II; person; 1377/1399'],
    ['## Tyler, Wat', 'Wat Tyler; person'],
    ['## Smithfield, Battle of', 'Battle of Smithfield; event', '- Kind: event'],
    ['## Gdańsk / Danzig', 'Gdańsk; place; Danzig', '- Kind: place'],
    ['## Gdańsk | Danzig', 'Gdańsk; place; Danzig', '- Kind: place'],
    ['## Gdańsk (formerly Danzig)', 'Gdańsk; place; Danzig', '- Kind: place'],
    ['## Hanseatic League (HL)', 'Hanseatic League; organisation; HL', '- Kind: organisation'],
    ['## Wat Tyler #person', 'Wat Tyler; person', ''],
    ['## Wat Tyler #kent', 'Wat Tyler; person'],
    ['## Wat Tyler (person)', 'Wat Tyler; person', ''],
    ['## Wat Tyler ^wt-1', 'Wat Tyler; person'],
    ['## Wat Tyler.', 'Wat Tyler; person'],
    ['## ![His seal](seal.png) Wat Tyler', 'Wat Tyler; person'],
    ['## Wat **Tyler**', 'Wat Tyler; person'],
    ['## [Wat](https://example.org) Tyler', 'Wat Tyler; person'],
    ['## Piers\\_Plowman', 'Piers_Plowman; work', '- Kind: work'],
    ['## Law &amp; Order', 'Law & Order; work', '- Kind: work'],
    ['## B&ouml;hm &#8211; Krieg', 'Böhm – Krieg; work', '- Kind: work'],
    ['## <a id="t"></a>Wat <i>Tyler</i>', 'Wat Tyler; person'],
    ['<h2>Wat Tyler</h2>', 'Wat Tyler; person'],
    ['##Wat Tyler', 'Wat Tyler; person'],
    ['- ## Wat Tyler', 'Wat Tyler; person', '  kind:: person'],
    ['## Wat Tyler: a leader of peasants', 'Wat Tyler; person'],
    ['## Wat Tyler, a leader of peasants', 'Wat Tyler; person'],
    // What stays in the name.
    ['## Martin Luther King Jr.', 'Martin Luther King Jr.; person'],
    ['## Hudson Bros.', 'Hudson Bros.; organisation', '- Kind: organisation'],
    ['## C# and F#', 'C# and F#; work', '- Kind: work'],
    ['## “Wat **Tyler**”', 'Wat **Tyler**; person'],
    ['## Smithfield (London)', 'Smithfield (London); place', '- Kind: place'],
    ['## Washington, D.C.', 'Washington, D.C.; place', '- Kind: place'],
    ['## John, Duke of Lancaster', 'John, Duke of Lancaster; person'],
    ['## Berlin, 1961', 'Berlin, 1961; place', '- Kind: place'],
    ['## Revolutions of 1848', 'Revolutions of 1848; event', '- Kind: event'],
    ['## AC/DC', 'AC/DC; organisation', '- Kind: organisation'],
    ['## 1848', '1848; period', '- Kind: period'],
  ] as const) {
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
  const [rebel, king] = ['Wat Tyler; person; Gautier; *1341 +1381', 'Richard II; person'];
  for (const [rule, text, expected] of [
    ['level 3 under letters', `## R\n\n### Richard II\n\n- Kind: person\n\n## T\n\n### Wat Tyler\n\n${list}\n`, [king, rebel]],
    ['level 3 under ranges of letters', `# Names\n\n## A–R\n\n### Richard II\n\n- Kind: person\n\n## S–Z\n\n### Wat Tyler\n\n${list}\n`, [king, rebel]],
    ['level 3 under kinds, which they have', '## People\n\n### Richard II\n\nA king.\n\n## Places\n\n### Smithfield\n\nA market.\n', [king, 'Smithfield; place']],
    ['level 2 under kinds', '# People\n\n## Richard II\n\nA king.\n\n# Places\n\n## Smithfield\n\nA market.\n', [king, 'Smithfield; place']],
    ['level 3 under a heading with nothing of its own', `## England\n\n### Wat Tyler\n\n${list}\n\n### Essex\n\nA county.\n`, [rebel, 'Essex; concept']],
    ['level 4 under two such headings', `# The revolt\n\n## England\n\n### Rebels\n\n#### Wat Tyler\n\n${list}\n`, [rebel]],
    ['level 1', `# Wat Tyler\n\n${list}\n\n# Richard II\n\n- Kind: person\n`, [rebel, king]],
    ['level 1, one of them without fields', `# Wat Tyler\n\n${list}\n\n# Essex\n\nA county.\n`, [rebel, 'Essex; concept']],
    ['level 1 below a title', `# The revolt\n\n# Wat Tyler\n\n${list}\n`, [rebel]],
    ['underlined headings', `The revolt\n===\n\nWat Tyler\n---------\n\n${list}\n\nEssex\n-----\n`, [rebel, 'Essex; concept']],
    ['rows of a table', '# The revolt\n\n| Name | Kind | Aliases | Born | Death |\n|---|---|---|---|---|\n| Wat Tyler | person | Gautier | 1341 | 1381 |\n| [[Richard II]] | king | | | |\n', [rebel, king]],
    ['terms and definitions', 'Wat Tyler (1341–1381)\n: A leader of peasants.\n\nEssex\n:   A county.\n', ['Wat Tyler; person; *1341 +1381', 'Essex; concept']],
    ['a list of names in bold', '# The revolt\n\n- **Wat Tyler** (1341–1381): a leader of peasants.\n- **Essex** – a county.\n', ['Wat Tyler; person; *1341 +1381', 'Essex; concept']],
    ['a list of links', '* [[Richard II]]: a king.\n* [[Essex]]: a county.\n', ['Richard II; concept', 'Essex; concept']],
    ['a list with fields below the names', '- Wat Tyler\n  - Kind: person\n  - Also: Gautier\n  - Born: 1341\n  - Died: 1381\n- Richard II\n  - Kind: person\n', [rebel, king]],
    ['a list of names with dates', '- Wat Tyler (1341–1381). A leader.\n- John of Gaunt (1340–1399). A duke.\n', ['Wat Tyler; person; *1341 +1381', 'John of Gaunt; person; *1340 +1399']],
    ['a list under items that are kinds', '- People\n  - Richard II: a king\n- Places\n  - Smithfield: a market\n', [king, 'Smithfield; place']],
    ['terms below each other', 'Wat Tyler\nGautier\n: A leader of peasants.\n', ['Wat Tyler; concept; Gautier']],
    ['a list of definitions of HTML', '<dl><dt>Essex</dt><dd>A county.</dd><dt>Kent</dt><dd>Another.</dd></dl>\n', ['Essex; concept', 'Kent; concept']],
    ['rows of a table with numbers first', '| No. | Name | Kind |\n|--|--|--|\n| 1 | Richard II | king |\n', [king]],
    ['rows of a table of dates and events', '| Date | Event |\n|--|--|\n| 1381 | Great Rising |\n', ['Great Rising; event; 1381']],
    ['rows of a table of people and dates', '| Who | When |\n|--|--|\n| Wat Tyler | 1341–1381 |\n', ['Wat Tyler; person; *1341 +1381']],
    ['rows of a table whose first label is not known', '| Rebel | Born |\n|--|--|\n| Wat Tyler | 1341 |\n', ['Wat Tyler; person; *1341']],
    ['paragraphs that begin in bold', '**Wat Tyler** led the peasants.\n\n**Essex** is a county.\n', ['Wat Tyler; concept', 'Essex; concept']],
    ['lists under kinds', '## People\n\n- **Richard II**, a king.\n\n## Places\n\n- **Smithfield**, a market.\n', [king, 'Smithfield; place']],
    ['a byte order mark before the first one', `\uFEFF${entry(list)}`, [rebel]],
    ['front matter before them', `---\ntitle: The revolt\n---\n\n${entry(list)}`, [rebel]],
    ['not in a comment', `${entry(list)}\n<!--\n## John Ball\n\n- Kind: person\n-->\n`, [rebel]],
    ['not in code', `${entry(list)}\n\`\`\`\n## John Ball\n\`\`\`\n`, [rebel]],
    ['a comment in code is none', `${entry(list)}\n\`\`\`\n<!--\n\`\`\`\n\n## Essex\n\n-->\n`, [rebel, 'Essex; concept']],
    ['a comment that is not closed hides nothing', `${entry(list)}\n<!-- to do\n\n## Essex\n`, [rebel, 'Essex; concept']],
    ['a heading of a definition is not one', '## Essex\n\nA county.\n\n### Towns\n\nColchester.\n', ['Essex; concept']],
    ['a heading of an introduction is not one', '# The revolt\n\n### How to read this\n\nFrom left to right.\n\n## Essex\n', ['Essex; concept']],
    ['a list in an introduction is not one', '# The revolt\n\n- **Dates** are Old Style.\n\n## Essex\n', ['Essex; concept']],
    ['the description of a file is not one', '# The revolt\n\n- Source: [A book](https://example.org)\n\n## Essex\n', ['Essex; concept']],
  ] as const) {
    test(rule, () => assert.deepEqual(read(text).map(inShort), expected));
  }
});

suite('a file that is one entry', () => {
  const uri = 'file:///glossary/Wat%20Tyler.md';
  const tylerIs = 'Wat Tyler; person; Gautier; *1341 +1381';
  for (const [rule, text, expected] of [
    ['the name is that of the file', '---\naliases: [Gautier]\nborn: 1341\ndied: 1381\n---\n\nA leader.\n', [tylerIs]],
    ['aliases on lines of their own', '---\naliases:\n  - Gautier\nborn: 1341\ndied: "1381"\n---\nA leader.\n', [tylerIs]],
    ['a tag is the kind', '---\ntags: [england, person]\naliases: Gautier\nborn: 1341\ndied: 1381\n---\n', [tylerIs]],
    ['the name is the title', '---\ntitle: John Ball\ntags:\n  - type/person\n---\n', ['John Ball; person']],
    ['the name is the heading', '---\nkind: person\n---\n\n# John Ball\n\nA priest.\n', ['John Ball; person']],
    ['its headings are part of the definition', '---\naliases: Gautier\nborn: 1341\ndied: 1381\n---\n\n## Life\n\nUnknown.\n\n## Death\n', [tylerIs]],
    ['fields under its heading count too', '---\nkind: person\n---\n\n# John Ball\n\n- Died: 1381\n', ['John Ball; person; +1381']],
    ['a glossary with front matter is not one', '---\nkind: place\n---\n\n## Essex\n\n- Kind: place\n\n## Kent\n', ['Essex; place', 'Kent; concept']],
    ['a date is no sign of one', '---\ndate: 2024-01-01\ntags: [glossary]\n---\n\n## Essex\n', ['Essex; concept']],
    ['aliases in one string', '---\naliases: Gautier\ntype: person\nborn: "1341"\ndied: 1381-06-15\n---\n', ['Wat Tyler; person; Gautier; *1341 +1381-06-15']],
    ['tags in one string', '---\ntags: people kent\n---\n', ['Wat Tyler; person']],
    ['a tag below another one is not the kind', '---\ntags: [kent/revolt, kind/person]\n---\n', ['Wat Tyler; person']],
    ['front matter of plus signs', '+++\naliases = ["Gautier"]\nborn = 1341\ndied = 1381\n+++\n\nA leader.\n', [tylerIs]],
    ['no front matter, but fields', 'Kind:: person\nAlso:: Gautier\nBorn:: 1341\nDied:: 1381\n\nA leader.\n', [tylerIs]],
    ['front matter that is not YAML', '---\naliases: [\n---\n\n## Essex\n', ['Essex; concept']],
  ] as const) {
    test(rule, () => assert.deepEqual(read(text, uri).map(inShort), expected));
  }
});

suite('a file in a folder of a kind is one entry', () => {
  for (const [rule, path, text, expected] of [
    ['called by its heading', 'people/wt.md', '# Wat Tyler\n\nA leader.\n', ['Wat Tyler; person']],
    ['called by its name', 'Places/Smithfield.md', 'A market.\n', ['Smithfield; place']],
    ['whose name it has where nothing tells another', 'people/The%20Savoy.md', '- Kind: place\n\nA palace.\n', ['The Savoy; place']],
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
      assert.deepEqual(found.map(({ text: name, exactCase }) => (exactCase ? `“${name}”` : name)), names);
      for (const { text: name, start, end } of found) assert.equal(text.slice(start, end), name);
    });
  }

  test('escapes and references of HTML are the signs that they stand for', () => {
    const found = read(entry('- Also: Wat\\_Tyler, Tyler &amp; Sons, *Wat* Tyler'))[0]?.otherNames ?? [];
    assert.deepEqual(found.map(({ text }) => text), ['Wat_Tyler', 'Tyler & Sons', 'Wat Tyler']);
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
