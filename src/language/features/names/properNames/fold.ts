import { givenNames, lands, titlesBehind } from '../../../names/contextWords';
import { kindOfHead, knownPlaces } from '../kinds/words';
import { isNation, type CommonTest } from './judge';
import { demonyms, directions, familyParticles } from './lists';
import { keyOfText, type Tally } from './tally';
import type { Word } from './passageWords';

// Several names of one person count as one: "Georgy Zhukov" and "Zhukov", "Rudolph I of Germany" and "Rudolph I".

/** Joins short names to the full ones, each only where exactly one full name has it. */
export function foldShortNames(tallies: readonly Tally[], isCommon: CommonTest): Tally[] {
  const plain = withoutNations(tallies);
  const numbered = foldInto(
    plain,
    shortRulers,
    (short, full) => isRulersNumber(full.words[1]) || firstOf(full) < firstOf(short),
  );
  const alone = new Set(numbered.map(({ key }) => key));
  return foldInto(numbered, (tally) => shortNames(tally, alone, isCommon), isShortOf);
}

/** "Han Chinese Green Standard Army" is the Green Standard Army, where the text has that too. */
function withoutNations(tallies: readonly Tally[]): Tally[] {
  const byKey = new Map(tallies.map((tally) => [tally.key, tally]));
  return tallies.filter((tally) => {
    const nations = tally.words.findIndex(({ lower }, i) => demonyms.has(lower) && !isNationAt(tally.words, i + 1)) + 1;
    const rest = tally.words.slice(nations);
    if (nations < 1 || rest.length === 0 || tally.words.length < 3) return true;
    const owner = byKey.get(keyOfText(textOf(rest)));
    if (!owner || (rest.length === 1 && kindOfHead.has(rest[0]?.lower ?? ''))) return true;
    count(tally, owner);
    return false;
  });
}

const isNationAt = (words: readonly Word[], at: number): boolean => demonyms.has(words[at]?.lower ?? '');

/** Tallies whose key exactly one other claims are counted with it. */
function foldInto(
  tallies: readonly Tally[],
  claimsOf: (tally: Tally) => readonly string[],
  mayJoin: (joined: Tally, owner: Tally) => boolean,
): Tally[] {
  const owners = new Map<string, Tally | 'several'>();
  for (const tally of tallies) {
    for (const key of new Set(claimsOf(tally))) {
      if (key !== tally.key) owners.set(key, owners.has(key) ? 'several' : tally);
    }
  }
  return tallies.filter((tally) => {
    const owner = owners.get(tally.key);
    if (owner === undefined || owner === 'several' || !mayJoin(tally, owner)) return true;
    count(tally, owner);
    owner.variants.push(tally, ...tally.variants);
    return false;
  });
}

function count(tally: Tally, owner: Tally): void {
  for (const span of tally.spans) owner.spans.push(span);
  owner.titled += tally.titled;
  owner.sure += tally.sure;
  owner.nominal += tally.nominal;
  owner.acting += tally.acting;
}

/** "Rudolph I of Germany" is also "Rudolph I" and "Rudolph of Germany", "Gustavus Adolphus of Sweden" "Gustavus Adolphus". */
function shortRulers({ words }: Tally): string[] {
  if (words.length < 3) return [];
  const [given, second, ...rest] = words.map(({ text }) => text);
  if (isRulersNumber(words[1])) return [keyOfText(`${given} ${second}`), keyOfText([given, ...rest].join(' '))];
  const isOfPlace = words.length === 4 && rest[0] === 'of';
  return isOfPlace && isGivenNameAlone(words.slice(0, 2)) ? [keyOfText(`${given} ${second}`)] : [];
}

const isGivenNameAlone = (words: readonly Word[]): boolean =>
  words.every(
    ({ lower, isCapital }) =>
      isCapital &&
      !kindOfHead.has(lower) &&
      !/^(?:saint|st)$/.test(lower) &&
      !isNation(lower) &&
      !directions.has(lower),
  );

const isRulersNumber = (word: Word | undefined): boolean => /^[IVX]{1,5}$/.test(word?.text ?? '');

/** The single words that may stand for a full name: the family name, or the given name of a ruler. */
function shortNames(tally: Tally, alone: ReadonlySet<string>, isCommon: CommonTest): string[] {
  const { words } = tally;
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => keyOfText(word?.text ?? ''));
  if (words.length < 2 || kindOfHead.has(words[0]?.lower ?? '')) return [];
  if (titlesBehind.has(words.at(-1)?.text ?? '')) return [keyOfText(textOf(words.slice(0, -1)))];
  const hasByname = words[1]?.lower === 'of' || words[1]?.lower === 'the' || isRulersNumber(words[1]);
  if (hasByname) return words[0]?.isCapital === true && !isNation(words[0].lower) ? [first] : [];
  if (!isPerson(tally, isCommon)) return [];
  // Two names with a missing comma between them: each also occurs alone.
  if (tally.spans.length === 1 && alone.has(first) && alone.has(last)) return [];
  return [first, last];
}

const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

function isPerson({ words, definite, placed, spans }: Tally, isCommon: CommonTest): boolean {
  if (words.length > 4 || definite * 2 > spans.length || placed * 5 > spans.length) return false;
  if (kindOfHead.has(words.at(-1)?.lower ?? '')) return false;
  return words.every((word) =>
    word.isCapital
      ? !isCommon(word) && !isNation(word.lower) && !demonyms.has(word.lower) && !directions.has(word.lower)
      : familyParticles.has(word.lower),
  );
}

/** The full name comes first, or is surely a person's; the short one is clearly not a place ("Germany"). */
function isShortOf(short: Tally, full: Tally): boolean {
  const [word] = short.words;
  const isKnownPlace = lands.has(word?.text ?? '') || knownPlaces.has(word?.lower ?? '');
  const isPlace = short.placed > 1 || short.placed * 10 > short.spans.length;
  if (isKnownPlace || isPlace || short.definite * 5 > short.spans.length) return false;
  const isSure = full.titled > 0 || givenNames.has(full.words[0]?.text ?? '') || full.spans.length > 1;
  return isSure || firstOf(full) < firstOf(short);
}

const firstOf = ({ spans }: Tally): number => spans[0]?.start ?? 0;
