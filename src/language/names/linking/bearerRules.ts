import type { Entity, Span } from '../../types';
import type { NameMention } from '../meanings';
import type { Evidence } from './evidence';
import { locativeWords } from '../contextWords';
import { isSyllable } from '../romanisation';
import { MAIN_FIGURE } from './namedSoFar';
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
  /** Those that list the name, in their heading or among the other names. */
  readonly owners: readonly Entity[];
  /** How often an entry was named by this name. */
  readonly timesOf: (entity: Entity) => number;
  /** Whether the block has named the entry so far. */
  readonly isNamedHere: (entity: Entity) => boolean;
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
    // A place may share its name with the person just named: "Queen Victoria … Victoria never read it".
    name: 'the only entry that lists it',
    among: ({ owners, mention, bearers }) => {
      const isPlaceBesidePerson =
        owners[0]?.kind === 'place' &&
        bearers.some((each) => each.kind === 'person' && mention.candidates.includes(each));
      return isPlaceBesidePerson ? [] : owners;
    },
  },
  {
    // "Saigō" means Takamori, the subject of a text, though the section before named Tsugumichi once.
    name: 'the main figure before one named once',
    among: ({ mention, bearers, isMeant, timesOf, isNamedHere }) => {
      const [last, ...earlier] = bearers.filter((each) => mention.candidates.includes(each));
      if (mention.role !== 'short' || !last || timesOf(last) > 1 || isNamedHere(last)) return [];
      return earlier.filter((each) => timesOf(each) === MAIN_FIGURE && isMeant(each));
    },
  },
  {
    name: 'the bearer named last',
    among: ({ mention, bearers, isMeant }) => {
      if (mention.role === 'full' && mention.candidates.length === mention.claimants.length) return [];
      const last = bearers.find((each) => mention.candidates.includes(each));
      return last && isMeant(last) ? [last] : [];
    },
  },
  {
    name: 'the one that fits the years of the sentence',
    among: ({ claimants, evidence, mention }) =>
      claimants.length > 1 ? claimants.filter((each) => evidence.fitsYearsOfSentence(mention, each) === true) : [],
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
  {
    // "Which Tavernier saw: Jean-Baptiste Tavernier, a jeweller"; but many are called Chen, and "Habsburg-Lothringen" is a house.
    name: 'the one that the block names in full behind it',
    among: ({ mention, text, here, isMeant }) =>
      mention.role === 'short' &&
      !isSyllable(text.slice(mention.start, mention.end).toLowerCase()) &&
      !isJoined(text, mention)
        ? mention.candidates.filter((each) => here.has(each) && isMeant(each))
        : [],
  },
  {
    name: 'a family name alone in a cell',
    among: ({ mention, evidence, isMeant }) =>
      mention.role === 'short' && evidence.isWholeCell(mention)
        ? mention.candidates.filter((each) => isMeant(each) && evidence.fitsYears(mention, each) !== false)
        : [],
  },
];

/** Whether a hyphen joins another word to a name. */
const isJoined = (text: string, { end }: Span): boolean => /^[-‐‑]\p{L}/u.test(text.slice(end, end + 2));

/** "At Cixi" means the county, not the empress. */
const isLocative = (text: string, start: number): boolean =>
  locativeWords.has(precedingWord(text.slice(Math.max(0, start - CONTEXT_WIDTH), start)).toLowerCase());
