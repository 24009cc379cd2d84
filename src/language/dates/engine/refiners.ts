import type { Refiner } from './types';

/**
 * The refiners, each placed after those it names, otherwise in the given order. Throws an Error if a name is unknown,
 * occurs twice, or depends on itself.
 */
export function orderRefiners(refiners: readonly Refiner[]): readonly Refiner[] {
  const byName = new Map(refiners.map((refiner) => [refiner.name, refiner]));
  if (byName.size < refiners.length) throw new Error('Two refiners have one name.');
  const ordered = new Set<Refiner>();
  const waiting = new Set<Refiner>();
  const place = (refiner: Refiner): void => {
    if (waiting.has(refiner)) throw new Error(`The refiner “${refiner.name}” comes after itself.`);
    waiting.add(refiner);
    for (const name of refiner.after ?? []) {
      const earlier = byName.get(name);
      if (!earlier) throw new Error(`The refiner “${refiner.name}” comes after “${name}”, which is unknown.`);
      place(earlier);
    }
    waiting.delete(refiner);
    ordered.add(refiner);
  };
  refiners.forEach(place);
  return [...ordered];
}
