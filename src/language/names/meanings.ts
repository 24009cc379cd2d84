import type { Entity, Span } from '../types';
import type { ListedName } from './entityNames';

// What words of a text mean that are the name of one or more entries.

/** A name found in a text, with every entry that it may mean. */
export interface NameMention extends Span {
  /**
   * `full`: an entry is meant; `claimed`: an entry is meant unless somebody else with that family name was named
   * before; `short`: a family name, which means the person named in full before; `given`: the first word of a longer
   * name, without candidates, which may be the given name of the person named in full in the same paragraph.
   */
  readonly role: 'full' | 'claimed' | 'short' | 'given';
  readonly candidates: readonly Entity[];
  /** The candidates that are meant even if they were not named in full before. */
  readonly claimants: readonly Entity[];
  /** The candidates whose heading or other names are these words. */
  readonly owners: readonly Entity[];
}

/** Which entries a name may mean, wherever it stands. */
type Meaning = Omit<NameMention, keyof Span>;

/** What a run of words means by itself. */
export interface Reading {
  readonly names: readonly ListedName[];
  /** Entries that no name inside these words can mean. */
  readonly excluded: readonly Entity[];
  /** Undefined if the words are not a name. */
  readonly meaning: Meaning | undefined;
}

export interface FoundWords {
  readonly end: number;
  readonly names: readonly ListedName[];
  readonly meaning: Meaning;
}

export interface Exclusion extends Span {
  readonly entity: Entity;
}

/** The strongest first. */
const strengths = ['full', 'implied', 'claimed', 'preferred', 'short'] as const;
const roleOf = { full: 'full', implied: 'full', claimed: 'claimed', preferred: 'claimed', short: 'short' } as const;

/** The meaning that remains after removing the entries excluded by longer phrases. */
export function meaningAmid(
  exclusions: readonly Exclusion[],
  start: number,
  { end, names }: FoundWords,
): Meaning | undefined {
  const isExcluded = ({ entity }: ListedName): boolean =>
    exclusions.some((other) => other.entity === entity && other.start <= start && end <= other.end);
  return meaningOf(names.filter((name) => !isExcluded(name)));
}

/** The meaning of several names with the same words: the strongest role wins. */
export function meaningOf(names: readonly ListedName[]): Meaning | undefined {
  const strongest = strengths.find((each) => names.some((name) => name.role === each));
  if (!strongest) return undefined;
  const bearers = (those: readonly ListedName[]): Entity[] => [...new Set(those.map(({ entity }) => entity))];
  const claimants = strongest === 'short' ? [] : bearers(names.filter(({ role }) => role === strongest));
  const owners = bearers(names.filter(({ role }) => role === 'full' || role === 'claimed'));
  return { role: roleOf[strongest], candidates: bearers(names), claimants, owners };
}
