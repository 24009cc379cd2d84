import assert from 'node:assert/strict';
import { createLanguageService, misspellings } from '../../../../src/language';

const glossary = `## Peng Dehuai

- Kind: person
- Native: 彭德怀

## Lushan

- Kind: place

## Great Leap Forward

- Kind: event

## Nikita Khrushchev

- Kind: person

## Deng Xiaoping

- Kind: person

## Charlotte Corday

- Kind: person

## Bohemond

- Kind: person
- Also: Bohemund

## Caesar

- Kind: person

## Jacobin Club

- Kind: organisation

## Wallenstein, Albrecht von

- Kind: person

## Gustavus Adolphus

- Kind: person

## Christian Augustus of Anhalt

- Kind: person

## Hans Pappell

- Kind: person

## Marxism

## Second Five-Year Plan
`;

const found = (text: string): string[] => {
  const service = createLanguageService({ glossaries: [{ uri: 'g.md', text: glossary }] });
  const document = service.openDocument({ uri: 'essay.md', languageId: 'markdown', text });
  return misspellings(document, service.catalog).map((each) => {
    assert.equal(document.text(each), each.text);
    return `${each.text} → ${each.suggestion}`;
  });
};

const slips: [text: string, ...expected: string[]][] = [
  ['Then Peng Duhuai spoke.', 'Peng Duhuai → Peng Dehuai'],
  ['They met at Lushann.', 'Lushann → Lushan'],
  ['The Great Leap Foward began.', 'Great Leap Foward → Great Leap Forward'],
  ['Nikita Khruschev left.', 'Nikita Khruschev → Nikita Khrushchev'],
  ['Deng Xaioping stayed.', 'Deng Xaioping → Deng Xiaoping'],
  ['Charlotte Cordey left.', 'Charlotte Cordey → Charlotte Corday'],
  ['Then Bohemound left.', 'Bohemound → Bohemond'],
  ['Then Ceasar left.', 'Ceasar → Caesar'],
  ['The Jakobin Club closed.', 'Jakobin Club → Jacobin Club'],
  // A family name alone, of a person whom the text names.
  ['Nikita Khrushchev came. Then Khruschev left.', 'Khruschev → Khrushchev'],
  // Without the origin.
  ['Then Christian Augustis left.', 'Christian Augustis → Christian Augustus'],
  // A long one that sounds the same, whomever the text names.
  ['Then Walenstein left.', 'Walenstein → Wallenstein'],
  ['Then Wallenstein came, and Walenstein left.', 'Walenstein → Wallenstein'],
  // "-is" for "-us".
  ['Then Gustavus Adolphis fell.', 'Gustavus Adolphis → Gustavus Adolphus'],
  ['Then Gustavus Adolphus came, and Adolphis fell.', 'Adolphis → Adolphus'],
];

const none = [
  'Then Khruschev left.',
  // Too short, or of another sound.
  'Then Papell left.',
  'Then Wallenstain left.',
  'Then Adolphis fell.',
  'Nikita Khrushchev came. Then Khrushchevian plans failed.',
  'Then Caesarian troops and Caesars left.',
  'the Jacobins and a Jacobin Clubs',
  'Then Casear left.',
  'Peng Dehuai at Lushan',
  'Marxist and Marxists',
  'Marxisms',
  'Seconds of the Plan',
  'a forwards step, a foward step',
  'Foward spoke; Foward left; Foward returned.',
  'the Lushai hills',
  '`Lushann` in code',
];

suite('misspellings', () => {
  for (const [text, ...expected] of slips) test(text, () => assert.deepEqual(found(text), expected));
  for (const text of none) test(`none in: ${text}`, () => assert.deepEqual(found(text), []));
});
