import { firstFrom } from '../../text/spans';
import type { Prose } from '../../types';
import type { Antecedent } from '../context/antecedent';
import { reasonOf } from '../context/reasons';
import type { Completed } from '../context/situation';
import { endSentence, type DiscourseContext } from '../context/discourseContext';
import { readBlock, type ReadingWords } from '../context/readBlock';
import { dateBounds } from '../edtf/parse';
import type { DateBounds } from '../edtf/parse';
import { printedEdtf } from '../edtf/print';
import { pointEdtf, valueOf } from '../edtf/value';
import type { DateValue } from '../edtf/value';
import type { DateBasis, DateMention, ResolvedDate } from './types';

export interface Resolution {
  readonly dates: readonly ResolvedDate[];
  readonly after: DiscourseContext;
  /** The context in the middle of the block, in which a note there is read. */
  readonly contextAt: (offset: number) => DiscourseContext;
}

/** The values of a block's dates in reading order, and the context for the next block. */
export function resolveDates(
  mentions: readonly DateMention[],
  prose: Prose,
  before: DiscourseContext,
  words: ReadingWords,
): Resolution {
  const dates: ResolvedDate[] = [];
  const contexts: DiscourseContext[] = [before];
  const after = readBlock(mentions, prose, before, words, ({ mention }, completed, behind) => {
    dates.push(annotate(mention, completed));
    contexts.push(behind);
  });
  const contextAt = (offset: number): DiscourseContext => endSentence(contexts[firstFrom(dates, offset)] ?? before);
  return { dates, after, contextAt };
}

function annotate(mention: DateMention, { expression, antecedent, inferred }: Completed): ResolvedDate {
  const { start, end, relation } = mention;
  const value = valueOf(expression);
  const edtf = value.edtf === undefined ? undefined : printedEdtf(value.edtf);
  const basis = antecedent?.date;
  return {
    start,
    end,
    ...value,
    ...(edtf !== undefined && { edtf }),
    ...(edtf !== undefined && boundsOf(expression, value, edtf)),
    ...(relation && { relation }),
    ...((basis ?? inferred) && { inferred: true as const }),
    ...(antecedent && { basis: basisOf(antecedent) }),
  };
}

function basisOf({ date, rule }: Antecedent): DateBasis {
  const { start, end, text, blocksBack } = date;
  return { start, end, text, blocksBack, reason: { code: reasonOf(rule), args: [] } };
}

/** Bounds of the value; for a range, from the named part of its first date to that of its last. */
function boundsOf(expression: Completed['expression'], value: DateValue, edtf: string): DateBounds {
  if (expression.kind !== 'range' || expression.only) return dateBounds(edtf, value.modifier);
  const first = dateBounds(pointEdtf(expression.from.date) ?? edtf, expression.from.date.modifier);
  const last = dateBounds(
    pointEdtf(expression.to.date) ?? edtf,
    expression.to.date.modifierTo ?? expression.to.date.modifier,
  );
  return {
    ...(first.earliest !== undefined && { earliest: first.earliest }),
    ...(last.latest !== undefined && { latest: last.latest }),
  };
}
