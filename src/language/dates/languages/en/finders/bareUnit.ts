import { oneOf } from '../../../../text/patterns';
import type { DateFinder, DateUnit } from '../../../engine/types';
import { pattern } from '../../../notation/pattern';

/**
 * The unit that the narrative has reached, named only together with a part of it:
 * - the end of the year, late in the month, the rest of the decade, later in the century, year's end
 */
export const bareUnit: DateFinder = {
  triggers: { words: ['year', 'month', 'decade', 'century'] },
  pattern: pattern(`(?<unit>year|month|decade|century)\\b(?<ending>['\\u2019]s end)?`),
  read(match, text) {
    const { unit = '', ending } = match.groups ?? {};
    const left = text.slice(Math.max(0, match.index - 32), match.index);
    if (!ending && (!partOfThe.test(left) || fromOneEnd.test(left))) return undefined;
    return {
      kind: 'relative',
      unit: unit.toLowerCase() as DateUnit,
      count: 0,
      ...(ending && { modifier: 'end' as const }),
    };
  },
};

/** "From one end of the year to the other": always. */
const fromOneEnd = /\b(?:one|either|each) end of\s{1,9}the\s{1,9}$/i;
const parts = oneOf('end close beginning start outset middle rest remainder half quarter part');
const partOfThe = new RegExp(`\\b(?:${parts} of|(?:early|late|later|earlier) in)\\s{1,9}(?:the|that)\\s{1,9}$`, 'i');
