import * as assert from 'node:assert/strict';
import { emptyContext, type DiscourseContext } from '../../../../src/language/dates/context/discourseContext';
import { directionRules } from '../../../../src/language/dates/context/direction';
import { flashForwardRules, focusRules } from '../../../../src/language/dates/context/focus';
import { readBlock } from '../../../../src/language/dates/context/readBlock';
import type { Completed, Situation } from '../../../../src/language/dates/context/situation';
import { stepOf } from '../../../../src/language/dates/context/updateContext';
import { valueOf } from '../../../../src/language/dates/edtf/value';
import { cues } from '../../../../src/language/dates/languages/en/cues';
import { worksHeadings } from '../../../../src/language/dates/languages/en/worksHeadings';
import { firstRule, type Rule } from '../../../../src/language/text/rules';
import { findDates, proseOf } from '../reading';

// Rules are tested by examples that name them. The examples are here and not beside the rules, so that they are not
// part of the extension; a rule without examples fails.

/** A text, and the value of its last date: `-` if it has none. */
export type Example = readonly [text: string, value: string];

export interface Examples {
  /** The purpose of the rule, in the words of the guide to dates. */
  readonly guide: string;
  /** Texts in which the rule decides. */
  readonly holds: readonly Example[];
  /** Similar texts in which another rule decides. */
  readonly fails: readonly Example[];
}

/** A date with its value and the rules that decided. */
export interface Decided {
  readonly value: string;
  readonly antecedent: string | undefined;
  readonly direction: string | undefined;
  readonly focus: string | undefined;
  readonly flashForward: string | undefined;
}

/** The dates of a text whose blocks are separated by blank lines. */
export function decisions(text: string): Decided[] {
  let context: DiscourseContext = emptyContext;
  const dates: Decided[] = [];
  for (const block of text.split('\n\n')) {
    const prose = proseOf(block);
    context = readBlock(findDates(prose), prose, context, { cues, worksHeadings }, (situation, completed) => {
      dates.push(decided(situation, completed));
    });
  }
  return dates;
}

function decided(situation: Situation, completed: Completed): Decided {
  const step = stepOf(situation, completed);
  const focus = step && firstRule(focusRules, step);
  return {
    value: valueOf(completed.expression).edtf ?? '-',
    antecedent: completed.antecedent?.rule,
    direction: firstRule(directionRules, situation)?.name,
    focus: focus?.name,
    flashForward: step && focus?.then === 'moves' ? firstRule(flashForwardRules, step)?.name : undefined,
  };
}

/**
 * A suite for each rule. `ruleOf` returns the rule that decided in a text; the last date of the text must have the value of the example.
 */
export function ruleSuites<Case, Result>(
  rules: readonly Rule<Case, Result>[],
  examples: Readonly<Record<string, Examples>>,
  ruleOf: (dates: readonly Decided[]) => string | undefined,
): void {
  test('each rule has a unique name and examples', () => {
    assert.deepEqual(
      rules.map(({ name }) => name),
      Object.keys(examples),
    );
  });
  for (const [name, { guide, holds, fails }] of Object.entries(examples)) {
    suite(`“${name}”: ${guide}`, () => {
      for (const [text, value] of holds) {
        test(`holds: ${text}`, () => {
          const dates = decisions(text);
          assert.deepEqual({ rule: ruleOf(dates), value: dates.at(-1)?.value }, { rule: name, value });
        });
      }
      for (const [text, value] of fails) {
        test(`fails: ${text}`, () => {
          const dates = decisions(text);
          assert.equal(dates.at(-1)?.value, value);
          assert.notEqual(ruleOf(dates), name);
        });
      }
    });
  }
}
