import assert from 'node:assert/strict';
import { createDateReader, languages } from '../../../src/language/dates';
import { parseGlossary } from '../../../src/language/glossary/parser';
import { plainFormEdits } from '../../../src/language/glossary/plainForm';
import { fieldDates } from '../../../src/language/glossary/reading/dates/fieldDates';
import { randomOf } from '../../random';

const readDate = fieldDates(createDateReader(languages));
const uri = 'file:///glossary/Wat%20Tyler.md';

function formatted(text: string): string {
  let after = text;
  for (const { start, end, text: words } of plainFormEdits(uri, text, readDate).reverse()) {
    after = after.slice(0, start) + words + after.slice(end);
  }
  return after;
}

/** What a glossary says, without the places where it says it. */
const contents = (text: string): unknown =>
  JSON.parse(
    JSON.stringify(parseGlossary(uri, text, readDate).entities, (key, value: unknown) =>
      ['span', 'labelSpan', 'start', 'end', 'id', 'definition', 'keySpan', 'group'].includes(key) ? undefined : value,
    ),
  );

suite('the plain form of a glossary', () => {
  const plain =
    '# Revolts\n\nAn introduction.\n\n## Wat Tyler\n\n- Kind: person\n- Born: 1341\n\nA leader of peasants.\n';
  for (const [rule, before, after] of [
    ['a plain glossary does not change', plain, plain],
    [
      'bullets, blank lines and labels',
      '## Wat Tyler\n* **Kind:** king\n\n* *Aliases*: Gautier / Walter\n',
      '## Wat Tyler\n\n- Kind: person\n- Also: Gautier, Walter\n',
    ],
    [
      'dates in words',
      '## Wat Tyler\n\n- Born: c. 1341\n- Died: 15 June 1381\n',
      '## Wat Tyler\n\n- Kind: person\n- Born: 1341~\n- Died: 1381-06-15\n',
    ],
    [
      'what the heading says',
      '## 1. **Wat Tyler** (1341–1381)\n\nA leader.\n',
      '## Wat Tyler\n\n- Kind: person\n- Born: 1341\n- Died: 1381\n\nA leader.\n',
    ],
    [
      'other names of the heading',
      '## Gdańsk / Danzig\n\n- Kind: city\n- Also: Gedania\n',
      '## Gdańsk\n\n- Also: Danzig, Gedania\n- Kind: place\n',
    ],
    [
      'entries under kinds',
      '## People\n\n### Wat Tyler\n\nA leader.\n\n## Places\n\n### Essex\n',
      '# People\n\n## Wat Tyler\n\n- Kind: person\n\nA leader.\n\n# Places\n\n## Essex\n\n- Kind: place\n',
    ],
    ['underlined headings', 'Essex\n-----\n\nA county.\n', '## Essex\n\nA county.\n'],
    [
      'rows of a table',
      '# Places\n\n| Name | Kind | Notes |\n|--|--|--|\n| Essex | county | East |\n| Kent | place | South |\n',
      '# Places\n\n## Essex\n\n- Kind: county\n\nEast\n\n## Kent\n\n- Kind: place\n\nSouth\n',
    ],
    ['definitions', 'Essex\n: A county.\n\nKent\n: Another.\n', '## Essex\n\nA county.\n\n## Kent\n\nAnother.\n'],
    [
      'a list of names',
      '- **Essex**: a county.\n- **Kent**: another.\n',
      '## Essex\n\na county.\n\n## Kent\n\nanother.\n',
    ],
    [
      'a note with front matter',
      '---\ncssclass: wide\naliases: [Gautier]\nborn: 1341\n---\n\nA leader.\n\n## Life\n\nUnknown.\n',
      '---\ncssclass: wide\n---\n\n## Wat Tyler\n\n- Kind: person\n- Also: Gautier\n- Born: 1341\n\nA leader.\n\n#### Life\n\nUnknown.\n',
    ],
    [
      'a field that is not known, or has no value, stays',
      '## Essex\n* Towns: 3\n* Also:\n',
      '## Essex\n\n- Towns: 3\n- Also:\n',
    ],
    [
      'comments stay',
      '## Essex\n\n<!-- which? -->\n\n- Kind: place\n\n<!-- ## Kent -->\n',
      '## Essex\n\n- Kind: place\n\n<!-- which? -->\n\n<!-- ## Kent -->\n',
    ],
    [
      'links',
      '## Essex\n\n- Website: https://example.org/essex\n- Source:\n  - [A book](a.md)\n  - [@smith99]\n',
      '## Essex\n\n- Link: <https://example.org/essex>\n- Source: [A book](a.md), [@smith99]\n',
    ],
    ['a name that looks like another one', '## "1. May"\n\n* Kind: event\n', '## "1. May"\n\n- Kind: event\n'],
    [
      'line breaks of Windows',
      '## Essex\r\n* Kind: place\r\n\r\nA county.\r\n',
      '## Essex\r\n\r\n- Kind: place\r\n\r\nA county.\r\n',
    ],
  ] as const) {
    test(rule, () => {
      assert.equal(formatted(before), after);
      assert.equal(formatted(after), after, 'formatted twice');
      assert.deepEqual(contents(after), contents(before));
    });
  }

  test('says the same as the glossary, whatever its form', () => {
    const random = randomOf(14);
    const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
    for (let i = 0; i < 500; i++) {
      const text = Array.from({ length: 1 + Math.floor(random() * 4) }, () => randomEntry(oneOf)).join('\n');
      const after = formatted(text);
      assert.deepEqual(contents(after), contents(text), text);
      assert.equal(formatted(after), after, text);
    }
  });
});

function randomEntry(oneOf: <T>(list: readonly T[]) => T): string {
  const name = oneOf(['Wat Tyler', 'John Ball', 'Essex', 'The Great Rising', 'Tyler, Wat', '1381', 'Richard II']);
  const heading = oneOf([
    '## N',
    '## **N**',
    '## N (1341–1381)',
    '## N / Other',
    '## N {#n}',
    '## [N](https://a.org)',
    'N\n---',
    '## 3. N:',
    '# N',
    '### N',
  ]);
  const style = oneOf(['- L: V', '* **L:** V', 'L: V', '1. L – V', '> - *L*: V', '• L:V', '  - L :: V']);
  const gap = oneOf(['\n', '\n\n']);
  const fields = [
    ['Kind', oneOf(['person', 'battle', 'City', 'thing'])],
    [
      oneOf(['Also', 'Aliases']),
      oneOf(['Gautier, "Walter"', '[[Gautier]] / Walter', '*Gautier* (French)', '‘Gautier’']),
    ],
    [
      oneOf(['Born', 'Date', 'Lived', 'Reign']),
      oneOf(['c. 1341', '1341–1381', '44 BC', 'sometime', '15 June 1381', '742']),
    ],
    [
      oneOf(['See', 'Not', 'Source', 'Colour']),
      oneOf(['Essex', 'Red Flag (journal)', '[A book](b.md)', '[@smith99, p. 3]']),
    ],
  ].filter(() => oneOf([true, true, false]));
  const list = fields.map(([label = '', value = '']) => style.replace('L', label).replace('V', value)).join(gap);
  const definition = oneOf([
    '',
    'A leader.\n',
    'A leader.\n\n- of peasants\n\n```\n## code\n```\n',
    '<!-- ## Draft -->\n',
  ]);
  return `${heading.replace('N', name)}\n\n${list}\n\n${definition}`;
}
