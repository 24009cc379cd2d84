// Which of many changes are tried.
import { randomOf, shuffled } from '../random';

/**
 * At most `most` members of the lists: one of each list in turn, so that a long table does not crowd out the rest.
 * Lists and members come in random order.
 */
export function choose<T>(lists: readonly (readonly T[])[], most: number, seed: number): T[] {
  const random = randomOf(seed);
  const mixed = shuffled(
    lists.map((list) => shuffled(list, random)),
    random,
  );
  const longest = Math.max(0, ...mixed.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => mixed.flatMap((list) => list.slice(turn, turn + 1)));
  return turns.flat().slice(0, most);
}
