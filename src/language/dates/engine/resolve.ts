import type { Prose } from '../../types';
import type { Cues } from '../context/cues';
import { updateContext, referenceTo } from '../context/updateContext';
import { dateBounds } from '../edtf/parse';
import type { DateBounds } from '../edtf/parse';
import { complete } from '../context/complete';
import { ageOf, type Completed } from '../context/completePoint';
import { endSentence, nextBlock, openSection } from '../context/discourseContext';
import type { DiscourseContext, Reference } from '../context/discourseContext';
import { sentenceContexts } from '../context/sentenceContext';
import type { Situation } from '../context/situation';
import type { DateExpression, DateMention, ResolvedDate } from './types';
import { pointEdtf, valueOf } from '../edtf/value';
import type { DateValue } from '../edtf/value';

/** The words on which the values of dates depend, of all languages of a reader. */
export interface ReadingWords {
  readonly cues: Cues;
  readonly worksHeadings: ReadonlySet<string>;
}

export interface Resolution {
  readonly dates: readonly ResolvedDate[];
  readonly after: DiscourseContext;
}

/**
 * The values of a block's dates in reading order, and the state in which the next block is read. Depends on nothing
 * else, so that going on from an edited block gives what a fresh run gives.
 */
export function resolveDates(
  mentions: readonly DateMention[],
  prose: Prose,
  before: DiscourseContext,
  { cues, worksHeadings }: ReadingWords,
): Resolution {
  const dates: ResolvedDate[] = [];
  const contextOf = sentenceContexts(prose, cues);
  const heading = prose.passages.find(({ kind }) => kind === 'heading');
  const begun = heading
    ? openSection(before, heading.depth ?? 1, prose.mask.slice(heading.start, heading.end), worksHeadings)
    : before;
  if (begun.works !== undefined) return { dates: [], after: nextBlock(begun) };
  let state: DiscourseContext = { ...begun, era: eraOf(mentions, prose.mask) };
  for (const stated of mentions) {
    const mention = withYear(stated, state);
    const sentence = contextOf(mention);
    if (sentence.inNewSentence) state = endSentence(state);
    const situation: Situation = { mention, state, sentence, cues };
    const completed = complete(situation);
    if (!completed) continue;
    dates.push(annotate(mention, completed));
    state = updateContext(situation, completed, prose.mask);
  }
  return { dates, after: nextBlock(state) };
}

/** The first date before Christ, if no date of the block is one of the first thousand years after. */
function eraOf(mentions: readonly DateMention[], text: string): Reference | undefined {
  const early = mentions.filter(({ expression }) => {
    const point = startOf(expression);
    return point.kind === 'point' && point.year !== undefined && point.year < 1000 && !point.open;
  });
  const references = early.map((mention) => referenceTo(startOf(mention.expression), mention, text));
  return references.every((each) => each && each.year <= 0) ? references[0] : undefined;
}

const startOf = (expression: DateExpression): DateExpression =>
  expression.kind === 'range' ? expression.from.date : expression;

/** "On 15 March 44": the number is the year where it can be one of the era that the narrative is in. */
function withYear(mention: DateMention, state: DiscourseContext): DateMention {
  const { expression, yearBehind } = mention;
  const age = yearBehind && ageOf(state);
  if (!age || expression.kind !== 'point' || age.year >= 100) return mention;
  return { ...mention, end: yearBehind.end, expression: { ...expression, year: yearBehind.year, open: 'era' } };
}

function annotate(mention: DateMention, { expression, basis, inferred }: Completed): ResolvedDate {
  const { start, end, relation } = mention;
  const value = valueOf(expression);
  return {
    start,
    end,
    ...value,
    ...(value.edtf !== undefined && boundsOf(expression, value, value.edtf)),
    ...(relation && { relation }),
    ...((basis ?? inferred) && { inferred: true as const }),
    ...(basis && { basis: { start: basis.start, end: basis.end, text: basis.text, blocksBack: basis.blocksBack } }),
  };
}

/** Bounds of the value; of a range, from the named part of its first date to that of its last. */
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
