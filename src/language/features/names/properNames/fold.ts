import { demonyms, directions, familyParticles } from './lists';
import { type CommonCount, isNation } from './judge';
import { keyOfText, type Tally } from './tally';

/**
 * Counts a family name alone as the full name: "Georgy Zhukov" … "Zhukov", "Peng Dehuai" … "Peng". Only if exactly one
 * full name has it, that name comes first, and it is clearly not a place ("Nazi Germany" … "Germany").
 */
export function foldShortNames(tallies: readonly Tally[], common: CommonCount): Tally[] {
  const alone = new Set(tallies.map(({ key }) => key));
  const owners = new Map<string, Tally | 'several'>();
  for (const tally of tallies) {
    if (!isPerson(tally, common)) continue;
    const ends = [tally.words[0], tally.words.at(-1)].map((word) => keyOfText(word?.text ?? ''));
    // Two names with a missing comma between them: each also occurs alone.
    if (tally.spans.length === 1 && ends.every((end) => alone.has(end))) continue;
    for (const end of new Set(ends)) owners.set(end, owners.has(end) ? 'several' : tally);
  }
  return tallies.filter((tally) => {
    const owner = tally.words.length === 1 ? owners.get(tally.key) : undefined;
    if (owner === undefined || owner === 'several' || !isShortOf(tally, owner)) return true;
    for (const span of tally.spans) owner.spans.push(span);
    owner.titled += tally.titled;
    owner.sure += tally.sure;
    return false;
  });
}

function isPerson({ words, definite, placed, spans }: Tally, common: CommonCount): boolean {
  if (words.length < 2 || words.length > 4 || definite * 2 > spans.length || placed * 5 > spans.length) return false;
  return words.every((word) =>
    word.isCapital
      ? common(word) === 0 && !isNation(word.lower) && !demonyms.has(word.lower) && !directions.has(word.lower)
      : familyParticles.has(word.lower),
  );
}

function isShortOf(short: Tally, full: Tally): boolean {
  const isPlace = short.placed > 1 || short.placed * 10 > short.spans.length;
  return !isPlace && short.definite * 5 <= short.spans.length && firstOf(full) < firstOf(short);
}

const firstOf = ({ spans }: Tally): number => spans[0]?.start ?? 0;
