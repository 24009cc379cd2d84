import type { Entity } from '../types';
import type { NameMention } from './gazetteer';

/** Whose short form a name is by now: the entity last named in full, by normalized short form. Never changed in place. */
export type NamedSoFar = Readonly<Record<string, Entity>>;

export const nobodyNamed: NamedSoFar = {};

/** A name with the one entry that it means. */
export interface LinkedName {
  readonly start: number;
  readonly end: number;
  readonly entity: Entity;
}

/**
 * The name under which a person appears after the first mention: the family name, which stands first where the native
 * name is Chinese, Japanese or Korean, else last. Undefined where the label is one word.
 */
export function shortFormOf(entity: Entity): string | undefined {
  if (entity.kind !== 'person') return undefined;
  const words = entity.label.split(/\s+/);
  if (words.length < 2) return undefined;
  const short = /[\p{sc=Han}\p{sc=Hangul}]/u.test(entity.native?.script ?? '') ? words[0] : words.at(-1);
  return short !== undefined && /^\p{Lu}\p{Ll}+/u.test(short) && !ordinaryWords.has(short) ? short : undefined;
}

/** Family names that begin many a sentence without being one. */
const ordinaryWords = new Set(
  'A An As At Be By Can Do Go He Her His I If In Is It May Me My No Of On Or She So The They To Up Us We Who Will You'.split(
    ' ',
  ),
);

/** Gives each mention its entry, in reading order; what cannot be told is left out. `text` is the mask. */
export function linkNames(
  mentions: readonly NameMention[],
  text: string,
  before: NamedSoFar,
): { links: readonly LinkedName[]; after: NamedSoFar } {
  const links: LinkedName[] = [];
  let named = before;
  for (const mention of mentions) {
    const entity = mention.role === 'full' ? only(mention.candidates) : shortFor(mention, text, named);
    if (!entity) continue;
    links.push({ start: mention.start, end: mention.end, entity });
    const short = mention.role === 'full' ? shortFormOf(entity) : undefined;
    if (short !== undefined && named[short] !== entity) named = { ...named, [short]: entity };
  }
  return { links, after: named };
}

export function sameNames(a: NamedSoFar, b: NamedSoFar): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

const only = (candidates: readonly Entity[]): Entity | undefined =>
  candidates.length === 1 ? candidates[0] : undefined;

function shortFor(mention: NameMention, text: string, named: NamedSoFar): Entity | undefined {
  const entity = named[text.slice(mention.start, mention.end)];
  if (!entity || !mention.candidates.includes(entity)) return undefined;
  // "Chen Boda" is not Chen Yun, "Anna Stalin" not Joseph.
  const otherName = entity.label.startsWith(text.slice(mention.start, mention.end))
    ? /^[ \u00a0]\p{Lu}\p{Ll}/u.test(text.slice(mention.end, mention.end + 3))
    : /\p{Lu}\p{Ll}+[ \u00a0]$/u.test(text.slice(Math.max(0, mention.start - 30), mention.start));
  return otherName ? undefined : entity;
}
