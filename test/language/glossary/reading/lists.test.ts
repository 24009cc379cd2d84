import assert from 'node:assert/strict';
import { createDateReader, languages } from '../../../../src/language/dates';
import { parseGlossary } from '../../../../src/language/glossary/parser';
import { formatEdits } from '../../../../src/language/features/glossary';
import { applied } from '../../../../src/language/glossary/plainForm';
import { fieldDates } from '../../../../src/language/glossary/reading/dates/fieldDates';
import type { Entity } from '../../../../src/language';

const dates = createDateReader(languages);
const readDate = fieldDates(dates);
const read = (text: string): readonly Entity[] => parseGlossary('g.md', text, readDate).entities;

const inShort = ({ label, kind, otherNames, native, date, born, died }: Entity): string =>
  [
    label,
    kind === 'concept' ? '' : kind,
    otherNames.map(({ text }) => text).join(', '),
    native?.script ?? '',
    [born && `*${born.edtf}`, died && `+${died.edtf}`, date?.edtf].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join('; ');

const section = (title: string): string => `## ${title}\n\nWords of it.\n`;
const textOf = (...titles: string[]): string => ['# People of Omsk\n', ...titles.map(section)].join('\n');

suite('the README of a project', () => {
  for (const [rule, titles, entries] of [
    ['three of its headings', ['Why', 'Data', 'Usage', 'Contribute', 'License'], []],
    ['in Chinese', ['数据来源', 'Demo', '安装', '联系方式', '意见建议'], []],
    ['two are a glossary’s too', ['Akbar', 'Babur', 'Contributing', 'License'], ['Akbar', 'Babur']],
  ] as const) {
    test(rule, () => {
      assert.deepEqual(
        read(textOf(...titles)).map(({ label }) => label),
        entries,
      );
    });
  }

  for (const [names, isGlossary] of [
    [9, false],
    [10, true],
  ] as const) {
    test(`with ${names} other headings: ${isGlossary ? 'a glossary' : 'no entries'}`, () => {
      const others = Array.from({ length: names }, (_, i) => `Person ${'abcdefghij'.charAt(i)}`);
      const entries = read(textOf(...others, 'Usage', 'Contribute', 'License'));
      assert.equal(
        entries.some(({ label }) => label === 'Person a'),
        isGlossary,
      );
    });
  }
});

const two = ['Akbar', 'Babur'];
const lives = ['Akbar; person; *1542 +1605', 'Babur; person; *1483 +1530'];

suite('lists of entries in sections', () => {
  for (const [rule, text, entries] of [
    [
      'centuries over lists of names in bold',
      '# India\n\n## Sixteenth century\n\n- **Akbar** (1542–1605): emperor.\n- **Babur** (1483–1530): his grandfather.\n\n## Eighteenth century\n\n- **Clive** (1725–1774): governor.\n- **Hastings** (1732–1818): governor.\n',
      [...lives, 'Clive; person; *1725 +1774', 'Hastings; person; *1732 +1818'],
    ],
    [
      'a section in a file that is called a glossary',
      '# Glossario\n\n## Concetti\n\n**Jizya**: una tassa.\n\n**Mansab**: un rango.\n',
      ['Jizya', 'Mansab'],
    ],
    [
      'a section that is called a cast, in an essay',
      '# The fall\n\n## Cast of Characters\n\n- **Akbar** (b. 1542) — emperor.\n- **His ministers** — nine of them.\n',
      ['Akbar; person; *1542', 'His ministers'],
    ],
    [
      'letters with lines across the page, after an introduction',
      '# Words\n\n## Introduction\n\nWhat this is.\n\n---\n\n## A\n\n**Akbar**  \nEmperor.\n\n---\n\n## B\n\n**Babur**  \nFounder.\n',
      two,
    ],
    [
      'headings with dates below a heading without words of its own',
      '## Overview\n\nSome men.\n\n## Emperors of India\n\n### **Akbar (1542–1605)**\n\nEmperor.\n\n### **Babur (1483–1530)**\n\nFounder.\n',
      lives,
    ],
    [
      'terms with definitions in sections of other text',
      '### Basics\n\n* a list\n\nAnna\n: A daughter.\n\nAlexios\n: An emperor.\n\n### Charts\n\nPedigree\n: A chart.\n\nFan\n: Another.\n\n### Habits\n\n* Write names.\n',
      ['Anna', 'Alexios', 'Pedigree', 'Fan'],
    ],
    [
      'not: what is said of an entry in a list',
      '## The Mughal Empire\n\n- **Founder**: Babur\n- **Capital**: Agra\n\n## The Safavids\n\n- **Founder**: Ismail\n- **Capital**: Tabriz\n',
      ['The Mughal Empire', 'The Safavids'],
    ],
    [
      'not: one entry with a list, among others',
      '# Glossary\n\n## French Revolution\n\n- **Causes**: debts\n- **Outcome**: a republic\n\n## Akbar\n\nEmperor.\n\n## Babur\n\nFounder.\n',
      ['French Revolution', ...two],
    ],
    [
      'not: the years of a chronology',
      '# Chronology\n\n## 1789\n\n- **5 May**: the Estates.\n- **14 July**: the Bastille.\n\n## 1790\n\n- **12 July**: the clergy.\n',
      [],
    ],
    ['not: the parts of one entry', '# Akbar\n\n## Biography\n\nBorn in Sind.\n\n## Legacy\n\nMuch.\n', ['Akbar']],
  ] as const) {
    test(rule, () => assert.deepEqual(read(text).map(inShort), entries));
  }
});

suite('entries in other forms of lists', () => {
  for (const [rule, text, entries] of [
    [
      'boxes of Obsidian that are called by their titles',
      '> [!info] Akbar\n> Emperor.\n\n> [!info] Babur\n> Founder.\n',
      two,
    ],
    ['boxes of MkDocs', '??? note "Akbar"\n    Emperor.\n\n??? note "Babur"\n    Founder.\n', two],
    [
      'a family tree',
      '- Babur (1483–1530)\n  - Humayun (1508–1556)\n    - Akbar (1542–1605)\n',
      ['Babur; person; *1483 +1530', 'Humayun; person; *1508 +1556', lives[0]],
    ],
    [
      'records that begin with one label',
      'Object: Portrait of Akbar\nDate: 1605\n\nObject: Dagger of Jahangir\nDate: 1620\n',
      ['Portrait of Akbar; 1605', 'Dagger of Jahangir; 1620'],
    ],
    ['two colons', 'Akbar :: a ruler\n\nBabur :: founder\n', two],
    ['terms of AsciiDoc', '= Glossary\n\n[glossary]\nAkbar:: Emperor.\nBabur::\n  Founder.\n', two],
    [
      'headings of AsciiDoc',
      '= People\n\n== Akbar\n\nEmperor.\n\n== Babur\n\nFounder.\n',
      ['Akbar; person', 'Babur; person'],
    ],
    [
      'terms of a wiki',
      '== A ==\n; Akbar : a ruler\n; Amir : commander\n\n== B ==\n; Babur : founder\n',
      ['Akbar', 'Amir', 'Babur'],
    ],
    ['capitals', 'AKBAR. An emperor.\n\nBABUR. The founder.\n', ['AKBAR', 'BABUR']],
    ['an arrow', '- **Akbar** → a ruler\n- **Babur** → founder\n', two],
    ['a tab before the meaning', 'jizya\tA tax\nmansab\tA rank\nsubah\tA province\n', ['jizya', 'mansab', 'subah']],
    [
      'spaces before the meaning',
      'Glossary\n\njizya     a tax\n\nmansab     a rank\n\nsubah     a province\n',
      ['jizya', 'mansab', 'subah'],
    ],
    [
      'a label over a list',
      '**India:**\n\n1. **Akbar (1542–1605)**\n   - Emperor.\n2. **Babur (1483–1530)**\n   - Founder.\n',
      lives,
    ],
    [
      'a table of HTML',
      '<table>\n<tr><th>Name</th><th>Born</th></tr>\n<tr><td>Akbar</td><td>1542</td></tr>\n</table>\n',
      ['Akbar; person; *1542'],
    ],
    [
      'rows in bold over others',
      '| Name | Born | Role |\n|---|---|---|\n| **People** | | |\n| Akbar | 1542 | emperor |\n| **Places** | | |\n| Agra | | city |\n',
      ['Akbar; person; *1542', 'Agra; place'],
    ],
    [
      'a first and a last name',
      '| First name | Last name | Born |\n|---|---|---|\n| Thomas | Roe | 1581 |\n',
      ['Thomas Roe; person; *1581'],
    ],
    [
      'a surname and a first name',
      '| Surname | First name | Born |\n|---|---|---|\n| Roe | Thomas | 1581 |\n',
      ['Thomas Roe; person; *1581'],
    ],
    [
      'a title before the name',
      '| Title | Monarch | Dates |\n|---|---|---|\n| Queen | Jehanne | 1077–1091 |\n| King | Monaud | 1091–1099 |\n',
      ['Jehanne; person; *1077 +1091', 'Monaud; person; *1091 +1099'],
    ],
    [
      'two languages, in a file of words',
      '# Vocabulary\n\n| **English** | **Latin** |\n|---|---|\n| infantry | *pedites* |\n| archers | *sagittarii* |\n',
      ['infantry', 'archers'],
    ],
    ['words that say what a paragraph is', '**Note**: keep the order.\n\n**Warning**: dates are EDTF.\n', []],
    ['boxes to tick', '# To do\n\n- [ ] Check the dates\n- [x] Read ch. 3\n', []],
    [
      'an introduction and few names in bold',
      'One.\n\n**Akbar** ruled.\n\nTwo. He died.\n\n**Babur** too.\n\nThree.\n',
      [],
    ],
    [
      'a table of other things',
      '| English | Latin |\n|---|---|\n| infantry | pedites |\n| archers | sagittarii |\n',
      [],
    ],
  ] as const) {
    test(rule, () => assert.deepEqual(read(text).map(inShort), entries));
  }

  test('the rows over others and the marks of boxes go when the glossary is formatted', () => {
    const table = '| Name | Born | Role |\n|---|---|---|\n| **People** | | |\n| Akbar | 1542 | |\n| Babur | 1483 | |\n';
    const boxes = '> [!info] Akbar\n> Emperor.\n>\n> Of India.\n\n> [!info] Babur\n> Founder.\n';
    const format = (text: string): string => applied(text, formatEdits(dates, { uri: 'g.md', text }));
    assert.equal(
      format(table),
      '## Akbar\n\n- Kind: person\n- Born: 1542\n\n## Babur\n\n- Kind: person\n- Born: 1483\n',
    );
    assert.equal(format(boxes), '## Akbar\n\nEmperor.\n\nOf India.\n\n## Babur\n\nFounder.\n');
  });
});

suite('headings with more than a name', () => {
  for (const [heading, entry] of [
    ['Aurangzeb /ˈɔːrəŋzɛb/', 'Aurangzeb'],
    ['Jahangir [dʒəˈhɑːngɪr]', 'Jahangir'],
    ['Akbar اکبر', 'Akbar; اکبر'],
    ['Fatehpur Sikri, Sikri or Fathabad', 'Fatehpur Sikri; Sikri, Fathabad'],
    ['Akbar – b. 1542, d. 1605', 'Akbar; person; *1542 +1605'],
    ['Voynich Manuscript (MS 408)', 'Voynich Manuscript; MS 408'],
    ['Arahaṁ/Arahant', 'Arahaṁ; Arahant'],
    ['Badcock, James; arr. Portsmouth', 'Badcock, James'],
    ['Mutants (before the rows; paths below)', 'Mutants (before the rows; paths below)'],
    ['Character canon: Akbar', 'Akbar; person'],
  ] as const) {
    test(heading, () => assert.deepEqual(read(`## ${heading}\n\nWords.\n`).map(inShort), [entry]));
  }

  test('Roman numbers go where they count the headings, and initials stay', () => {
    const labels = (text: string): string[] => read(text).map(({ label }) => label);
    assert.deepEqual(labels('## I. Babur\n\nA.\n\n## II. Humayun\n\nB.\n'), ['Babur', 'Humayun']);
    assert.deepEqual(labels('## I. Newton\n\nA.\n\n## C. Wren\n\nB.\n'), ['I. Newton', 'C. Wren']);
  });

  test('a name that several sections list with one life is one person', () => {
    const text = '## People\n\n- **Akbar** (1542–1605) – emperor\n\n## Places\n\n- **Akbar** – a town\n';
    assert.deepEqual(
      read(text).map(({ label }) => label),
      ['Akbar', 'Akbar'],
    );
  });

  test('an entry that only refers to another one has it in the field See', () => {
    const [, poll] = read('**Jizya**: a tax.\n\n**Poll tax**: *see* Jizya.\n\n**Subah**: see chapter 3.\n');
    assert.deepEqual([poll?.see, poll?.definition], [['Jizya'], '']);
    assert.deepEqual(read('**Jizya**: a tax.\n\n**Subah**: see chapter 3.\n')[1]?.see, []);
  });

  test('a role is the kind and the definition', () => {
    const [akbar] = read('- **Akbar** – emperor\n- **Agra** – a city\n');
    assert.deepEqual([akbar?.kind, akbar?.definition], ['person', 'emperor']);
  });

  test('comments of Obsidian are none of a value', () => {
    const [akbar] = read('## Akbar\n\n- Kind: person %% sure? %%\n- Born: 1542\n');
    assert.equal(akbar && inShort(akbar), 'Akbar; person; *1542');
  });
});
