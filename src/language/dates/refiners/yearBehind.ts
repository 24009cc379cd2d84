import { shortYearAt } from '../finders/shortYearAt';
import type { Refiner } from './index';

/**
 * - on 15 March 44, on March 15, 44: a day behind which stands what is its year where the narrative is in an early age,
 *   and nothing of the date elsewhere ("on 15 March 44 people came")
 */
export const yearBehind: Refiner = (mentions, text) =>
  mentions.map((mention) => {
    const { expression, end } = mention;
    if (expression.kind !== 'point' || expression.unit !== 'day' || expression.year !== undefined) return mention;
    const gap = /^,?\s{1,3}(?=\d)/.exec(text.slice(end, end + 5))?.[0];
    const year = gap === undefined ? undefined : shortYearAt(text, end + gap.length);
    return year === undefined ? mention : { ...mention, yearBehind: { year, end: end + gap!.length + 2 } };
  });
