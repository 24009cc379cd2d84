import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import { problemOfName, renameTargetAt, type RenameTarget } from '../../../../src/language/features/names';
import { renameEdits } from '../../../../src/language/features/names/rename';

const glossary = {
  uri: 'file:///glossary/g.md',
  text: `# England

## Black Death

- Kind: event
- Also: Great Mortality, "the Pestilence", 黑死病
- Native: 黑死病 (Hēisǐbìng)
- Not: Black Death metal
- See: Ordinance of Labourers

The Black Death came by sea.

## Ordinance of Labourers

- Kind: work
- Also: labour ordinance, OL
- See: Great Mortality, black death
- Source: [The Black Death in Kent](../kent.md)

Wages after the Black Death's end.

## Wat Tyler

- Kind: person
- Also: Walter Tyler
`,
};

const service = createLanguageService({ glossaries: [glossary] });

function target(label: string, name = label): RenameTarget {
  const entity = service.catalog.byName(label);
  assert.ok(entity);
  return { entity, name, span: entity.labelSpan };
}

interface Outcome {
  readonly text: string;
  readonly doubtful: string[];
}

/** The text after a rename, and the changes that the writer should check. */
function renamed(
  text: string,
  of: RenameTarget,
  newName: string,
  { uri = 'file:///e.md', languageId = 'markdown' }: { uri?: string; languageId?: 'markdown' | 'plaintext' } = {},
): Outcome {
  const edits = renameEdits(service.catalog, service.openDocument({ uri, languageId, text }), of, newName);
  let after = text;
  for (const edit of [...edits].reverse()) after = after.slice(0, edit.start) + edit.text + after.slice(edit.end);
  return { text: after, doubtful: edits.filter((each) => each.isDoubtful).map(({ text: words }) => words) };
}

suite('rename in an essay', () => {
  const death = target('Black Death');
  const ordinance = target('Ordinance of Labourers');
  const rows: [before: string, after: string, of?: RenameTarget, newName?: string][] = [
    ['The Black Death came.', 'The Great Plague came.'],
    ['The Great Mortality and the Black Death.', 'The Great Mortality and the Great Plague.'],
    ["The Black Death's toll, the Black Death’s end.", "The Great Plague's toll, the Great Plague’s end."],
    ['Two Black Deaths.', 'Two Great Plagues.'],
    ['THE BLACK DEATH.', 'THE GREAT PLAGUE.'],
    ['a black death', 'a great plague'],
    ['the Black\nDeath came', 'the Great\nPlague came'],
    ['> the Black\n> Death came', '> the Great\n> Plague came'],
    ['*Black* Death', '*Great* Plague'],
    ['**Black Death**', '**Great Plague**'],
    ['[Black Death](x.md "Black Death")', '[Great Plague](x.md "Black Death")'],
    ['`Black Death` in code', '`Black Death` in code'],
    ['Black Death metal', 'Black Death metal'],
    ['*Black* Death', '*Plague*', death, 'Plague'],
    ['> Black\n> Death came', '> Plague\n>  came', death, 'Plague'],
    ['Black\nDeath', 'Great\nPlague of Men', death, 'Great Plague of Men'],
    ['黑死病与黑死病', '鼠疫与鼠疫', target('Black Death', '黑死病'), '鼠疫'],
    [
      'Wat Tyler led. Tyler fell, Walter Tyler too.',
      'Wat Tiler led. Tyler fell, Walter Tyler too.',
      target('Wat Tyler'),
      'Wat Tiler',
    ],
    [
      'Labour ordinance, labour ordinances',
      'Wage law, wage laws',
      target('Ordinance of Labourers', 'labour ordinance'),
      'wage law',
    ],
    ["The Ordinance of Labourers' terms.", "The Wage Order's terms.", ordinance, 'Wage Order'],
    ["He said 'the Ordinance of Labourers' twice.", "He said 'the Wage Order' twice.", ordinance, 'Wage Order'],
    ['OL and the OL', 'OoL and the OoL', target('Ordinance of Labourers', 'OL'), 'OoL'],
    ['Died<!-- entity: black-death --> there.', 'Died<!-- entity: great-plague --> there.'],
  ];
  for (const [before, after, of = death, newName = 'Great Plague'] of rows) {
    test(JSON.stringify(before), () => assert.equal(renamed(before, of, newName).text, after));
  }

  test('words that differ from the name are doubtful', () => {
    const { doubtful } = renamed(
      'Black Death, BLACK DEATH, Black Deaths, *Black* Death, Black\nDeath.',
      death,
      'Plague',
    );
    assert.deepEqual(doubtful, ['PLAGUE', 'Plagues', 'Plague*']);
  });

  test('plain text has no markup', () => {
    assert.equal(renamed('`Black Death`', death, 'Plague', { languageId: 'plaintext' }).text, '`Plague`');
  });

  test('line ends of Windows stay', () => {
    assert.equal(renamed('the Black\r\nDeath\r\n', death, 'Great Plague').text, 'the Great\r\nPlague\r\n');
  });
});

suite('rename in a glossary', () => {
  const inGlossary = (of: RenameTarget, newName: string): string[] => {
    const before = glossary.text.split('\n');
    const after = renamed(glossary.text, of, newName, { uri: glossary.uri }).text.split('\n');
    return after.filter((line, i) => line !== before[i]);
  };

  test('a heading, with references and definitions', () => {
    assert.deepEqual(inGlossary(target('Black Death'), 'Great Plague'), [
      '## Great Plague',
      'The Great Plague came by sea.',
      '- See: Great Mortality, Great Plague',
      '- Source: [The Great Plague in Kent](../kent.md)',
      "Wages after the Great Plague's end.",
    ]);
  });
  test('another name, with the references that use it', () => {
    assert.deepEqual(inGlossary(target('Black Death', 'Great Mortality'), 'Great Dying'), [
      '- Also: Great Dying, "the Pestilence", 黑死病',
      '- See: Great Dying, black death',
    ]);
  });
  test('a name in quotation marks keeps them', () => {
    assert.deepEqual(inGlossary(target('Black Death', 'the Pestilence'), 'the Plague'), [
      '- Also: Great Mortality, "the Plague", 黑死病',
    ]);
  });
  test('a native name can be in two fields', () => {
    assert.deepEqual(inGlossary(target('Black Death', '黑死病'), '鼠疫'), [
      '- Also: Great Mortality, "the Pestilence", 鼠疫',
      '- Native: 鼠疫 (Hēisǐbìng)',
    ]);
  });
  test('a reference to a name with a comma is put in quotation marks', () => {
    assert.ok(inGlossary(target('Black Death'), 'Plague, first').includes('- See: Great Mortality, "Plague, first"'));
  });
});

suite('names that can be renamed', () => {
  const at = (text: string, uri: string): string | undefined => {
    const offset = text.indexOf('|');
    const document = service.openDocument({ uri, languageId: 'markdown', text: text.replace('|', '') });
    const found = renameTargetAt(service.catalog, document, offset);
    return found && ('name' in found ? `${found.entity.label}: ${found.name}` : `${found.entity.label}?`);
  };
  const essay = 'file:///e.md';
  const rows: [text: string, found: string | undefined][] = [
    ['the Bl|ack Death', 'Black Death: Black Death'],
    ['the *Bl|ack* Deaths', 'Black Death: Black Death'],
    ['the Great M|ortality', 'Black Death: Great Mortality'],
    ['Wat Tyler, then Ty|ler', 'Wat Tyler?'],
    ['an ordin|ary word', undefined],
  ];
  for (const [text, found] of rows) test(text, () => assert.equal(at(text, essay), found));

  const inGlossary: [words: string, found: string | undefined][] = [
    ['## Black', 'Black Death: Black Death'],
    ['"the Pest', 'Black Death: the Pestilence'],
    ['Native: 黑', 'Black Death: 黑死病'],
    ['- See: Great', 'Black Death: Great Mortality'],
    ['- See: Ord', 'Ordinance of Labourers: Ordinance of Labourers'],
    ['- Ki', undefined],
    ['# Eng', undefined],
  ];
  for (const [words, found] of inGlossary) {
    test(`glossary: ${words}`, () => assert.equal(at(glossary.text.replace(words, `${words}|`), glossary.uri), found));
  }
});

suite('names that can be used', () => {
  const rows: [name: string, newName: string, code: string | undefined][] = [
    ['Black Death', 'Plague', undefined],
    ['Black Death', 'Plague, first', undefined],
    ['Black Death', 'Great Mortality', undefined],
    ['Black Death', 'black death', undefined],
    ['Black Death', '  ', 'empty'],
    ['Black Death', '***', 'empty'],
    ['Black Death', 'WAT TYLER', 'taken'],
    ['Black Death', 'Plague ##', 'unwritable'],
    ['Black Death', 'Plague\n## Two', 'unwritable'],
    ['Great Mortality', 'Plague, first', 'unwritable'],
    ['Great Mortality', 'Plague "one"', 'unwritable'],
    ['the Pestilence', 'the plague, first', undefined],
  ];
  for (const [name, newName, code] of rows) {
    test(`${name} → ${JSON.stringify(newName)}`, () => {
      const problem = problemOfName(service.catalog, glossary, target('Black Death', name), newName);
      assert.equal(problem?.code, code);
    });
  }
});
