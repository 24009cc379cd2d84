import { oneOf, wordSet } from '../../../../../text/patterns';
import { wordAfter } from '../../../../engine/lookaround';

/** Nouns that are numbered, and not the verb of a clause: "on the 8th armoured brigade", "the 13th Amendment". */
const units = wordSet(`armoured armored mounted combined united series army armies fleet air division divisions brigade
  brigades battalion battalions regiment regiments corps infantry cavalry panzer congress party parliament session street
  avenue parallel amendment legion guards foot light dragoons hussars lancers marine marines artillery field parachute
  airborne mountain squadron flotilla group route republic international duke earl baron lord count marquess viscount us
  u massachusetts maine new north south native royal bombay bengal madras highland highlanders company companies volunteers
  militia fusiliers grenadiers rifles rifle lancer precinct district ward plenum olympiad dynasty
  century psalm chapter legislature reich lok duma meridian`);

const further = /^(?:,?\s{1,9}(?:and|or|to)|,)\s{1,9}(?:the\s{1,9})?\d{1,3}(?:st|nd|rd|th)(?!\p{L})/u;

/** Whether a number in a list belongs to a noun behind the list: "the 12th" in "the 12th and 17th Native Infantry". */
export function isNumberedUnit(text: string, end: number): boolean {
  let at = end;
  for (let i = 0; i < 3; i++) {
    const next = further.exec(text.slice(at, at + 24));
    if (!next) break;
    at += next[0].length;
  }
  return units.has(wordAfter(text, at).toLowerCase());
}

const bodies =
  oneOf(`Division Army Corps Fleet Brigade Battalion Regiment Infantry Cavalry Congress Amendment Parliament
  Guards Dragoons Hussars Lancers Marines Squadron Legion Foot Armoured Armored Panzer Plenum Reichstag Duma Legislature`);
const bodyFollows = new RegExp(`^\\s{1,9}(?:\\p{Lu}[\\p{L}.]{0,14}\\s{1,9}){0,3}${bodies}\\b`, 'u');

/** Whether the number behind a month is that of a body behind it: "in August the 2nd Division", "by May the 13th Amendment". */
export function isUnitAfterMonth(date: string, text: string, end: number): boolean {
  if (bodyFollows.test(text.slice(end, end + 64))) return true;
  return /\sthe\s/i.test(date) && isNumberedUnit(text, end);
}
