import assert from 'node:assert/strict';
import { namesIn } from './names';

const glossary = `## Chen Yun

- Kind: person
- Native: 陈云

## Peng Dehuai

- Kind: person
- Native: 彭德怀

## Peng Zhen

- Kind: person
- Native: 彭真

## Nikita Khrushchev

- Kind: person

## He Long

- Kind: person
- Native: 贺龙

## Zhou Enlai

- Kind: person
- Native: 周恩来

## Lord Palmerston

- Kind: person
- Short: Palmerston

## Daoguang Emperor

- Kind: person

## Richard II

- Kind: person

## Richard the Lionheart

- Kind: person

## Elizabeth I

- Kind: person

## George C. Marshall

- Kind: person

## Tokugawa Ieyasu

- Kind: person
- Native: 徳川家康
`;

const cases: [text: string, names: string[]][] = [
  ['Chen Yun spoke. Chen’s plan', ['Chen Yun → Chen Yun', 'Chen → Chen Yun']],
  ['Chen spoke before Chen Yun', ['Chen Yun → Chen Yun']],
  ['Chen Yun met Chen Boda', ['Chen Yun → Chen Yun']],
  ['Peng Dehuai, Peng Zhen, Peng', ['Peng Dehuai → Peng Dehuai', 'Peng Zhen → Peng Zhen', 'Peng → Peng Zhen']],
  [
    'Nikita Khrushchev rose; Khrushchev fell',
    ['Nikita Khrushchev → Nikita Khrushchev', 'Khrushchev → Nikita Khrushchev'],
  ],
  ['Nikita Khrushchev and Nina Khrushchev', ['Nikita Khrushchev → Nikita Khrushchev']],
  ['He Long came. He spoke.', ['He Long → He Long']],
  ['Chen Yun. Premier Chen and Comrade Chen', ['Chen Yun → Chen Yun', 'Chen → Chen Yun', 'Chen → Chen Yun']],
  ['Chen Yun rose. Madame Chen fell', ['Chen Yun → Chen Yun']],
  ['Chen Yun fell. The Chen dynasty rose', ['Chen Yun → Chen Yun']],
  ['He saw Chen Yun. Chen spoke', ['Chen Yun → Chen Yun', 'Chen → Chen Yun']],
  ['Chen Yun in Hankow. Chen-i left', ['Chen Yun → Chen Yun']],
  [
    'Nikita Khrushchev spoke of N. Khrushchev',
    ['Nikita Khrushchev → Nikita Khrushchev', 'Khrushchev → Nikita Khrushchev'],
  ],
  [
    'Nikita Khrushchev and the Khrushchev Report',
    ['Nikita Khrushchev → Nikita Khrushchev', 'Khrushchev → Nikita Khrushchev'],
  ],
  ['He Long and long ago', ['He Long → He Long']],
  ['Chou En-lai. Chou left', ['Chou En-lai → Zhou Enlai', 'Chou → Zhou Enlai']],
  ['Palmerston spoke', ['Palmerston → Lord Palmerston']],
  ['the Daoguang Emperor; the Daoguang court', ['Daoguang Emperor → Daoguang Emperor', 'Daoguang → Daoguang Emperor']],
  ['Chen Yun, then chen', ['Chen Yun → Chen Yun']],
  // Somebody without an entry has the name, so it is not linked until the person is named in full again.
  ['Chen Yun met Chen Boda. Chen spoke', ['Chen Yun → Chen Yun']],
  ['Chen Yun met Chen Boda. Chen Yun left. Chen spoke', ['Chen Yun', 'Chen Yun', 'Chen'].map((n) => `${n} → Chen Yun`)],
  // A ruler's given name.
  ['Richard II came; Richard fell', ['Richard II → Richard II', 'Richard → Richard II']],
  ['Richard II, King Richard’s', ['Richard II → Richard II', 'Richard → Richard II']],
  [
    'Richard the Lionheart. Richard II. Richard fell',
    ['Richard the Lionheart → Richard the Lionheart', 'Richard II → Richard II', 'Richard → Richard II'],
  ],
  ...[
    'Richard III',
    'Richard of York',
    'Prince Richard',
    'his son Richard',
    'Richard, Duke of York',
    'Richard Neville',
  ].map((other): [string, string[]] => [`Richard II. Then ${other} came`, ['Richard II → Richard II']]),
  ['Elizabeth I reigned. Queen Elizabeth died', ['Elizabeth I → Elizabeth I', 'Elizabeth → Elizabeth I']],
  ['Elizabeth I reigned. Lady Elizabeth died', ['Elizabeth I → Elizabeth I']],
  // A given name, in the paragraph that names the person in full.
  ['Nikita Khrushchev fell. Nikita wept', ['Nikita Khrushchev → Nikita Khrushchev', 'Nikita → Nikita Khrushchev']],
  ['Nikita wept. Nikita Khrushchev fell', ['Nikita Khrushchev → Nikita Khrushchev']],
  ...['Nikita Petrov', 'Prince Nikita', 'his son Nikita', 'Nikita of Kiev', 'King Nikita', 'Ivan Nikita'].map(
    (other): [string, string[]] => [`Nikita Khrushchev fell. ${other} came`, ['Nikita Khrushchev → Nikita Khrushchev']],
  ),
  ['Nikita Khrushchev fell. Nikita Petrov came. Nikita fled', ['Nikita Khrushchev → Nikita Khrushchev']],
  [
    'Nikita Khrushchev fell. Nikita Petrov came. Nikita Khrushchev left. Nikita fled',
    [...['Nikita Khrushchev', 'Nikita Khrushchev', 'Nikita'].map((n) => `${n} → Nikita Khrushchev`)],
  ],
  // Without the initial, and in the other order.
  ['George Marshall left', ['George Marshall → George C. Marshall']],
  ['Thurgood Marshall. Marshall left', []],
  ['Ieyasu Tokugawa ruled', ['Ieyasu Tokugawa → Tokugawa Ieyasu']],
];

suite('short forms', () => {
  for (const [text, names] of cases) test(text, () => assert.deepEqual(namesIn(glossary, text), names));
});
