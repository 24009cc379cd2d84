import type { MovableDay } from '../../../calendars/movableDay';
import { oneOf } from '../../../../text/patterns';

// Whether a feast or a day of the week is reckoned as in England, which kept the Julian calendar until 1752.

const england = new RegExp(
  `\\b${oneOf(`England English Englishmen Britain British London Londoners Westminster Whitehall Parliament Scotland
    Scots Scottish Edinburgh Ireland Irish Dublin Wales Welsh Oxford Cambridge Canterbury York Yorkshire Lancashire Kent
    Kentish Essex Sussex Suffolk Norfolk Norwich Bristol Exeter Devon Cornwall Durham Lincoln Royalists Roundheads
    Cavaliers Puritans Quakers Massachusetts Virginia Maryland Pennsylvania Connecticut Boston`)}(?!\\p{L})`,
  'u',
);
const continent = new RegExp(
  `\\b${oneOf(`Paris Versailles French Frenchmen France Rome Roman Papal Italy Italian Venice Venetian Florence Naples
    Milan Genoa Madrid Spain Spanish Spaniards Lisbon Portugal Portuguese Vienna Imperial Imperialists Emperor Austria
    Austrian Prague Bohemia Bavaria Bavarian Munich Cologne Mainz Germany German Brussels Antwerp Flanders Poland Polish
    Jesuit Jesuits Holland Dutch Amsterdam Gregorian Quebec Montreal Mexico Peru`)}(?!\\p{L})|\\bN\\.\\s?S\\.|\\bNew Style\\b`,
  'u',
);

/** How far before and behind a day its country is looked for, in characters. */
const BEFORE = 200;
const BEHIND = 120;

/**
 * Whether a feast is reckoned as in England, as a part of its `MovableDay`: by its sentence, or else by the text around it.
 * Perhaps, where it also tells of a country with the other calendar.
 */
export function inEngland({ index, 0: words }: RegExpExecArray, text: string): Pick<MovableDay, 'inEngland'> {
  const [isEngland, isElsewhere] = countriesNear(index, index + words.length, text);
  return isEngland ? { inEngland: isElsewhere ? 'perhaps' : 'yes' } : {};
}

/** Whether the text around a match tells only of other countries. */
export function isOfOtherCountry({ index, 0: words }: RegExpExecArray, text: string): boolean {
  const [isEngland, isElsewhere] = countriesNear(index, index + words.length, text);
  return isElsewhere && !isEngland;
}

function countriesNear(start: number, end: number, text: string): readonly [england: boolean, elsewhere: boolean] {
  const left = text.slice(Math.max(0, start - BEFORE), start);
  const right = text.slice(end, end + BEHIND);
  const named = (near: string) => [england.test(near), continent.test(near)] as const;
  const ofSentence = named(left.slice(lastEnd(left)) + right.slice(0, firstEnd(right)));
  return ofSentence.includes(true) ? ofSentence : named(left + right);
}

const lastEnd = (left: string): number => Math.max(left.lastIndexOf('. '), left.lastIndexOf('; '), 0);

function firstEnd(right: string): number {
  const end = right.search(/[.;](?:\s|$)/);
  return end < 0 ? right.length : end;
}
