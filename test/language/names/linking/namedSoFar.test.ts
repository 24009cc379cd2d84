import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createCatalog } from '../../../../src/language/glossary/catalog';
import { MAIN_FIGURE, NamedSoFar } from '../../../../src/language/names/linking/namedSoFar';
import type { Entity } from '../../../../src/language';

const { entities } = createCatalog([{ uri: 'g.md', text: '## A\n\n## B\n\n## C\n' }]).catalog;

/** Steps that each record an entry under some names. */
const steps = fc.array(fc.tuple(fc.constantFrom(...entities), fc.array(fc.nat({ max: 150 }), { maxLength: 90 })));

const namesOf = (numbers: readonly number[]): string[] => numbers.map((number) => `name ${number}`);

/** The same record kept in a plain map. */
function plainly(notes: readonly (readonly [Entity, readonly number[]])[]): Map<string, Entity[]> {
  const all = new Map<string, Entity[]>();
  for (const [entity, numbers] of notes) {
    for (const name of namesOf(numbers)) {
      all.set(name, [entity, ...(all.get(name) ?? []).filter((other) => other !== entity)]);
    }
  }
  return all;
}

const noted = (notes: readonly (readonly [Entity, readonly number[]])[]): NamedSoFar =>
  notes.reduce((named, [entity, numbers]) => named.with(entity, namesOf(numbers)), NamedSoFar.empty);

suite('the entries named so far', () => {
  test('equals a plain map for any number of names', () => {
    fc.assert(
      fc.property(steps, (notes) => {
        const [named, expected] = [noted(notes), plainly(notes)];
        for (let number = 0; number <= 150; number++) {
          assert.deepEqual(named.bearersOf(`name ${number}`), expected.get(`name ${number}`) ?? []);
        }
      }),
    );
  });

  test('is equal if the same is known, in whatever order it was recorded', () => {
    fc.assert(
      fc.property(steps, (notes) => {
        const again = notes.map(([entity, numbers]) => [entity, [...numbers].reverse()] as const);
        assert.ok(noted(notes).equals(noted(again)));
      }),
    );
  });

  test('is equal whatever entries were named in between, if each was named as often', () => {
    const [a, b] = entities as [Entity, Entity];
    const directly = NamedSoFar.empty.with(b, ['x']).with(a, ['x']).with(a, ['x']);
    assert.ok(NamedSoFar.empty.with(a, ['x']).with(b, ['x']).with(a, ['x']).equals(directly));
    assert.ok(!NamedSoFar.empty.with(b, ['x']).with(a, ['x']).equals(directly));
    assert.ok(!NamedSoFar.empty.with(a, ['x', 'y']).equals(NamedSoFar.empty.with(a, ['x', 'z'])));
  });

  test('is not equal if a name has other entries, or the same in another order', () => {
    const [a, b] = entities as [Entity, Entity];
    const both = NamedSoFar.empty.with(a, ['x']).with(b, ['x']);
    assert.ok(!both.equals(NamedSoFar.empty));
    assert.ok(!both.equals(NamedSoFar.empty.with(b, ['x']).with(a, ['x'])));
    assert.ok(!both.equals(NamedSoFar.empty.with(b, ['x'])));
    assert.ok(!both.equals(both.with(a, ['y'])));
  });

  test('is the same object if nothing new is recorded, and never changes', () => {
    const [a, b] = entities as [Entity, Entity];
    let named = NamedSoFar.empty;
    for (let times = 0; times < MAIN_FIGURE; times++) named = named.with(a, ['x']);
    assert.equal(named.with(a, ['x']), named);
    assert.equal(named.withPossible(a, ['x']), named);
    named.with(b, ['x']);
    assert.deepEqual(named.bearersOf('x'), [a]);
  });

  test('counts how often an entry was named, up to that of a main figure', () => {
    const [a, b] = entities as [Entity, Entity];
    let named = NamedSoFar.empty;
    for (let times = 0; times <= MAIN_FIGURE; times++) {
      assert.equal(named.timesOf('x', a), times);
      named = named.with(a, ['x']);
    }
    assert.equal(named.timesOf('x', a), MAIN_FIGURE);
    assert.equal(named.timesOf('x', b), 0);
  });

  test('puts an entry that was named by other words behind those named by these', () => {
    const [a, b] = entities as [Entity, Entity];
    assert.deepEqual(NamedSoFar.empty.with(a, ['x']).withPossible(b, ['x']).bearersOf('x'), [a, b]);
    assert.deepEqual(NamedSoFar.empty.withPossible(b, ['x']).with(a, ['x']).bearersOf('x'), [a, b]);
    assert.deepEqual(NamedSoFar.empty.withPossible(b, ['x']).bearersOf('x'), [b]);
  });
});
