import { spanBefore } from '../../text/spans';
import type { Prose } from '../../types';
import { meantEdtf } from '../edtf/meant';
import type { DateExpression, DateMention } from './types';

/**
 * Dates as corrected by the writer in comments after them: `<!-- date: 1958-07 -->`; `none` for words that are not a
 * date.
 */
export function correctDates(mentions: readonly DateMention[], { mask, corrections }: Prose): readonly DateMention[] {
  let corrected = mentions;
  for (const { subject, value, start } of corrections ?? []) {
    const mention = spanBefore(corrected, start, mask);
    if (subject !== 'date' || !mention) continue;
    if (value === 'none') corrected = corrected.filter((each) => each !== mention);
    else {
      const edtf = meantEdtf(value);
      if (edtf === undefined) continue;
      const set = { ...mention, expression: expressionOf(edtf) };
      corrected = corrected.map((each) => (each === mention ? set : each));
    }
  }
  return corrected;
}

/** A corrected day, month, season or year also moves the focus of the narrative. */
function expressionOf(edtf: string): DateExpression {
  const match = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%])?$/.exec(edtf);
  if (!match) return { kind: 'value', edtf };
  const [, year, second, day, doubt] = match;
  const month = second === undefined ? undefined : Number(second);
  return {
    kind: 'point',
    year: Number(year),
    ...(day !== undefined
      ? { unit: 'day', month: month ?? 1, day: Number(day) }
      : month === undefined
        ? { unit: 'year' }
        : month > 12
          ? { unit: 'season', season: month }
          : { unit: 'month', month }),
    ...((doubt === '?' || doubt === '%') && { uncertain: true }),
    ...((doubt === '~' || doubt === '%') && { approximate: true }),
  };
}
