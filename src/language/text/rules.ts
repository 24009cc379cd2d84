// Rules as rows of a table: they are tried in order, and the first that applies decides.

/** One rule. Its test finds it by its name; the name is part of the result, so that a hover can give the reason. */
export interface Rule<Case, Result> {
  /** The subject of the rule, in a few words. Unique in its table. */
  readonly name: string;
  readonly when: (question: Case) => boolean;
  readonly then: Result;
}

/** The first rule that applies. A last row that always decides has `when: always`. */
export function firstRule<Case, Result>(
  rules: readonly Rule<Case, Result>[],
  question: Case,
): Rule<Case, Result> | undefined {
  // A plain loop for speed: rules are tried at every number of a text.
  for (const rule of rules) if (rule.when(question)) return rule;
  return undefined;
}

export const always = (): boolean => true;
