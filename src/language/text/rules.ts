// Rules as rows of a table: they are tried in order, and the first that holds decides.

/** One rule. Its tests find it by its name; the name travels with the result, so that a hover can say why. */
export interface Rule<Case, Result> {
  /** What the rule is about, in a few words. Unique in its table. */
  readonly name: string;
  readonly when: (question: Case) => boolean;
  readonly then: Result;
}

/** The first rule that holds. The last row of a table that always decides is `when: always`. */
export function firstRule<Case, Result>(
  rules: readonly Rule<Case, Result>[],
  question: Case,
): Rule<Case, Result> | undefined {
  // A plain loop: rules are asked at every number of a text.
  for (const rule of rules) if (rule.when(question)) return rule;
  return undefined;
}

export const always = (): boolean => true;
