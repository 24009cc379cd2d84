import assert from 'node:assert/strict';
import { createCatalog } from '../../../src/language/glossary/catalog';
import { isLocative, isLooseShortForm, isNamesake } from '../../../src/language/names/nameContext';

const { entities } = createCatalog([
  {
    uri: 'glossary.md',
    text: ['Thomas Jackson', 'George Long', 'Richard II', 'Madame Roland', 'Zhou Enlai', 'Kangxi Emperor']
      .map((name) => `## ${name}\n\n- Kind: person\n`)
      .join('\n'),
  },
]).catalog;
const called = (name: string) => {
  const entity = entities.find(({ label }) => label === name);
  assert.ok(entity, name);
  return entity;
};

/** A text with a short form in brackets, and whether somebody or something else is meant. */
type Row = readonly [rule: string, text: string, entry: string, isOther: boolean];
const namesakes: readonly Row[] = [
  ['nothing beside it', 'Then [Jackson] attacked', 'Thomas Jackson', false],
  ['another first name', 'Then Andrew [Jackson] attacked', 'Thomas Jackson', true],
  ['a title', 'Then General [Jackson] attacked', 'Thomas Jackson', false],
  ['another family name behind', 'Then [Jackson] Pollock painted', 'Thomas Jackson', true],
  ['a noun that is named after somebody', 'the [Jackson] Doctrine', 'Thomas Jackson', false],
  ['capitals behind', 'Then [Jackson] CIA men', 'Thomas Jackson', false],
  ...[
    'University',
    'college',
    'city',
    'town',
    'village',
    'county',
    'port',
    'bay',
    'battle',
    'siege',
    'surrender',
    'fall',
  ].map((place): Row => ['a place that bears the name', `at the ${place} of [Jackson] they`, 'Thomas Jackson', true]),
  ['a town in its state', 'near [Jackson], Mississippi, they', 'Thomas Jackson', true],
  ['a town in its state of two words', 'near [Jackson], New Hampshire, they', 'Thomas Jackson', true],
  ['a town in a district', 'near [Jackson], D.C., they', 'Thomas Jackson', true],
  ['a word that begins like a state', 'near [Jackson], Mainely they', 'Thomas Jackson', false],
  ['another number', 'Then [Richard] III fell', 'Richard II', true],
];
const loose: readonly Row[] = [
  ['a man’s wife', 'Then Mrs [Jackson] left', 'Thomas Jackson', true],
  ['a woman with her title', 'Then Madame [Roland] left', 'Madame Roland', false],
  ['a ruler with a title of rulers', 'Then King [Richard] left', 'Richard II', false],
  ['a ruler’s name with another title', 'Then Prince [Richard] left', 'Richard II', true],
  ['a syllable of another name', 'Then [Zhou]-ming left', 'Zhou Enlai', true],
  ['a house', 'the [Zhou] dynasty', 'Zhou Enlai', true],
  ['an era of an emperor', 'the [Kangxi] emperor', 'Kangxi Emperor', false],
  ['an ordinary word at the beginning of a sentence', '[Long] before that', 'George Long', true],
  ['a family name at the beginning of a sentence, with its verb', '[Long] had left', 'George Long', false],
  ['an ordinary word behind a word for places', 'They lived in [Long].', 'George Long', true],
  ['a name that is no ordinary word, behind such a word', 'They trusted in [Jackson].', 'Thomas Jackson', false],
];

function spanIn(marked: string): { text: string; span: { start: number; end: number } } {
  const start = marked.indexOf('[');
  return { text: marked.replace(/[[\]]/g, ''), span: { start, end: marked.indexOf(']') - 1 } };
}

suite('The words beside a short form', () => {
  for (const [rule, marked, entry, isOther] of namesakes)
    test(`${rule}: ${marked}`, () => {
      const { text, span } = spanIn(marked);
      assert.equal(isNamesake(text, span, called(entry)), isOther);
    });
  for (const [rule, marked, entry, isOther] of loose)
    test(`${rule}: ${marked}`, () => {
      const { text, span } = spanIn(marked);
      assert.equal(isLooseShortForm(text, span, called(entry)), isOther);
    });
  test('a word for places just before a name', () => {
    const far = 'The army marched for many days and nights until ';
    assert.equal(isLocative(`${far}it arrived at Cixi`, far.length + 'it arrived at '.length), true);
    assert.equal(isLocative('In Cixi', 3), true);
    assert.equal(isLocative('In old Cixi', 7), false);
    assert.equal(isLocative('Cixi', 0), false);
  });
});
