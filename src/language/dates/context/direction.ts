import { always, firstRule, type Rule } from '../../text/rules';
import type { PointExpression } from '../engine/types';
import type { DiscourseContext, EarlierDate } from './discourseContext';
import type { Situation } from './situation';

/**
 * In which direction from the narrative's date the words around a date lead the reader:
 * - `back`: "had landed in May"
 * - `ahead`: "until May", "would land in May"
 * - `on`: "In May they landed"
 * - `nextStep` of a sentence that tells one thing after another: "…; he fled on 26 February"
 * - `within` the story, where the date only says which thing is meant: "the siege that began in May"
 */
export type Direction = 'back' | 'ahead' | 'on' | 'nextStep' | 'within';

/** Asked only for dates that do not state their year: it costs a look at the clause. */
export type AskDirection = () => Direction;

export const directionOf = (situation: Situation): Direction => firstRule(directionRules, situation)?.then ?? 'on';

/** The examples of each rule are in its test. */
export const directionRules: readonly Rule<Situation, Direction>[] = [
  { name: 'since', when: ({ mention }) => mention.relation === 'since', then: 'back' },
  {
    // "Had grown to ten divisions by December" leads on.
    name: 'a pluperfect',
    when: ({ mention, sentence, cues }) => mention.relation !== 'by' && cues.looksBack(sentence, mention),
    then: 'back',
  },
  { name: 'until', when: ({ mention }) => mention.relation === 'until', then: 'ahead' },
  { name: 'a plan', when: ({ mention, sentence, cues }) => cues.looksAhead(sentence, mention), then: 'ahead' },
  {
    name: 'opens its sentence',
    when: ({ mention, sentence, cues }) => cues.opensSentence(sentence, mention),
    then: 'on',
  },
  {
    name: 'says which thing is meant',
    when: ({ mention, sentence, cues }) => cues.qualifies(sentence, mention),
    then: 'within',
  },
  {
    name: 'the next step of its sentence',
    when: ({ mention, sentence, cues }) => cues.goesOn(sentence, mention),
    then: 'nextStep',
  },
  { name: 'in its sentence', when: always, then: 'on' },
];

/**
 * The direction from the antecedent: from a date of the same sentence it leads to what belongs with that, or a next
 * day.
 */
export function directionFrom(
  antecedent: EarlierDate,
  { lastInSentence }: DiscourseContext,
  point: PointExpression,
  direction: Direction,
): Direction {
  if (direction !== 'nextStep' && direction !== 'on') return direction;
  if (antecedent !== lastInSentence) return 'on';
  return direction === 'nextStep' && antecedent.unit === 'day' && point.unit === 'day' ? 'nextStep' : 'within';
}
