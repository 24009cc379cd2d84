// Which of many changes are tried.
import { randomOf } from '../random';

/**
 * At most `most` members of the lists: one of each list in turn, so that a long table does not crowd out the rest.
 * Lists and members come in random order.
 */
export function choose<T>(lists: readonly (readonly T[])[], most: number, seed: number): T[] {
  const random = randomOf(seed);
  const shuffled = shuffle(
    lists.map((list) => shuffle(list, random)),
    random,
  );
  const longest = Math.max(0, ...shuffled.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => shuffled.flatMap((list) => list.slice(turn, turn + 1)));
  return turns.flat().slice(0, most);
}

/** Fisher and Yates. */
function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
