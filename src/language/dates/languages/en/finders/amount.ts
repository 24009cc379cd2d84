import { wordSet } from '../../../../text/patterns';
import { wordAfter, wordBefore } from '../../../engine/lookaround';

/** What stands beside a number decides whether it is a year. The looks are bounded, so reading stays linear. */

/** Words after which a number counts or names something else. */
const labels = wordSet(`
  page pages p pp no nos number numbers article articles section sections chapter chapters flight form highway route
  road street avenue room volume volumes vol vols line lines paragraph paragraphs para verse resolution directive
  proposition bulletin channel psalm psalms figure fig figures table plate plates hill point height heights area unit
  squadron model type class mark boeing windows track catalogue folio folios fol fols ff box file folder lot item
  version release isbn issn tel phone fax id code postcode zip model grid convoy pier gate bus train locomotive
  building apartment suite asteroid opus op psalter lawsuit case law act bill docket patent serial ms mss cod cap lat
  clause clauses canon inv acc rfc iso order ordinance decree per dm rmb usd eur gbp chf rs auc condita mundi at
  times document doc docs exhibit dial art arts col cols cl cd cmd cmnd add rawl samvat vikram saka shaka
`);

/** Words before the name of what has numbers: "MS Harley 1585", "flight BA 1492". */
const collections = wordSet('ms mss cod codex flight');

/** Words before an amount: "over 1500 dead". */
const quantifiers = wordSet(`over nearly almost least most estimated some exactly only totalling
  totaling numbering numbered total additional another further fully`);

/** Units of measure: what they stand behind is an amount, whatever leads to it. */
const measures = wordSet(`
  miles mile km kilometers kilometres metres meters yards inches cm mm acres hectares tons tonnes tonne kg kilograms
  grams lbs ounces bushels barrels litres liters gallons votes catties hrs rpm hp kw mw volts watts mhz ghz mph kph km/h
`);

/** Other words after an amount. */
const counted = wordSet(`
  men women people persons soldiers troops civilians prisoners casualties dead wounded killed injured deaths victims
  rebels insurgents guerrillas fighters cavalry infantry infantrymen horsemen horse horses riders archers hoplites sailors
  marines officers workers peasants families households inhabitants settlers colonists students volunteers members
  delegates deputies copies words pages tanks guns cannon cannons rifles aircraft planes ships vessels boats
  galleys triremes elephants camels cattle sheep vehicles trucks shells bombs missiles sorties rounds artillery
  feet foot ft yard m ha sq square ton pounds lb mu li jin
  dollars francs marks rubles roubles yuan yen talents drachmas denarii sesterces ducats florins livres
  percent per hours minutes seconds days weeks months years million billion thousand hundred dozen degrees
  strong runs times other others more villages towns schools factories companies battalions divisions regiments brigades
`);

/** What many do and a year does not. */
const doings = wordSet('died fled perished survived deserted surrendered drowned starved');

/** What may follow a number and a hyphen, as one of it: "a 1200-ton ship". */
const compounds = wordSet('man year strong seat bed word');

const timePrepositions =
  wordSet(`in by since until till during before after between throughout early late mid circa ca c
  year years spring summer autumn fall winter the`);

/** Whether a bare number at this span cannot be a year: a label's number, or an amount. */
export function isAmount(text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  return isLabelled(text, start, before) || isCounted(text, end, before) || isUnlikeYear(text, start, end, before);
}

function isLabelled(text: string, start: number, before: string): boolean {
  if (labels.has(before) || quantifiers.has(before)) return true;
  const left = text.slice(Math.max(0, start - 32), start);
  if (before === '') return /[\u2116\u00b0\u00d7\u00a7]\s?$/.test(left) || isTelephone.test(left);
  if (before === 'than') return !/\b(?:later|earlier)\s{1,9}than\s{1,9}$/i.test(left);
  if (before.length === 1 && designation.test(left)) return true;
  if (before === 'as') return /\b(?:many|few|much|little|high|low)\s{1,9}as\s{1,9}$/i.test(left);
  if (before === 'of') return sizeOf.test(left);
  return /^\p{Lu}/u.test(left.trimEnd().slice(-before.length)) && collections.has(secondWord(left, before));
}

/** "the submarine U 1105", "H.R. 1776", "1920 x 1080"; but "A 1958 report", "Charles I 1625–49", "the U.S. 1860 census". */
const designation = /(?:(?<![\p{L}.])[B-HJ-UWYZ]\.?|\bH\.\s?R\.|\d\s?x)\s{1,2}$/u;
const isTelephone = /(?:\+\d{1,3}|(?<!\d)(?:\d{3}|0\d{3,5}|[3-9]\d{3}))[\s)]{1,2}$/;
const sizeOf =
  /(?:\ban?\s(?:\p{Ll}{2,12}\s)?(?:force|army|garrison|crew|fleet|band|crowd|population|strength|average|maximum|minimum|run|membership|audience|staff|contingent|detachment|fine|sum)|\b(?:total|sum)) of\s{1,2}$/iu;

function secondWord(left: string, word: string): string {
  const rest = left.trimEnd();
  return wordBefore(rest, rest.length - word.length);
}

function isCounted(text: string, end: number, before: string): boolean {
  const after = wordAfter(text, end);
  if (/^(?:and|to|or)$/.test(after) && isOneOfAmounts(text.slice(end, end + 40))) return true;
  if ('%°$€£'.includes(text.charAt(end) || ' ') || text.charAt(end + 1) === '°') return true;
  if (measures.has(after.toLowerCase())) return true;
  if (counted.has(after)) return !/^(in|by|since|until|till|during|the)$/.test(before) || !/s$/.test(after);
  if (doings.has(after)) return !/^(in|by|since|until|till|during|and|of|who|that)$/.test(before);
  return (after === 'were' || after === 'are') && before === '';
}

/** "Between 1500 and 2000 men": what is counted stands behind the second. */
function isOneOfAmounts(right: string): boolean {
  const word = /^\s{1,9}(?:and|to|or)\s{1,9}\d{3,4}\s{1,9}(\p{Ll}{1,16})/u.exec(right)?.[1];
  return word !== undefined && (counted.has(word) || measures.has(word)) && word !== 'per';
}

function isUnlikeYear(text: string, start: number, end: number, before: string): boolean {
  const right = text.slice(end, end + 40);
  // Most years are followed by a sign.
  if (!/^[,.;:)\]]/.test(right)) {
    if (otherCount.test(right)) return true;
    const joined = /^[-\u2010\u2011](\p{Ll}{3,12})\b/u.exec(right)?.[1];
    if (joined && (compounds.has(joined) || measures.has(`${joined}s`) || counted.has(`${joined}s`))) return true;
    if (address.test(right) && !/^(?:in|by|since|until|during|before|after)$/.test(before)) return true;
  }
  if (!/00$/.test(text.slice(start, end))) return false;
  if (oneIn.test(text.slice(Math.max(0, start - 24), start)) && /^1000/.test(text.slice(start, end))) return true;
  return (
    !timePrepositions.has(before) && (isPeople.test(right) || isMoney.test(right) || isPlural(wordAfter(text, end)))
  );
}

/**
 * A dimension ("1920 x 1080"), a Chinese measure word (years are followed by 年), or an era that is not reckoned here:
 * the solar Hijri and the Buddhist one, "before present", the year of the world.
 */
const otherCount =
  /^\s?(?:of the (?:Hijra|Hijri|Hegira)|\p{sc=Han}|[x\u00d7]\s?\d|(?:S\.?H|B\.?P|A\.?M|A\.?U\.?C|B\.?E|B\.?S)(?![\p{L}\d]))/u;
const address =
  /^\s(?:\p{Lu}[\p{L}'\u2019.]{0,16}\s){1,2}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Terrace)\b/u;
const oneIn = /\b(?:one|\d{1,3})\s(?:\p{Ll}{1,12}\s)?in\s$/u;
const isPeople = /^\s{1,9}[A-Z]\p{Ll}{1,14}(?:i|an|ish|ese|ch|men)(?!\p{L})/u;
const isMoney = /^\s\p{L}{2,12}\s(?:dollars|pounds|francs|marks|roubles|rubles|yuan|yen)\b/u;
/** Whether a word as written looks like a plural in small letters: "ships", not "was" or "his". */
export const isPlural = (word: string): boolean =>
  /^[a-z]+s$/.test(word) && !/^(was|is|has|as|this|his|its|hers|ours|theirs|perhaps|besides|across|thus)$/.test(word);
