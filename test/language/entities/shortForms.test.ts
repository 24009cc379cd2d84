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
  ['Chen Yun, then chen', ['Chen Yun → Chen Yun']],
];

suite('short forms', () => {
  for (const [text, names] of cases) test(text, () => assert.deepEqual(namesIn(glossary, text), names));
});
