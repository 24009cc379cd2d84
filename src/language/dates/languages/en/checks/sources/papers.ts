import { oneOf } from '../../../../../text/patterns';
import { cities } from './imprint';

// How letters and other papers are cited in a note, with their dates.

const papers = oneOf(`letter letters despatch despatches dispatch dispatches journal journals diary log log-book logbook
  pamphlet pamphlets tract tracts pasquinade pasquinades lampoon lampoons ballad ballads broadside broadsides newsletter
  newsletters proceedings report reports message memoir memoirs note notes entry number issue edition return order orders circular Letter Letters
  Journal Journals journals Magazine Mercury Mercuries Gazette Gazettes Post Register Paper Diary Chronicle Times Herald
  Advertiser Review Transactions Proceedings`);
/** "Letter of 3 June", "dated June 13th", "the Boston Gazette for 1759". */
export const ofPaper = noted(
  `\\b(?:${papers}(?:,? (?:of|for|dated|written on|under date of)(?: the)?)|dated(?: the| on| on the)?|bears? date)[\\s_]{1,4}$`,
  `|\\bunder (?:the )?date(?: of)?(?: the)?[\\s_]{1,4}$`,
);
/** "17 Fév. ", "28 Juillet, ": before the year of a French letter. */
export const frenchDay = new RegExp(
  `${oneOf(`janvier janv février fév fevrier mars avril mai juin juillet juil août aout septembre octobre novembre décembre
  déc`)}\\b[.,;_\\s]{1,5}$`,
  'iu',
);
/** "Mémoires sur le Canada, 1749-1760", "la Campagne de 1757". */
export const frenchTitle = new RegExp(
  [
    `\\b${oneOf('Mémoire Mémoires Campagne Histoire Relation Journal Lettres Événements')}`,
    `\\s(?:de|des|du|sur|à|d')[^.;]{0,60}[,\\s][\\s_]{0,4}$|\\bCampagne de\\s{1,3}$`,
  ].join(''),
  'u',
);
/** "Siége de Québec en 1759", "depuis 1749 jusqu'à 1760": words that stand in no English sentence. */
const frenchWord =
  /\b(?:en|depuis|jusqu['\u2019][\u00e0a]|[Aa]nn\u00e9es?(?:\s\d{4},)?|l['\u2019]ann\u00e9e|\d{4},? et)[\s_]{1,4}$/u;
const frenchNoun = new RegExp(
  `\\b${oneOf(`Mémoire Mémoires Memoire Campagne Histoire Relation Journal Lettres Événements Siége Siège Ordres Dépêches
    Voyage Précis Recueil`)}\\s[^.;]{0,110}$`,
  'u',
);
export const isInFrenchTitle = (before: string): boolean => frenchWord.test(before) && frenchNoun.test(before);
/** "I. 402 (". */
export const pageBefore = /\b[IVXLC]{1,6}\.\s\d{1,4}\s\($/;
/** "by Farragut, New York, ", "R. N., London, ": but "born in Boston, ". */
export const cityBefore = new RegExp(`[.,:;("\u201d)][\\s_]{0,3}${cities}[.,][\\s_]{1,4}$`, 'u');
/** "Captains' Letters," 1814, vol. 2": a volume of papers. */
export const volumeBefore = /["\u201d'\u2019][.,]?\s{1,3}(?:for\s{1,3})?$|[.,]["\u201d]\s{1,3}$/;
export const volumeBehind = /^[,.]?\s{1,3}\(?(?:[Vv]ols?\b|[Nn]os?\b|[ivxIVX]{1,5}[.,]|\d{1,2},\s)/;

/** Each space stands for any white space. */
function noted(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join('').replaceAll(' ', '\\s{1,3}'), 'u');
}

/** Verbs of a sentence: the note tells something. */
export const tells = new RegExp(
  `\\b${oneOf(`was were had is are has wrote writes said says told came went died became he she they it my his her their I He
    She They It We fell met sailed marched arrived returned reached landed entered ended lost`)}\\b`,
  'u',
);

/** "Dinwiddie to Hanbury, 12 March, 1754": what stands before the comma names a paper and tells nothing. */
export function isDocument(before: string): boolean {
  const words = before.slice(segmentStart(before)).replace(label, '');
  if (!/^[\s\p{P}]*\p{Lu}/u.test(words) || words.length <= 6 || tells.test(words.replace(toHis, ''))) return false;
  return letterTo.test(words) || paperFirst.test(words) || !happens.test(words);
}

/** "Letter of Captain Boyle, of ". */
export function isPaper(before: string): boolean {
  const words = before.slice(segmentStart(before)).replace(label, '');
  return paperFirst.test(words) && !tells.test(words);
}

const toHis = /\bto (?:his|her|their|my)\b/;
/** The beginning of a note. */
const label = /^\s{0,4}\[?(?:Footnote|Note)?(?:\s[A-Z\d]{1,4})?[:.]\s/;
/** "Pomeroy to his Wife, ", "Vaudreuil au Ministre, ". */
const letterTo = noted(
  `^[^\\d;]{2,60} (?:to|au|aux|à|á) (?:(?:the|his|her|la|le|M\\.|MM\\.|Mme) ){0,2}\\p{Lu}[^\\d;]{1,70}$`,
);
/** "Minutes of a Council held at the Camp at Alexandria, ". */
const paperFirst = noted(
  `^[\\s\\p{P}]{0,6}(?:Official |General |Circular |Private |Extracts? (?:of|from) (?:a )?|Copy of (?:a )?)?`,
  oneOf(`Letter Letters Minutes Report Reports Message Messages Journal Journals Order Orders Speech Sentence Register Registers Return
  Returns Deposition Depositions Memoir Memoirs Log Log-book Address Despatch Despatches Dispatch Dispatches Instructions Declaration
  Resolution Resolutions Proceedings Petition Memorial Certificate Conference Conferences Records`),
  '(?!\\p{L})',
);

/** A full stop behind three small letters or a digit, or a semicolon: not that of "St." or an initial. */
const segment = /(?:(?:\p{Ll}{3}|[\d)\]_\u201d])(?<!\b[Ii]bid|\bCapt|\bLieut)\.["\u201d]?|;|: )[\s_]/gu;
const segmentStart = (before: string): number =>
  [...before.slice(0, -2).matchAll(segment)].reduce((_, { index, 0: end }) => index + end.length, 0);

/** Nouns and participles of events: "Battle of Ivry, 14 March 1590", "killed at Ivry". */
const happens = new RegExp(
  `\\b${oneOf(`born killed baptised baptized married crowned elected buried signed fought beheaded executed deposed
    appointed drowned Battle battle Treaty treaty Siege siege Peace peace On on In in since until till after before
    by from`)}\\b`,
  'u',
);
