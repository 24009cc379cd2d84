import { firstRule, type Rule } from '../../text/rules';
import type { Entity, Span } from '../../types';
import type { Years } from './evidence';
import { CONTEXT_WIDTH } from './wordsBeside';

// Whether a full name means somebody or something else with the same name: the numbers and years beside it tell.

/** A full name with the text beside it. */
export interface FullNameCase {
  readonly entity: Entity;
  readonly left: string;
  readonly right: string;
  /** The years of an entry; undefined if it has no dates. */
  readonly yearsOf: (entity: Entity) => Years | undefined;
}

/** The rule that shows that somebody or something else with this name is meant; undefined if none applies. */
export function otherOfThatName(
  text: string,
  { start, end }: Span,
  entity: Entity,
  yearsOf: FullNameCase['yearsOf'],
): Rule<FullNameCase, 'other'> | undefined {
  const left = text.slice(Math.max(0, start - CONTEXT_WIDTH), start);
  return firstRule(fullNameRules, { entity, left, right: text.slice(end, end + CONTEXT_WIDTH), yearsOf });
}

/** Each rule's examples are in its test. */
export const fullNameRules: readonly Rule<FullNameCase, 'other'>[] = [
  {
    name: 'a ruler of another number',
    when: ({ entity, right }) => {
      const number = entity.kind === 'person' ? /^\s{1,3}([IVX]+)(?!\p{L})/u.exec(right)?.[1] : undefined;
      return number !== undefined && number !== 'I' && !entity.label.split(' ').includes(number);
    },
    then: 'other',
  },
  {
    name: 'an event of another year',
    when: ({ entity, left, right, yearsOf }) => {
      if (entity.kind === 'person') return false;
      const year = /^\s{1,3}of\s{1,3}(\d{3,4})(?!\d)/.exec(right)?.[1] ?? /\bthe\s(\d{4})\s$/i.exec(left)?.[1];
      const years = year === undefined ? undefined : yearsOf(entity);
      return years !== undefined && (Number(year) < years.first - YEARS_OFF || Number(year) > years.last + YEARS_OFF);
    },
    then: 'other',
  },
];

/** A treaty may be dated by its signing or by its coming into force, so a year before or after still fits. */
const YEARS_OFF = 1;
