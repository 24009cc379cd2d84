import { oneOf } from '../../../../../text/patterns';
import { pluralLabels } from './labelWords';
import type { NumberInText } from './numberInText';

// Numbers that name something: lots, codes, papyri, times of day, books. Each function reads a few words.

const numbers = '\\d{1,5}(?:\\s?[-\\u2013]\\s?\\d{1,5})?';
const listed = new RegExp(
  `\\b${oneOf(pluralLabels)}\\.?\\s${numbers}(?:(?:,|;|\\s(?:and|or|to|&))\\s(?:and\\s)?(?:${numbers})?){1,4}$`,
  'iu',
);

/** Behind a label and other numbers: "questions 1863 and" 1864. */
export const isLaterLabel = (left: string): boolean => /\d/.test(left) && listed.test(left);

/** Capitals joined to a number: "RV-1443"; but "POST-1945". */
const code = /(?<![\p{L}\d])(?!(?:PRE|POST|MID|ANTE|NON|ANTI)-)\p{Lu}{1,5}-$/u;
/** Radiocarbon laboratories that write their code with small letters. */
const laboratories = oneOf('OxA Beta GrN GrA GrM Wk Poz Hd Lu Ua Ly Gif Bln Birm Har Ki Le Pta St Tua Erl Hv');
/** "OxA-" 1866, "OxA-1866 and" 1867. */
const sample = new RegExp(`(?<!\\p{L})${laboratories}-(?:\\d{3,6}(?:,| and| to)\\s)?$`, 'u');
/** Abbreviations of collections, catalogues and editions, which have numbers behind them: "BM 1047", "BWV 1066". */
const sigla = oneOf(`BM BL BNF BAV TNA PRO NLS NLI MMA VAM AO BWV BuxWV HWV KV RV TWV WoO CIG CIL IG RIB ILS SEG RIC RRC
  OGIS FGrHist BHG BHL GW STC ESTC USTC ISTC PG PL CPG CPL CSEL KUB KBo NGC PSI BGU TM RGO SB Inv`);
const siglum = new RegExp(`(?<![\\p{L}\\d.])${sigla}\\.?\\s{1,4}$`, 'u');
/** "P.Oxy. 1453", "P. Cair. Zen. 1453". */
const papyrus = /(?<!\p{L})(?:P|O)\.\s?\p{Lu}\p{L}{1,8}\.?\s(?:\p{Lu}\p{L}{1,8}\.?\s)?$/u;

/** Behind the abbreviation of a collection: "BM" 1047, "P.Oxy." 1453, "RV-" 1443. */
export function isShelfmark({ before, left }: NumberInText): boolean {
  const words = left.trimEnd();
  if (words.endsWith('-')) return sample.test(left) || code.test(left);
  if (words.endsWith(',') || before === 'and' || before === 'to') return sample.test(left);
  return isAbbreviation.test(words.slice(-LONGEST_SIGLUM)) && (siglum.test(left) || papyrus.test(left));
}

/** In characters. */
const LONGEST_SIGLUM = 10;
/** A full stop, or a word that begins with a capital. */
const isAbbreviation = /\.$|\p{Lu}\p{L}{0,8}$/u;

const hours = /\b(?:[01]\d|2[0-4])[0-5]\d\s{1,3}(?:hours|hrs)\b/;

/** A number behind a time of day, which may be another: "by 1800 hours, and by" 2000. */
export const isTimeOfDay = (digits: string, before: string, left: string): boolean =>
  (before === 'by' || before === 'at' || before === 'until') &&
  /^(?:[01]\d|2[0-4])[0-5]\d$/.test(digits) &&
  hours.test(left);

const works = oneOf('read reads reading reread novel film movie entitled titled');
const namesWork = new RegExp(`(?:\\b${works}|\\bOrwell['\\u2019]s)\\s{1,4}["\\u201c'\\u2018]?$`, 'u');
const byAuthor = /^["\u201d'\u2019]?(?:\s{1,4}(?:by\s{1,4}\p{Lu}|\(|is\b|was\b)|[.,;]|\s{0,4}$)/u;
/** Emphasis leaves a space on both sides: "and *1984* by". */
const emphasised = /\s{2}$/;
const emphasisedBy = /^\s{2}by\s{1,4}\p{Lu}/u;

/** The title of a book or film: "he read *1984* by Orwell". */
export const isNamedBy = (left: string, right: string): boolean =>
  (byAuthor.test(right) && namesWork.test(left)) || (emphasised.test(left) && emphasisedBy.test(right));
