import assert from 'node:assert/strict';
import { createLanguageService, unknownNames } from '../../../../../src/language';
import { kindRules } from '../../../../../src/language/features/names/kinds/rules';

const service = createLanguageService();

const names = (text: string) =>
  unknownNames(service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text }), { atLeast: 1 });

const kindOf = (text: string, name: string) => names(text).find((each) => each.name === name)?.proposed?.kind;

suite('kinds of names', () => {
  for (const { name: rule, holds } of kindRules) {
    for (const [text, name, kind] of holds) test(`${rule}: ${name}`, () => assert.equal(kindOf(text, name), kind));
  }

  test('each rule has a name of its own', () => {
    assert.equal(new Set(kindRules.map(({ name }) => name)).size, kindRules.length);
  });

  for (const [rule, text, name] of [
    ['nothing tells', 'So Wulf came, and Wulf went.', 'Wulf'],
    ['the end of the sentence before', 'He left the city. Wulf came. So Wulf went.', 'Wulf'],
    ['a verb behind several names', 'So Karl and Wulf wrote. They saw Wulf.', 'Wulf'],
    ['a clause behind a place', 'In Wulf, the king decided. So Wulf fell.', 'Wulf'],
    ['a single word in italics', 'It was the *Volksgeist*. So the *Volksgeist* won.', 'Volksgeist'],
  ] as const) {
    test(`none: ${rule}`, () => {
      assert.ok(names(text).some((each) => each.name === name));
      assert.notEqual(kindOf(text, name), 'person');
      assert.notEqual(kindOf(text, name), 'work');
    });
  }

  for (const [rule, text, name, kind] of [
    [
      'a person who is named after a place',
      'Albert of Riga came. Saw Albert of Riga the king?',
      'Albert of Riga',
      'person',
    ],
    ['a place of which a ruler has the title', 'So the duke of Omsk came, and the duke of Omsk went.', 'Omsk', 'place'],
    ['a people behind “who”', 'It was the Bogomils who came. So the Bogomils died.', 'Bogomils', 'organisation'],
    ['a known place with a verb behind it', 'So Lübeck refused, and Lübeck paid.', 'Lübeck', 'place'],
    ['the number of a war', 'In World War II they left. After World War II they came.', 'World War II', 'event'],
    [
      'a council that sits',
      'So the Council of State met. So the Council of State left.',
      'Council of State',
      'organisation',
    ],
    ['an office', 'So the Grand Chamberlain came, and the Grand Chamberlain went.', 'Grand Chamberlain', 'office'],
  ] as const) {
    test(`${rule}: ${kind}`, () => assert.equal(kindOf(text, name), kind));
  }

  test('the reason is a message', () => {
    const [name] = names('The historian Plutarch came. So Plutarch left.');
    assert.deepEqual(name?.proposed?.reason, { code: 'kind-before', args: ['historian'] });
  });
});
