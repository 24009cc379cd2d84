import { oneOf, wordSet } from '../../../../../text/patterns';
import { counted } from './amountWords';
import type { NumberInText } from './numberInText';

// Whether a number counts the noun behind it. "In 1963 women were hired" and "the plague of 1347 killed" name a year,
// "defended by 1500 men" and "in 1200 parishes" do not.

/** Prepositions of time: the noun behind the year begins a clause. */
const timePrepositions = wordSet('in since until till during by');
/** Groups that act: "in 1954 women were", "since 1914 men had". Their plurals do not end in -s. */
const groups = wordSet('men women people cavalry infantry artillery cattle sheep infantrymen horsemen');
/** A participle before "by" makes what follows the doer: "defended by 1500 men". */
const passiveBy = /\p{Ll}(?:ed|en|ght|wn|ld|nt|et|de|st|up|off|down)\s{1,9}(?:only\s|at once\s)?by\s{1,9}$/u;
/** The result of an event, which is named with its year: "the plague of 1347 killed". */
const results = wordSet('killed wounded injured');
const datedEvent = /\bthe\s(?:great\s)?(\p{L}{3,16})\s{1,9}of\s{1,9}$/iu;
/** These words have a number of people behind "of": "the loss of 1347 killed". */
const tolls = wordSet(
  'loss losses total toll number cost sum figure body rest remainder majority list casualties force',
);

/** Whether a number before one of the `counted` nouns is their number. */
export function countsNoun({ digits, before, after, left }: NumberInText): boolean {
  if (results.has(after) && before === 'of') {
    const event = datedEvent.exec(left)?.[1]?.toLowerCase();
    return event === undefined || tolls.has(event);
  }
  if (before === 'by' && passiveBy.test(left)) return true;
  if (before === 'the') return digits.endsWith('00') || !after.endsWith('s');
  return !(timePrepositions.has(before) && (after.endsWith('s') || groups.has(after)));
}

/** Things that are counted in round numbers, and in which something may be: "in 1200 parishes". */
const places = wordSet(`parishes villages towns cities churches chapels monasteries convents schools houses households
  homes places communes districts communities settlements farms estates factories mills mines shops cases copies
  instances pages words volumes ships boats vessels`);
/** Beings that come in round numbers: "the 1700 survivors". */
const beings = wordSet(`survivors captives refugees emigrants immigrants migrants pilgrims slaves monks nuns priests
  knights colonists convicts exiles hostages passengers mutineers defenders attackers besiegers`);
/** The noun begins a clause: "in 1900 schools were opened". */
const clauseGoesOn = new RegExp(
  `^\\s{1,9}\\p{L}{3,16}\\s{1,9}(?:${oneOf('were had have are would could began fell rose grew went came')}|\\p{Ll}{2,12}ed)\\b`,
  'u',
);

/** "In 1200 parishes the priest fled", "the 1700 survivors", "of the 1200 ships". */
export function isCountedList({ digits, before, after, right }: NumberInText): boolean {
  if (!digits.endsWith('00') || digits.length > 4) return false;
  if (before === 'the') return places.has(after) || beings.has(after) || counted.has(after);
  return before === 'in' && places.has(after) && !clauseGoesOn.test(right);
}

const groupOf = new RegExp(
  `^\\s{1,9}of\\s{1,9}(?:${oneOf('them us these those whom which')}\\b|${oneOf('the his her its their our')}\\s{1,9}${oneOf(
    'enemy men women people crew troops soldiers number foe rebels garrison inhabitants citizens dead prisoners',
  )}\\b)`,
  'u',
);

/** "Captured 1500 of them", "1200 of the enemy". */
export const isOfGroup = (right: string): boolean => groupOf.test(right);

const peoples = oneOf(`Greeks Turks Danes Swedes Poles Scots Franks Goths Huns Medes Serbs Arabs Moors Jews Swiss Finns
  Czechs Gauls Britons Croats Slavs Helots French English Irish Dutch`);
const people = new RegExp(
  `^\\s{1,9}(?:${peoples}|\\p{Lu}\\p{Ll}{2,14}(?:ans|ards|ites|ese|ons|als|men))(?!\\p{L})`,
  'u',
);

/** "1000 Plataeans", "1200 Greeks". */
export const isPeople = (right: string): boolean => people.test(right);
