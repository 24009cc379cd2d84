import { oneOf } from '../text/patterns';
import { normalizeName } from '../text/normalize';
import type { Entity } from '../types';
import { femaleTitles, nameParticles, titles } from './contextWords';

// Rulers are called by their given names: "Richard" is Richard II after he was named. But other people in the text may
// have the same given name.

/** The parts of a ruler's name: "Leo VI the Wise", "Philip II of Spain", "Frederick the Great". */
export interface RulerName {
  readonly given: string;
  /** Empty if there is only a byname. */
  readonly number: string;
  /** What follows: "the Wise", "of Spain", "Porphyrogennetos". */
  readonly rest: string;
}

/** The parts of a ruler's name without its titles; undefined if it is not one. */
export function rulerNameOf(name: string): RulerName | undefined {
  if (!mayBeRuler(name)) return undefined;
  const [, given = '', number = '', rest = ''] = ruler.exec(withoutTitles(name)) ?? [];
  return given === '' ? undefined : { given, number, rest };
}

/** The given name of a ruler: of "Richard II", "Charles VIII of France", "John Paul II", "Frederick the Great". */
export const givenNameOf = (name: string): string | undefined => rulerNameOf(name)?.given;

/** Whether these words are the given name of a ruler's entry. */
export const isGivenNameOf = (surface: string, { label, otherNames }: Entity): boolean =>
  isGivenName(surface, label) || otherNames.some(({ text }) => isGivenName(surface, text));

function isGivenName(surface: string, name: string): boolean {
  const given = givenNameOf(name);
  return given !== undefined && normalizeName(given) === normalizeName(surface);
}

/** A name without the titles before it, but with at least one word. */
export function withoutTitles(name: string): string {
  const space = name.indexOf(' ');
  if (space < 0 || !isTitle(name.slice(0, space))) return name;
  const words = name.split(/\s+/);
  const own = words.findIndex((word) => !isTitle(word));
  return own > 0 ? words.slice(own).join(' ') : name;
}

const everyTitle: ReadonlySet<string> = new Set([...titles, ...femaleTitles]);

function isTitle(word: string): boolean {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word;
  return everyTitle.has(bare);
}

/** Whether the words beside a given name show that it belongs to somebody else: ", king of Navarre", "his son Richard". */
export const belongsToAnother = (left: string, right: string): boolean => ranked.test(right) || kin.test(left);

/** Whether a number, a nickname or an origin follows: "Richard III", "Charles the Bold", "Philip de Commines". */
export const isDistinguished = (right: string): boolean => distinguished.test(right);

/** A cheap test that rules out most names before they are read. */
export function mayBeRuler(name: string): boolean {
  for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
    if ('IVX'.includes(name.charAt(space + 1)) || name.startsWith('the ', space + 1)) return true;
  }
  return false;
}
const ruler =
  /^(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?) (?:([IVX]+)(?!\p{L}),?(?: (.+))?$|(?=the \p{Lu}))/u;
/** A number, a nickname or an origin after the name: "Charles the Bold", "Philip de Commines". */
const distinguished = new RegExp(
  `^\\s{1,3}(?:[IVX]+(?!\\p{L})|(?:${oneOf(`${nameParticles} of the`)}(?:\\s{1,3}(?:the|der|den|la)(?=\\s))?\\s{1,3}|d['’]|al-)\\p{Lu})`,
  'u',
);
/** ", king of Navarre", ", the elder duke of". */
const ranked = new RegExp(
  `^, (?:the )?(?:\\p{L}+ )?${oneOf(`king queen emperor prince duke count earl lord baron marquis margrave elector bishop
    archbishop cardinal abbot son brother`)} of\\b`,
  'iu',
);
const kin = new RegExp(
  `(?:^|\\s)${oneOf(`son sons daughter brother brothers sister father mother uncle aunt nephew niece cousin wife husband
    heir saint st st.`)}\\s{1,3}$`,
  'iu',
);
