import { normalizeName } from '../../text/normalize';
import { hasPairedLetter, withLetterPairs } from '../variants/letterPairs';
import type { Entity, Span } from '../../types';
import type { Evidence } from './evidence';
import { otherOfThatName } from './fullNameRules';
import type { Gazetteer } from '../gazetteer';
import type { NameMention } from '../meanings';
import { bearerRules, type BearerCase } from './bearerRules';
import type { Choice } from './choice';
import { Doubts } from './doubts';
import { bearerOfGivenName, givenKeyOf } from './givenNames';
import type { NamedSoFar } from './namedSoFar';
import { isShipOf, memberRules, namesakeRules, shortFormRule, type Verdict } from './shortFormRules';

/** A name linked to the entry that it means. */
export interface LinkedName extends Span {
  readonly entity: Entity;
  /** Other entries with this name that were named before, and others that list it. */
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
  const doubts = new Doubts();
  const namedHere = new Set<Entity>();
  let named = before;
  for (const stated of mentions) {
    const mention = withoutOthers(stated, text, evidence);
    const { start, end, role } = mention;
    const corrected = evidence.correction(mention);
    if (corrected === 'none') continue;
    const key = keyOf(text.slice(start, end), named);
    const known = { here, namedHere, named, evidence };
    const chosen = corrected
      ? { entity: corrected, rule: 'the writer says so' }
      : role === 'given'
        ? bearerOfGivenName({ mention, key, text, named, namedHere })
        : choose(mention, key, text, known);
    if (chosen === 'nobody') {
      doubts.add(mention, key, (each) => verdictOn(text, mention, each) === 'other');
    } else if (!('entity' in chosen)) {
      if (chosen.candidates.length > 0) undecided.push({ start, end, candidates: chosen.candidates });
    } else {
      const { entity, rule } = chosen;
      const isSure = corrected !== undefined || role === 'full';
      if (isSure) doubts.clear(entity);
      else if (doubts.has(role, entity)) continue;
      const alternatives = [...new Set([...named.bearersOf(key), ...mention.owners])].filter(
        (other) => other !== entity,
      );
      links.push({ start, end, entity, alternatives, rule });
      namedHere.add(entity);
      if (isSure) named = noted(named, gazetteer, entity, key, mention);
      else if (role !== 'given') named = named.with(entity, [key]);
    }
  }
  return { links, undecided, after: named };
}

/** The normalized name under which its bearers are recorded: "Göring" is "goering" where the glossary has that. */
function keyOf(surface: string, named: NamedSoFar): string {
  const key = normalizeName(surface);
  if (!hasPairedLetter(surface) || named.bearersOf(key).length > 0) return key;
  const paired = normalizeName(withLetterPairs(surface));
  return named.bearersOf(paired).length > 0 ? paired : key;
}

/** Exactly one entry has the name, as its full name. */
const isPlain = ({ claimants, candidates }: NameMention): boolean => claimants.length === 1 && candidates.length === 1;

/** A mention without the entries that the words beside it exclude. */
function withoutOthers(mention: NameMention, text: string, { yearsOf }: Evidence): NameMention {
  if (mention.role !== 'full') return mention;
  const isOneWord = !/[\s-]/.test(text.slice(mention.start, mention.end));
  const mayBeMeant = (entity: Entity): boolean =>
    !otherOfThatName(text, mention, entity, yearsOf) &&
    !(isOneWord && shortFormRule(text, mention, entity, rulesFor(entity)).then === 'other') &&
    !(isOneWord && entity.kind !== 'person' && isShipOf(text, mention, entity));
  if (mention.candidates.every(mayBeMeant)) return mention;
  const among = (entities: readonly Entity[]): Entity[] => entities.filter(mayBeMeant);
  const [candidates, claimants, owners] = [mention.candidates, mention.claimants, mention.owners].map(among);
  return { ...mention, candidates: candidates!, claimants: claimants!, owners: owners! };
}

/** A person’s name of one word may be another’s; a house’s may be that of one of its members: "Gustav Vasa". */
const rulesFor = ({ kind }: Entity): typeof namesakeRules => (kind === 'person' ? namesakeRules : memberRules);

const verdictOn = (text: string, mention: Span, entity: Entity): Verdict => shortFormRule(text, mention, entity).then;

/** What is known when a mention is read. */
interface Known {
  /** Entries that the block names in full, by a name that no other entry has. */
  readonly here: ReadonlySet<Entity>;
  /** Entries that the block has named so far. */
  readonly namedHere: ReadonlySet<Entity>;
  readonly named: NamedSoFar;
  readonly evidence: Evidence;
}

/** The entry that a mention means; several if no rule decides; none if the words are not a name here. */
function choose(mention: NameMention, key: string, text: string, known: Known): Choice {
  const { here, namedHere, named, evidence } = known;
  const verdicts = new Map<Entity, boolean>();
  const isMeant = (entity: Entity): boolean => {
    if (mention.role === 'full' && mention.claimants.includes(entity)) return true;
    let meant = verdicts.get(entity);
    if (meant === undefined) verdicts.set(entity, (meant = verdictOn(text, mention, entity) === 'meant'));
    return meant;
  };
  const question: BearerCase = {
    ...{ mention, text, here, evidence, isMeant },
    bearers: named.bearersOf(key),
    claimants: mention.claimants.filter(isMeant),
    owners: mention.owners.filter(isMeant),
    timesOf: (entity) => named.timesOf(key, entity),
    isNamedHere: (entity) => namedHere.has(entity),
  };
  const [last] = question.bearers;
  if (mention.role === 'short' && last && !mention.candidates.includes(last)) {
    const isCalled = givenKeyOf(last)?.trim() === key && namedHere.has(last) && isMeant(last);
    if (isCalled) return { entity: last, rule: 'the given name of the person named last' };
    return { candidates: [last, ...mention.candidates] };
  }
  for (const { name, among } of bearerRules) {
    const [entity, ...others] = among(question);
    if (entity && others.length === 0) return { entity, rule: name };
  }
  return question.claimants.length === 0 ? 'nobody' : { candidates: question.claimants };
}

/**
 * What is known after an entry was named. If the words contain one of its family names, all of them mean this entry first,
 * in whatever spelling; otherwise only if nobody else has them. The words themselves are noted if other entries have them
 * too.
 */
function noted(
  named: NamedSoFar,
  gazetteer: Gazetteer,
  entity: Entity,
  key: string,
  { candidates }: NameMention,
): NamedSoFar {
  const families = new Set(gazetteer.sharedNames(entity));
  const given = givenKeyOf(entity);
  if (given !== undefined) families.add(given);
  const first = key.slice(0, Math.max(0, key.indexOf(' ')));
  // "His nephew Isaac Komnenos": after him, "Isaac" is no longer the emperor.
  if (entity.kind === 'person' && gazetteer.isRulersName(first)) families.add(first);
  const words = ` ${key} `;
  const isFamily = [...families].some((name) => words.includes(` ${name.trim()} `));
  const own = candidates.length > 1 ? [key] : [];
  return isFamily
    ? named.with(entity, new Set([...families, ...own]))
    : named.with(entity, own).withPossible(entity, families);
}
