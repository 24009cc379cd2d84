import { wordAfter, wordBefore, wordSet } from '../look';

export { wordAfter, wordBefore };

/** What stands beside a number decides whether it is a year. The looks are bounded, so reading stays linear. */

/** Words after which a number counts or names something else. */
const labels = wordSet(`
  page pages p pp no nos number numbers article articles section sections chapter chapters flight form highway route
  road street avenue room volume volumes vol vols line lines paragraph paragraphs para verse resolution directive
  proposition bulletin channel psalm psalms figure fig figures table plate plates hill point height heights area unit
  squadron model type class mark boeing windows track catalogue folio fol box file folder lot item version release
  isbn issn tel phone fax id code postcode zip model grid convoy pier gate bus train locomotive building apartment
  suite asteroid opus op psalter lawsuit case law act bill docket patent serial ms mss cod cap
`);

/** Words before an amount: "over 1500 dead". */
const quantifiers = wordSet(`over nearly almost least most estimated some exactly only totalling
  totaling numbering numbered total additional another further fully`);

/** Words after an amount. */
const counted = wordSet(`
  men women people persons soldiers troops civilians prisoners casualties dead wounded killed injured deaths victims
  rebels insurgents guerrillas fighters cavalry infantry infantrymen horsemen horses riders archers hoplites sailors
  marines officers workers peasants families households inhabitants settlers colonists students volunteers members
  delegates deputies votes copies words pages tanks guns cannon cannons rifles aircraft planes ships vessels boats
  galleys triremes elephants camels cattle sheep vehicles trucks shells bombs missiles sorties rounds artillery
  miles mile km kilometers kilometres metres meters feet foot ft yards yard inches cm mm m acres hectares ha sq square
  tons tonnes ton tonne kg kilograms grams pounds lbs lb ounces bushels barrels litres liters gallons mu li jin catties
  dollars pounds francs marks rubles roubles yuan yen talents drachmas denarii sesterces ducats florins livres
  percent per hours minutes seconds days weeks months years million billion thousand hundred dozen degrees
  strong times other others more villages towns schools factories companies battalions divisions regiments brigades
`);

const timePrepositions =
  wordSet(`in by since until till during before after between throughout early late mid circa ca c
  year years spring summer autumn fall winter the`);

/** Whether a bare number at this span cannot be a year: a label's number, or an amount. */
export function isAmount(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  if (labels.has(before) || quantifiers.has(before)) return true;
  if (before === 'than' && !/\b(?:later|earlier)\s{1,9}than\s{1,9}$/i.test(text.slice(Math.max(0, start - 24), start)))
    return true;
  const after = wordAfter(text, end);
  if ('%°$€£'.includes(text.charAt(end) || ' ')) return true;
  if (counted.has(after)) return !/^(in|by|since|until|till|during|the)$/.test(before) || !/s$/.test(after);
  const round = text.charCodeAt(end - 1) === 48 && text.charCodeAt(end - 2) === 48;
  if (!round) return false;
  if (/^[A-Z]\p{Ll}+(?:i|an|ish|ese|ch|men)$/u.test(after) && !timePrepositions.has(before)) return true;
  return (
    /^[a-z]+s$/.test(after) &&
    !/^(was|is|has|as|this|his|its|hers|ours|theirs|perhaps|besides|across|thus)$/.test(after) &&
    !timePrepositions.has(before)
  );
}

/** Whether a preposition of time leads to the offset. */
export const followsTimePreposition = (text: string, start: number): boolean =>
  timePrepositions.has(wordBefore(text, start));
