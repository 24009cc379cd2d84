import { normalizeName } from '../../text/normalize';
import type { Entity } from '../../types';
import type { NameMention } from '../meanings';
import { givenFormOf } from '../shortForms';
import type { NamedSoFar } from './namedSoFar';
import { shortFormRule } from './shortFormRules';
import type { Choice } from './choice';

// Given names alone: after "Elizabeth Stuart", "Elizabeth" means her until somebody else of that name is named.

/**
 * The key under which the bearers of a given name are recorded: a space keeps it apart from the same word as a family
 * name. Undefined for an entry that no given name means.
 */
export function givenKeyOf(entity: Entity): string | undefined {
  const given = givenFormOf(entity);
  return given === undefined ? undefined : ` ${normalizeName(given)}`;
}

/** A given name with what is known where it stands. */
export interface GivenNameCase {
  readonly mention: NameMention;
  /** Normalized. */
  readonly key: string;
  readonly text: string;
  readonly named: NamedSoFar;
  /** Entries that the block has named so far. */
  readonly namedHere: ReadonlySet<Entity>;
}

/**
 * The person whom a given name means; no candidates if nobody of that name was named, and `nobody` if it belongs to
 * somebody else. It means a person only in the paragraph that names them, since others may have it.
 */
export function bearerOfGivenName(question: GivenNameCase): Choice {
  const { mention, key, text, named, namedHere } = question;
  const entity = named.bearersOf(` ${key}`)[0];
  if (!entity) return { candidates: [] };
  if (!namedHere.has(entity)) return 'nobody';
  const isMeant = shortFormRule(text, mention, entity).then === 'meant';
  return isMeant ? { entity, rule: 'the given name of the person named last' } : 'nobody';
}
