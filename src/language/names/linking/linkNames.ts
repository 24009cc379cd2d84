import { normalizeName } from '../../text/normalize';
import type { Entity, Span } from '../../types';
import type { Evidence } from './evidence';
import { otherOfThatName } from './fullNameRules';
import type { Gazetteer, NameMention } from '../gazetteer';
import { bearerRules, type BearerCase } from './bearerRules';
import type { NamedSoFar } from './namedSoFar';
import { shortFormRule, type Verdict } from './shortFormRules';

/** A name linked to the entry that it means. */
export interface LinkedName extends Span {
  readonly entity: Entity;
  /** Other entries with this name that were named before. */
  readonly alternatives: readonly Entity[];
  /** The name of the rule that chose the entry. */
  readonly rule: string;
}

/** A name of several entries, if no rule tells which one is meant. */
export interface UndecidedName extends Span {
  readonly candidates: readonly Entity[];
}

export interface Links {
  readonly links: readonly LinkedName[];
  readonly undecided: readonly UndecidedName[];
  readonly after: NamedSoFar;
}

/**
 * Links each mention to its entry, in reading order; mentions that no rule decides stay undecided. `text` is the mask.
 */
export function linkNames(
  mentions: readonly NameMention[],
  text: string,
  gazetteer: Gazetteer,
  evidence: Evidence,
  before: NamedSoFar,
): Links {
  const links: LinkedName[] = [];
  const undecided: UndecidedName[] = [];
  const here = new Set(mentions.filter(isPlain).flatMap(({ candidates }) => candidates));
  /**
   * Entries whose short forms are not linked for the rest of the block, because somebody without an entry has the same
   * name.
   */
  const doubtful = new Set<Entity>();
  let named = before;
  for (const stated of mentions) {
    const mention = withoutOthers(stated, text, evidence);
    const { start, end, role } = mention;
    const corrected = evidence.correction(mention);
    if (corrected === 'none') continue;
    const key = normalizeName(text.slice(start, end));
    const bearers = named.bearersOf(key);
    const chosen = corrected
      ? { entity: corrected, rule: 'the writer says so' }
      : choose(mention, bearers, text, here, evidence);
    if (chosen === 'nobody') {
      for (const each of mention.candidates) if (verdictOn(text, mention, each) === 'other') doubtful.add(each);
      continue;
    }
    if (!('entity' in chosen)) {
      undecided.push({ start, end, candidates: chosen.candidates });
      continue;
    }
    const { entity, rule } = chosen;
    const isSure = corrected !== undefined || role === 'full';
    if (isSure) doubtful.delete(entity);
    else if (role === 'short' && doubtful.has(entity)) continue;
    links.push({ start, end, entity, alternatives: bearers.filter((other) => other !== entity), rule });
    if (isSure) named = named.with(entity, namesToNote(gazetteer, entity, key, mention));
  }
  return { links, undecided, after: named };
}

/** Exactly one entry has the name, as its full name. */
const isPlain = ({ claimants, candidates }: NameMention): boolean => claimants.length === 1 && candidates.length === 1;

/** A mention without the entries that the words beside it exclude. */
function withoutOthers(mention: NameMention, text: string, { yearsOf }: Evidence): NameMention {
  if (mention.role !== 'full') return mention;
  const mayBeMeant = (entity: Entity): boolean => !otherOfThatName(text, mention, entity, yearsOf);
  if (mention.candidates.every(mayBeMeant)) return mention;
  const [candidates, claimants] = [mention.candidates.filter(mayBeMeant), mention.claimants.filter(mayBeMeant)];
  return { ...mention, candidates, claimants };
}

const verdictOn = (text: string, mention: Span, entity: Entity): Verdict => shortFormRule(text, mention, entity).then;

type Choice = Pick<LinkedName, 'entity' | 'rule'> | { readonly candidates: readonly Entity[] } | 'nobody';

/** The entry that a mention means; several if no rule decides; none if the words are not a name here. */
function choose(
  mention: NameMention,
  bearers: readonly Entity[],
  text: string,
  here: ReadonlySet<Entity>,
  evidence: Evidence,
): Choice {
  const verdicts = new Map<Entity, boolean>();
  const isMeant = (entity: Entity): boolean => {
    let meant = verdicts.get(entity);
    if (meant === undefined) verdicts.set(entity, (meant = verdictOn(text, mention, entity) === 'meant'));
    return meant;
  };
  const claimants = mention.role === 'full' ? mention.claimants : mention.claimants.filter(isMeant);
  const question: BearerCase = { mention, bearers, text, here, evidence, claimants, isMeant };
  for (const { name, among } of bearerRules) {
    const [entity, ...others] = among(question);
    if (entity && others.length === 0) return { entity, rule: name };
  }
  return claimants.length === 0 ? 'nobody' : { candidates: claimants };
}

/** The family names of an entry, and the name just read if other entries have it too. */
function namesToNote(gazetteer: Gazetteer, entity: Entity, key: string, { candidates }: NameMention): Iterable<string> {
  const shared = gazetteer.sharedNames(entity);
  return candidates.length > 1 ? [...shared, key] : shared;
}
