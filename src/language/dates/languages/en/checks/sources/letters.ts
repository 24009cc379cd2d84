import { oneOf } from '../../../../../text/patterns';
import { tells } from './papers';

// Letters, log-books and courts as a note cites them, in the middle of its sentences too.

const name = "\\p{Lu}[\\p{L}\u2019'.-]{1,20}";
const small = '(?:de|la|le|du|des|of|and|the|his|her|M\\.|MM\\.)';
const names = `(?:${small}\\s{1,3}){0,3}${name}(?:\\s{1,3}(?:${small}\\s{1,3}){0,2}${name}){0,4}`;
const english = `${names}\\s{1,3}to\\s{1,3}${names},\\s{1,4}`;
const french = `${names}\\s{1,3}(?:au|aux|\u00e0|\u00e1)\\s{1,3}${names},\\s{1,4}`;
const shown = oneOf('shown given told stated described proved confirmed quoted cited mentioned printed sent');

const lead = `(?:[;:(\u2014"\u201d]|--|\\b(?:[Ss]ee|[Cc]ompare|cited in|${shown} by|[Ll]etters? of))`;
/** "; of Inglis to Barclay, ", "is shown by Shirley to Loudon, ", "(see Wolfe to Pitt, ". */
const letterInEnglish = new RegExp(`${lead}\\s{0,4}(?:(?:and|also|of|see)\\s{1,3}){0,2}${english}$`, 'u');
/** "cited in Bigot au Ministre, ": French words stand in no English sentence. */
const letterInFrench = new RegExp(`(?<![\\p{L}\\d])${french}$`, 'u');
/** "the Secretary, 10 Sept., and to General Harrison, ". */
const secondReceiver = new RegExp(`\\d\\w{0,2}[.,]{0,2}\\sand\\sto\\s${names},\\s{1,4}$`, 'u');
const firstReceiver = new RegExp(`\\b[Ll]etters? of\\s|\\bof\\s${names}\\s{1,3}to\\s`, 'u');

/** Whether a letter is cited at the end of the text: its writer, its receiver and a comma. */
export const isLetter = (before: string): boolean =>
  letterInFrench.test(before) ||
  letterInEnglish.test(before) ||
  (secondReceiver.test(before) && firstReceiver.test(before));

const lower = oneOf(`letter deposition testimony affidavit despatch dispatch memorandum certificate`);
/** "(See letter of Captain Bainbridge, ", "; deposition of Henry Robinson before the Court at Bermuda, ". */
const ofWriter = new RegExp(
  `(?:[;:(]|\\b[Ss]ee|[Cc]ompare)\\s{0,3}(?:(?:and|also|see|the|a)\\s{1,3}){0,3}${lower} of ([^;:()\\d]{3,90}), {1,3}$`.replaceAll(
    ' ',
    '\\s',
  ),
  'u',
);
/** "; and of John Dabney, Consul at Fayal, ": a second writer. */
const secondWriter = new RegExp(
  `[Ll]etters?\\sof\\s[^;]{3,80};\\s{1,3}(?:and\\s)?of\\s([^;:()\\d]{3,60}),\\s{1,3}$`,
  'u',
);

/** Whether the paper of a writer is cited at the end of the text. */
export function isOfWriter(before: string): boolean {
  const words = (ofWriter.exec(before) ?? secondWriter.exec(before))?.[1];
  return words !== undefined && !tells.test(words);
}

const court = /\bCourts?(?:-[Mm]artial|\sof\s(?:Inquiry|Enquiry))\b([^;()]{0,90}(?:[.,]|\bheld))\s{1,3}$/u;
const sits = new RegExp(
  `\\b${oneOf('met sat began opened tried acquitted condemned sentenced ordered found')}\\b`,
  'u',
);

/** "Minutes of the Court of Inquiry, held ", "the Court-martial held on board the Gladiator, at Portsmouth, ". */
export function isCourt(before: string): boolean {
  const words = court.exec(before)?.[1];
  return words !== undefined && !tells.test(words) && !sits.test(words);
}

/** "her log-book (vol. ii, ", "the Log-book, Hornet and Argus, ". */
const logBook = /\b[Ll]og-?\s?[Bb]ooks?\b([^;)]{0,60}[,(])\s{0,3}$/u;
export function isLogBook(before: string): boolean {
  const words = logBook.exec(before)?.[1];
  return words !== undefined && !tells.test(words);
}

/** "Verreau, Report on Archives, ", "A List of the Officers, ", "Plan of Montreal, ": what a paper calls itself. */
const titled = new RegExp(
  `(?:^|[\\].;:)]["\u201d]?\\s|\\b[Ss]ee\\s|\\b[Cc]ompare\\s)\\s{0,3}(?:An?\\s|The\\s)?${oneOf(`List Return Plan View Map
    Account Conferences Minute Orderly General Strength Narrative Muster-Roll State Abstract`)}\\s([^;]{5,110}),\\s{1,4}$`,
  'u',
);
const paperWords = new RegExp(
  `^${oneOf('of and order orders Order Orders Book Books Minute on between held kept in drawn')}\\b`,
  'u',
);

/** Whether the title of a list, plan or return is at the end of the text. */
export function isTitled(before: string): boolean {
  const words = titled.exec(before)?.[1];
  return (
    words !== undefined &&
    paperWords.test(words) &&
    !tells.test(words.replace(/\b(?:who|which)\s(?:were|are|was)\b/, ''))
  );
}
