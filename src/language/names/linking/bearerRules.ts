import type { Entity } from '../../types';
import type { NameMention } from '../gazetteer';
import type { Evidence } from './evidence';
import { locativeWords } from '../contextWords';
import { CONTEXT_WIDTH, precedingWord } from './wordsBeside';

// Rules that choose among several entries with the same name.

/** A mention with everything the rules look at. */
export interface BearerCase {
  readonly mention: NameMention;
  /** Entries with this name that were named before, the latest first. */
  readonly bearers: readonly Entity[];
  /** The mask. */
  readonly text: string;
  /** Entries that the block names in full, by a name that no other entry has. */
  readonly here: ReadonlySet<Entity>;
  readonly evidence: Evidence;
  /** Entries that claim the name, without those excluded by the words beside it. */
  readonly claimants: readonly Entity[];
  /** Whether the words beside a short form let it mean this entry. */
  readonly isMeant: (entity: Entity) => boolean;
}

/** A rule decides if it leaves exactly one entry. */
export interface BearerRule {
  readonly name: string;
  readonly among: (question: BearerCase) => readonly Entity[];
}

/** Each rule's examples are in its test. */
export const bearerRules: readonly BearerRule[] = [
  {
    name: 'the place, behind a word of place',
    among: ({ mention: { candidates, start }, text }) =>
      candidates.length > 1 && isLocative(text, start) ? candidates.filter(({ kind }) => kind === 'place') : [],
  },
  {
    // A family name means the entry with that name that was named last, even if it is the whole name of another entry.
    name: 'the bearer named last',
    among: ({ mention, bearers, isMeant }) => {
      if (mention.role === 'full' && mention.candidates.length === mention.claimants.length) return [];
      const last = bearers.find((each) => mention.candidates.includes(each));
      return last && (mention.claimants.includes(last) || isMeant(last)) ? [last] : [];
    },
  },
  { name: 'the only claimant', among: ({ claimants }) => claimants },
  { name: 'the one that the block names', among: ({ claimants, here }) => claimants.filter((each) => here.has(each)) },
  {
    name: 'the one named before',
    among: ({ claimants, bearers }) => claimants.filter((each) => bearers.includes(each)),
  },
  {
    name: 'the one that fits the years of the block',
    among: ({ claimants, evidence, mention }) => claimants.filter((each) => evidence.fitsYears(mention, each) === true),
  },
  {
    name: 'the one that the years of the block do not rule out',
    among: ({ claimants, evidence, mention }) =>
      claimants.filter((each) => evidence.fitsYears(mention, each) !== false),
  },
];

/** "At Cixi" means the county, not the empress. */
const isLocative = (text: string, start: number): boolean =>
  locativeWords.has(precedingWord(text.slice(Math.max(0, start - CONTEXT_WIDTH), start)).toLowerCase());
