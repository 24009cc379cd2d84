import { oneOf } from '../text/patterns';
import type { Entity } from '../types';

// Rulers are called by their given names: "Richard" is Richard II after he was named. But other people in the text may
// have the same given name.

/** The given name of a ruler: of "Richard II", "Charles VIII of France", "John Paul II", "Frederick the Great". */
export function givenNameOf(name: string): string | undefined {
  return mayBeRuler.test(name) ? ruler.exec(name)?.[1] : undefined;
}

/** Whether these words are the given name of a ruler's entry. */
export const isGivenNameOf = (surface: string, { label, otherNames }: Entity): boolean =>
  givenNameOf(label) === surface || otherNames.some(({ text }) => givenNameOf(text) === surface);

/** Whether the words beside a given name show that it belongs to somebody else: "Richard III", "his son Richard". */
export const belongsToAnother = (left: string, right: string): boolean =>
  distinguished.test(right) || ranked.test(right) || kin.test(left);

/** A cheap test that rules out most names before `ruler` is tried. */
const mayBeRuler = / (?:[IVX]|the )/;
const ruler = /^(\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?) (?:[IVX]+(?!\p{L})|the \p{Lu})/u;
/** A number, a nickname or an origin after the name: "Charles the Bold", "Philip de Commines". */
const distinguished = /^\s{1,3}(?:[IVX]+(?!\p{L})|(?:of|the|de|du|le|la|von|van|d['’])\s{0,3}\p{Lu})/u;
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
