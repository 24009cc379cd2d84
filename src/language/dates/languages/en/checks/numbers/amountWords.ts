import { wordSet } from '../../../../../text/patterns';

// The words beside a number that show that it is an amount or part of a name.

/** Collections whose pieces have a name and a number: "MS Harley 1585", "flight BA 1492". */
export const collections = wordSet('ms mss cod codex flight');

/** Words before an amount: "over 1500 dead". */
export const quantifiers = wordSet(`over nearly almost least most estimated some exactly only totalling
  totaling numbering numbered total additional another further fully`);

/** Units of measure: the number before one is always an amount. */
export const measures = wordSet(`
  miles mile km kilometers kilometres metres meters yards inches cm mm acres hectares tons tonnes tonne kg kilograms
  grams lbs ounces bushels barrels litres liters gallons votes catties hrs rpm hp kw mw volts watts mhz ghz mph kph km/h hours paces
`);

/** Counted nouns: "1958 people". With a preposition of time, the number is a year: "in 1958 ships sailed". */
export const counted = wordSet(`
  men women people persons soldiers troops civilians prisoners casualties dead wounded killed injured deaths victims
  rebels insurgents guerrillas fighters cavalry infantry infantrymen horsemen horse horses riders archers hoplites sailors
  marines officers workers peasants families households inhabitants settlers colonists students volunteers members
  delegates deputies copies words pages tanks guns cannon cannons rifles aircraft planes ships vessels boats
  galleys triremes elephants camels cattle sheep vehicles trucks shells bombs missiles sorties rounds artillery
  feet foot ft yard m ha sq square ton pounds lb mu li jin
  dollars francs marks rubles roubles yuan yen talents drachmas denarii sesterces ducats florins livres
  percent per knots threads minutes seconds days weeks months years million billion thousand hundred dozen degrees
  strong runs times other others more villages towns schools factories companies battalions divisions regiments brigades
`);

/** Verbs of groups, never of a year: "1500 died". */
export const doings = wordSet('died fled perished survived deserted surrendered drowned starved');

/** Words joined to a number by a hyphen: "a 1200-man force". */
export const compounds = wordSet('man year strong seat bed word');

/** Nouns with a size: "an army of 1200". */
export const sizes = wordSet(
  `force army garrison crew fleet band crowd population strength average maximum minimum run membership audience staff
  contingent detachment fine sum`,
);
