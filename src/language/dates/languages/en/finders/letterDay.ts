import type { DateFinder, RelativeExpression } from '../../../engine/types';
import { dayNumeral, initials, pattern } from '../../../notation/pattern';
import { month, monthOf, words } from '../vocabulary';
import { wordBefore } from '../../../engine/lookaround';

// Dates that count from the day on which a letter was written.

const day = `(?<day>${dayNumeral})(?!\\d)(?:${words.ordinalEnding})?`;
/** Not "last year", "next Tuesday", nor the verb, "may last for days". */
const alone = '(?! (?:year|month|week|night|for|until|till|only|\\p{L}{2,9}day)\\b)';
const months =
  '(?<same>inst(?:ant|t)?\\b|of (?:this|the present) month)|(?<last>ult(?:imo|o)?\\b|of (?:the )?last month)';

/**
 * - the 14th ult., 1st inst., 18 prox.: of the month before, of the month, of the month after
 * - the 15th of last month, the 4th of this month, the 2nd of next month
 * - the 8th of July last, 3 May next
 */
export const letterDay: DateFinder = {
  triggers: {
    digits: [1, 2],
    afterDigits: `${words.afterOrdinal}iupo${initials(words.monthTriggers)}`,
    nextWords: [
      ...['inst', 'instant', 'instt', 'ult', 'ulto', 'ultimo', 'prox', 'proximo', 'of'],
      ...[...words.monthTriggers, ...words.ordinalTails],
    ],
  },
  pattern: pattern(
    `${day},? (?:${months}|(?<next>prox(?:imo)?\\b|of (?:the )?next month)`,
    `|(?:of )?(?<month>${month}),? (?<side>last|next)\\b${alone})`,
  ),
  read(match) {
    const { day = '', same, last, month, side } = match.groups ?? {};
    const count = side === undefined ? (same ? 0 : last ? -1 : 1) : sideOf(side);
    const of = month === undefined ? {} : { month: monthOf(month)! };
    return { ...written, unit: 'month', count, ...of, day: Number.parseInt(day, 10) };
  },
};

/**
 * - in August last, in Febry next, August or September last
 * - last August, next April; not "the next April", which is counted from the story
 */
export const letterMonth: DateFinder = {
  priority: 1,
  triggers: {
    words: [...words.monthTriggers, 'last', 'next'],
    afterWords: `.,ln${initials(['or', 'and'], words.monthTriggers)}`,
  },
  pattern: pattern(
    `(?<month>${month})(?:,? (?<side>last|next)\\b${alone}|(?= (?:or|and) (?:${month}) (?<shared>last|next)\\b${alone}))`,
    `|(?<before>last|next) (?<itsMonth>${month})(?! \\d)`,
  ),
  read(match, text) {
    const { month, side, shared, before, itsMonth } = match.groups ?? {};
    const word = itsMonth ?? month ?? '';
    if (!/^\p{Lu}/u.test(word) || (before !== undefined && owners.test(wordBefore(text, match.index))))
      return undefined;
    return { ...written, unit: 'month', count: sideOf(before ?? side ?? shared ?? ''), month: monthOf(word)! };
  },
};

const written = { kind: 'relative', fromLetter: true } as const satisfies Partial<RelativeExpression>;
const sideOf = (word: string): number => (/^last/i.test(word) ? -1 : 1);
/** "The last August of the war", "their next April". */
const owners = /^(?:the|a|an|this|that|his|her|its|their|our|my|your|very)$/i;
