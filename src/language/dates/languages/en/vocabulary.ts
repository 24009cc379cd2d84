// The English words of dates, from which the finders build their patterns.
import { wordList } from '../../../text/patterns';
import type { Vocabulary } from '../../engine/language';
import { endOfWord } from '../../notation/pattern';
import { prepareVocabulary } from '../../notation/preparedVocabulary';

type Numbers = ReadonlyMap<string, number>;

/** The words in one string, numbered from `first` in steps of `step`. */
const numbered = (list: string, first = 1, step = 1): Numbers =>
  new Map(wordList(list).map((word, i) => [word, first + i * step]));

const tens = numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);

/** "twenty-one" … "ninety-nine". */
const compounds = (ones: Numbers): Numbers =>
  new Map([...tens].flatMap(([ten, n]) => [...ones].map(([one, m]): [string, number] => [`${ten}-${one}`, n + m])));

/** The tens with a different ending: "twentieth", "twenties". */
const tensIn = (ending: string): Numbers => new Map([...tens].map(([word, n]) => [word.replace(/y$/, ending), n]));

const ones = numbered('one two three four five six seven eight nine');
const oneths = numbered('first second third fourth fifth sixth seventh eighth ninth');

/** Abbreviations only: "B.C.", "BCE". */
export const beforeChrist = `(?:B\\.\\s?C\\.?(?:\\s?E\\.?)?|BCE?)${endOfWord}`;

/** Abbreviations of the seventeenth to the nineteenth century: "Octr". */
const olderMonths = ['jany janry 1', 'feby febry febr 2', 'aprl apl 4', 'augt 8', 'septr sepr 9', 'octr octbr 10']
  .concat(['novr novbr novemr 11', 'decr decbr decemr 12'])
  .flatMap((line) => {
    const [number = '', ...spellings] = wordList(line).toReversed();
    return spellings.map((word): [string, number] => [word, Number(number)]);
  });

/** "Before our era", "of the Christian era". */
const namedEra = '(?:our|the (?:Christian|Common|Vulgar)|Common) (?:a?e|æ)ra\\b';

export const vocabulary = {
  months: numbered(`january february march april may june july august september october november december`),
  shortMonths: new Map([
    ...numbered('jan feb mar apr'),
    ...numbered('jun jul aug sept oct nov dec', 6),
    ['sep', 9] as const,
    ...olderMonths,
  ]),
  weekdays: numbered('monday tuesday wednesday thursday friday saturday sunday'),
  seasons: new Map([
    ...numbered('spring summer autumn winter', 21),
    ...numbered('springtime summertime fall wintertime', 21),
    ...numbered('midsummer', 22),
    ...numbered('midwinter', 24),
  ]),
  /** "one" … "ninety-nine", and a few other words for a number. */
  cardinals: new Map([
    ...ones,
    ...numbered(`ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`, 10),
    ...tens,
    ...compounds(ones),
    ['a', 1],
    ['an', 1],
    ['hundred', 100],
  ]),
  /** "first" … "ninety-ninth". */
  ordinals: new Map([
    ...oneths,
    ...numbered(
      `tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`,
      10,
    ),
    ...tensIn('ieth'),
    ...compounds(oneths),
  ]),
  /** "d" as in "22d" and "3d". */
  ordinalEndings: ['st', 'nd', 'rd', 'th', 'd'],
  of: ['of'],
  /** "ye" in old letters: "July ye 11th". */
  articles: ['the', 'ye'],
  joins: new Map([
    ['to', 'to'],
    ['through', 'to'],
    ['until', 'to'],
    ['and', 'and'],
    ['or', 'or'],
  ]),
  /** "bet" and "betw" in genealogies. */
  between: ['between', 'bet', 'betw'],
  centuries: ['century', 'centuries'],
  millennia: ['millennium'],
  eras: {
    before: `${beforeChrist}|Before Christ\\b|Before ${namedEra}`,
    after: `(?:A\\.\\s?D\\.?|AD|C\\.\\s?E\\.?|CE)${endOfWord}|Anno Domini\\b|Common Era\\b|(?:of|after) ${namedEra}|after Christ\\b`,
    leading: `A\\.\\s?D\\.?|AD\\.?|${beforeChrist}`,
    leadingTriggers: ['ad', 'a.', 'bc', 'b.', 'bce'],
  },
} as const satisfies Vocabulary;

/** "thirties" → 30. */
export const decadeWords: Numbers = tensIn('ies');

export const words = prepareVocabulary(vocabulary);
export const { month, season, weekday, era, monthOf, seasonOf, weekdayOf, numberOf, eraOf } = words;

/** "Adda, battle of, 300 / Ad Ensem"; "b. c. 1160", born about 1160. */
export const isNoEra = (head: string | undefined, era: string | undefined): boolean =>
  /^(?:b|Ad|Ce)/.test(head ?? '') || /^(?:Ad|Bc|Ce)\b/.test(era ?? '');

/** May stand directly before its year: "AD79", "B.C. 331". */
export const leadingEra = `(?:(?:A\\.\\s?D\\.?|AD|C\\.\\s?E\\.?|CE|Anno Domini|Common Era)(?!\\p{L})|${beforeChrist})`;
