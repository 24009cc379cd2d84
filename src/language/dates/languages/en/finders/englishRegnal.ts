import { englishRegnalYear } from '../../../calendars/englishReigns';
import { wordBefore } from '../../../engine/lookaround';
import type { DateExpression, DateFinder } from '../../../engine/types';
import { oneOf, wordSet } from '../../../../text/patterns';
import { pattern, triggerWords } from '../../../notation/pattern';
import { isOfOtherCountry } from '../checks/inEngland';
import { numberOf, vocabulary, words } from '../vocabulary';

/** Behind these words the number is theirs: "page 12 Edward III". */
const labels = wordSet('page pages p pp chapter vol volume no number line scene part book plate figure room lot');

/** The kings in the abbreviations of the statute book. */
const names = new Map<string, string>([
  ...(['Edward', 'Henry', 'Richard', 'William', 'George', 'Charles', 'James'] as const).map(
    (name) => [name, name] as const,
  ),
  ...([
    ['Edw', 'Edward'],
    ['Ed', 'Edward'],
    ['Hen', 'Henry'],
    ['Ric', 'Richard'],
    ['Rich', 'Richard'],
  ] as const),
  ...([
    ['Will', 'William'],
    ['Wm', 'William'],
    ['Geo', 'George'],
    ['Car', 'Charles'],
    ['Chas', 'Charles'],
  ] as const),
  ...([
    ['Jac', 'James'],
    ['Jas', 'James'],
  ] as const),
]);
const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

/**
 * Regnal years of England:
 * - 12 Edward III, 25 Edw. III, 12 Geo. 3, 43 Eliz., 9 & 10 Will. III, 1 & 2 Philip and Mary
 *
 * Not "1 Henry IV" and "3 Henry VI", which are plays.
 */
export const englishRegnal: DateFinder = {
  triggers: {
    digits: [1, 2],
    afterDigits: 'ehrwgcjvp&a',
    nextWords: [
      ...[...names.keys()].map((name) => name.toLowerCase()),
      ...['eliz', 'vict', 'philip', 'phil', 'ph', 'and'],
    ],
  },
  pattern: pattern(
    `(?<from>\\d{1,2})(?: ?(?:&|and) ?(?<to>\\d{1,2}))? `,
    `(?:(?<king>${oneOf(names.keys())})(?<abbreviated>\\.)? (?<number>I{1,3}|IV|VI{0,3}|[1-8])(?![\\p{L}\\d])`,
    `|(?<alone>Eliz|Vict)\\.(?: I(?![\\p{L}]))?|(?<pair>(?:Philip|Phil\\.|Ph\\.) (?:&|and) (?:Mary|Mar\\.|M\\.)))`,
  ),
  read(match, text) {
    const { from, to, king = '', abbreviated, number = '', alone, pair } = match.groups ?? {};
    if (labels.has(wordBefore(text, match.index)) || /\p{Ll}/u.test(king.charAt(0))) return undefined;
    if (pair !== undefined) return to === undefined ? undefined : valueOf('Philip & Mary', Number(from), Number(to));
    const numeral = /\d/.test(number) ? numerals[Number(number) - 1]! : number;
    const name = alone ? (/^E/.test(alone) ? 'Elizabeth I' : 'Victoria') : `${names.get(king) ?? ''} ${numeral}`;
    const isPlay = !abbreviated && Number(from) <= 3 && /^Henry (?:IV|VI)$/.test(name);
    return isPlay ? undefined : valueOf(name, Number(from), Number(to ?? from));
  },
};

function valueOf(king: string, from: number, to = from): DateExpression | undefined {
  const edtf = englishRegnalYear(king, from, to);
  return edtf === undefined ? undefined : { kind: 'value', edtf };
}

const which = 'First Second Third Fourth Fifth Sixth Seventh Eighth'.split(' ');
const alone = 'Stephen John Mary Elizabeth Anne Victoria'.split(' ');

/**
 * - the third year of Henry II, the 14th year of the reign of King Henry the Third, the second year of John
 *
 * Not where the text tells only of another country: "the third year of Henry II of France".
 */
export const englishReignYear: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: triggerWords(vocabulary.ordinals.keys()),
    afterDigits: words.afterOrdinal,
    nextWords: ['year', 'regnal', ...words.ordinalTails],
  },
  pattern: pattern(
    `(?<nth>\\d{1,2}(?:st|nd|rd|th)\\b|${words.ordinal}) (?:regnal )?year of (?:the reign of )?(?:King |Queen )?`,
    `(?:(?<king>${oneOf(new Set(names.values()))}) (?:(?<number>I{1,3}|IV|VI{0,3})(?![\\p{L}\\d])|the (?<which>${oneOf(which)})\\b)`,
    `|(?<pair>Philip and Mary)|(?<alone>${oneOf(alone)})(?: I)?(?![\\p{L}'\u2019]))(?! of )`,
  ),
  read(match, text) {
    const { nth, king = '', number, which: ordinal, pair, alone: only } = match.groups ?? {};
    const year = numberOf(nth) ?? 0;
    if (/\p{Ll}/u.test((king || (only ?? pair ?? '')).charAt(0)) || isOfOtherCountry(match, text)) return undefined;
    if (pair !== undefined) return valueOf('Philip & Mary', year, year + 1);
    if (only !== undefined) return valueOf(only === 'Elizabeth' ? 'Elizabeth I' : only, year);
    const numeral = number ?? numerals[which.findIndex((word) => word.toLowerCase() === ordinal?.toLowerCase())];
    return valueOf(`${king} ${numeral ?? ''}`, year);
  },
};
