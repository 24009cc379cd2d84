// The months of the Islamic year in the spellings of English, Persian and Turkish writers: Dhū al-Ḥijja, Zū al-Ḥijjah,
// Dhu'l-Hijja, D̲h̲u 'l-Ḥid̲j̲d̲j̲a, Zilhicce. A written name is folded to a few letters on which the spellings agree, and
// those are looked up.
import { withoutAccents } from '../../../text/letters';
import { wordList } from '../../../text/patterns';
import { spaced } from '../../notation/pattern';

/** A letter of a name, ʿayn or hamza in any printed form, or a hyphen. */
const letter = "[\\p{L}\\p{M}'\\u2018\\u2019\\u02bb\\u02bc\\u02be\\u02bf`\\u2010-]";
/** The first letters of the names, some of which are single characters with an accent. */
const accented = 'ŞŠṢǦĞḎḌẔẒŻ';
const noPartOfName = '(?!(?:of|in|the|year|and|AH|Anno)\\b)';

/** The source of a pattern that matches all that may be a name; case-sensitive, with the flag `u`. */
export const islamicMonth = spaced(
  `(?:[MSRJDZCG${accented}]${letter}{1,24}(?: ${noPartOfName}${letter}{2,16}){0,2}?(?: (?:I{1,2}|the (?:First|Second)))?)`,
);

/** The Latin letters with which the names begin, up to the first that has an accent. */
export const islamicMonthTriggers = {
  characters: accented,
  words:
    wordList(`muharram muharrem moharram mu safar safer rabi rab rabia rebi rebiy jumada jumadi jum jamada jamadi jam
    jomada cemaziyelevvel cemaziyelahir rajab rejeb receb recep sha shaban shaaban shab s ramadan ramad ramazan ramaz
    rama ram ramadhan ramzan shawwal shaww shavval shavv shawal dhu dhul dhi dhulhijja dh d zu zul zi zil z zilhicce
    zilkade zulhijja`),
};

/** The letters on which spellings differ, each with the letter that they fold to; in this order. */
const folds: readonly (readonly [RegExp, string])[] = [
  [/ı/g, 'i'],
  [/[^a-z]/g, ''],
  [/dj|j|g/g, 'c'],
  [/dh|z/g, 'd'],
  [/[ts]h/g, 's'],
  [/kh/g, 'h'],
  [/w/g, 'v'],
  [/e/g, 'a'],
  [/o/g, 'u'],
  [/y/g, 'i'],
  [/k/g, 'q'],
  [/p/g, 'b'],
  [/(.)\1+/g, '$1'],
  [/h$/, ''],
];

const fold = (name: string): string =>
  folds.reduce((folded, [from, to]) => folded.replace(from, to), withoutAccents(name).toLowerCase());

/** The article in its many forms: al-, ül-, us-. */
const article = '[aiu]?[ls]?';
const firstOfTwo = `${article}(?:aval|aula|ula)`;
const secondOfTwo = `${article}(?:sania?|ahira?)`;

/** The folded names, in the order of the year. */
const names = [
  'muharam',
  'safar',
  `rabia?${firstOfTwo}`,
  `rabia?${secondOfTwo}`,
  `c[au]mad[aiu]${firstOfTwo}`,
  `c[au]mad[aiu]${secondOfTwo}`,
  'racab',
  'saban',
  'rama?dan',
  'saval',
  `d[iu]${article}q(?:a|i|ai)da`,
  `d[iu]${article}hica`,
].map((name) => new RegExp(`^${name}$`));

/** The number of the month, 1 to 12; undefined if it is no such name. */
export function islamicMonthOf(written: string): number | undefined {
  const ending = /\s{1,9}(?:the\s{1,9})?(I{1,2}|First|Second)$/u.exec(written);
  const half = ending?.[1];
  const folded =
    fold(written.slice(0, ending?.index)) + (half === undefined ? '' : /^(?:I|First)$/.test(half) ? 'aval' : 'ahir');
  const index = names.findIndex((pattern) => pattern.test(folded));
  return index < 0 ? undefined : index + 1;
}
