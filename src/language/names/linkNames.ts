import type { Entity, Span } from '../types';
import type { Gazetteer, NameMention } from './gazetteer';
import { isAnotherOfThatName, isLocative, isLooseShortForm, isNamesake, type Years } from './nameContext';
import { normalizeName } from '../text/normalize';
import type { NamedSoFar } from './namedSoFar';

/** A name with the one entry that it means. */
export interface LinkedName extends Span {
  readonly entity: Entity;
  /** Other bearers of the name that were named before. */
  readonly alternatives: readonly Entity[];
}

/** A name that several entries bear, and nothing tells which one. */
export interface UndecidedName extends Span {
  readonly candidates: readonly Entity[];
}

/** What the writer or the block tells of a mention beside its words. */
export interface Evidence {
  /** The entry that the writer named in a correction; `none` where the words are no name. */
  readonly correction: (mention: Span) => Entity | 'none' | undefined;
  /** Whether the years that stand near fit an entry; undefined where no year stands near, or the entry has none. */
  readonly fitsYears: (mention: Span, entity: Entity) => boolean | undefined;
  /** The years of an entry; undefined where it has none. */
  readonly yearsOf: (entity: Entity) => Years | undefined;
}

export interface Links {
  readonly links: readonly LinkedName[];
  readonly undecided: readonly UndecidedName[];
  readonly after: NamedSoFar;
}

/** Gives each mention its entry, in reading order; what cannot be told is left undecided. `text` is the mask. */
export function linkNames(
  mentions: readonly NameMention[],
  text: string,
  gazetteer: Gazetteer,
  evidence: Evidence,
  before: NamedSoFar,
): Links {
  const links: LinkedName[] = [];
  const undecided: UndecidedName[] = [];
  const here = new Set(mentions.filter((each) => isPlain(each)).flatMap(({ candidates }) => candidates));
  /** Whose short forms are in doubt for the rest of the block, since somebody without an entry bears them too. */
  const doubtful = new Set<Entity>();
  let named = before;
  for (const stated of mentions) {
    const mention = withoutOthers(stated, text, evidence);
    const { start, end } = mention;
    const corrected = evidence.correction(mention);
    if (corrected === 'none') continue;
    const key = normalizeName(text.slice(start, end));
    const bearers = named.bearersOf(key);
    const decided = corrected ?? decide(mention, bearers, text, here, evidence);
    if (decided === undefined) {
      for (const each of mention.candidates) if (isNamesake(text, mention, each)) doubtful.add(each);
      continue;
    }
    if (Array.isArray(decided)) {
      undecided.push({ start, end, candidates: decided });
      continue;
    }
    const entity = decided as Entity;
    if (mention.role === 'full' || corrected) doubtful.delete(entity);
    else if (mention.role === 'short' && doubtful.has(entity)) continue;
    links.push({ start, end, entity, alternatives: bearers.filter((other) => other !== entity) });
    if (corrected || mention.role === 'full') {
      // Under its family names, and under the name just read if others bear it too.
      const names =
        mention.candidates.length > 1 ? [...gazetteer.sharedNames(entity), key] : gazetteer.sharedNames(entity);
      named = named.with(entity, names);
    }
  }
  return { links, undecided, after: named };
}

/** A mention without the entries that the words beside it tell apart from what they mean. */
function withoutOthers(mention: NameMention, text: string, { yearsOf }: Evidence): NameMention {
  if (mention.role !== 'full') return mention;
  const isMeant = (entity: Entity): boolean => !isAnotherOfThatName(text, mention, entity, yearsOf);
  if (mention.candidates.every(isMeant)) return mention;
  return { ...mention, candidates: mention.candidates.filter(isMeant), claimants: mention.claimants.filter(isMeant) };
}

const isPlain = ({ claimants, candidates }: NameMention): boolean => claimants.length === 1 && candidates.length === 1;

/** The entry meant; several where nothing tells; undefined where the words are no name here. */
function decide(
  mention: NameMention,
  bearers: readonly Entity[],
  text: string,
  here: ReadonlySet<Entity>,
  evidence: Evidence,
): Entity | readonly Entity[] | undefined {
  const { role, candidates } = mention;
  const places = candidates.filter(({ kind }) => kind === 'place');
  if (places.length === 1 && candidates.length > 1 && isLocative(text, mention.start)) return places[0];
  const isLoose = (entity: Entity): boolean => isLooseShortForm(text, mention, entity);
  // A family name goes to whoever bears it and was named last, be it also the whole name of another.
  const [last] =
    role === 'full' && candidates.length === mention.claimants.length
      ? []
      : bearers.filter((each) => candidates.includes(each));
  if (last && (mention.claimants.includes(last) || !isLoose(last))) return last;
  const claimants = role === 'full' ? mention.claimants : mention.claimants.filter((each) => !isLoose(each));
  return claimants.length > 1 ? among({ ...mention, candidates: claimants }, bearers, here, evidence) : claimants[0];
}

/** Of several bearers the one that was named beside, that alone was named before, or that alone fits the years. */
function among(
  mention: NameMention,
  bearers: readonly Entity[],
  here: ReadonlySet<Entity>,
  { fitsYears }: Evidence,
): Entity | readonly Entity[] {
  const { candidates } = mention;
  for (const isLikely of [
    (each: Entity) => here.has(each),
    (each: Entity) => bearers.includes(each),
    (each: Entity) => fitsYears(mention, each) === true,
    (each: Entity) => fitsYears(mention, each) !== false,
  ]) {
    const likely = candidates.filter(isLikely);
    if (likely.length === 1 && likely[0]) return likely[0];
  }
  return candidates;
}
