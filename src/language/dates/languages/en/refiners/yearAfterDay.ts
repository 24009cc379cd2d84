import type { Refiner } from '../../../engine/types';
import { shortYearAt } from '../checks/shortYearAt';

const behindDay = /^,?\s{1,3}(?=\d)/;
const behindSeason = /^\s(?:of\s)?(?=\d)/;

/**
 * - on 15 March 44, on March 15, 44: a day and the number after it, which is its year if the narrative is in early
 *   centuries, and otherwise not part of the date ("on 15 March 44 people came"); also the autumn of 32
 */
const refine: Refiner['refine'] = (mentions, text) =>
  mentions.map((mention) => {
    const { expression, end } = mention;
    if (expression.kind !== 'point' || expression.year !== undefined) return mention;
    if (expression.unit !== 'day' && expression.unit !== 'season') return mention;
    const gap = (expression.unit === 'day' ? behindDay : behindSeason).exec(text.slice(end, end + 8))?.[0];
    const year = gap === undefined ? undefined : shortYearAt(text, end + gap.length);
    return year === undefined ? mention : { ...mention, yearBehind: { year, end: end + gap!.length + 2 } };
  });

export const yearBehind: Refiner = { name: 'yearBehind', refine };
