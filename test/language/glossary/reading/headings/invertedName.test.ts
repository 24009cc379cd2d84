import assert from 'node:assert/strict';
import { givenNameFirst, usualOrder } from '../../../../../src/language/glossary/reading/headings/invertedName';

suite('names as an index writes them', () => {
  for (const [written, turned] of [
    ['Caesar, Julius', 'Julius Caesar'],
    ['de Beauvoir, Simone', 'Simone de Beauvoir'],
    ['King, Martin Luther, Jr.', 'Martin Luther King Jr.'],
    ['O’Neill, Eugene G.', 'Eugene G. O’Neill'],
    ['Roosevelt, Jr.', 'Roosevelt Jr.'],
    ['Victoria, Queen of England', undefined],
    ['Wellington, 1st Duke of', undefined],
    ['Cyril, of Alexandria', undefined],
    ['Smith, John, Paul', undefined],
    ['Julius Caesar', undefined],
    ['Washington, D.C., Mayor', undefined],
    ['Komnene，Anna', 'Anna Komnene'],
    ['Maria, Countess of Salisbury', undefined],
  ] as const) {
    test(`a person: ${written}`, () => assert.equal(givenNameFirst(written), turned));
  }

  for (const [kind, written, usual] of [
    ['event', 'Paris, Treaty of', 'Treaty of Paris'],
    ['office', 'Wellington, Duke of', 'Duke of Wellington'],
    ['period', 'Terror, The', 'The Terror'],
    ['place', 'Washington, D.C.', undefined],
    ['concept', 'Komnene, Anna', undefined],
  ] as const) {
    test(`${kind}: ${written}`, () => assert.equal(usualOrder(written, kind), usual));
  }
});
