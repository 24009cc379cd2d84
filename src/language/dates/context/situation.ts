import type { DateMention, PointExpression, RangeExpression, ValueExpression } from '../engine/types';
import type { Antecedent } from './antecedent';
import type { Cues, SentenceContext } from './cues';
import type { DiscourseContext } from './discourseContext';

/** A date, and everything that decides its meaning and whether it moves the focus. */
export interface Situation {
  readonly mention: DateMention;
  /** The context from the dates before it. */
  readonly context: DiscourseContext;
  readonly sentence: SentenceContext;
  readonly cues: Cues;
  /** The mask of its block. */
  readonly text: string;
}

/** A date, completed as far as the text allows. */
export interface Completed {
  /** Lacks nothing, or nothing that the text tells. */
  readonly expression: PointExpression | RangeExpression | ValueExpression;
  /** The earlier date from which something was completed, and the rule that chose it. */
  readonly antecedent?: Antecedent;
  /** Something was completed that no date of the text gives. */
  readonly inferred?: true;
}

/** Not the "winter of '63": its January may be of either year. */
const isYear = ({ unit, season }: PointExpression): boolean => unit !== 'decade' && season === undefined;

/** The date as it moves the story: one that lacked only its era or century states its year ("In 793", "In '71"). */
export function asStated({ expression }: DateMention, completed: Completed): Completed {
  const first = expression.kind === 'range' ? expression.from.date : expression;
  const statesYear =
    first.kind === 'point' &&
    first.year !== undefined &&
    (first.open === 'era' || first.bare === true || (first.open === 'century' && isYear(first)));
  return statesYear ? { expression: completed.expression } : completed;
}
