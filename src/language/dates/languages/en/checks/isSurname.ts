import { oneOf, wordSet } from '../../../../text/patterns';
import { wordBefore } from '../../../engine/lookaround';

// A month or season that is the name of a person: "Theresa May in 2017", "H. W. March in 1916", "Winter, Jacob".

/** Months and seasons that are also surnames. */
const surnames = wordSet('march may april june august spring summer autumn winter fall');

/** Capitalised words before a month that are no given names. */
const noNames = wordSet(`in on by since until till during of from to through throughout early late mid that last next
  following previous between and or before after this each every about around for into the a an at as but then so when
  if while with mid january february march april may june july august september october november december jan feb mar apr
  jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
  fall circa not only it its his her their our another one every some any all no old new first second third both despite
  given under over within toward towards against nor yet now here there these those such also again already even still
  perhaps possibly probably christmas easter beginning ending end published dated written printed signed born died`);

const titles = oneOf(`Mr Mrs Ms Miss Dr Sir Dame Lady Lord President Minister Secretary Senator Governor Mayor General
  Gen Colonel Col Captain Capt Major Maj Lieutenant Lt Sergeant Sgt Admiral Commander Professor Prof Bishop Judge
  Private Pte Corporal Cpl Trooper Gunner Nurse Constable Inspector Pastor Reverend Rev Deacon Rabbi Cousin Squire Comrade
  Justice Father Sister Brother Aunt Uncle Herr Frau Fraulein Madame Mme Monsieur`);
const titled = new RegExp(`(?<!\\p{L})${titles}\\.?\\s{1,9}$`, 'u');
/** "H. W. ", "J.". */
const initials = /(?<![\p{L}.])(?:\p{Lu}\.\s?){1,3}\s{0,9}$/u;
const givenName = /(?<![\p{L}.'’-])\p{Lu}\p{Ll}{1,14}\s{1,9}$/u;
/** How far before the month its given name may begin, in characters. */
const REACH = 24;

/** Whether a month or season behind a title, initials or a given name is a surname. `word` is as written. */
export function isSurname(word: string, text: string, start: number): boolean {
  if (!surnames.has(word.toLowerCase()) || !/^\p{Lu}/u.test(word)) return false;
  const left = text.slice(Math.max(0, start - REACH), start);
  if (titled.test(left) || initials.test(left) || isOfKin(text, start + word.length)) return true;
  return givenName.test(left) && !noNames.has(wordBefore(text, start));
}

const kin = oneOf('sisters brothers twins family families clan household girls boys cousins couple');
const kinBehind = new RegExp(`^\\s${kin}(?![\\p{L}'\\u2019-])`, 'u');
/** "The May sisters", "the March family"; "Winter his name was". */
export const isOfKin = (text: string, end: number): boolean => {
  const right = text.slice(end, end + 16);
  return kinBehind.test(right) || /^\s(?:his|her) (?:sur)?name\b/.test(right);
};

/** "Winter, Jacob (b. 1741)": the surname comes first in a heading or list. */
export const isInverted = (text: string, end: number): boolean =>
  /^,\s\p{Lu}[\p{Ll}.]{0,14}(?:\s\p{Lu}[\p{Ll}.]{0,14}){0,2}(?:\s?[,;(]|\.?$)/u.test(text.slice(end, end + 48));

/** The surname is joined to the year as any other name is: "May in 2017", "May, 1975"; but "Berlin May 1945". */
const joinsName = /^(\p{L}+)(?:,|\s{1,9}in\s)/u;

/** "Theresa May in 2017", where `date` is the month and the year. */
export const isSurnameBeforeYear = (date: string, text: string, start: number): boolean =>
  isSurname(joinsName.exec(date)?.[1] ?? '', text, start);
