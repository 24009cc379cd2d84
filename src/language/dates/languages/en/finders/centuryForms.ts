import { oneOf } from '../../../../text/patterns';
import { wordAfter, wordBefore, wordsBefore } from '../../../engine/lookaround';
import type { DateFinder } from '../../../engine/types';
import { dash, initials, pattern, phrase } from '../../../notation/pattern';
import { centuryOf, romans } from '../centuryWords';
import { goesOnWith } from '../checks/goesOnWith';
import { era, eraOf, numberOf } from '../vocabulary';
import { centuryPoint, rangeOf } from '../../../notation/fields';

/** The abbreviations of manuscript catalogues for the beginning, middle and end of a century. */
const parts = { in: 'start', med: 'mid', ex: 'end' } as const;

/** - s. xv, s. xiii ex., s. ix in., saec. XV: centuries of manuscripts; not "s. v." (under the word) nor "S. XV" (page) */
export const siglum: DateFinder = {
  triggers: { words: ['s.', 'saec.', 'saec'] },
  pattern: pattern(`(?:s\\.|saec\\.?)\\s?(?<number>${oneOf(romans)})(?!\\p{L})(?:\\s(?<part>in|med|ex)\\.)?`),
  read(match, text) {
    const { number = '', part } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (match[0].startsWith('S.') || (/^[iv]$/i.test(number) && text[end] === '.')) return undefined;
    const point = centuryOf(number, undefined, undefined);
    const modifier = part === undefined ? undefined : parts[part.toLowerCase() as keyof typeof parts];
    return point && { ...point, ...(modifier && { modifier }) };
  },
};

const leads = phrase('(?:^|[(,;] ?|\\b(?:in|of|early|late|mid|from|to|by|until|and|or|the)[ -])$');

/** - C19 Britain, in C17, late 18C; not "vitamin C12", "C14 dating" or "at 18C" */
export const shortCentury: DateFinder = {
  triggers: { digits: [2, 2], words: ['c'], afterDigits: 'c', afterWords: '12' },
  pattern: /(?:C(?<behind>1\d|20|21)|(?<before>1\d|20|21)C)(?![\p{L}\d]|[.,]\d)/uy,
  read(match, text) {
    const { behind, before } = match.groups ?? {};
    const number = Number(behind ?? before);
    if (!leads.test(text.slice(Math.max(0, match.index - 9), match.index))) return undefined;
    const after = wordAfter(text, match.index + match[0].length);
    if (behind !== undefined && measured.test(after)) return undefined;
    const word = wordsBefore(text, match.index);
    // "A temperature of 18C", "from 12C to 18C"
    if (before !== undefined && /^(?:of|to|from|in|and|or|the|by|until)$/.test(word[0])) return undefined;
    return centuryPoint(number, 0, 100);
  },
};

const measured = /^(?:dat|sampl|analys|test|result|age|isotop|level|atom)/i;

/** Italian names of centuries, by their first year. */
const named: ReadonlyMap<string, number> = new Map(
  'duecento trecento quattrocento cinquecento seicento settecento ottocento novecento'
    .split(' ')
    .map((word, i) => [word, 1200 + i * 100]),
);

/** - the Quattrocento; not "a Fiat Cinquecento" */
export const namedCentury: DateFinder = {
  triggers: { words: [...named.keys()] },
  pattern: new RegExp(oneOf(named.keys()), 'iuy'),
  read: (match, text) =>
    wordBefore(text, match.index) === 'fiat'
      ? undefined
      : { kind: 'point', unit: 'century', year: named.get(match[0].toLowerCase())! },
};

/** - by mid-century, at midcentury: of the century that the narrative has reached; not "mid-century furniture" */
export const midCentury: DateFinder = {
  triggers: { words: ['mid', 'midcentury'] },
  pattern: pattern(`mid(?:-| )?century\\b(?!${dash})`),
  read(match, text) {
    const after = wordAfter(text, match.index + match[0].length);
    const isTime = /^(?:by|at|around|until|since|before|after|from|to)$/.test(wordBefore(text, match.index));
    if (!isTime || !(after === '' || goesOnWith.has(after) || /^\p{Lu}/u.test(after))) return undefined;
    return { kind: 'relative', unit: 'century', count: 0, modifier: 'mid' };
  },
};

/** - the last two centuries BC, the first three centuries AD, the first two millennia BC */
export const centuryCount: DateFinder = {
  triggers: { words: ['first', 'last'], afterWords: initials(['two', 'three', 'four', 'five', 'six']) },
  pattern: pattern(`(?<side>first|last) (?<count>two|three|four|five|six) (?:centuries)(?<gap>\\s?)(?<era>${era})`),
  read(match) {
    const { side = '', count, era } = match.groups ?? {};
    const sign = eraOf(era);
    const number = numberOf(count) ?? 0;
    // The last centuries before Christ and the first after Christ are those next to the year 1.
    if (/^l/i.test(side) !== sign < 0) return undefined;
    const [first, last] = [
      centuryPoint(sign < 0 ? number : 1, sign, 100),
      centuryPoint(sign < 0 ? 1 : number, sign, 100),
    ];
    return first && last && rangeOf(match, { length: side.length, date: first }, ' ', last);
  },
};

/** - the turn of the century: the year that ends in 00 and is nearest to the narrative */
export const turnOfCentury: DateFinder = {
  triggers: { words: ['turn'], afterWords: '-o' },
  pattern: pattern(`turn(?:-| )of(?:-| )the(?:-| )century\\b`),
  read: () => ({ kind: 'point', unit: 'year', year: 0, open: 'turn', approximate: true }),
};
