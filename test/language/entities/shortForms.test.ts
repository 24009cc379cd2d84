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
];

suite('short forms', () => {
  for (const [text, names] of cases) test(text, () => assert.deepEqual(namesIn(glossary, text), names));
});
