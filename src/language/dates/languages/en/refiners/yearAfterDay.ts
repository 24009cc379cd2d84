import type { Refiner } from '../../../engine/types';
import { shortYearAt } from '../checks/shortYearAt';

const behindDay = /^,?\s{1,3}(?=\d)/;
const behindSeason = /^\s(?:of\s)?(?=\d)/;

/**
 * - on 15 March 44, on March 15, 44: a day and the number after it, which is its year if the narrative is in early
 *   centuries, and otherwise not part of the date ("on 15 March 44 people came"); also the autumn of 32
 */
const refine: Refiner['refine'] = (mentions, text) =>
  mentions.map((mention, i) => {
    const { expression, end } = mention;
    if (expression.kind !== 'point' || expression.year !== undefined) return mention;
    if (expression.unit !== 'day' && expression.unit !== 'season') return mention;
    const gap = (expression.unit === 'day' ? behindDay : behindSeason).exec(text.slice(end, end + 8))?.[0];
    const year = gap === undefined ? undefined : shortYearAt(text, end + gap.length);
    const yearEnd = end + (gap?.length ?? 0) + 2;
    // "On 15 March 20 May came": the number is part of the next date.
    if (year === undefined || (mentions[i + 1]?.start ?? yearEnd) < yearEnd) return mention;
    return { ...mention, yearBehind: { year, end: yearEnd } };
  });

export const yearBehind: Refiner = { name: 'yearBehind', refine };
