import { englishRegnalYear } from '../../../calendars/englishReigns';
import { wordBefore } from '../../../engine/lookaround';
import type { DateFinder } from '../../../engine/types';
import { oneOf, wordSet } from '../../../../text/patterns';
import { pattern } from '../../../notation/pattern';

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
 * - 12 Edward III, 25 Edw. III, 12 Geo. 3, 43 Eliz., 9 & 10 Will. III
 *
 * Not "1 Henry IV" and "3 Henry VI", which are plays.
 */
export const englishRegnal: DateFinder = {
  triggers: { digits: [1, 2], afterDigits: 'ehrwgcjv&a' },
  pattern: pattern(
    `(?<from>\\d{1,2})(?: ?(?:&|and) ?(?<to>\\d{1,2}))? `,
    `(?:(?<king>${oneOf(names.keys())})(?<abbreviated>\\.)? (?<number>I{1,3}|IV|VI{0,3}|[1-8])(?![\\p{L}\\d])`,
    `|(?<alone>Eliz|Vict)\\.(?: I(?![\\p{L}]))?)`,
  ),
  read(match, text) {
    const { from, to, king = '', abbreviated, number = '', alone } = match.groups ?? {};
    if (labels.has(wordBefore(text, match.index)) || /\p{Ll}/u.test(king.charAt(0))) return undefined;
    const numeral = /\d/.test(number) ? numerals[Number(number) - 1]! : number;
    const name = alone ? (/^E/.test(alone) ? 'Elizabeth I' : 'Victoria') : `${names.get(king) ?? ''} ${numeral}`;
    const isPlay = !abbreviated && Number(from) <= 3 && /^Henry (?:IV|VI)$/.test(name);
    const edtf = isPlay ? undefined : englishRegnalYear(name, Number(from), Number(to ?? from));
    return edtf === undefined ? undefined : { kind: 'value', edtf };
  },
};
