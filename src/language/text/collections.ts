// Grouping and ordering.

/** Adds a value to those of a key. */
export function addTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** The values by their keys, keys and values in the order of the values; no group is empty. */
export function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) addTo(groups, keyOf(value), value);
  return groups;
}

/** Orders names as people do: without regard to case and accents, "Note 2" before "Note 10". */
export const compareNames = new Intl.Collator('en', { numeric: true }).compare;
