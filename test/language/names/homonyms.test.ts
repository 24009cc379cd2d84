import assert from 'node:assert/strict';
import { createLanguageService } from '../../../src/language';

const glossary = `## Red Flag (journal)

- Kind: work
- Date: 1958/1988

## Red Flag (canal)

- Kind: place
- Date: 1960/1969

## Peng Dehuai

- Kind: person
- Native: 彭德怀

## Peng Zhen

- Kind: person
- Native: 彭真

## Cixi County

- Kind: place
- Also: Cixi

## Empress Cixi

- Kind: person
- Also: Cixi
`;

const others = `## Leopold II

- Kind: person
- Also: King Leopold

## Peace of Paris

- Kind: event
- Date: 1763
- Also: Treaty of Paris

## George Washington

- Kind: person

## Stonewall Jackson

- Kind: person
`;

const open = (text: string) =>
  createLanguageService({ glossaries: [{ uri: 'g.md', text: `${glossary}\n${others}` }] }).openDocument({
    uri: 'essay.md',
    languageId: 'markdown',
    text,
  });

/** `surface form → id`, other candidates in brackets, `?` before undecided ones. */
function read(text: string): string[] {
  const document = open(text);
  const named = document
    .annotations()
    .flatMap((each) =>
      each.kind === 'entity'
        ? [
            [
              each.start,
              [each.text, '→', each.id, ...(each.alternatives ?? []).map((id) => `(${id})`)].join(' '),
            ] as const,
          ]
        : [],
    );
  const undecided = document
    .ambiguousNames()
    .map((each) => [each.start, `? ${each.text}: ${each.candidates.join(', ')}`] as const);
  return [...named, ...undecided].sort(([a], [b]) => a - b).map(([, words]) => words);
}

const table: [text: string, ...expected: string[]][] = [
  ['Red Flag wrote.', '? Red Flag: red-flag-canal, red-flag-journal'],
  ['In 1958 Red Flag wrote.', 'Red Flag → red-flag-journal (red-flag-canal)'],
  ['In 1969 the Red Flag was dug.', '? Red Flag: red-flag-canal, red-flag-journal'],
  ['At Cixi it rained.', 'Cixi → cixi-county (empress-cixi)'],
  [
    'Peng Dehuai met Peng Zhen. Peng spoke.',
    'Peng Dehuai → peng-dehuai',
    'Peng Zhen → peng-zhen',
    'Peng → peng-zhen (peng-dehuai)',
  ],
  [
    'Peng Dehuai met Peng Zhen. Peng<!-- entity: peng-dehuai --> spoke.\n\nPeng left.',
    'Peng Dehuai → peng-dehuai',
    'Peng Zhen → peng-zhen',
    'Peng → peng-dehuai (peng-zhen)',
    'Peng → peng-dehuai (peng-zhen)',
  ],
  // Peng Pai has no entry, so in this paragraph "Peng" may mean him.
  ['Peng Zhen met Peng Pai. Peng spoke.\n\nPeng left.', 'Peng Zhen → peng-zhen', 'Peng → peng-zhen'],
  ['Peng Zhen. Peng<!-- entity: none --> spoke.', 'Peng Zhen → peng-zhen'],
  ['Red Flag<!-- entity: red-flag-canal --> ran dry.', 'Red Flag → red-flag-canal (red-flag-journal)'],
  ['King Leopold ruled; King Leopold III surrendered; King Leopold I was elected.', 'King Leopold → leopold-ii'],
  ['The Treaty of Paris ended it. The Treaty of Paris of 1898 did not.', 'Treaty of Paris → peace-of-paris'],
  [
    'The Treaty of Paris of 1763 and the 1763 Treaty of Paris.',
    'Treaty of Paris → peace-of-paris',
    'Treaty of Paris → peace-of-paris',
  ],
  ['In 1783 Treaty of Paris talks went on; the 1783 Treaty of Paris came.', 'Treaty of Paris → peace-of-paris'],
  [
    'George Washington died. It reached Washington, D.C., and the University of Washington; Washington slept.',
    'George Washington → george-washington',
  ],
  ['Stonewall Jackson died. Jackson, Mississippi, fell.', 'Stonewall Jackson → stonewall-jackson'],
  [
    'Stonewall Jackson died. Jackson, a deacon, prayed.',
    'Stonewall Jackson → stonewall-jackson',
    'Jackson → stonewall-jackson',
  ],
  ['Empress Cixi came from Beijing. Cixi fled.', 'Empress Cixi → empress-cixi', 'Cixi → empress-cixi (cixi-county)'],
];

suite('homonyms', () => {
  for (const [text, ...expected] of table) test(text, () => assert.deepEqual(read(text), expected));
});
