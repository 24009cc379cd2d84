import type { Join, Vocabulary } from '../engine/language';
import type { PointExpression } from '../engine/types';
import {
  anyOf,
  astronomical,
  dash,
  endOfWord,
  gap,
  initials,
  NOTHING,
  spaced,
  type EraSign,
  type Groups,
} from './pattern';

/** A vocabulary prepared for building finders: regular expression sources, and the meanings of the words they match. */
export interface PreparedVocabulary {
  readonly vocabulary: Required<Vocabulary>;
  /** A month's name, or a short form with or without a full stop. */
  readonly month: string;
  readonly weekday: string;
  readonly season: string;
  /** "twelve", "twenty-one". */
  readonly cardinal: string;
  /** "twelfth", "twenty-first". */
  readonly ordinal: string;
  /** The ending after the digits of an ordinal: "th". */
  readonly ordinalEnding: string;
  /** After a year: "BC", "A.D.". */
  readonly era: string;
  /** Before a year: "A.D.", "B.C.". */
  readonly leadingEra: string;
  /** Between a year and its era: nothing, or a gap of up to three characters for the marks of bold text. */
  readonly toEra: string;
  /** "of ", or nothing; also matches the empty text. */
  readonly optionalOf: string;
  /** "the ", or nothing; also matches the empty text. */
  readonly optionalArticle: string;
  /**
   * The year at the end of a longer date: "1949", "44 BC", "B.C. 44", "A.D. 79", "'68". Named groups `ad`, `year`, `era`, `short`.
   * A year of one or two digits needs an era.
   */
  readonly year: string;
  readonly monthOf: (word: string | undefined) => number | undefined;
  readonly weekdayOf: (word: string | undefined) => number | undefined;
  readonly seasonOf: (word: string | undefined) => number | undefined;
  /** The number of "12", "twelve", "12th", "twelfth". */
  readonly numberOf: (word: string | undefined) => number | undefined;
  readonly eraOf: (word: string | undefined) => EraSign;
  /** How words join two dates: "to", "and the". */
  readonly joinOf: (words: string) => Join | undefined;
  /** The year matched by `year`; empty if the text has none. */
  readonly yearFields: (groups: Groups) => Pick<PointExpression, 'year' | 'open'>;
  /** The months as triggers. */
  readonly monthTriggers: readonly string[];
  /** What makes an ordinal of the digits before it: "th". As what can follow them. */
  readonly afterOrdinal: string;
  /** The words behind the first word, or the digits, of an ordinal: "first" in "twenty first", "th" in "19 th". */
  readonly ordinalTails: readonly string[];
}

const nothing: Required<Vocabulary> = {
  months: new Map(),
  shortMonths: new Map(),
  weekdays: new Map(),
  seasons: new Map(),
  cardinals: new Map(),
  ordinals: new Map(),
  ordinalEndings: [],
  of: [],
  articles: [],
  joins: new Map(),
  between: [],
  centuries: [],
  millennia: [],
  eras: { before: NOTHING, after: NOTHING, leading: NOTHING, leadingTriggers: [] },
};

export function prepareVocabulary(given: Vocabulary): PreparedVocabulary {
  const vocabulary = { ...nothing, ...given };
  const { months, shortMonths, weekdays, seasons, cardinals, ordinals, joins, eras } = vocabulary;
  const era = `(?:${eras.before}|${eras.after})`;
  const isBefore = new RegExp(spaced(`^(?:${eras.before})`), 'iu');
  const eraOf = (word: string | undefined): EraSign => (word === undefined ? 0 : isBefore.test(word) ? -1 : 1);
  return {
    vocabulary,
    month: `(?:${wordPattern(months.keys())}|${wordPattern(shortMonths.keys())}\\.?)`,
    weekday: wordPattern(weekdays.keys()),
    season: wordPattern(seasons.keys()),
    cardinal: wordPattern(cardinals.keys()),
    ordinal: wordPattern(ordinals.keys()),
    ordinalEnding: ordinalEnding(vocabulary.ordinalEndings),
    era,
    leadingEra: `(?:${eras.leading})`,
    toEra,
    optionalOf: optional(vocabulary.of),
    optionalArticle: optional(vocabulary.articles),
    year: yearPattern(era, `(?:${eras.leading})`),
    monthOf: (word) => lookUp(word, months, shortMonths),
    weekdayOf: (word) => lookUp(word, weekdays),
    seasonOf: (word) => lookUp(word, seasons),
    numberOf: (word) =>
      word !== undefined && /^\d/.test(word) ? Number.parseInt(word, 10) : lookUp(word, cardinals, ordinals),
    eraOf,
    joinOf: (words) => joins.get(/\p{L}+/u.exec(words)?.[0].toLowerCase() ?? ''),
    yearFields: (groups) => yearFields(groups, eraOf(groups.era ?? groups.ad)),
    monthTriggers: [...months.keys(), ...shortMonths.keys()],
    afterOrdinal: initials(vocabulary.ordinalEndings),
    ordinalTails: [...secondParts(ordinals.keys()), ...vocabulary.ordinalEndings],
  };
}

const secondParts = (words: Iterable<string>): Set<string> =>
  new Set([...words].flatMap((word) => word.split('-').slice(1)));

/**
 * The source of a pattern of whole words. The parts of a word may be joined by a dash or a space. Words with the same
 * second parts share one branch, which keeps the pattern short: "twenty-one" … "ninety-nine".
 */
function wordPattern(words: Iterable<string>): string {
  const simple: string[] = [];
  const secondParts = new Map<string, string[]>();
  for (const word of words) {
    const [first = '', second] = word.split('-');
    if (second === undefined) simple.push(word);
    else secondParts.set(first, [...(secondParts.get(first) ?? []), second]);
  }
  const firstParts = new Map<string, string[]>();
  for (const [first, seconds] of secondParts) {
    const key = anyOf(seconds);
    firstParts.set(key, [...(firstParts.get(key) ?? []), first]);
  }
  const compounds = [...firstParts].map(([seconds, firsts]) => `${anyOf(firsts)}(?:${dash}|\\s)${seconds}`);
  // `\b` is the end of a word only behind ASCII letters: not in "été".
  const end = [...simple, ...secondParts.values()].flat().every((word) => /\w$/.test(word))
    ? '\\b'
    : '(?![\\p{L}\\d_])';
  return `(?:${[...compounds, anyOf(simple)].join('|')})${end}`;
}

/**
 * The source of a pattern of an ordinal's ending. As a superscript it has blanks in place of its marks: five for "19<sup>th</sup>",
 * and one on either side for "19^th^".
 */
function ordinalEnding(endings: readonly string[]): string {
  const ending = wordPattern(endings);
  return `(?:(?:\\s{5})?${ending}|\\s${ending}(?=\\s${endOfWord}))`;
}

const optional = (words: readonly string[]): string => (words.length === 0 ? '' : `(?:${anyOf(words)} )?`);

/**
 * The number of a word; it is looked up in lower case, with single hyphens between its parts and without full stops.
 */
function lookUp(word: string | undefined, ...tables: readonly ReadonlyMap<string, number>[]): number | undefined {
  if (word === undefined) return undefined;
  const lower = word.toLowerCase();
  return find(lower, tables) ?? find(lower.replace(/\.$/, '').replace(/[\s\u2010-\u2015\u2212-]+/, '-'), tables);
}

const find = (key: string, tables: readonly ReadonlyMap<string, number>[]): number | undefined =>
  tables.find((table) => table.has(key))?.get(key);

const toEra = '\\s{0,3}';

function yearPattern(era: string, leading: string): string {
  const short = [`\\d{1,2}(?=${toEra}${era})`, `(?<=${leading}\\s)\\d{1,2}(?!\\d)`];
  const digits = ['\\d{3,4}(?!\\d|[.,:]\\d)', ...short].join('|');
  const full = `(?:(?<ad>${leading})${gap})?(?<year>${digits})(?:${toEra}(?<era>${era}))?`;
  return `(?:${full}|['\\u2018\\u2019](?<short>\\d\\d)(?!\\d))`;
}

function yearFields({ short, year }: Groups, era: EraSign): Pick<PointExpression, 'year' | 'open'> {
  if (short !== undefined) return { year: Number(short), open: 'century' };
  if (year === undefined) return {};
  const openEra = era === 0 && year.length < 4;
  return { year: astronomical(Number(year), era), ...(openEra && { open: 'era' as const }) };
}
